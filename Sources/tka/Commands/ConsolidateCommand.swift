internal import ArgumentParser
internal import CanonicalJSON
internal import Loop

/// `tka consolidate`.
struct ConsolidateCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "consolidate", abstract: "Merge what the batches propose into the profile.")

  @OptionGroup var location: StoreLocation
  @OptionGroup var output: OutputOptions

  func run() async throws {
    let summary = try await StepRun.alone("consolidate", in: location) { context in
      try ConsolidateStep(in: context).run()
    }
    try output.print(
      "consolidate", JSONObject([("made", summary.map(JSON.string) ?? .null)])
    ) {
      "\(summary ?? "the profile has seen every batch")\n"
    }
  }
}
