internal import ArgumentParser
internal import ArtifactStore
internal import CanonicalJSON
internal import Lineage
internal import Loop

extension PromptsCommand {
  /// `tka prompts diff [OLD [NEW]]`.
  struct DiffPrompts: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "diff", abstract: "Show what changed between two versions of the templates.",
      discussion: "Without versions, what the newest one changed.")

    @OptionGroup var location: StoreLocation
    @OptionGroup var output: OutputOptions
    @Argument(help: "The older version (default: the one before the newest).")
    var old = VersionArgument(LineReference(.prompts, steps: 1))
    @Argument(help: "The newer version (default: the newest).")
    var new = VersionArgument(LineReference(.prompts))

    func validate() throws {
      guard old.reference.line == .prompts, new.reference.line == .prompts else {
        throw ValidationError("Two versions of the prompts can be compared, such as prompts~3.")
      }
    }

    func run() throws {
      let snapshot = try location.snapshot()
      try output.print(
        "prompts-diff",
        PromptsText.difference(
          from: old.reference.snapshot(from: snapshot), to: new.reference.snapshot(from: snapshot)))
    }
  }

  /// `tka prompts test BATCH`.
  struct TestPrompts: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "test", abstract: "Read a batch with today's templates, and keep nothing of it.",
      discussion: """
        What comes of it stands beside what the batch has. The answers are kept as calls, so that \
        tka batch --redo with the same templates asks nothing again. Exits with 11 while a tick runs.
        """)

    @OptionGroup var location: StoreLocation
    @OptionGroup var output: OutputOptions
    @Argument(help: "The number of the batch.") var batch: Int

    func run() async throws {
      let (before, after) = try await StepRun.alone("prompts test", in: location) { context in
        let before = try BatchLine(context.registry.snapshot()).find(batch)
        let after = try await ModelChoice.withModel(context) { model in
          try await BatchStep(in: context, asking: model).rehearse(batch)
        }
        return (before, after)
      }
      try output.print(
        "prompts-test",
        JSONObject([
          ("before", before.map { .object(PromptsText.trial($0)) } ?? .null),
          ("after", .object(PromptsText.trial(after))),
        ])
      ) {
        let now = before.map { "now    \(PromptsText.trialLine($0))" } ?? ""
        let notes = after.notes.isEmpty ? "" : "notes\n\n\(Terminal.safe(after.notes))\n"
        return now + "trial  \(PromptsText.trialLine(after))" + notes
      }
    }
  }
}
