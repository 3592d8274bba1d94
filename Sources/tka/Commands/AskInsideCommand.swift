internal import ArgumentParser
internal import CanonicalJSON
internal import Models
internal import SystemPackage

/// `tka model ask-inside`: the other end of ``IsolatedTrial``, which nobody else runs.
struct AskInsideCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ask-inside", abstract: "Ask a model from inside of a namespace.",
    shouldDisplay: false)

  func run() async throws {
    let told = try JSONParser.parse(try AskInsideCommand.input())
    let server = try OpenAIServer(
      endpoint: told["endpoint"]?.string ?? "", model: told["model"]?.string,
      apiKey: told["key"]?.string)
    let view = NetworkView.current()
    let trial = await server.withModel { await PassTrial(asking: $0) }
    let answer: JSON = [
      "devices": .array(view.devices.map(JSON.string)),
      "reachable": .array(view.reachable.map(JSON.string)), "trial": trial.json,
    ]
    try Terminal.write(answer.canonicalLine)
  }

  private static func input() throws -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 12)
    while bytes.count < 1 << 16 {
      let count = try buffer.withUnsafeMutableBytes {
        try FileDescriptor.standardInput.read(into: $0)
      }
      if count == 0 { break }
      bytes += buffer[..<count]
    }
    return bytes
  }
}
