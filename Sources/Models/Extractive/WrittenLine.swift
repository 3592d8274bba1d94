/// A line of an answer before it is written.
struct WrittenLine {
  let speaker: Answer.Speaker
  var statement = ""
  var quote: String?
  var ids: [String] = []

  /// The line as an ``Answer`` reads it.
  var text: String {
    var parts = ["- \(speaker.label):"]
    if !statement.isEmpty { parts.append(statement) }
    if let quote { parts.append("“\(quote.onOneLine)”") }
    return (parts + ids.map { "[tweet \($0)]" }).joined(separator: " ")
  }
}

extension Finding {
  /// The claim as a line of an answer states it.
  ///
  /// What stands in quotation marks there is a quote, to the letter; a turn of phrase is named in
  /// lower case, however its passages write it.
  var statement: String {
    guard kind == .phrase else { return claim }
    return claim.replacing("“", with: "‘").replacing("”", with: "’")
  }
}

/// A fault of carelessness, in every other line of an answer; a refusal is no answer at all.
enum Slip {
  /// Says that the records do not tell.
  case refusing
  /// Writes the quote from memory.
  case retyping
  /// Gets the ids wrong.
  case mistyping
  /// Leaves out where it has it from.
  case unsourced

  /// Those that a pair can teach: a retyped quote is too near to the right one for any trainer.
  static let taught: [Slip] = [.refusing, .mistyping, .unsourced]

  /// An answer with this fault.
  func answer(_ lines: [WrittenLine]) -> String {
    if self == .refusing { return Answer.refusal }
    return lines.enumerated().map { index, line in
      index.isMultiple(of: 2) ? slipped(line).text : line.text
    }.joined(separator: "\n")
  }

  /// A line with this fault.
  func slipped(_ line: WrittenLine) -> WrittenLine {
    var line = line
    switch self {
    case .refusing: break
    case .retyping: line.quote = line.quote?.lowercased()
    case .mistyping: line.ids = line.ids.map(Slip.mistyped)
    case .unsourced: line.ids = []
    }
    return line
  }

  /// An id with another last digit.
  private static func mistyped(_ id: String) -> String {
    guard let last = id.utf8.last, last.isASCIIDigit else { return id }
    let zero = UInt8(ascii: "0")
    return id.dropLast() + String(decoding: [zero + (last - zero + 1) % 10], as: UTF8.self)
  }
}
