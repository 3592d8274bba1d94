internal import Archive

/// Moments as text.
enum UTCTime {
  /// UTC in ISO 8601: `2026-03-27T04:00:00Z`.
  static func text(_ seconds: Int64) -> String {
    Timestamp(secondsSince1970: seconds)?.description ?? String(seconds)
  }

  /// The day and the minute: `2026-03-27 04:00`.
  static func minute(_ seconds: Int64) -> String {
    let text = text(seconds)
    guard let mark = text.firstIndex(of: "T") else { return text }
    return "\(text[..<mark]) \(text[text.index(after: mark)...].prefix(5))"
  }
}
