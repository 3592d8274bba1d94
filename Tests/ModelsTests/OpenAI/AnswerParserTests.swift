import CanonicalJSON
import TestSupport
import Testing

@testable import Models

@Suite struct AnswerParserTests {
  private let endpoint = "http://127.0.0.1:8080/v1"

  private func parse(
    _ body: String, status: Int = 200, type: String = "application/json",
    allowedHosts: Set<String> = []
  ) throws -> ChatResponse {
    let server = try OpenAIServer(endpoint: endpoint, allowedHosts: allowedHosts)
    var parser = AnswerParser(source: server.source, status: status, contentType: type)
    for byte in body.utf8 where try parser.take([byte]) { break }
    return try parser.finish()
  }

  private func chat(_ content: String, finish: String = "stop", more: String = "") -> String {
    let text = JSON.string(content).canonicalText
    return """
      {"id":"c-1","model":"m",\(more)"choices":[{"index":0,"finish_reason":"\(finish)",\
      "message":{"role":"assistant","content":\(text)}}]}
      """
  }

  @Test func `reads a whole answer`() throws {
    let usage = #""usage":{"prompt_tokens":7,"completion_tokens":2},"#
    let expected = ChatResponse(
      content: "Hi.", finishReason: .stop, model: "m", sessionID: "c-1", promptTokens: 7,
      completionTokens: 2)
    #expect(try parse(chat("Hi.", more: usage)) == expected)
  }

  @Test func `joins the pieces of a streamed answer and leaves out the reasoning`() throws {
    let body = """
      : keepalive

      data: {"id":"s","choices":[{"index":0,"delta":{"role":"assistant","content":null}}]}

      data: {"choices":[{"index":0,"delta":{"reasoning_content":"hm"}}]}

      data: {"choices":[{"index":0,"delta":{"reasoning":"hm"}}]}

      data: {"choices":[{"index":0,"delta":{"content":"Gr"}}]}

      data: {"choices":[{"index":1,"delta":{"content":"other choice"}}]}

      data: {"choices":[{"index":0,"delta":{"content":"üß"},"finish_reason":"stop"}]}

      data: {"choices":[],"usage":{"prompt_tokens":3,"completion_tokens":4}}

      data: [DONE]


      """
    let expected = ChatResponse(
      content: "Grüß", finishReason: .stop, sessionID: "s", promptTokens: 3, completionTokens: 4)
    #expect(try parse(body, type: "text/event-stream; charset=utf-8") == expected)
    #expect(try parse(body, type: "text/plain") == expected)
  }

