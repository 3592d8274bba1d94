/// Takes records, and hears why there are none.
protocol RecordSink {
  /// Takes a record, with its place in its element.
  mutating func take(_ entry: Int, _ record: borrowing Record, _ aside: RecordDecoder.Aside)

  /// Hears why there is none.
  mutating func skip(_ entry: Int, _ reason: SkipReason)
}

/// Makes records of the elements of data files; one for each thread.
final class RecordDecoder {
  /// What there is to know of a record beside it.
  enum Aside {
    /// Nothing.
    case nothing
    /// Of a note, its text as the export has it and when it was written: by these tweets find it.
    case note(text: String, at: Timestamp)
    /// The export gives it no id: its number is the place where its own is looked for.
    case unnumbered
  }

  private let parser = ElementParser()
  /// What was noticed so far.
  var tally = DecodingTally()

  /// Reads one element.
  /// - Parameters:
  ///   - bytes: Its bytes; nil where it is too long.
  ///   - room: How many bytes after them may be read.
  ///   - section: What it belongs to.
  ///   - notes: The notes whose texts tweets take.
  ///   - sink: Takes each record, or why there is none, with its place in the element.
  /// - Throws: Why there is none at all.
  func decode(
    _ bytes: UnsafeBufferPointer<UInt8>?, room: Int = 0, of section: Section,
    with notes: NoteIndex, into sink: inout some RecordSink
  ) throws(SkipReason) {
    guard let bytes else { throw .tooLong }
    let value = try parser.parse(bytes, room: room)
    guard value.isObject else { throw .notARecord }
    // Before 2020 a tweet stood in the array as it is.
    let wrapped = value[section.wrapper]
    let object = wrapped ?? value
    guard object.isObject else { throw .notARecord }
    do throws(SkipReason) {
      try decode(object, of: section, with: notes, into: &sink)
    } catch {
      throw wrapped == nil && error == .withoutID ? .notARecord : error
    }
  }

  private func decode(
    _ object: ParsedValue, of section: Section, with notes: NoteIndex,
    into sink: inout some RecordSink
  ) throws(SkipReason) {
    switch section {
    case .tweets, .communityTweets, .circleTweets, .deletedTweets:
      let tweet = try TweetDecoder.decode(object, of: section, notes: notes, tally: &tally)
      sink.take(0, tweet, .nothing)
    case .likes:
      sink.take(0, try LikeDecoder.decode(object, tally: &tally), .nothing)
    case .notes:
      let note = try NoteDecoder.decode(object, tally: &tally)
      let aside = note.statedAt.map { Aside.note(text: note.source, at: $0) }
      sink.take(0, note.record, aside ?? .nothing)
    case .grokChats:
      sink.take(0, try ChatDecoder.decode(object, tally: &tally), .unnumbered)
    case .profile:
      sink.take(0, try ProfileDecoder.decode(object, tally: &tally), .unnumbered)
    case .directMessages:
      guard let conversation = ConversationDecoder(object) else { throw .notARecord }
      conversation.decode(tally: &tally, into: &sink)
    }
  }
}
