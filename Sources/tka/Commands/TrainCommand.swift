internal import ArgumentParser
internal import CanonicalJSON
internal import Loop
internal import SystemPackage

/// `tka train`.
struct TrainCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "train", abstract: "Write a training manifest when it is time, and train.",
    discussion: """
      tka.train.command trains: builtin:ranker, a small preference model that chooses among \
      drafts, or a command of yours. Without one, train by hand with tka export dataset and bring \
      the result in with --import.
      """)

  @OptionGroup var location: StoreLocation
  @OptionGroup var output: OutputOptions
  @Flag(help: "Write a manifest even where too little is new.") var force = false
  @Option(
    help: ArgumentHelp(
      "The seed of a new manifest (default: it follows from its id).", valueName: "n"))
  var seed: UInt32?
  @Option(
    name: .customLong("import"),
    help: ArgumentHelp("Take a folder that was trained elsewhere.", valueName: "dir"),
    completion: .directory)
  var folder: String?

  func validate() throws {
    guard seed == nil || folder == nil else {
      throw ValidationError("--seed and --import cannot be used together.")
    }
  }

  func run() async throws {
    let outcome = try await StepRun.alone("train", in: location) { context in
      if let folder {
        return try TrainStep(in: context).importAdapter(from: StoreLocation.absolute(folder))
      }
      return try await TrainStep(in: context).run(force: force, seed: seed)
    }
    try output.print("train", TrainCommand.json(outcome)) { TrainCommand.text(outcome) }
    if case .trained(_, let leftOut) = outcome {
      for name in leftOut { Terminal.say("left out: \(Terminal.safe(name))") }
    }
    if case .failed = outcome { throw Exit(.commandFailed) }
  }

  private static func text(_ outcome: TrainStep.Outcome) -> String {
    switch outcome {
    case .closed(let gate):
      "not yet: \(gate?.explanation ?? "there is no dataset; tka tick makes one")\n"
    case .ready(let candidate, let isNew):
      "\(candidate)  \(isNew ? "ready" : "ready already"): waits for training\n"
    case .trained(let candidate, _): "\(candidate)  trained: awaits its evaluation\n"
    case .failed(let candidate, let reason): "\(candidate)  failed: \(Terminal.safe(reason))\n"
    }
  }

  private static func json(_ outcome: TrainStep.Outcome) -> JSONObject {
    switch outcome {
    case .closed(let gate):
      var object = JSONObject([("state", "closed"), ("candidate_id", .null)])
      object["gate"] = gate.map(json) ?? .null
      return object
    case .ready(let candidate, let isNew):
      return JSONObject([
        ("state", "ready"), ("candidate_id", .string(candidate)), ("is_new", .bool(isNew)),
      ])
    case .trained(let candidate, let leftOut):
      return JSONObject([
        ("state", "trained"), ("candidate_id", .string(candidate)),
        ("left_out", .array(leftOut.map(JSON.string))),
      ])
    case .failed(let candidate, let reason):
      return JSONObject([
        ("state", "failed"), ("candidate_id", .string(candidate)), ("reason", .string(reason)),
      ])
    }
  }

  private static func json(_ gate: TrainGate) -> JSON {
    [
      "new_pairs": .integer(gate.newPairs), "needed_pairs": .integer(gate.neededPairs),
      "new_batches": .integer(gate.newBatches), "needed_batches": .integer(gate.neededBatches),
      "awaiting_evaluation": gate.awaitingEvaluation.map(JSON.string) ?? .null,
    ]
  }
}
