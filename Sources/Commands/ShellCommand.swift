internal import Subprocess
public import SystemPackage

/// A command that the user configured, run by `/bin/sh -c`: in a folder of its own, in a process
/// group that ends as a whole, for a limited time, and with the libraries that call home told not
/// to.
public struct ShellCommand: Sendable {
  /// How a run ended.
  public enum Ending: Sendable, Hashable {
    /// With this status.
    case exited(Int32)
    /// By this signal.
    case signaled(Int32)
    /// It was ended because its time was over.
    case tookTooLong
    /// It was ended because it wrote more than it may.
    case wroteTooMuch
  }

  /// What keeps trainers, evaluators and agents from calling home.
  private static let offline = [
    "HF_HUB_OFFLINE": "1", "HF_DATASETS_OFFLINE": "1", "TRANSFORMERS_OFFLINE": "1",
    "HF_HUB_DISABLE_TELEMETRY": "1", "WANDB_MODE": "offline", "DO_NOT_TRACK": "1",
    "AXOLOTL_DO_NOT_TRACK": "1", "DEEPEVAL_TELEMETRY_OPT_OUT": "1",
  ]

  private let text: String
  private let folder: FilePath
  private let environment: [String: String]
  private let limit: Duration

  /// Describes a run.
  /// - Parameters:
  ///   - text: What the shell runs.
  ///   - folder: Where it runs.
  ///   - environment: What it is told beside what this program was started with.
  ///   - limit: How long it may take, with all that it starts.
  public init(
    _ text: String, in folder: FilePath, environment: [String: String], limit: Duration
  ) {
    self.text = text
    self.folder = folder
    self.environment = environment
    self.limit = limit
  }

  /// Runs it without input; what it says goes to a file.
  public func run(log: FileDescriptor) async throws -> Ending {
    let configuration = configuration
    return try await limited(otherwise: .tookTooLong) {
      let result = try await Subprocess.run(
        configuration, input: .none,
        output: .fileDescriptor(log, closeAfterSpawningProcess: false),
        error: .fileDescriptor(log, closeAfterSpawningProcess: false))
      return Ending(result.terminationStatus)
    }
  }

  /// Runs it with a file as its input and returns what it writes to its standard output; what it
  /// writes to its standard error is kept nowhere.
  ///
  /// The input is a file and no pipe: a command that ends without reading it does no harm.
  public func run(
    input: FileDescriptor, outputLimit: Int
  ) async throws -> (ending: Ending, output: [UInt8]) {
    let configuration = configuration
    return try await limited(otherwise: (.tookTooLong, [])) {
      do {
        let result = try await Subprocess.run(
          configuration, input: .fileDescriptor(input, closeAfterSpawningProcess: false),
          output: .bytes(limit: outputLimit), error: .discarded)
        return (Ending(result.terminationStatus), result.standardOutput)
      } catch let error as SubprocessError where error.code == .outputLimitExceeded {
        return (.wroteTooMuch, [])
      }
    }
  }

  private var configuration: Configuration {
    var options = PlatformOptions()
    options.processGroupID = 0
    options.teardownSequence = [
      .gracefulShutDown(toProcessGroup: true, allowedDurationToNextStep: .seconds(10))
    ]
    let variables = ShellCommand.offline.merging(environment) { $1 }
    return Configuration(
      executable: .path("/bin/sh"), arguments: ["-c", text],
      environment: .inherit.updating(
        Dictionary(
          uniqueKeysWithValues: variables.map { (Environment.Key(stringLiteral: $0.key), $0.value) }
        )),
      workingDirectory: folder, platformOptions: options)
  }

  /// What `body` returns, or the other value where it took too long.
  private func limited<Value: Sendable>(
    otherwise late: Value, _ body: @escaping @Sendable () async throws -> Value
  ) async throws -> Value {
    try await withThrowingTaskGroup(of: Value.self) { group in
      group.addTask { try await body() }
      group.addTask {
        try await Task.sleep(for: limit)
        return late
      }
      defer { group.cancelAll() }
      return try await group.next() ?? late
    }
  }
}

extension ShellCommand.Ending {
  init(_ status: TerminationStatus) {
    switch status {
    case .exited(let code): self = .exited(code)
    case .signaled(let signal): self = .signaled(signal)
    }
  }
}
