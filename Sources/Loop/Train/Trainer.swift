internal import Lineage
internal import Ranker
internal import SystemPackage

/// Who trains: a command that the user set, or the built-in ranker.
enum Trainer {
  case ranker
  case command(String)

  /// The setting's value that means the built-in one.
  static let builtIn = "builtin:ranker"

  /// The trainer that is set, or nil.
  init?(_ settings: Settings) throws(LoopError) {
    guard let value = settings.text("train.command") else { return nil }
    try Settings.checkBuiltIn(value, known: Trainer.builtIn, setting: "tka.train.command")
    self = value == Trainer.builtIn ? .ranker : .command(value)
  }

  /// How an artifact names it.
  var name: String {
    switch self {
    case .ranker: Trainer.builtIn
    case .command: "command"
    }
  }

  /// Trains, and leaves the adapter in the job's output.
  /// - Returns: Why there is none, or nil; and what a command said.
  func run(
    _ job: TrainingJob, limit: Duration
  ) async throws -> (failure: String?, log: [UInt8]?) {
    switch self {
    case .ranker:
      do {
        try job.trainRanker()
        return (nil, nil)
      } catch let error as RankerError {
        return ("\(error)", nil)
      }
    case .command(let command):
      let environment = try job.export()
      let ending = try await job.run.run(command, environment: environment, limit: limit)
      return (ending.failure, ending.log)
    }
  }
}
