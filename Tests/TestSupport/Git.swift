internal import Foundation
public import SystemPackage

/// The git of this machine, run in one repository without anybody's configuration.
public struct Git: Sendable {
  /// What one run came to.
  public struct Result: Sendable {
    /// The exit status.
    public let status: Int32
    /// What it printed on standard output.
    public let bytes: [UInt8]
    /// What it printed on standard error.
    public let error: String

    /// Standard output as text, without the newlines at its end.
    public var output: String {
      var text = String(decoding: bytes, as: UTF8.self)
      while text.last?.isNewline == true { text.removeLast() }
      return text
    }

    /// The lines of standard output.
    public var lines: [String] { output.split(separator: "\n").map(String.init) }
  }

  /// A run of git that failed.
  public struct Failure: Error, CustomStringConvertible {
    /// The arguments.
    public let arguments: [String]
    /// What it came to.
    public let result: Result

    /// The command and what it said.
    public var description: String {
      "git \(arguments.joined(separator: " ")): \(result.status) \(result.output) \(result.error)"
    }
  }

  /// Where it runs.
  public let directory: FilePath

  /// Runs git in a directory.
  public init(in directory: FilePath) { self.directory = directory }

  /// Runs git, which must succeed, and returns what it printed.
  @discardableResult
  public func run(_ arguments: String..., input: [UInt8] = []) throws -> Result {
    try run(arguments, input: input)
  }

  /// Runs git, which must succeed, and returns what it printed.
  @discardableResult
  public func run(_ arguments: [String], input: [UInt8] = []) throws -> Result {
    let result = try attempt(arguments, input: input)
    guard result.status == 0 else { throw Failure(arguments: arguments, result: result) }
    return result
  }

  /// Runs git, which may fail.
  public func attempt(_ arguments: String..., input: [UInt8] = []) throws -> Result {
    try attempt(arguments, input: input)
  }

  /// Runs git, which may fail.
  public func attempt(_ arguments: [String], input: [UInt8] = []) throws -> Result {
    try Program.run(["git"] + arguments, in: directory, input: input)
  }
}

/// Another program.
public enum Program {
  /// True when a program is on the path.
  public static func has(_ name: String) -> Bool {
    guard let folder = try? TemporaryFolder() else { return false }
    return (try? run(["which", name], in: folder.path).status) == 0
  }

  /// Runs a program found on the path to its end.
  public static func run(
    _ arguments: [String], in directory: FilePath, input: [UInt8] = []
  ) throws -> Git.Result {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: directory.string)
    process.environment = [
      "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin",
      "HOME": directory.string, "LC_ALL": "C", "TZ": "UTC",
      "GIT_CONFIG_NOSYSTEM": "1", "GIT_CONFIG_GLOBAL": "/dev/null", "GIT_TERMINAL_PROMPT": "0",
      "GIT_AUTHOR_NAME": "a", "GIT_AUTHOR_EMAIL": "a@example.org",
      "GIT_AUTHOR_DATE": "@1700000000 +0000",
      "GIT_COMMITTER_NAME": "a", "GIT_COMMITTER_EMAIL": "a@example.org",
      "GIT_COMMITTER_DATE": "@1700000000 +0000",
    ]
    // Files and not pipes: nothing waits for anybody, whatever the sizes.
    let folder = try TemporaryFolder()
    let (stdin, stdout, stderr) = try (
      folder.file("in", input), folder.file("out"), folder.file("err")
    )
    process.standardInput = try FileHandle(forReadingFrom: stdin)
    process.standardOutput = try FileHandle(forWritingTo: stdout)
    process.standardError = try FileHandle(forWritingTo: stderr)
    try process.run()
    process.waitUntilExit()
    return Git.Result(
      status: process.terminationStatus, bytes: Array(try Data(contentsOf: stdout)),
      error: String(decoding: try Data(contentsOf: stderr), as: UTF8.self))
  }
}

extension TemporaryFolder {
  fileprivate func file(_ name: String, _ bytes: [UInt8] = []) throws -> URL {
    let url = URL(fileURLWithPath: path.appending(name).string)
    try Data(bytes).write(to: url)
    return url
  }
}
