internal import Archive
internal import ArgumentParser

/// A moment, as an argument.
struct MomentArgument: ExpressibleByArgument {
  private enum Form {
    /// In seconds since 1970, UTC.
    case absolute(Int64)
    /// So many seconds ago.
    case ago(Int64)
  }

  private let form: Form

  /// Reads an argument, or nil where it is no moment:
  /// a day (`2026-03-03`: its last second in UTC), a day and a time in ISO 8601 (`2026-03-03T12:00`, with
  /// `Z`, an offset, or neither: UTC), `now`, `yesterday`, or `2 weeks ago`.
  init?(argument: String) {
    let text = argument.trimmingBlanks
    let whole = text.utf8.count == 10 ? text + "T23:59:59Z" : MomentArgument.withSeconds(text)
    for zone in ["", "Z"] {
      if let moment = Timestamp(iso8601: whole + zone) {
        form = .absolute(moment.secondsSince1970)
        return
      }
    }
    guard let seconds = MomentArgument.ago(text.lowercased()) else { return nil }
    form = .ago(seconds)
  }

  /// `2026-03-03T12:00+02:00` with the seconds that it leaves out; anything else as it is.
  private static func withSeconds(_ text: String) -> String {
    let time = text.prefix(16)
    guard time.count == 16, text.dropFirst(16).first != ":" else { return text }
    return time + ":00" + text.dropFirst(16)
  }

  /// How long ago something was that is said in words.
  private static func ago(_ text: String) -> Int64? {
    if text == "now" { return 0 }
    if text == "yesterday" { return 86_400 }
    let words = text.split { $0 == " " || $0 == "." || $0 == "_" }
    guard words.count == 3, words[2] == "ago", let count = Int64(words[0]),
      (0...1_000_000).contains(count)
    else { return nil }
    let units: [(name: String, seconds: Int64)] = [
      ("second", 1), ("minute", 60), ("hour", 3600), ("day", 86_400), ("week", 7 * 86_400),
    ]
    let unit = units.first { words[1] == $0.name || words[1] == $0.name + "s" }
    return unit.map { count * $0.seconds }
  }

  /// The moment, in seconds since 1970, UTC.
  func seconds(now: Int64) -> Int64 {
    switch form {
    case .absolute(let seconds): seconds
    case .ago(let seconds): now - seconds
    }
  }
}

extension String {
  fileprivate var trimmingBlanks: String {
    let blanks: Set<Character> = [" ", "\t"]
    let start = drop { blanks.contains($0) }
    return String(start.reversed().drop { blanks.contains($0) }.reversed())
  }
}
