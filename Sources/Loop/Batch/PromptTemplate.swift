import Models

/// One template: its texts and the places to fill.
struct PromptTemplate: Sendable {
  /// A place to fill.
  enum Placeholder: String, CaseIterable, Sendable {
    case profile, records, draft, question, boundary, faults, first, second
  }

  private enum Part: Sendable {
    case text(String)
    case placeholder(Placeholder)
  }

  /// The parts of each message: the system's, where there is one, and the user's.
  private let messages: [(role: ChatRequest.Message.Role, parts: [Part])]

  /// Reads a template that must have each of `placeholders`, and no other.
  init(file: String, bytes: [UInt8], placeholders: [Placeholder]) throws(PromptError) {
    guard let text = String(validating: bytes, as: UTF8.self) else { throw .notText(file: file) }
    var sections: [[Substring]] = [[]]
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if sections.count == 1, line.utf8.elementsEqual("---".utf8) {
        sections.append([])
      } else {
        sections[sections.count - 1].append(line)
      }
    }
    var messages: [(role: ChatRequest.Message.Role, parts: [Part])] = []
    for (index, lines) in sections.enumerated() {
      let role: ChatRequest.Message.Role = index == sections.count - 1 ? .user : .system
      let section = ClaimText.trimmed(lines.joined(separator: "\n"))
      messages.append((role, try PromptTemplate.parts(section, file: file, of: placeholders)))
    }
    for needed in placeholders {
      let isThere = messages.contains { message in
        message.parts.contains { if case .placeholder(needed) = $0 { true } else { false } }
      }
      guard isThere else { throw .missing(placeholder: "{{\(needed.rawValue)}}", file: file) }
    }
    self.messages = messages
  }

  private static func parts(
    _ text: String, file: String, of placeholders: [Placeholder]
  ) throws(PromptError) -> [Part] {
    var parts: [Part] = []
    var rest = Array(text.utf8)[...]
    let (opening, closing) = (Array("{{".utf8), Array("}}".utf8))
    while let start = ByteSearch.firstIndex(of: opening, in: rest) {
      parts.append(.text(String(decoding: rest[..<start], as: UTF8.self)))
      rest = rest[(start + 2)...]
      guard let end = ByteSearch.firstIndex(of: closing, in: rest),
        let placeholder = Placeholder(rawValue: String(decoding: rest[..<end], as: UTF8.self)),
        placeholders.contains(placeholder)
      else { throw .unknown(file: file) }
      parts.append(.placeholder(placeholder))
      rest = rest[(end + 2)...]
    }
    parts.append(.text(String(decoding: rest, as: UTF8.self)))
    return parts
  }

  /// The messages with every place filled; what fills a place is not looked into for others.
  func messages(_ values: [Placeholder: String]) -> [ChatRequest.Message] {
    messages.map { role, parts in
      let content = parts.map { part in
        switch part {
        case .text(let text): text
        case .placeholder(let placeholder): values[placeholder] ?? ""
        }
      }
      return ChatRequest.Message(role: role, content: content.joined())
    }
  }
}
