import CanonicalJSON

/// Makes a response of what a server sends, streamed or whole.
struct AnswerParser {
  private let server: OpenAIServer
  private let status: Int
  private let isStream: Bool
  private var events = EventStream()
  private var body: [UInt8] = []
  private var size = 0
  private var isDone = false

  private var content = ""
  private var finishReason: String?
  private var choices = 0
  private var model: String?
  private var id: String?
  private var promptTokens: Int?
  private var completionTokens: Int?

  init(server: OpenAIServer, status: Int, contentType: String?) {
    self.server = server
    self.status = status
    isStream = status == 200 && contentType?.lowercased().hasPrefix("text/event-stream") == true
  }

  /// Takes the next bytes of the body; true when the answer is complete.
  mutating func take(_ bytes: some Collection<UInt8>) throws(ModelError) -> Bool {
    let sum = size.addingReportingOverflow(bytes.count)
    guard !sum.overflow, sum.partialValue <= OpenAIModel.bodyLimit else {
      throw malformed("an answer of over 32 MiB")
    }
    size = sum.partialValue
    guard isStream else {
      body += bytes
      return false
    }
    for event in events.take(bytes) { try take(event: event) }
    return isDone
  }

  /// Ends the body and returns the response.
  mutating func finish() throws(ModelError) -> ChatResponse {
    guard status == 200 else {
      throw ServerFault(body: body).error(status: status, endpoint: server.endpoint.text)
    }
    guard size > 0 else { throw malformed("an empty answer") }
    if isStream {
      for event in events.finish() { try take(event: event) }
    } else if AnswerParser.looksStreamed(body) {
      var events = EventStream()
      for event in events.take(body) + events.finish() { try take(event: event) }
    } else {
      try take(message: try parse(body))
    }
    guard choices > 0 else { throw malformed("an answer without a choice") }
    guard finishReason != nil || isDone else {
      throw malformed("an answer that ends without a reason to finish")
    }
    return response
  }

  private var response: ChatResponse {
    let answer = Reasoning.answer(in: content)
    let reason: ChatResponse.FinishReason =
      switch finishReason {
      case "length": .length
      case _ where answer == nil: .length
      case "stop", nil: .stop
      case let other?: .other(ServerFault.word(other) ?? "unknown")
      }
    return ChatResponse(
      content: answer ?? "", finishReason: reason, model: model, sessionID: id,
      promptTokens: promptTokens, completionTokens: completionTokens)
  }

  private mutating func take(event: [UInt8]) throws(ModelError) {
    guard !isDone else { return }
    if event.starts(with: "[DONE]".utf8) {
      isDone = true
    } else {
      try take(message: try parse(event))
    }
  }

  /// Takes one JSON object: a whole answer, or one chunk of a streamed one.
  private mutating func take(message: JSON) throws(ModelError) {
    guard let object = message.object else { throw malformed("JSON that is not an object") }
    if let error = object["error"], !error.isNull {
      let fault = ServerFault(error)
      throw fault.error(status: fault.status ?? 500, endpoint: server.endpoint.text)
    }
    try checkLocality(of: object)
    if let text = object["model"]?.string { model = text }
    if let text = object["id"]?.string { id = text }
    if let usage = object["usage"]?.object {
      promptTokens = usage["prompt_tokens"]?.integer ?? promptTokens
      completionTokens = usage["completion_tokens"]?.integer ?? completionTokens
    }
    for choice in object["choices"]?.array ?? [] where (choice["index"]?.integer ?? 0) == 0 {
      choices += 1
      let said = choice["delta"]?["content"]?.string ?? choice["message"]?["content"]?.string
      content += said ?? ""
      if let reason = choice["finish_reason"]?.string { finishReason = reason }
    }
  }

  /// Refuses what another machine has answered, unless that machine was allowed by name.
  private func checkLocality(of object: JSONObject) throws(ModelError) {
    if let remote = object["remote_host"]?.string, !remote.isEmpty {
      let host = Locality.host(ofRemote: remote)
      guard server.allows(host: host) || Locality.isLoopback(host: host) else { throw notLocal }
    }
    if let model = object["model"]?.string, Locality.isCloudModel(model) {
      guard server.allows(host: Locality.cloudHost) else { throw notLocal }
    }
  }

  private var notLocal: ModelError { .notLocal(endpoint: server.endpoint.text) }

  private func parse(_ bytes: [UInt8]) throws(ModelError) -> JSON {
    do throws(JSONError) {
      return try JSONParser.parse(bytes, loneSurrogates: .replace)
    } catch {
      throw malformed("not JSON: \(error)")
    }
  }

  private func malformed(_ reason: String) -> ModelError {
    .malformed(endpoint: server.endpoint.text, reason: reason)
  }

  /// True for events that came under another content type.
  private static func looksStreamed(_ body: [UInt8]) -> Bool {
    body.starts(with: "data:".utf8) || body.starts(with: ":".utf8)
  }
}
