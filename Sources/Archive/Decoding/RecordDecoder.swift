/// Makes records of the elements of data files; one for each thread.
final class RecordDecoder {
  /// What an element gives.
  struct Decoded {
    let record: Record
    /// Of a note, its text as the export has it and when it was written: by these tweets find it.
    let source: (text: String, at: Timestamp)?
  }

  private let parser = ElementParser()
  /// What was noticed so far.
  var tally = DecodingTally()

  /// Reads one element.
  /// - Parameters:
  ///   - bytes: Its bytes; nil where it is too long.
  ///   - kind: What it is.
  ///   - notes: The notes whose texts tweets take.
  /// - Returns: The record.
  /// - Throws: Why there is none.
  func decode(
    _ bytes: UnsafeBufferPointer<UInt8>?, of kind: RecordKind, with notes: NoteIndex
  ) throws(SkipReason) -> Decoded {
    guard let bytes else { throw .tooLong }
    let value = try parser.parse(bytes)
    guard value.isObject else { throw .notARecord }
    // Before 2020 a tweet stood in the array as it is.
    let wrapped = value[kind.wrapper]
    let object = wrapped ?? value
    guard object.isObject else { throw .notARecord }
    guard let number = object.id(of: kind) else { throw wrapped == nil ? .notARecord : .withoutID }
    switch kind {
    case .tweet:
      let tweet = TweetDecoder.decode(object, number: number, notes: notes, tally: &tally)
      guard let tweet else { throw .withoutID }
      return Decoded(record: tweet, source: nil)
    case .like:
      guard let like = LikeDecoder.decode(object, number: number, tally: &tally) else {
        throw .withoutID
      }
      return Decoded(record: like, source: nil)
    case .note:
      guard let note = NoteDecoder.decode(object, number: number, tally: &tally) else {
        throw .withoutID
      }
      return Decoded(record: note.record, source: note.statedAt.map { (note.source, $0) })
    }
  }
}

extension ParsedValue {
  /// The number that a record of a kind has, or nil where it has none.
  fileprivate func id(of kind: RecordKind) -> UInt64? {
    for key in kind.idKeys {
      if let number = self[key]?.number { return number }
    }
    return nil
  }
}
