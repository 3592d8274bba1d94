/// Makes a record of a note: the full text of a long tweet.
enum NoteDecoder {
  /// Reads the object in `{"noteTweet": …}`.
  ///
  /// Returns the text as the export has it as well, by which the note finds its tweet.
  static func decode(
    _ note: ParsedValue, tally: inout DecodingTally
  ) throws(SkipReason) -> (record: Record, source: String, statedAt: Timestamp?) {
    guard let number = note["noteTweetId"]?.number else { throw .withoutID }
    for (key, _) in note.members {
      switch key {
      case "noteTweetId", "createdAt", "updatedAt", "lifecycle", "core": break
      default: tally.noticeKey(key.text, in: "noteTweet")
      }
    }
    let core = note["core"]
    let source = core?["text"]?.bytes ?? UnsafeBufferPointer(start: nil, count: 0)
    let entities = Entities(noteCore: core)
    let quote = entities.addresses.last { $0.status != nil }
    var rewriter = TextRewriter(source, isEscaped: false)
    let edits = entities.addresses.compactMap { address in
      TextEdit(
        from: address.from, to: address.to, expected: address.short,
        replacement: quote?.from == address.from && quote?.to == address.to
          ? nil : address.expanded)
    }
    let stated = note["createdAt"]?.filledString.flatMap(Timestamp.init(createdAt:))
    var record = Record(
      id: RecordID(kind: .note, number: number),
      createdAt: stated ?? Timestamp(snowflake: number),
      text: rewriter.words(in: nil, applying: edits))
    tally.ignoredEntities += rewriter.ignored
    record.links =
      entities.addresses
      .filter { quote?.expanded.utf8.elementsEqual($0.expanded.utf8) != true }
      .map(\.expanded).withoutRepeats
    record.mentions = entities.mentions.map(\.screenName).withoutRepeats
    record.hashtags = entities.hashtags.withoutRepeats
    record.quoteOf = quote?.status
    return (record, String(decoding: source, as: UTF8.self), record.createdAt)
  }
}
