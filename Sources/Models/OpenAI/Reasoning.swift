/// The reasoning that some servers leave in the answer.
enum Reasoning {
  /// The answer after one leading `<think>…</think>`, or nil where the block is not closed: the
  /// model ran out of tokens while it was thinking.
  static func answer(in content: String) -> String? {
    let trimmed = content.drop(while: \.isWhitespace)
    guard trimmed.hasPrefix("<think>") else { return content }
    guard let end = trimmed.firstRange(of: "</think>") else { return nil }
    return String(trimmed[end.upperBound...].drop(while: \.isWhitespace))
  }
}
