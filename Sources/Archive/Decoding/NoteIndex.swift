/// The notes of an export, found by the tweets that they belong to.
///
/// A note does not name its tweet. It belongs to the tweet of the same second whose text begins
/// with the same 40 characters.
struct NoteIndex: Sendable {
  /// How many characters of a note and its tweet are compared.
  private static let comparedCount = 40

  /// By second and beginning; nil where several notes have both.
  private var notes: [Timestamp: [[UInt8]: Record?]] = [:]

  /// Adds a note; `text` is its text as the export has it.
  mutating func add(_ note: Record, text: String, at moment: Timestamp) {
    let beginning = NoteIndex.beginning(of: text)
    let isFirst = notes[moment]?[beginning] == nil
    notes[moment, default: [:]][beginning] = .some(isFirst ? note : nil)
  }

  /// The note of a tweet with this unescaped text at one of these moments; nil where there is
  /// none, or more than one.
  func note(of text: @autoclosure () -> String, at moments: Timestamp?...) -> Record? {
    guard !notes.isEmpty else { return nil }
    for case let moment? in moments {
      guard let candidates = notes[moment] else { continue }
      if let note = candidates[NoteIndex.beginning(of: text())] ?? nil { return note }
    }
    return nil
  }

  private static func beginning(of text: String) -> [UInt8] {
    var scalars = String.UnicodeScalarView()
    scalars.append(contentsOf: text.unicodeScalars.prefix(comparedCount))
    return Array(String(scalars).utf8)
  }
}
