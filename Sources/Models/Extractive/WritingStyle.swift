/// How the owner writes: recurring phrases, emoji, punctuation.
enum WritingStyle {
  /// The findings about style.
  static func findings(in own: [PassageText]) -> [Finding] {
    var findings = top(.phrase, phrases(in: own)) + top(.emoji, emoji(in: own))
    let exclaiming = own.filter { $0.contains(byte: UInt8(ascii: "!")) }
    if Habits.isMost(exclaiming.count, of: own.count, percent: 50) {
      findings += Habits.finding(.exclaiming, "", exclaiming)
    }
    let asking = own.filter { $0.contains(byte: UInt8(ascii: "?")) }
    if Habits.isMost(asking.count, of: own.count, percent: 40) {
      findings += Habits.finding(.asking, "", asking)
    }
    return findings
  }

  /// The three that are in the most passages, and in at least three of them.
  private static func top(_ kind: Finding.Kind, _ counter: PlaceCounter) -> [Finding] {
    counter.entries.filter { $0.places.count >= 3 }.sorted { $0.precedes($1) }.prefix(3).map {
      Finding(kind, $0.key, evidence: $0.evidence)
    }
  }

  /// Three words in a row, the last of which says something and not all of which do.
  ///
  /// Three words of content are a topic rather than a manner of speaking, and so is a name.
  private static func phrases(in own: [PassageText]) -> PlaceCounter {
    var counter = PlaceCounter()
    for text in own {
      for start in text.tokens.indices.dropLast(2) {
        let words = text.tokens[start..<(start + 3)]
        guard words.allSatisfy(\.isWord), !words.dropFirst().contains(where: \.startsClause),
          !words.contains(where: { $0.isCapitalised && !$0.startsClause && $0.key != "i" })
        else { continue }
        guard words.contains(where: { StopWords.isFunctional($0.key) }),
          let last = words.last, !StopWords.isFunctional(last.key), !StopWords.isTime(last.key)
        else { continue }
        _ = counter.add(
          words.map(\.key).joined(separator: " "), at: start..<(start + 3), of: text)
      }
    }
    return counter
  }

  private static func emoji(in own: [PassageText]) -> PlaceCounter {
    var counter = PlaceCounter()
    for text in own {
      for index in text.tokens.indices where text.tokens[index].kind == .emoji {
        _ = counter.add(text.tokens[index].key, at: index..<(index + 1), of: text)
      }
    }
    return counter
  }
}
