internal import ArtifactStore
internal import Commands
internal import Lineage
internal import SystemPackage

/// One run of a command that the user configured: a fresh private folder, a process group of its
/// own, a time limit, no network for the libraries that ask, and everything it says in a log.
struct CommandRun {
  /// How a run ended.
  struct Ending: Sendable {
    /// Nil when it ended well; else why it did not.
    let failure: String?
    /// What it wrote to its standard output and error.
    let log: [UInt8]
  }

  /// The folder of the run, which goes when the run is done with.
  let folder: FilePath

  /// Makes the folder of a run; what interrupted runs of the same name left goes first, as far as
  /// it can be removed: a trainer may have left files of another owner.
  init(named name: String, in context: LoopContext) throws {
    let runs = try context.registry.path("runs")
    try Files.makeFolders(runs)
    for leftover in try Files.names(in: runs) where leftover.hasPrefix(name) {
      try? Files.removeAll(runs.appending(leftover))
    }
    var folder = runs.appending(name)
    var number = 1
    while Files.exists(folder) {
      number += 1
      folder = runs.appending("\(name)-\(number)")
    }
    try Files.makeFolders(folder)
    self.folder = folder
  }

  /// Removes what interrupted trainings and evaluations left, as far as it can be removed; the
  /// caller holds the lock that keeps others from running one.
  static func removeInterrupted(in context: LoopContext) throws {
    let runs = try context.registry.path("runs")
    guard Files.exists(runs) else { return }
    for name in try Files.names(in: runs) where !name.hasPrefix("promote-") {
      try? Files.removeAll(runs.appending(name))
    }
  }

  /// Makes a folder inside the run's.
  func makeFolder(_ name: String) throws -> FilePath {
    let path = folder.appending(name)
    try Files.makeFolders(path)
    return path
  }

  /// Removes the run's folder, as far as that can be done: the next run of its name tries again.
  func remove() { try? Files.removeAll(folder) }

  /// How long a command may run.
  static func limit(_ settings: Settings) throws -> Duration {
    let (seconds, isTooLong) = try settings.number("command.hours")
      .multipliedReportingOverflow(by: 3600)
    guard !isTooLong else {
      throw LoopError.badSetting(name: "tka.command.hours", reason: "is too large")
    }
    return .seconds(seconds)
  }

  /// Runs `command` by `/bin/sh -c` for at most `limit`, with all that it starts.
  ///
  /// It is told `environment` beside what tka itself was started with.
  func run(
    _ command: String, environment: [String: String], limit: Duration
  ) async throws -> Ending {
    let logPath = folder.appending("log.txt")
    let log = try FileDescriptor.open(
      logPath, .writeOnly, options: [.create, .truncate, .closeOnExec], permissions: .ownerReadWrite
    )
    let shell = ShellCommand(command, in: folder, environment: environment, limit: limit)
    let ending = try await log.closeAfterAsync { try await shell.run(log: log) }
    let failure = CommandRun.failure(ending, limit: limit)
    return Ending(failure: failure, log: try CommandRun.tail(of: logPath))
  }

  /// The end of a log, which is kept in the store: a command may say more than anybody will read.
  private static func tail(of path: FilePath) throws -> [UInt8] {
    let limit = 1 << 20
    let file = try FileDescriptor.open(path, .readOnly, options: .closeOnExec)
    return try file.closeAfter {
      let size = Int(try file.seek(offset: 0, from: .end))
      let start = max(0, size - limit)
      try file.seek(offset: Int64(start), from: .start)
      var bytes: [UInt8] = start == 0 ? [] : Array("(\(start) bytes before this left out)\n".utf8)
      var buffer = [UInt8](repeating: 0, count: 1 << 16)
      while bytes.count < 2 * limit {
        let count = try buffer.withUnsafeMutableBytes { try file.read(into: $0) }
        if count == 0 { break }
        bytes += buffer[..<count]
      }
      return bytes
    }
  }

  private static func failure(_ ending: ShellCommand.Ending, limit: Duration) -> String? {
    switch ending {
    case .exited(0): nil
    case .exited(let code): "it exited with \(code)"
    case .signaled(let signal): "it was ended by signal \(signal)"
    case .tookTooLong: "it took longer than \(limit.components.seconds) seconds"
    case .wroteTooMuch: "it wrote too much"
    }
  }
}

extension FileDescriptor {
  /// Closes this file when `body` is done.
  fileprivate func closeAfterAsync<R: Sendable>(
    _ body: @Sendable () async throws -> R
  ) async throws -> R {
    do {
      let result = try await body()
      try close()
      return result
    } catch {
      try? close()
      throw error
    }
  }
}
