import Models
import Testing

/// Every fault by its name, and what is made of it.
@Suite(.timeLimit(.minutes(2))) struct FaultTests {
  /// What comes of a call.
  private enum Outcome {
    case answer(ChatResponse)
    case error((String) -> ModelError)
  }

  private static let question = ChatRequest(
    messages: [.init(role: .user, content: "Hi")], seed: 1, temperature: 0, maxTokens: 9,
    reading: Reading(task: .draft, passages: [], claims: []))

  @Test(arguments: Fault.allCases)
  func `makes of a fault what it is`(_ fault: Fault) async throws {
    try await FaultServer.run({ request, _ in
      request.uri == "/v1/chat/completions" ? fault.steps : nil
    }) { server in
      let idle = Duration.seconds(fault.isStall ? 2 : 60)
      let asked = try OpenAIServer(endpoint: server.endpoint, idleTimeout: idle)
      switch FaultTests.outcome(of: fault) {
      case .answer(let expected):
        let response = try await asked.withModel { try await $0.answer(FaultTests.question) }
        #expect(response == expected)
      case .error(let expected):
        await #expect(throws: expected(server.endpoint)) {
          try await asked.withModel { try await $0.answer(FaultTests.question) }
        }
      }
      #expect(server.calls == 1, "a model without patience asks once")
    }
  }

  @Test func `repeats no word of what a server says of an error`() async throws {
    for fault in Fault.allCases where fault != .huge {
      try await FaultServer.run({ _, _ in fault.steps }) { server in
        let asked = try OpenAIServer(
          endpoint: server.endpoint, idleTimeout: .milliseconds(fault.isStall ? 50 : 20_000))
        do {
          _ = try await asked.withModel { try await $0.answer(FaultTests.question) }
        } catch {
          #expect(!"\(error)".contains("my words"), "\(fault)")
        }
      }
    }
  }

  @Test func `calls a connection that is refused unavailable`() async throws {
    let endpoint = try await FaultServer.run({ _, _ in nil }) { $0.endpoint }
    await #expect {
      try await OpenAIServer(endpoint: endpoint).withModel {
        try await $0.answer(FaultTests.question)
      }
    } throws: { error in
      guard case .unavailable = error as? ModelError else { return false }
      return true
    }
  }

  private static func outcome(of fault: Fault) -> Outcome {
    func busy(_ reason: String, _ pause: Duration? = nil) -> Outcome {
      .error { .busy(endpoint: $0, reason: reason, retryAfter: pause) }
    }
    func away(_ reason: String) -> Outcome { .error { .unavailable(endpoint: $0, reason: reason) } }
    func refused(_ status: Int, _ reason: String = "no reason given") -> Outcome {
      .error { .refused(endpoint: $0, status: status, reason: reason) }
    }
    func malformed(_ reason: String) -> Outcome {
      .error { .malformed(endpoint: $0, reason: reason) }
    }
    func answer(
      _ content: String, _ reason: ChatResponse.FinishReason = .stop, id: String? = "c",
      tokens: (Int, Int)? = nil
    ) -> Outcome {
      .answer(
        ChatResponse(
          content: content, finishReason: reason, sessionID: id, promptTokens: tokens?.0,
          completionTokens: tokens?.1))
    }
    switch fault {
    case .loading: return busy("503 unavailable_error")
    case .busy: return busy("status 503")
    case .tooManyRequests: return busy("429 rate_limit_exceeded", .seconds(7))
    case .gateway: return busy("status 502")
    case .resetBeforeTheHead, .resetInTheStream:
      return away("no connection (Connection reset by peer)")
    case .closedInTheStream, .closedInAWord, .onlyKeepalives: return away("the answer broke off")
    case .chunksCutShort: return away("no connection (HTTPParserError)")
    case .stalledBeforeTheHead, .stalledInTheStream: return away("no answer within the time limit")
    case .noEndMarker, .oldHTTP, .slowDrip: return answer("Good day.")
    case .twoLists: return answer("Good day.", id: nil)
    case .errorAsText: return refused(404)
    case .errorAsDetail: return refused(400)
    case .errorAsDetails: return refused(422, "missing")
    case .errorAsPlainText: return refused(500)
    case .errorInTheStream: return refused(500, "server_error")
    case .oldError: return refused(400, "BadRequestError")
    case .thoughtsWithoutEnd: return answer("", .length)
    case .thoughtsAlone: return answer("", .length, id: nil)
    case .schemaIgnored: return answer("Sure! Here you are.")
    case .cutSilently: return answer("Good day.", tokens: (4096, 2))
    case .overflowOfLlama, .overflowOfPython, .overflowOfVLLM, .overflowOfNewVLLM,
      .overflowOfLMStudio, .overflowInTheStream:
      return .error { .contextExceeded(endpoint: $0, promptTokens: 4020, limit: 2048) }
    case .redirect: return refused(307, "a redirect, which is not followed")
    case .remoteHost, .remoteModel, .cloudModel: return .error { .notLocal(endpoint: $0) }
    case .huge: return malformed("an answer of over 32 MiB")
    case .empty: return malformed("an empty answer")
    case .page: return malformed("not JSON: an unexpected character at byte 0")
    }
  }
}

extension Fault {
  /// True where a time-out ends the waiting.
  var isStall: Bool { self == .stalledBeforeTheHead || self == .stalledInTheStream }
}
