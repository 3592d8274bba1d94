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
    var sixths = 0
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): sixths += 6
      case 0x80...: sixths += 3
      default: sixths += 2
      }
    }
    return (sixths + 5) / 6
  }
}
