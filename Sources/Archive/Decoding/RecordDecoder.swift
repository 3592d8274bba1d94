internal import CanonicalJSON

/// Makes records of the elements of data files.
struct RecordDecoder {
  /// The notes whose texts tweets take.
  private(set) var notes = NoteIndex()
  /// What was noticed so far.
  private(set) var tally = DecodingTally()

  /// Reads one element; a note of which tweets may take the text is remembered where `keeping`.
  mutating func decode(
    _ element: Element, of kind: RecordKind, keeping: Bool = true
  ) throws(SkipReason) -> Record {
    guard let bytes = element.bytes else { throw .tooLong }
    let value: JSON
    do throws(JSONError) {
      value = try JSONParser.parse(bytes, loneSurrogates: .replace)
    } catch {
      throw error.fault == .invalidUTF8 ? .invalidUTF8 : .notJSON
    }
    let id = ElementID.find(in: bytes, of: kind)
    // Before 2020 a tweet stood in the array as it is.
    let wrapped = value[kind.wrapperKey]
    guard let object = (wrapped ?? (id == nil ? nil : value))?.object else { throw .notARecord }
    guard let number = id else { throw .withoutID }
    switch kind {
    case .tweet:
      guard
        let tweet = TweetDecoder.decode(object, number: number, notes: notes, tally: &tally)
      else { throw .withoutID }
      return tweet
    case .like:
      guard let like = LikeDecoder.decode(object, number: number, tally: &tally) else {
        throw .withoutID
      }
      return like
    case .note:
      guard let note = NoteDecoder.decode(object, number: number, tally: &tally) else {
        throw .withoutID
      }
      if keeping, let moment = note.statedAt {
        notes.add(note.record, text: note.source, at: moment)
      }
      return note.record
    }
  }
}
