import CanonicalJSON

/// Makes a response of what a server sends, streamed or whole.
struct AnswerParser {
  /// Who answers.
  struct Source {
    /// How errors name it.
    let name: String
    /// The hosts beyond this machine that may answer.
    let allowedHosts: Set<String>
  }

  private let source: Source
  private let status: Int
  private let isStream: Bool
  private let retryAfter: String?
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

  /// Begins a body that came with this status and these headers.
  init(source: Source, status: Int, contentType: String?, retryAfter: String? = nil) {
    self.source = source
    self.status = status
    self.retryAfter = retryAfter
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
      throw ServerFault(body: body).error(
        status: status, endpoint: source.name, retryAfter: retryAfter)
    }
    guard size > 0 else { throw malformed("an empty answer") }
    if isStream {
      for event in events.finish() { try take(lastEvent: event) }
      if choices == 0, events.hasComment, !isDone { throw brokenOff }
    } else if AnswerParser.looksStreamed(body) {
      var events = EventStream()
      for event in events.take(body) + events.finish() { try take(event: event) }
    } else {
      try take(message: try parse(body))
    }
    guard choices > 0 else { throw malformed("an answer without a choice") }
    guard finishReason != nil || isDone else { throw brokenOff }
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

  /// Takes what stands at the end of a stream without the empty line that ends an event.
  private mutating func take(lastEvent event: [UInt8]) throws(ModelError) {
    do throws(ModelError) {
      try take(event: event)
    } catch {
      guard case .malformed = error, choices > 0, finishReason == nil else { throw error }
      throw brokenOff
    }
  }

  /// Takes one JSON object: a whole answer, or one chunk of a streamed one.
  private mutating func take(message: JSON) throws(ModelError) {
    guard let object = message.object else { throw malformed("JSON that is not an object") }
    let error = object["object"] == "error" ? JSON.object(object) : object["error"]
    if let error, !error.isNull {
      let fault = ServerFault(error)
      throw fault.error(status: fault.status ?? 500, endpoint: source.name)
    }
    try checkLocality(of: object)
    if let text = object["model"]?.string { model = text }
    if let text = object["id"]?.string { id = text }
    if let usage = object["usage"]?.object {
      promptTokens = usage["prompt_tokens"]?.integer ?? promptTokens
      completionTokens = usage["completion_tokens"]?.integer ?? completionTokens
    }
    for choice in object["choices"]?.array ?? [] where (choice["index"]?.integer ?? 0) == 0 {
      if let message = choice["delta"] ?? choice["message"] {
        choices += 1
        content += message["content"]?.string ?? ""
      }
      if let reason = choice["finish_reason"]?.string { finishReason = reason }
    }
  }

  /// Refuses what another machine has answered, unless that machine was allowed by name.
  private func checkLocality(of object: JSONObject) throws(ModelError) {
    if let remote = Locality.remote(of: .object(object)) {
      guard source.allowedHosts.contains(remote) else { throw notLocal }
    }
    if let model = object["model"]?.string, Locality.isCloudModel(model) {
      guard source.allowedHosts.contains(Locality.cloudHost) else { throw notLocal }
    }
  }

  /// The server was ended, or its connection was: HTTP/1.0 has no other sign of it.
  private var brokenOff: ModelError {
    .unavailable(endpoint: source.name, reason: "the answer broke off")
  }

  private var notLocal: ModelError { .notLocal(endpoint: source.name) }

  private func parse(_ bytes: [UInt8]) throws(ModelError) -> JSON {
    do throws(JSONError) {
      return try JSONParser.parse(bytes, loneSurrogates: .replace)
    } catch {
      throw malformed("not JSON: \(error)")
    }
  }

  private func malformed(_ reason: String) -> ModelError {
    .malformed(endpoint: source.name, reason: reason)
  }

  /// True for events that came under another content type.
  private static func looksStreamed(_ body: [UInt8]) -> Bool {
    body.starts(with: "data:".utf8) || body.starts(with: ":".utf8)
  }
}
