import CanonicalJSON
import Foundation
import SystemPackage
import Testing

@testable import Models

/// Answers recorded from five servers, which are not part of this repository.
@Suite(.enabled(if: RecordedAnswer.areThere, "the recorded answers are not beside the checkout"))
struct RecordedAnswerTests {
  /// What each is as the answer to a question: hf, llama-cpp-python, mlx, llama.cpp and its wheel.
  ///
  /// What was asked otherwise is never taken for an answer.
  private static let verdicts = """
    api_key_chat_nokey_401 - - - refused refused
    api_key_models_401 - - - refused refused
    bad_json refused refused refused refused refused
    bad_type refused refused refused refused refused
    completions malformed malformed malformed malformed malformed
    context_fills refused refused stop length length
    context_overflow length overflow stop overflow overflow
    embeddings refused refused refused refused refused
    empty_messages refused stop refused length length
    greedy_a stop length stop length length
    greedy_b stop length stop length length
    health malformed refused malformed malformed malformed
    json_object stop stop stop stop stop
    json_schema stop refused stop stop stop
    json_schema_bad stop refused stop refused refused
    json_schema_greedy stop refused stop stop stop
    json_schema_truncated length refused length length length
    loading_chat_key_503 - - - busy busy
    loading_chat_nokey_503 - - - busy busy
    loading_health_503 - - - busy busy
    loading_models_503 - - - busy busy
    logprobs length length length length length
    max_completion_tokens_3 length stop length length length
    max_tokens_3 length length length length length
    metrics refused refused refused refused refused
    models malformed malformed malformed malformed malformed
    n_2 length length length length length
    no_messages refused stop refused refused refused
    not_found refused refused refused refused refused
    parallel_0 length length stop length length
    parallel_1 length length stop length length
    parallel_2 stop stop stop length stop
    parallel_3 length stop length stop stop
    parallel_4 stop stop stop stop stop
    parallel_5 stop stop stop stop stop
    parallel_6 stop stop stop stop stop
    parallel_7 stop stop stop length length
    props refused refused refused malformed malformed
    seed_a stop length stop length length
    seed_b stop length stop length length
    seed_other length length length length length
    slots refused refused refused malformed malformed
    stop_sequence stop length stop stop stop
    stream stop length stop length length
    stream_overflow stop malformed length overflow overflow
    stream_usage stop length stop length length
    unknown_model refused length refused length length
    v1_health refused refused refused malformed malformed
    with_auth length length length length length
    """

  @Test(arguments: verdicts.split(separator: "\n").map(String.init))
  func `classifies a recorded answer`(row: String) throws {
    let words = row.split(separator: " ").map(String.init)
    for (server, verdict) in zip(RecordedAnswer.servers, words.dropFirst()) where verdict != "-" {
      let recorded = try RecordedAnswer("\(server)-\(words[0])")
      #expect(recorded.verdict == verdict, "\(server) \(words[0])")
    }
  }

  @Test func `knows every recorded answer`() throws {
    var known: Set<String> = []
    for row in Self.verdicts.split(separator: "\n") {
      let words = row.split(separator: " ").map(String.init)
      for (server, verdict) in zip(RecordedAnswer.servers, words.dropFirst()) where verdict != "-" {
        known.insert("\(server)-\(words[0]).json")
      }
    }
    #expect(try RecordedAnswer.names() == known)
    #expect(known.count == 227)
  }

  @Test(
    arguments: [
      ("hf", .other, nil), ("llamacpppython", .llamaPython, nil), ("mlx", .mlx, nil),
      ("native", .llamaServer, 2048), ("wheel", .llamaServer, 2048),
    ] as [(String, ServerKind, Int?)])
  func `tells which server it is, and how long its context`(
    server: String, kind: ServerKind, window: Int?
  ) throws {
    let nothing = try RecordedAnswer("\(server)-not_found").reply
    let props = try RecordedAnswer("\(server)-props").reply
    let answers = ServerKind.Answers(
      models: try RecordedAnswer("\(server)-models").reply, props: props, ollamaVersion: nothing,
      studioModels: nothing)
    #expect(ServerKind(answers) == kind)
    let question = try #require(ContextWindow.questions.first { $0.path == "/props" })
    #expect(props.json.flatMap { question.read($0, nil) } == window)
  }

