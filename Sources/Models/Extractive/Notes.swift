/// Notes about a batch as Markdown: a heading for each category, a line for each claim.
struct Notes {
  /// One claim.
  struct Line {
    let category: String
    let text: String
    /// The ids of the passages that it cites.
    let ids: [String]
  }

  /// The introduction: what was read.
  let opening: String
  let lines: [Line]
  /// What is said at the end, or empty.
  let closing: String

  /// The Markdown.
  var markdown: String {
    var parts = ["# Notes", opening]
    for category in Finding.Kind.categories {
      let members = lines.filter { $0.category == category }
      guard let first = category.first, !members.isEmpty else { continue }
      let heading = "## \(first.uppercased())\(category.dropFirst())"
      parts.append(([heading, ""] + members.map(Notes.text)).joined(separator: "\n"))
    }
    if lines.isEmpty { parts.append("Nothing in these records says much about their owner.") }
    if !closing.isEmpty { parts.append(closing) }
    return parts.joined(separator: "\n\n") + "\n"
  }

  /// Reads the lines of notes back, ours or those of another reader.
  static func lines(of markdown: String) -> [Line] {
    markdown.split(separator: "\n").compactMap { text in
      guard text.hasPrefix("- ") || text.hasPrefix("* ") else { return nil }
      var rest = text.dropFirst(2)
      var ids: [String] = []
      while let id = takeCitation(&rest) { ids.append(id) }
      return rest.isEmpty ? nil : Line(category: "", text: String(rest), ids: ids.reversed())
    }
  }

  /// What was read: how many records, and whose words they are.
  static func opening(for passages: [Passage]) -> String {
    var counts = [0, 0, 0, 0, 0, 0]
    for passage in passages {
      switch passage.source {
      case .own: counts[0] += 1
      case .reply: counts[1] += 1
      case .quote: counts[2] += 1
      case .retweet: counts[3] += 1
      case .like: counts[4] += 1
      case .message: counts[5] += 1
      }
    }
    let names = ["own", "in reply", "quoting", "passed on", "liked", "written to the owner"]
    let parts = zip(counts, names).filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
    let noun = passages.count == 1 ? "record" : "records"
    return "\(passages.count) \(noun)\(parts.isEmpty ? "" : ": " + parts.joined(separator: ", "))."
  }

  private static func text(_ line: Line) -> String {
    (["- " + line.text] + line.ids.map { "[tweet \($0)]" }).joined(separator: " ")
  }

  /// Takes ` [tweet 123]` from the end of a line.
  private static func takeCitation(_ line: inout Substring) -> String? {
    let trimmed = line.trimmingSpaces
    guard trimmed.last == "]", let open = trimmed.lastIndex(of: "[") else { return nil }
    let words = trimmed[trimmed.index(after: open)...].dropLast().split(separator: " ")
    guard words.count == 2, words.first == "tweet", let id = words.last,
      id.utf8.allSatisfy({ (0x30...0x39).contains($0) })
    else { return nil }
    line = trimmed[..<open].trimmingSpaces
    return String(id)
  }
}

extension Substring {
  /// The text without spaces at its end.
  fileprivate var trimmingSpaces: Substring {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}
