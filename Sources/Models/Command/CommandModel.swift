internal import Commands
public import SystemPackage

#if canImport(Glibc)
internal import Glibc
#endif

/// A model that is a program: a request on its standard input, an answer on its standard output.
///
/// The request is the body that a server gets at `/v1/chat/completions`, without streaming, so
/// that a program may hand it on as it is; see ``CommandRequest`` and ``CommandAnswer``. How an
/// agent harness is plugged in, whose session is then known by the id that it gives.
public struct CommandModel: Model {
  /// A folder of its own for each call.
  public struct Workplace: Sendable {
    let make: @Sendable () throws -> FilePath
    let remove: @Sendable (FilePath) -> Void

    /// - Parameters:
    ///   - make: Makes an empty folder that nobody else can read.
    ///   - remove: Removes it with all that is in it.
    public init(
      make: @escaping @Sendable () throws -> FilePath,
      remove: @escaping @Sendable (FilePath) -> Void
    ) {
      self.make = make
      self.remove = remove
    }
  }

  /// How errors name it.
  static let endpoint = "tka.model.command"

  /// The largest answer that is read, in bytes.
  static let outputLimit = OpenAIModel.bodyLimit

  private let command: String
  private let name: String?
  private let limit: Duration
  private let allowedHosts: Set<String>
  private let workplace: Workplace

  /// Describes a program.
  /// - Parameters:
  ///   - command: What `/bin/sh -c` runs.
  ///   - name: The model to ask for, where the program has several.
  ///   - limit: How long one answer may take.
  ///   - allowedHosts: The hosts beyond this machine that may have answered, where it names one.
  ///   - workplace: Where it runs, and where the request lies meanwhile.
  public init(
    command: String, name: String? = nil, limit: Duration, allowedHosts: Set<String> = [],
    workplace: Workplace
  ) {
    self.command = command
    self.name = name
    self.limit = limit
    self.allowedHosts = Set(allowedHosts.map { $0.lowercased() })
    self.workplace = workplace
  }

  /// Provider `command`, with the name that was configured.
  public var identity: ModelIdentity {
    ModelIdentity(provider: "command", name: name, reach: "command")
  }

  /// Runs the program on a request.
  public func answer(_ request: ChatRequest) async throws(ModelError) -> ChatResponse {
    let ending: ShellCommand.Ending
    let output: [UInt8]
    do {
      let folder = try workplace.make()
      defer { workplace.remove(folder) }
      (ending, output) = try await run(request, in: folder)
    } catch is CancellationError {
      throw .unavailable(endpoint: CommandModel.endpoint, reason: "the request was cancelled")
    } catch let error as Errno {
      throw .refused(
        endpoint: CommandModel.endpoint, status: 126, reason: "it cannot be run: \(error)")
    } catch {
      // Only the type: the text of an unknown error may hold anything.
      throw .refused(
        endpoint: CommandModel.endpoint, status: 126,
        reason: "it cannot be run (\(type(of: error)))")
    }
    if let fault = CommandModel.fault(ending, limit) { throw fault }
    return try CommandAnswer(allowedHosts: allowedHosts).response(output)
  }

  private func run(
    _ request: ChatRequest, in folder: FilePath
  ) async throws -> (ShellCommand.Ending, [UInt8]) {
    let input = try FileDescriptor.open(
      folder.appending("request.json"), .readWrite, options: [.create, .truncate, .closeOnExec],
      permissions: .ownerReadWrite)
    // It holds words of the archive: nothing of it stays, however this ends.
    unlink(folder.appending("request.json").string)
    let shell = ShellCommand(
      command, in: folder, environment: CommandRequest.environment(request), limit: limit)
    let result: Result<(ShellCommand.Ending, [UInt8]), any Error>
    do {
      try input.writeAll(CommandRequest.bytes(request, model: name))
      try input.seek(offset: 0, from: .start)
      let run = try await shell.run(input: input, outputLimit: CommandModel.outputLimit)
      result = .success((run.ending, run.output))
    } catch {
      result = .failure(error)
    }
    try input.close()
    return try result.get()
  }

  /// What an ending means; nil for a good one.
  private static func fault(_ ending: ShellCommand.Ending, _ limit: Duration) -> ModelError? {
    switch ending {
    case .exited(0): nil
    case .exited(75):
      // EX_TEMPFAIL of sysexits.h.
      .unavailable(endpoint: endpoint, reason: "it says that it cannot answer now (75)")
    case .exited(127): .badEndpoint(endpoint, reason: "the shell finds no such program (127)")
    case .exited(let status):
      .refused(
        endpoint: endpoint, status: Int(status),
        reason: "it failed; what it says of it on its standard error is not kept")
    case .signaled(let signal):
      .refused(endpoint: endpoint, status: 128 + Int(signal), reason: "signal \(signal) ended it")
    case .tookTooLong:
      .refused(
        endpoint: endpoint, status: 124,
        reason: "it took longer than \(limit.components.seconds) seconds")
    case .wroteTooMuch: .malformed(endpoint: endpoint, reason: "an answer of over 32 MiB")
    }
  }
}
