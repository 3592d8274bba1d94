internal import ArgumentParser
internal import ArtifactStore
internal import Glibc
internal import Loop
internal import SystemPackage

/// The editor of the person at the terminal.
enum Editor {
  /// Lets somebody edit some bytes in a file that is removed afterwards.
  static func edit(_ bytes: [UInt8], as path: FilePath) throws -> [UInt8] {
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else {
      throw ValidationError("Editing needs a terminal; tka prompts set NAME FILE does not.")
    }
    let editor = ["VISUAL", "EDITOR"].compactMap { Environment.value($0) }.first { !$0.isEmpty }
    guard let editor else { throw ValidationError("EDITOR is not set.") }
    try Files.write(bytes, to: path, mode: 0o600)
    defer { try? Files.removeAll(path) }
    try run(editor, on: path)
    return try Files.read(path)
  }

  /// Runs an editor, whose name may have arguments, and waits for its end.
  private static func run(_ editor: String, on path: FilePath) throws {
    let words = ["/bin/sh", "-c", "\(editor) \"$1\"", "sh", path.string]
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    var child: pid_t = 0
    let code = posix_spawn(&child, "/bin/sh", nil, nil, &arguments, environ)
    guard code == 0 else { throw Errno(rawValue: code) }
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0 {
      guard errno == EINTR else { throw Errno(rawValue: errno) }
    }
    guard status == 0 else {
      throw LoopError.commandFailed(
        name: "the editor", reason: "it ended with an error; nothing was changed",
        log: "the terminal")
    }
  }
}
