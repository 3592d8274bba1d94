/// What servers have been seen to do wrong, each by its name.
enum Fault: String, CaseIterable {
  case loading, busy, tooManyRequests, gateway
  case resetBeforeTheHead, resetInTheStream, closedInTheStream, closedInAWord, chunksCutShort
  case stalledBeforeTheHead, stalledInTheStream, onlyKeepalives
  case noEndMarker, oldHTTP, slowDrip, twoLists
  case errorAsText, errorAsDetail, errorAsDetails, errorAsPlainText, errorInTheStream, oldError
  case thoughtsWithoutEnd, thoughtsAlone, schemaIgnored, cutSilently
  case overflowOfLlama, overflowOfPython, overflowOfVLLM, overflowOfNewVLLM, overflowOfLMStudio
  case overflowInTheStream
  case redirect, remoteHost, remoteModel, cloudModel
  case huge, empty, page

  /// What is sent.
  var steps: [FaultServer.Step] {
    typealias Step = FaultServer.Step
    switch self {
    case .loading:
      return Step.answer(
        status: "503 Service Unavailable",
        #"{"error":{"message":"Loading model","type":"unavailable_error","code":503}}"#)
    case .busy: return Step.answer(status: "503 Service Unavailable", type: "text/plain", "busy")
    case .tooManyRequests:
      return Step.answer(
        status: "429 Too Many Requests", headers: ["Retry-After: 7"],
        #"{"error":{"message":"slow down","type":"rate_limit_exceeded"}}"#)
    case .gateway: return Step.answer(status: "502 Bad Gateway", type: "text/html", "<html>")
    case .resetBeforeTheHead: return [.reset]
    case .resetInTheStream:
      return [Step.head(), Step.words("Good "), .pause(milliseconds: 30), .reset]
    case .closedInTheStream:
      return [Step.head(version: "HTTP/1.0"), Step.words("Good "), .close]
    case .closedInAWord:
      return [Step.head(), Step.words("Good "), .send(#"data: {"choices":[{"de"#), .close]
    case .chunksCutShort:
      return [
        Step.head(headers: ["Transfer-Encoding: chunked"]), .send("ffff\r\ndata: {"), .close,
      ]
    case .stalledBeforeTheHead: return [.stall]
    case .stalledInTheStream: return [Step.head(), Step.words("Good "), .stall]
    case .onlyKeepalives: return [Step.head(), .send(": keepalive 1/2\n\n"), .close]
    case .noEndMarker: return [Step.head(), Step.words("Good day.", finish: "stop"), .close]
    case .oldHTTP:
      return [
        Step.head(version: "HTTP/1.0"), .send(": keepalive 1/1\n\n"),
        Step.words("Good day.", finish: "stop"),
      ] + Step.done
    case .slowDrip:
      let pieces = ["Go", "od", " d", "ay", "."].flatMap {
        [.pause(milliseconds: 40), Step.words($0)]
      }
      return [Step.head()] + pieces + [Step.words("", finish: "stop")] + Step.done
    case .twoLists:
      return Step.answer(
        """
        {"choices":[{"index":1,"message":{"content":"no"},"finish_reason":"stop"},\
        {"index":0,"message":{"content":"Good day."},"finish_reason":"stop"}]}
        """)
    case .errorAsText:
      return Step.answer(status: "404 Not Found", #"{"error":"no such model: my words"}"#)
    case .errorAsDetail: return Step.answer(status: "400 Bad Request", #"{"detail":"my words"}"#)
    case .errorAsDetails:
      return Step.answer(
        status: "422 Unprocessable Entity",
        #"{"detail":[{"type":"missing","loc":["body"],"msg":"x","input":"my words"}]}"#)
    case .errorAsPlainText:
      return Step.answer(status: "500 Internal Server Error", type: "text/plain", "my words")
    case .errorInTheStream:
      return [
        Step.head(), Step.words("Good "),
        Step.event(#"{"error":{"code":500,"message":"my words","type":"server_error"}}"#), .close,
      ]
    case .oldError:
      return Step.answer(
        status: "400 Bad Request",
        #"{"object":"error","message":"my words","type":"BadRequestError","code":400}"#)
    case .thoughtsWithoutEnd:
      return [Step.head(), Step.words("<think>hm", finish: "stop")] + Step.done
    case .thoughtsAlone:
      let thought = #"{"choices":[{"delta":{"reasoning_content":"hm"},"finish_reason":"length"}]}"#
      return [Step.head(), Step.event(thought)] + Step.done
    case .schemaIgnored:
      return [Step.head(), Step.words("Sure! Here you are.", finish: "stop")] + Step.done
    case .cutSilently:
      let usage = #"{"choices":[],"usage":{"prompt_tokens":4096,"completion_tokens":2}}"#
      return [Step.head(), Step.words("Good day.", finish: "stop"), Step.event(usage)] + Step.done
    case .overflowOfLlama:
      return Step.answer(
        status: "400 Bad Request",
        """
        {"error":{"code":400,"message":"my words","type":"exceed_context_size_error",\
        "n_prompt_tokens":4020,"n_ctx":2048}}
        """)
    case .overflowOfPython:
      return Step.answer(
        status: "400 Bad Request",
        """
        {"error":{"message":"This model's maximum context length is 2048 tokens. However, you \
        requested 4084 tokens (4020 in the messages, 64 in the completion).",\
        "type":"invalid_request_error","param":"messages","code":"context_length_exceeded"}}
        """)
    case .overflowOfVLLM:
      return Step.answer(
        status: "400 Bad Request",
        """
        {"object":"error","message":"This model's maximum context length is 2048 tokens. However, \
        your request has 4020 input tokens.","type":"BadRequestError","code":400}
        """)
    case .overflowOfNewVLLM:
      return Step.answer(
        status: "400 Bad Request",
        """
        {"error":{"message":"You passed 4020 input tokens and requested 64 output tokens. However, \
        the model's context length is only 2048 tokens.","type":"BadRequestError","code":400}}
        """)
    case .overflowOfLMStudio:
      return Step.answer(
        status: "400 Bad Request",
        """
        {"error":"Trying to keep the first 4020 tokens when context the overflows. However, the \
        model is loaded with context length of only 2048 tokens, which is not enough."}
        """)
    case .overflowInTheStream:
      return [
        Step.head(),
        Step.event(
          """
          {"error":{"code":400,"type":"exceed_context_size_error","n_prompt_tokens":4020,\
          "n_ctx":2048}}
          """), .close,
      ]
    case .redirect:
      return Step.answer(
        status: "307 Temporary Redirect",
        headers: ["Location: http://192.0.2.1/v1/chat/completions"], "")
    case .remoteHost:
      return Step.answer(
        #"{"remote_host":"https://ollama.com:443","choices":[{"message":{"content":"a"}}]}"#)
    case .remoteModel:
      return Step.answer(#"{"remote_model":"kimi","choices":[{"message":{"content":"a"}}]}"#)
    case .cloudModel:
      return Step.answer(#"{"model":"kimi:cloud","choices":[{"message":{"content":"a"}}]}"#)
    case .huge:
      let piece = Step.send(String(repeating: "x", count: 1 << 20))
      return [Step.head(type: "application/json")] + Array(repeating: piece, count: 40) + [.close]
    case .empty: return Step.answer("")
    case .page: return Step.answer(type: "text/html", "<html>my words</html>")
    }
  }
}