  @Test func `reads the same words from a stream as were put into it`() throws {
    for server in RecordedAnswer.servers {
      let recorded = try RecordedAnswer("\(server)-stream_usage")
      let said = (recorded.json["events"]?.array ?? []).compactMap {
        $0["choices"]?.array?.first?["delta"]?["content"]?.string
      }
      let response = try recorded.response()
      #expect(!said.isEmpty)
      #expect(response.content == said.joined())
      if server != "llamacpppython" { #expect(response.promptTokens ?? 0 > 0) }
    }
  }

  @Test(
    arguments: [
      ("hf", [], .ready), ("mlx", ["DIR"], .ready), ("llamacpppython", ["tiny.gguf"], .ready),
      ("native", ["tiny-random"], .ready), ("wheel", ["tiny-random"], .ready),
    ] as [(String, [String], ServerState.Readiness)])
  func `reads how a server is`(
    server: String, models: [String], readiness: ServerState.Readiness
  ) throws {
    let state = try ServerState(
      health: RecordedAnswer("\(server)-health").reply,
      models: RecordedAnswer("\(server)-models").reply, endpoint: "e")
    #expect(state.models == models)
    #expect(state.readiness == readiness)
  }

  @Test func `tells a server that loads from one that refuses`() throws {
    let loading = try ServerState(
      health: RecordedAnswer("wheel-loading_health_503").reply,
      models: RecordedAnswer("wheel-loading_models_503").reply, endpoint: "e")
    #expect(loading.readiness == .loading)
    let healthy = try RecordedAnswer("wheel-health").reply
    let locked = try RecordedAnswer("wheel-api_key_models_401").reply
    #expect(throws: ModelError.refused(endpoint: "e", status: 401, reason: "authentication_error"))
    {
      try ServerState(health: healthy, models: locked, endpoint: "e")
    }
  }
}

/// One recorded answer.
private struct RecordedAnswer {
  static let servers = ["hf", "llamacpppython", "mlx", "native", "wheel"]
  static var areThere: Bool { (try? RecordedAnswer("wheel-stream")) != nil }

  let json: JSON

  init(_ name: String) throws {
    let file = RecordedAnswer.folder.appending("\(name).json")
    let descriptor = try FileDescriptor.open(file, .readOnly)
    let bytes = try descriptor.closeAfter {
      var bytes: [UInt8] = []
      var buffer = [UInt8](repeating: 0, count: 1 << 16)
      while case let count = try buffer.withUnsafeMutableBytes({ try descriptor.read(into: $0) }),
        count > 0
      {
        bytes += buffer[..<count]
      }
      return bytes
    }
    json = try JSONParser.parse(bytes)
  }

  /// The body as it was sent.
  var body: [UInt8] {
    if let value = json["json"] { return value.canonicalBytes }
    return Array((json["raw"]?.string ?? json["text"]?.string ?? "").utf8)
  }

  var reply: ServerState.Reply {
    .init(
      status: json["status"]?.integer ?? 0, body: body,
      server: json["headers"]?["server"]?.string)
  }

  /// The names of all files.
  static func names() throws -> Set<String> {
    Set(
      try FileManager.default.contentsOfDirectory(atPath: folder.string)
        .filter { $0.hasSuffix(".json") })
  }

  func response() throws -> ChatResponse {
    var parser = AnswerParser(
      source: try OpenAIServer(endpoint: "http://127.0.0.1/v1").source,
      status: try #require(json["status"]?.integer),
      contentType: json["headers"]?["content-type"]?.string)
    if try !parser.take(body) { return try parser.finish() }
    return try parser.finish()
  }

  var verdict: String {
    do {
      switch try response().finishReason {
      case .stop: return "stop"
      case .length: return "length"
      case .other(let word): return word
      }
    } catch {
      return switch error as? ModelError {
      case .unavailable: "unavailable"
      case .busy: "busy"
      case .contextExceeded: "overflow"
      case .refused: "refused"
      case .malformed: "malformed"
      default: "\(error)"
      }
    }
  }

  private static var folder: FilePath {
    var checkout = FilePath(#filePath)
    for _ in 0..<4 { checkout.removeLastComponent() }
    return checkout.removingLastComponent().appending("shared/fixtures/model-server")
  }
}
