internal import Models

/// The records that a prompt lists, by id, and whether they have to do with what it asks.
struct ListedRecords {
  /// One of them.
  struct Record {
    let source: Passage.Source
    let text: Verbatim
  }

  /// False where the question has words of its own, and none of them is in any record.
  let bearOnQuestion: Bool
  private let records: [String: Record]

  /// Finds the records of a prompt.
  init(in prompt: String) {
    let entries = PassageListing.entries(in: prompt)
    // Ids are ASCII digits, of which `String ==` makes no others.
    records = Dictionary(
      entries.map { ($0.id, Record(source: $0.source, text: Verbatim($0.text))) },
      uniquingKeysWith: { first, _ in first })
    let asked = ListedRecords.words(of: PassageListing.remainder(of: prompt))
      .subtracting(ListedRecords.questionWords)
    bearOnQuestion =
      entries.isEmpty || asked.isEmpty
      || entries.contains { !ListedRecords.words(of: $0.text).isDisjoint(with: asked) }
  }

  /// True when the prompt lists none.
  var isEmpty: Bool { records.isEmpty }

  /// The record with this id, or nil.
  func find(_ id: String) -> Record? { records[id] }

  /// The words of three letters and more, in lower case, without a plural's s; what has digits in
  /// it, such as the line around the records, is none.
  private static func words(of text: String) -> Set<[UInt8]> {
    var words: Set<[UInt8]> = []
    for run in text.utf8.split(whereSeparator: { !isLetter($0) })
    where run.count >= 3 && !run.contains(where: { (0x30...0x39).contains($0) }) {
      var word = run.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
      if word.count > 3, word.last == UInt8(ascii: "s") { word.removeLast() }
      words.insert(word)
    }
    return words
  }

  /// True for letters and digits of ASCII; beyond it all is taken for a letter.
  private static func isLetter(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte)
  }

  /// Words that questions about records are made of, whatever they ask.
  private static let questionWords = words(
    of: """
      the and are was who how why has had did does for not you his her its can any all one \
      two out own say see too now one about answer archive around been call called does \
      from have here himself herself into know like likes live lives make many matter more \
      most much name owner people person place record records said says show shows some \
      someone studies style tell than that their them themselves there these they thing \
      think thinks this those want were what when where which while whom whose will with \
      word words work would write writes wrote year your habits interests
      """)
}
