import Foundation
import Testing

/// A bare repository with the hooks, whose line `promoted` stands at the second of two promotions.
final class GuardedRepository: Repository {
  let root: String
  let first: String
  let second: String

  init() throws {
    let path = try Repository.temporaryDirectory()
    try Repository.run(["init", "--quiet", "--bare", path], in: path)
    let plain = Repository(path: path)
    // The root of every store, byte for byte [M2].
    try plain.git(["mktree"], input: "")
    root = try plain.git(
      ["hash-object", "-t", "commit", "-w", "--stdin"],
      input: """
        tree 4b825dc642cb6eb9a060e54bf8d69288fbee4904
        author tka <tka@localhost> 0 +0000
        committer tka <tka@localhost> 0 +0000

        root: nothing yet

        Tka-Kind: root

        """)
    first = try plain.commit("first", kind: "promotion", parents: [root])
    second = try plain.commit("second", kind: "promotion", parents: [first])
    try plain.git("update-ref", "refs/heads/promoted", second)
    try plain.git("symbolic-ref", "HEAD", "refs/heads/profile")
    try plain.git("update-ref", "refs/heads/profile", root)
    plain.keep()
    super.init(path: path)
    // From Tests/LineageTests/HookTestRepository.swift up to the package.
    let hooks = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("hooks")
    try FileManager.default.createDirectory(
      atPath: path + "/hooks", withIntermediateDirectories: true)
    for hook in ["pre-push", "reference-transaction"] {
      let installed = path + "/hooks/" + hook
      try FileManager.default.copyItem(
        atPath: hooks.appendingPathComponent(hook).path, toPath: installed)
      try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: installed)
    }
  }

  /// The id that stands for no object.
  static let zero = String(repeating: "0", count: 40)

  /// Runs the hook as git would, and returns what it refused with, or nothing.
  func runHook(_ state: String = "prepared", input: String) throws -> String {
    let result = try Repository.launch(
      [path + "/hooks/reference-transaction", state], in: path, input: input)
    try #require((result.status == 0) == result.error.isEmpty)
    return result.error
  }

  /// Puts a program there for the hook to ask, which says what it says and ends with a status.
  ///
  /// It keeps what it was asked in `asked`.
  func answer(_ status: Int32, saying text: String = "") throws {
    let program = path + "/program"
    let said = text.isEmpty ? "" : "echo '\(text)' >&2"
    try Data(
      "#!/bin/sh\n{ echo \"$* $GIT_DIR\"; cat; } >'\(path)/asked'\n\(said)\nexit \(status)\n".utf8
    )
    .write(to: URL(fileURLWithPath: program))
    try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: program)
    try git("config", "tka.program", program)
  }

  /// What the program was asked, by line; nil where it was not.
  func asked() throws -> [String]? {
    guard hasFile("asked") else { return nil }
    return try String(contentsOfFile: path + "/asked", encoding: .utf8)
      .split(separator: "\n").map(String.init)
  }

  /// The commit at which `promoted` stands.
  var promoted: String { get throws { try git("rev-parse", "refs/heads/promoted") } }
}

/// A bare repository in a temporary directory, which goes away with this object.
class Repository {
  let path: String
  private var isKept = false

  init(path: String) { self.path = path }

  convenience init(cloning other: Repository) throws {
    let path = try Repository.temporaryDirectory()
    try Repository.run(["clone", "--quiet", "--bare", other.path, path], in: path)
    self.init(path: path)
  }

  deinit {
    if !isKept { try? FileManager.default.removeItem(atPath: path) }
  }

  /// Leaves the directory where it is.
  func keep() { isKept = true }

  static func temporaryDirectory() throws -> String {
    let directory = FileManager.default.temporaryDirectory
      .appendingPathComponent("tka-hooks-" + UUID().uuidString)
    try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: false)
    return directory.path
  }

  func hasFile(_ name: String) -> Bool {
    FileManager.default.fileExists(atPath: path + "/" + name)
  }

  /// Writes a commit of the empty tree and returns its id.
  func commit(_ message: String, kind: String?, parents: [String]) throws -> String {
    let tree = try git(["mktree"], input: "")
    let trailer = kind.map { "\n\nTka-Kind: \($0)\n" } ?? "\n"
    return try git(
      ["commit-tree", tree] + parents.flatMap { ["-p", $0] }, input: message + trailer)
  }

  @discardableResult func git(_ arguments: String...) throws -> String { try git(arguments) }

  /// Runs git, which must succeed, and returns what it printed.
  @discardableResult func git(_ arguments: [String], input: String = "") throws -> String {
    try Repository.run(arguments, in: path, input: input)
  }

  func refusal(_ arguments: String...) throws -> String { try refusal(arguments) }

  /// Runs git, which must fail, and returns what it said on standard error.
  func refusal(_ arguments: [String], input: String = "") throws -> String {
    let result = try Repository.launch(["git"] + arguments, in: path, input: input)
    try #require(result.status != 0, "git \(arguments.joined(separator: " ")) went through")
    return result.error
  }

  @discardableResult static func run(
    _ arguments: [String], in directory: String, input: String = ""
  ) throws -> String {
    let result = try launch(["git"] + arguments, in: directory, input: input)
    try #require(result.status == 0, "git \(arguments.joined(separator: " ")): \(result.error)")
    return result.output.trimmingCharacters(in: .newlines)
  }

  /// Runs a program found in the search path.
  static func launch(
    _ arguments: [String], in directory: String, input: String
  ) throws -> (status: Int32, output: String, error: String) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: directory)
    process.environment = [
      "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin",
      "HOME": directory, "LC_ALL": "C", "GIT_CONFIG_NOSYSTEM": "1",
      "GIT_AUTHOR_NAME": "a", "GIT_AUTHOR_EMAIL": "a@example.org",
      "GIT_COMMITTER_NAME": "a", "GIT_COMMITTER_EMAIL": "a@example.org",
    ]
    let (stdin, stdout, stderr) = (Pipe(), Pipe(), Pipe())
    process.standardInput = stdin
    process.standardOutput = stdout
    process.standardError = stderr
    // Written before the start, for a program may end without having read it. A pipe holds 64 KiB.
    try stdin.fileHandleForWriting.write(contentsOf: Data(input.utf8))
    try stdin.fileHandleForWriting.close()
    try process.run()
    let output = try stdout.fileHandleForReading.readToEnd() ?? Data()
    let error = try stderr.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return (
      process.terminationStatus, String(decoding: output, as: UTF8.self),
      String(decoding: error, as: UTF8.self)
    )
  }
}
