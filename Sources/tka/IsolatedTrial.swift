internal import CanonicalJSON
internal import Commands
internal import Glibc
internal import Models
internal import SystemPackage

/// Both passes, asked by a process that has no network: only a socket leads out of it.
///
/// The process is this program once more, started by `unshare` in a network namespace of its own,
/// in which no device is up. It speaks to a UNIX socket; a server on a loopback port is reached
/// over a ``SocketBridge`` that this process holds.
struct IsolatedTrial {
  /// What came of it.
  enum Outcome {
    /// The kernel gives no such namespace, or there is no program to ask it: what that said.
    case impossible(String)
    /// What the process saw of the network, what it was answered, and what went over the bridge.
    case done(NetworkView, PassTrial, SocketBridge.Traffic?)

    /// True when nothing but the socket led out, and both passes were answered over it.
    var isProof: Bool {
      guard case .done(let view, let trial, _) = self else { return false }
      return view.isEmpty && trial.isWhole
    }
  }

  let endpoint: String
  let model: String?
  let apiKey: String?

  /// Runs it.
  func run() async throws -> Outcome {
    let folder = try IsolatedTrial.makeFolder()
    let result: Result<Outcome, any Error>
    do {
      result = .success(try await run(in: folder))
    } catch {
      result = .failure(error)
    }
    unlink(folder.appending("bridge.sock").string)
    rmdir(folder.string)
    return try result.get()
  }

  private func run(in folder: FilePath) async throws -> Outcome {
    // A named socket is reached across namespaces as it is.
    if endpoint.contains("unix://") { return try await ask(endpoint, nil, in: folder) }
    let server = try OpenAIServer(endpoint: endpoint)
    return try await SocketBridge.run(at: folder.appending("bridge.sock").string, to: server) {
      bridge, address in
      try await ask(address, bridge, in: folder)
    }
  }

  private func ask(
    _ address: String, _ bridge: SocketBridge?, in folder: FilePath
  ) async throws -> Outcome {
    let told = try FileDescriptor.open(
      folder.appending("told.json"), .readWrite, options: [.create, .truncate, .closeOnExec],
      permissions: .ownerReadWrite)
    defer { try? told.close() }
    // It may hold a key: nothing of it stays, however this ends.
    unlink(folder.appending("told.json").string)
    let question: JSON = [
      "endpoint": .string(address), "model": model.map(JSON.string) ?? .null,
      "key": apiKey.map(JSON.string) ?? .null,
    ]
    try told.writeAll(question.canonicalBytes)
    try told.seek(offset: 0, from: .start)
    let program = ShellWord.quoted(try Environment.program())
    let shell = ShellCommand(
      "exec unshare --net --map-root-user -- \(program) model ask-inside 2>&1", in: folder,
      environment: [:], limit: .seconds(600))
    let (ending, output) = try await shell.run(input: told, outputLimit: 1 << 20)
    guard ending == .exited(0), let answer = try? JSONParser.parse(output),
      let trial = answer["trial"].flatMap(PassTrial.init),
      let devices = answer["devices"]?.array, let reachable = answer["reachable"]?.array
    else { return .impossible(IsolatedTrial.reason(ending, output)) }
    let view = NetworkView(
      devices: devices.compactMap(\.string), reachable: reachable.compactMap(\.string))
    return .done(view, trial, bridge?.traffic)
  }

  private static func reason(_ ending: ShellCommand.Ending, _ output: [UInt8]) -> String {
    let said = String(decoding: output.prefix(300), as: UTF8.self)
      .split(separator: "\n").first.map(String.init)
    return switch ending {
    case .exited(let status): said ?? "unshare exited with \(status)"
    case .signaled(let signal): "signal \(signal) ended it"
    case .tookTooLong: "it took longer than 600 seconds"
    case .wroteTooMuch: "it said too much"
    }
  }

  /// A folder that nobody else can look into, with a path that is short enough for a socket.
  private static func makeFolder() throws -> FilePath {
    var template = Array("/tmp/tka-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw Errno(rawValue: errno) }
    return FilePath(
      String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self))
  }
}
