import CanonicalJSON

/// What a server says of an error, without its prose: that may quote the prompt.
struct ServerFault {
  /// The kind of error, in the server's word: `rate_limit_exceeded`.
  let kind: String?
  /// The status that the error itself names, where it does.
  let status: Int?
  /// What is said of a prompt that is too long, where that is the error.
  let overflow: ContextOverflow?

  /// Reads the body of an answer with an error status.
  ///
  /// The forms are `{"error":{…}}` and `{"error":"text"}`, `{"detail":[{…}]}` and
  /// `{"detail":"text"}` (FastAPI), `{"object":"error",…}` (vLLM before 0.10), and plain text.
  init(body: [UInt8]) {
    let json = try? JSONParser.parse(body, loneSurrogates: .replace)
    let detail = json?["detail"]
    self.init(json?["error"] ?? detail?.array?.first ?? detail ?? json ?? .null)
  }

  /// Reads the `error` member of an answer.
  init(_ error: JSON) {
    let code = error["code"]
    kind = ServerFault.word(error["type"]?.string) ?? ServerFault.word(code?.string)
    status = code?.integer.flatMap { (400...599).contains($0) ? $0 : nil }
    overflow = ContextOverflow(error)
  }

  /// The error of a status.
  ///
  /// 408, 429 and the gateway's 502 to 504 pass; everything else, 500 too, comes back the same
  /// (llama-cpp-python and transformers answer 500 to requests that they do not understand).
  ///
  /// - Parameters:
  ///   - status: The HTTP status, or the one that an error inside of a stream names.
  ///   - endpoint: Who said so.
  ///   - retryAfter: The value of the header `Retry-After`.
  /// - Returns: `busy`, `contextExceeded` or `refused`.
  func error(status: Int, endpoint: String, retryAfter: String? = nil) -> ModelError {
    switch status {
    case 408, 429, 502, 503, 504:
      return .busy(
        endpoint: endpoint, reason: kind.map { "\(status) \($0)" } ?? "status \(status)",
        retryAfter: ServerFault.pause(retryAfter))
    case 300...399:
      return .refused(
        endpoint: endpoint, status: status, reason: "a redirect, which is not followed")
    default:
      if let overflow {
        return .contextExceeded(
          endpoint: endpoint, promptTokens: overflow.promptTokens, limit: overflow.limit)
      }
      return .refused(endpoint: endpoint, status: status, reason: kind ?? "no reason given")
    }
  }

  /// The seconds of a `Retry-After`; nil for its form with a date, which a clock would be needed
  /// for, and for what is neither.
  private static func pause(_ text: String?) -> Duration? {
    guard let text, (1...6).contains(text.utf8.count),
      text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let seconds = Int(text)
    else { return nil }
    return .seconds(seconds)
  }

  /// A server's word as it may be shown: an identifier of at most 64 letters, digits, `_`, `-`
  /// and `.`.
  static func word(_ text: String?) -> String? {
    guard let text, (1...64).contains(text.utf8.count) else { return nil }
    let isIdentifier = text.utf8.allSatisfy { byte in
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
      case UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "."): true
      default: false
      }
    }
    return isIdentifier ? text : nil
  }
}
