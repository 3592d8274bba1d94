import Models

/// How many tokens a prompt has, before anybody has counted: rather too many than too few.
enum TokenEstimate {
  /// What a server's template puts around each message.
  private static let message = 8

  /// The tokens of a conversation.
  static func tokens(in messages: [ChatRequest.Message]) -> Int {
    messages.reduce(0) { $0 + message + tokens(in: $1.content) }
  }

  /// The tokens of a text: one for three ASCII characters, for two bytes of others, and for each
  /// digit, as many models read numbers digit by digit and records have ids of nineteen.
  static func tokens(in text: String) -> Int {
    // Counted without a branch, so that many bytes are counted at once.
    var text = text
    let (digits, others, all) = text.withUTF8 { bytes in
      var (digits, others) = (0, 0)
      for byte in bytes {
        digits &+= byte &- 0x30 < 10 ? 1 : 0
        others &+= byte >= 0x80 ? 1 : 0
      }
      return (digits, others, bytes.count)
    }
    return (2 * all + 4 * digits + others + 5) / 6
  }
}
