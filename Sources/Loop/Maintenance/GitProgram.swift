internal import ArtifactStore
internal import Subprocess
internal import SystemPackage

/// The git of this machine, for what it does better than we would: deltas, commit-graphs.
struct GitProgram {
  private let store: FilePath

  /// Works on the repository at `path`; nil where there is no git.
  init?(in path: FilePath) async {
    self.store = path
    guard (try? await run(["version"])) != nil else { return nil }
  }

  /// Runs a command of git on the store, with nobody's configuration but the store's own.
  /// - Parameters:
  ///   - arguments: The command and its arguments.
  ///   - input: What it reads.
  /// - Returns: What it printed.
  /// - Throws: ``LoopError/commandFailed(name:reason:log:)`` with what it said.
  func run(_ arguments: [String], input: [UInt8] = []) async throws -> String {
    let result = try await Subprocess.run(
      .name("git"), arguments: Arguments(arguments),
      environment: .inherit.updating([
        "GIT_DIR": store.string, "GIT_CONFIG_NOSYSTEM": "1", "GIT_CONFIG_GLOBAL": "/dev/null",
        "GIT_TERMINAL_PROMPT": "0", "LC_ALL": "C",
      ]),
      input: .array(input), output: .string(limit: 1 << 20), error: .string(limit: 1 << 16))
    guard case .exited(0) = result.terminationStatus else {
      let said = result.standardError
      if ["No space left on device", "Out of diskspace"].contains(where: said.contains) {
        throw StoreError.system(.noSpace, .write, path: store.string)
      }
      let words = said.split(separator: "\n").last.map(String.init)
      throw LoopError.commandFailed(
        name: "git \(arguments.first ?? "")", reason: words ?? "\(result.terminationStatus)",
        log: "")
    }
    return result.standardOutput
  }
}
