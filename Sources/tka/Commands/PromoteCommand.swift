internal import ArgumentParser
internal import ArtifactStore
internal import CanonicalJSON
internal import Lineage
internal import Loop

/// `tka promote [CANDIDATE]`.
struct PromoteCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "promote", abstract: "Promote an adapter that the gate lets through.",
    discussion: """
      Exits with 20, 21 or 22 where the gate says no. --override with a reason promotes in spite of \
      that; the decision says so for ever, and everything that shows it does too.
      """)

  @OptionGroup var location: StoreLocation
  @OptionGroup var output: OutputOptions
  @Argument(help: "The adapter's candidate id (default: the newest that was trained).")
  var candidate: String?
  @Flag(name: .customLong("override"), help: "Promote in spite of the gate.")
  var overrides = false
  @Option(help: "Why; kept with the decision.") var reason: String?
  @Flag(help: "Say what would happen, and change nothing.") var dryRun = false

  func validate() throws {
    let isBlank = reason?.allSatisfy(\.isWhitespace) ?? true
    guard !overrides || !isBlank else {
      throw ValidationError("--override needs a --reason, which is kept with the decision.")
    }
  }

  func run() async throws {
    if dryRun {
      let context = try location.context()
      return try await promote(in: context, from: context.registry.snapshot())
    }
    try await StepRun.alone("promote", in: location) { context in
      try await promote(in: context, from: context.settle())
    }
  }

  private func promote(in context: LoopContext, from snapshot: Snapshot) async throws {
    let step = PromoteStep(in: context)
    guard
      let judgement = try step.judge(candidate, asked: .person, whole: true, in: snapshot)
    else {
      try output.print("promote", JudgementText.nothing)
      throw Exit(.differs)
    }
    let name = judgement.adapter.candidate
    if let current = try PromotedLine(snapshot).current(), judgement.isPromoted {
      return try output.print("promote", json(judgement, current.decision, current.commit)) {
        "\(name) is promoted already\n"
      }
    }
    var decision = judgement.decision
    if overrides, let reason { decision = decision.overridden(reason: reason) ?? decision }
    guard decision.allowsPromotion else {
      try output.print("promote", json(judgement, decision, nil)) {
        JudgementText.page(judgement, decision).text
      }
      throw Exit(ExitStatus(decision))
    }
    let version =
      dryRun
      ? nil
      : try await step.promote(judgement, decision: decision, reason: reason, in: snapshot)
    try output.print("promote", json(judgement, decision, version)) {
      JudgementText.table(decision) + "\n"
        + (version.map { "promoted \(name), version \($0.short)\n" }
          ?? "would promote \(name); nothing was changed\n")
    }
  }

  private func json(
    _ judgement: PromoteStep.Judgement, _ decision: Decision, _ version: CommitID?
  ) -> JSONObject {
    var object = JudgementText.page(judgement, decision).json
    object["promoted"] = version.map { .string($0.hex) } ?? .null
    object["dry_run"] = .bool(dryRun)
    return object
  }
}
