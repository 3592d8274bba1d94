/// An answer about records, line by line: what it says, whose words it says these are, what it
/// quotes and what it cites.
///
/// A line is `- owner: Lives in Utrecht. “I live in Utrecht.” [tweet 123]`. The speaker before the
/// colon is `owner`, `@name` or `other` and may be missing; quotes stand in `“…”` or `"…"`; the
/// records are named in brackets, as `[tweet 123]`, `[123]` or `[1, 2]`. An answer that the
/// records cannot give is ``refusal``. Headings, code fences and empty lines say nothing.
public struct Answer: Sendable, Hashable {
  /// Whose words a line says these are.
  public enum Speaker: Sendable, Hashable {
    /// The owner of the archive.
    case owner
    /// Somebody by screen name, without `@`.
    case author(String)
    /// Somebody else.
    case other
  }

  /// One statement.
  public struct Line: Sendable, Hashable {
    /// Whose words it says these are, or nil where it does not say.
    public let speaker: Speaker?
    /// What it says, with its quotes and citations.
    public let text: String
    /// What it quotes, without the quotation marks.
    public let quotes: [String]
    /// The ids that it cites, in their order.
    public let citations: [String]
  }

  /// The answer where the records hold none.
  public static let refusal = "The records do not say."

  /// What it states.
  public let lines: [Line]
  /// True when it says that the records do not tell, and states nothing.
  public let refuses: Bool

  /// Reads an answer.
  public init(_ text: String) {
    var lines: [Line] = []
    var saysNothing = false
    for raw in text.utf8.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }) {
      let statement = Answer.withoutMarker(raw.trimmingSpaces)
      guard !statement.isEmpty, !Answer.isHeading(statement), !statement.starts(with: "```".utf8)
      else { continue }
      let line = Line(statement)
      // In somebody's mouth and in quotes it is what that person said.
      let isQuoted = !line.quotes.isEmpty && line.speaker != nil
      if !isQuoted, Answer.isRefusal(line.text[...].utf8) {
        saysNothing = true
      } else {
        lines.append(line)
      }
    }
    self.lines = lines
    self.refuses = saysNothing && lines.isEmpty
  }

  /// The statement without the `- ` or `* ` before it; nothing where that is all there is.
  private static func withoutMarker(_ line: Substring.UTF8View) -> Substring.UTF8View {
    guard line.first == UInt8(ascii: "-") || line.first == UInt8(ascii: "*") else { return line }
    let rest = line.dropFirst()
    return rest.isEmpty || rest.first == 0x20 ? rest.trimmingSpaces : line
  }

  /// True for `## Places`; a line that begins with a hashtag states something.
  private static func isHeading(_ line: Substring.UTF8View) -> Bool {
    let rest = line.drop { $0 == UInt8(ascii: "#") }
    return rest.startIndex > line.startIndex && (rest.isEmpty || rest.first == 0x20)
  }

  private static func isRefusal(_ line: Substring.UTF8View) -> Bool {
    func letters(_ text: some Sequence<UInt8>) -> [UInt8] {
      text.filter(\.isASCIILetter).map { $0 | 0x20 }
    }
    // No more than the sentence itself: whatever goes on says something.
    return line.count <= refusal.utf8.count + 8 && letters(line) == letters(refusal.utf8)
  }
}

extension Answer.Speaker {
  /// The speaker as a line begins with it.
  var label: String {
    switch self {
    case .owner: "owner"
    case .author(let name): "@\(name)"
    case .other: "other"
    }
  }

  /// The speaker that a label names, or nil.
  init?(label: Substring.UTF8View) {
    let word = label.map { $0 | 0x20 }
    if word.elementsEqual("owner".utf8) {
      self = .owner
    } else if word.elementsEqual("other".utf8) {
      self = .other
    } else if label.first == UInt8(ascii: "@"), label.count > 1,
      label.dropFirst().allSatisfy({ $0.isASCIILetter || $0.isASCIIDigit || $0 == 0x5F })
    {
      self = .author(String(Substring(label.dropFirst())))
    } else {
      return nil
    }
  }
}

extension Answer.Line {
  /// Reads a line that says something.
  fileprivate init(_ line: Substring.UTF8View) {
    var text = line
    speaker = line.firstIndex(of: UInt8(ascii: ":")).flatMap { colon in
      let speaker = Answer.Speaker(label: line[..<colon])
      if speaker != nil { text = line[line.index(after: colon)...].trimmingSpaces }
      return speaker
    }
    var scan = LineScan(text)
    scan.run()
    self.text = String(Substring(text))
    quotes = scan.quotes
    citations = scan.citations
  }
}
