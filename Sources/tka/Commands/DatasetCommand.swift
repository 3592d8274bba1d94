internal import ArgumentParser
internal import CanonicalJSON
internal import Loop

/// `tka dataset`.
struct DatasetCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dataset", abstract: "Gather the pairs of all batches into the dataset.",
    discussion: "tka show dataset says what it holds, tka export dataset writes it for a trainer.")

  @OptionGroup var location: StoreLocation
  @OptionGroup var output: OutputOptions

  func run() async throws {
    let summary = try await StepRun.alone("dataset", in: location) { context in
      try DatasetStep(in: context).run()
    }
    try output.print(
      "dataset", JSONObject([("made", summary.map(JSON.string) ?? .null)])
    ) {
      "\(summary ?? "no new batches: dataset unchanged")\n"
    }
  }
}