  @Test func `takes a stream without an end marker, but not one that breaks off`() throws {
    let start = #"data: {"choices":[{"index":0,"delta":{"content":"Hi"}}]}"# + "\n\n"
    let end = #"data: {"choices":[{"index":0,"delta":{},"finish_reason":"length"}]}"# + "\n\n"
    #expect(try parse(start + end, type: "text/event-stream").finishReason == .length)
    for broken in [start, start + end.prefix(30), ": keepalive\n\n"] {
      #expect(throws: ModelError.unavailable(endpoint: endpoint, reason: "the answer broke off")) {
        try parse(broken, type: "text/event-stream")
      }
    }
  }

  @Test(arguments: [
    ("<think>hm</think>Yes.", "Yes."), ("\n<think>\nhm\n</think>\n\nYes.", "Yes."),
    ("Yes. <think>no</think>", "Yes. <think>no</think>"), ("<think></think>", ""),
    ("<thinking>Yes.", "<thinking>Yes."),
  ])
  func `strips one leading block of thoughts`(content: String, answer: String) throws {
    let response = try parse(chat(content))
    #expect(response.content == answer)
    #expect(response.finishReason == .stop)
  }

  @Test func `counts thoughts without an end as cut off`() throws {
    let response = try parse(chat("<think>hm, and then"))
    #expect(response.content.isEmpty)
    #expect(response.finishReason == .length)
  }

  @Test(arguments: [
    ("stop", ChatResponse.FinishReason.stop), ("length", .length),
    ("content_filter", .other("content_filter")), ("a word of theirs", .other("unknown")),
  ])
  func `maps the reasons to finish`(word: String, reason: ChatResponse.FinishReason) throws {
    #expect(try parse(chat("Hi", finish: word)).finishReason == reason)
  }

  @Test func `refuses an answer that another machine has given`() throws {
    let remote = #""remote_host":"https://ollama.com:443","#
    #expect(throws: ModelError.notLocal(endpoint: endpoint)) { try parse(chat("Hi", more: remote)) }
    #expect(try parse(chat("Hi", more: remote), allowedHosts: ["ollama.com"]).content == "Hi")
    #expect(throws: ModelError.notLocal(endpoint: endpoint)) {
      try parse(#"{"model":"kimi:cloud","choices":[{"message":{"content":"Hi"}}]}"#)
    }
  }

  @Test(arguments: [
    "", "Hello", "[]", "{}", #"{"choices":[]}"#, #"{"choices":[{"message":{"content":"a"}}"#,
    "data: nonsense\n\n", "data: [1]\n\n", "\u{FEFF}{}",
  ])
  func `calls what is no answer malformed`(body: String) {
    for type in ["application/json", "text/event-stream"] {
      #expect {
        try parse(body, type: type)
      } throws: { error in
        guard case .malformed = error as? ModelError else { return false }
        return true
      }
    }
  }

  @Test func `stops at the limit of an answer`() throws {
    var parser = AnswerParser(
      source: try OpenAIServer(endpoint: endpoint).source, status: 200, contentType: nil)
    let piece = [UInt8](repeating: UInt8(ascii: " "), count: 16 << 20)
    #expect(try parser.take(piece) == false)
    #expect(try parser.take(piece) == false)
    #expect(throws: ModelError.malformed(endpoint: endpoint, reason: "an answer of over 32 MiB")) {
      try parser.take([0x20])
    }
  }

  @Test func `tells what passes from what comes back the same`() {
    func fault(_ body: String, _ status: Int) -> ModelError? {
      #expect(throws: ModelError.self) { try parse(body, status: status) }
    }
    let loading = #"{"error":{"message":"Loading model","type":"unavailable_error","code":503}}"#
    #expect(
      fault(loading, 503)
        == .busy(endpoint: endpoint, reason: "503 unavailable_error", retryAfter: nil))
    #expect(
      fault("slow down", 429)
        == .busy(endpoint: endpoint, reason: "status 429", retryAfter: nil))
    let overflow = """
      {"error":{"code":400,"message":"the prompt: secret","type":"exceed_context_size_error",\
      "n_prompt_tokens":4020,"n_ctx":2048}}
      """
    #expect(
      fault(overflow, 400)
        == .contextExceeded(endpoint: endpoint, promptTokens: 4020, limit: 2048))
    #expect(
      fault(#"{"error":{"type":"my secret prompt"}}"#, 400)
        == .refused(endpoint: endpoint, status: 400, reason: "no reason given"))
    #expect(
      fault("", 302)
        == .refused(endpoint: endpoint, status: 302, reason: "a redirect, which is not followed"))
  }

  @Test(arguments: [
    ("7", Duration.seconds(7)), ("0", .zero), ("", nil), ("-1", nil), ("1.5", nil),
    ("9999999", nil), ("Fri, 31 Dec 1999 23:59:59 GMT", nil),
  ])
  func `reads how long a server asks to be left alone`(text: String, pause: Duration?) throws {
    var parser = AnswerParser(
      source: try OpenAIServer(endpoint: endpoint).source, status: 429, contentType: nil,
      retryAfter: text)
    _ = try parser.take("slow down".utf8)
    #expect(
      throws: ModelError.busy(endpoint: endpoint, reason: "status 429", retryAfter: pause)
    ) { try parser.finish() }
  }

  @Test(arguments: [
    #"{"error":{"message":"the context length is what my words are about"}}"#,
    #"{"error":{"message":"context length is 99999999999999999999 tokens"}}"#,
    #"{"error":{"message":"my context is lost"}}"#, #"{"error":"context"}"#, "[]", "12",
  ])
  func `takes no other fault for a prompt that is too long`(body: String) {
    #expect(
      throws: ModelError.refused(endpoint: endpoint, status: 400, reason: "no reason given")
    ) { try parse(body, status: 400) }
  }

  @Test func `makes an answer or an error of whatever a server sends`() throws {
    let source = try OpenAIServer(endpoint: endpoint).source
    var mutation = Mutation(seed: 6)
    for round in 0..<Effort.rounds(3000) {
      let fault = Fault.allCases[round % Fault.allCases.count]
      guard fault != .huge else { continue }
      let text = fault.steps.compactMap { step -> String? in
        if case .send(let text) = step { text } else { nil }
      }.joined()
      let head = text.firstRange(of: "\r\n\r\n")?.upperBound ?? text.startIndex
      let body = mutation.apply(to: Array(text[head...].utf8))
      var parser = AnswerParser(
        source: source, status: [200, 400, 500, 503][round % 4],
        contentType: round % 2 == 0 ? "text/event-stream" : "application/json")
      do throws(ModelError) {
        if try !parser.take(body) { _ = try parser.finish() }
      } catch {
        #expect(!"\(error)".contains("my words"))
      }
    }
  }

  @Test func `finds an error in the middle of a stream`() {
    let body = #"data: {"error":{"code":503,"message":"x","type":"overloaded"}}"# + "\n\n"
    let expected = ModelError.busy(endpoint: endpoint, reason: "503 overloaded", retryAfter: nil)
    #expect(throws: expected) {
      try parse(body, type: "text/event-stream")
    }
  }
}
