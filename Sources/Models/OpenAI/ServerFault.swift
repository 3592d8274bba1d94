import CanonicalJSON

/// What a server says of an error, without its prose: that may quote the prompt.
struct ServerFault {
  /// The kind of error, in the server's word: `exceed_context_size_error`.
  let kind: String?
  /// The status that the error itself names, where it does.
  let status: Int?
  /// The sizes that an overflow of the context names.
  private let sizes: String?

  /// Reads the body of an answer with an error status.
  init(body: [UInt8]) {
    let json = try? JSONParser.parse(body, loneSurrogates: .replace)
    self.init(json?["error"] ?? json?["detail"]?.array?.first ?? .null)
  }

  /// Reads the `error` member of an answer.
  init(_ error: JSON) {
    let code = error["code"]
    kind = ServerFault.word(error["type"]?.string) ?? ServerFault.word(code?.string)
    status = code?.integer.flatMap { (400...599).contains($0) ? $0 : nil }
    if let prompt = error["n_prompt_tokens"]?.integer, let limit = error["n_ctx"]?.integer {
      sizes = "\(prompt) tokens, room for \(limit)"
    } else {
      sizes = nil
    }
  }

  /// The error of a status.
  ///
  /// 408, 429 and the gateway's 502 to 504 pass; everything else, 500 too, comes back the same
  /// (llama-cpp-python and transformers answer 500 to requests that they do not understand).
  func error(status: Int, endpoint: String) -> ModelError {
    let reason = [kind, sizes].compactMap(\.self).joined(separator: ": ")
    switch status {
    case 408, 429, 502, 503, 504:
      return .unavailable(
        endpoint: endpoint, reason: reason.isEmpty ? "status \(status)" : "\(status) \(reason)")
    case 300...399:
      return .refused(
        endpoint: endpoint, status: status, reason: "a redirect, which is not followed")
    default:
      return .refused(
        endpoint: endpoint, status: status, reason: reason.isEmpty ? "no reason given" : reason)
    }
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
