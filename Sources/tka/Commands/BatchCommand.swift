internal import ArgumentParser
internal import CanonicalJSON
internal import Loop

/// `tka batch`.
struct BatchCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "batch", abstract: "Read records that no batch has read, through both passes.",
    discussion: """
      What cannot be read becomes a failed batch, which --retry reads again. --redo reads any batch \
      anew, with today's prompts and profile, and puts the answer in its place; what was asked in \
      the same words before is not asked again. Exits with 11 while a tick runs.
      """)

  @OptionGroup var location: StoreLocation
  @OptionGroup var output: OutputOptions
  @Option(name: .customLong("max"), help: ArgumentHelp("The most batches.", valueName: "n"))
  var maximum: Int?
  @Option(help: ArgumentHelp("The number of a failed batch to read again.", valueName: "n"))
  var retry: Int?
  @Option(help: ArgumentHelp("The number of a batch to read anew.", valueName: "n"))
  var redo: Int?

  func validate() throws {
    guard maximum ?? 0 >= 0 else { throw ValidationError("--max must not be negative.") }
    guard [maximum, retry, redo].count(where: { $0 != nil }) <= 1 else {
      throw ValidationError("Only one of --max, --retry and --redo can be used.")
    }
  }

  func run() async throws {
    if let number = retry ?? redo { return try await again(number) }
    let outcome = try await StepRun.alone("batch", in: location) { context in
      try await ModelChoice.withModel(context) { model in
        try await BatchStep(in: context, asking: model).run(
          BatchStep.Limits(batches: maximum), stopped: { Task.isCancelled })
      }
    }
    try output.print(
      "batch",
      JSONObject([
        ("made", .integer(outcome.made)), ("failed", .integer(outcome.failed)),
        ("waiting", .integer(outcome.waiting)),
      ])
    ) {
      outcome.made == 0
        ? "no batches, \(outcome.waiting) records wait\n"
        : "\(outcome.made) batches\(outcome.failed > 0 ? " (\(outcome.failed) failed)" : ""), "
          + "\(outcome.waiting) records wait\n"
    }
  }

  private func again(_ number: Int) async throws {
    let header = try await StepRun.alone("batch", in: location) { context in
      try await ModelChoice.withModel(context) { model in
        let step = BatchStep(in: context, asking: model)
        return try await (redo == nil ? step.retry(number) : step.redo(number)).header
      }
    }
    try output.print("batch", BatchText.summary(header)) { BatchText.line(header) + "\n" }
  }
}
