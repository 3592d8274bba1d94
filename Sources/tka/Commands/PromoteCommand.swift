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
    guard let judgement = try step.judge(candidate, asked: .person, in: snapshot) else {
      try output.print("promote", JudgementText.page(nil))
      throw Exit(.differs)
    }
    var decision = judgement.decision
    if overrides, let reason { decision = decision.overridden(reason: reason) ?? decision }
    var json = JudgementText.page(judgement).json
    json["decision"] = decision.json
    json["dry_run"] = .bool(dryRun)
    let name = judgement.adapter.candidate
    guard decision.allowsPromotion || judgement.isPromoted else {
      json["promoted"] = .null
      try output.print("promote", json) { "adapter \(name)\n" + JudgementText.table(decision) }
      throw Exit(ExitStatus(decision))
    }
    var version: CommitID?
    if !judgement.isPromoted, !dryRun {
      version = try await step.promote(judgement, decision: decision, reason: reason, in: snapshot)
    }
    json["promoted"] = version.map { .string($0.hex) } ?? .null
    try output.print("promote", json) {
      if judgement.isPromoted { return "\(name) is promoted already\n" }
      let ending =
        version.map { "promoted \(name), version \($0.short)\n" }
        ?? "would promote \(name); nothing was changed\n"
      return JudgementText.table(decision) + "\n" + ending
    }
  }
}
