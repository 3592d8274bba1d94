/// The notes of an export, found by the tweets that they belong to.
///
/// A note does not name its tweet. It belongs to the tweet of the same second whose text begins
/// with the same 40 characters.
struct NoteIndex: Sendable {
  private struct Entry: Sendable {
    let beginning: [UInt8]
    let note: Record
  }

  /// How many characters of a note and its tweet are compared.
  private static let comparedCount = 40

  private var entries: [Timestamp: [Entry]] = [:]

  /// How many notes there are.
  private(set) var count = 0

  /// Adds a note; `text` is its text as the export has it.
  mutating func add(_ note: Record, text: String, at moment: Timestamp) {
    entries[moment, default: []].append(
      Entry(beginning: NoteIndex.beginning(of: text), note: note))
    count += 1
  }

  /// The note of a tweet with this unescaped text at one of these moments; nil where there is
  /// none, or more than one.
  func note(of text: @autoclosure () -> String, at moments: Timestamp?...) -> Record? {
    guard count > 0 else { return nil }
    for case let moment? in moments {
      guard let candidates = entries[moment] else { continue }
      let beginning = NoteIndex.beginning(of: text())
      let matches = candidates.filter { $0.beginning == beginning }
      if matches.count == 1 { return matches.first?.note }
    }
    return nil
  }

  private static func beginning(of text: String) -> [UInt8] {
    var scalars = String.UnicodeScalarView()
    scalars.append(contentsOf: text.unicodeScalars.prefix(comparedCount))
    return Array(String(scalars).utf8)
  }
}
