/// Records as a prompt lists them, and as they are found again in a prompt.
///
/// A record is a line `[123] reply to @x, 2024-03-01T12:00:00Z`, and each line of its text after
/// it with `> ` before it, so that none can pass for such a line.
public enum PassageListing {
  /// A record of a prompt.
  public struct Entry: Sendable, Hashable {
    /// The record's id.
    public let id: String
    /// Whose words it holds.
    public let source: Passage.Source
    /// What it says.
    public let text: String
  }

  /// Lists passages.
  public static func text(_ passages: [Passage]) -> String {
    passages.map { passage in
      // The names in an archive are whatever its file says: no line break is let through.
      var lines = ["[\(passage.id)] \(passage.source.label.onOneLine)"]
      if let date = passage.date { lines[0] += ", \(date)" }
      lines += quoted(passage.text)
      if !passage.links.isEmpty {
        lines += quoted("links: " + passage.links.joined(separator: " "))
      }
      return lines.joined(separator: "\n")
    }.joined(separator: "\n\n")
  }

  private static func quoted(_ text: String) -> [String] {
    text.unicodeScalars
      .split(omittingEmptySubsequences: false) { isLineBreak($0) }
      .map { "> " + String(Substring($0)) }
  }

  /// What any reader takes for the end of a line.
  private static func isLineBreak(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0A...0x0D, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }

  /// The records that a prompt lists, in its order.
  public static func entries(in prompt: String) -> [Entry] {
    var entries: [Entry] = []
    var head: (id: String, source: Passage.Source)?
    var text: [String] = []
    func keep() {
      guard let head else { return }
      entries.append(
        Entry(id: head.id, source: head.source, text: text.joined(separator: "\n")))
    }
    for line in prompt.utf8.split(separator: 0x0A, omittingEmptySubsequences: false) {
      if line.starts(with: "> ".utf8) {
        text.append(String(Substring(line.dropFirst(2))))
        continue
      }
      guard !line.isEmpty else { continue }
      keep()
      head = PassageListing.head(line)
      text = []
    }
    keep()
    return entries
  }

  /// What a prompt says after its last record: the question.
  public static func remainder(of prompt: String) -> String {
    let lines = prompt.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
    guard let last = lines.lastIndex(where: { $0.starts(with: "> ".utf8) }) else { return prompt }
    return lines[(last + 1)...].map { String(Substring($0)) }.joined(separator: "\n")
  }

  /// The id and the label of a line that begins a record, or nil.
  private static func head(_ line: Substring.UTF8View) -> (id: String, source: Passage.Source)? {
    guard line.first == UInt8(ascii: "["), let end = line.firstIndex(of: UInt8(ascii: "]")) else {
      return nil
    }
    let id = line[line.index(after: line.startIndex)..<end]
    let rest = line[line.index(after: end)...].trimmingSpaces
    let label = rest.prefix { $0 != UInt8(ascii: ",") }
    guard !id.isEmpty, id.allSatisfy(\.isASCIIDigit),
      let source = Passage.Source(label: String(Substring(label)))
    else { return nil }
    return (String(Substring(id)), source)
  }
}
