/// Makes a record of a tweet.
struct TweetDecoder {
  private let fields: TweetFields
  private let source: UnsafeBufferPointer<UInt8>
  private let number: UInt64

  private init(_ fields: consuming TweetFields, number: UInt64) {
    self.number = number
    source = fields.text ?? UnsafeBufferPointer(start: nil, count: 0)
    self.fields = fields
  }

  /// Reads the object in `{"tweet": …}`.
  static func decode(
    _ tweet: ParsedValue, of section: Section, notes: NoteIndex, tally: inout DecodingTally
  ) throws(SkipReason) -> Record {
    let fields = TweetFields(tweet)
    guard let number = fields.id else { throw .withoutID }
    let decoder = TweetDecoder(fields, number: number)
    for key in decoder.fields.unknownKeys { tally.noticeKey(key.text, in: "tweet") }
    var record = decoder.record(notes: notes, tally: &tally)
    switch section {
    case .communityTweets: record.communityID = decoder.fields.communityID ?? ""
    case .circleTweets: record.isForCircle = true
    case .deletedTweets:
      // The time is also what tells it from tweets that are still there: it has one in any case.
      record.deletedAt = decoder.fields.deletedAt ?? record.createdAt ?? Timestamp.firstInID
    default:
      if let created = record.createdAt, Circles.time.contains(created) {
        tally.possibleCircleTweets += 1
      }
    }
    return record
  }

  private func record(notes: NoteIndex, tally: inout DecodingTally) -> Record {
    let stated = fields.createdAt
    let created = Timestamp(snowflake: number) ?? stated
    if let stated, let created, abs(stated.secondsSince1970 - created.secondsSince1970) > 1 {
      tally.disagreeingDates += 1
    }
    var record = Record(
      id: RecordID(kind: .tweet, number: number), createdAt: created, text: "")
    let retweet = fields.passedOnFrom.map(RetweetPrefix.init(from:)) ?? RetweetPrefix(of: source)
    let quote = retweet == nil ? quotedAddress : nil
    var rewriter = TextRewriter(source, isEscaped: true)
    record.text = rewriter.words(in: window(after: retweet), applying: edits(cutting: quote))
    tally.ignoredEntities += rewriter.ignored
    record.language = fields.language
    record.links = links(without: quote)
    record.mentions =
      fields.entities.mentions.filter { $0.from ?? .max >= retweet?.scalarCount ?? 0 }
      .map(\.screenName).withoutRepeats
    record.hashtags = fields.entities.hashtags.withoutRepeats
    record.media = fields.entities.media
    record.replyTo = replyTarget
    record.quoteOf = quote?.status
    record.retweetOf = retweet?.screenName
    record.editIDs = fields.editIDs
    if fields.favorites != nil || fields.retweets != nil {
      record.metrics = Metrics(
        favorites: fields.favorites ?? 0, retweets: fields.retweets ?? 0)
    }
    if retweet == nil,
      let note = notes.note(
        of: HTMLEntities.unescaped(source[...]), at: stated, created)
    {
      tally.joinedNotes.insert(note.id.number)
      take(note, into: &record)
    }
    return record
  }

  /// The stretch that is shown, from after `RT @name: ` on.
  private func window(after retweet: RetweetPrefix?) -> Range<Int>? {
    guard let retweet else { return fields.displayRange }
    let start = retweet.scalarCount
    guard let shown = fields.displayRange, shown.upperBound >= start else { return start..<Int.max }
    return max(start, shown.lowerBound)..<shown.upperBound
  }

  /// The last address that leads to a tweet, which is what a quote is.
  private var quotedAddress: Entities.Address? {
    fields.entities.addresses.last { $0.status != nil }
  }

  /// True for the address at the end of a text that was cut, which leads to the tweet itself.
  private func isOwn(_ address: Entities.Address) -> Bool {
    address.target == .anonymous(id: number)
  }

  private func edits(cutting quote: Entities.Address?) -> [TextEdit] {
    let addresses = fields.entities.addresses.compactMap { address in
      let isCut = isOwn(address) || (quote?.from == address.from && quote?.to == address.to)
      return TextEdit(
        from: address.from, to: address.to, expected: address.short,
        replacement: isCut ? nil : address.expanded)
    }
    let media = fields.entities.mediaAddresses.compactMap { address in
      TextEdit(from: address.from, to: address.to, expected: address.short, replacement: nil)
    }
    return addresses + media
  }

  private func links(without quote: Entities.Address?) -> [String] {
    fields.entities.addresses
      .filter { !isOwn($0) && quote?.expanded.utf8.elementsEqual($0.expanded.utf8) != true }
      .map(\.expanded).withoutRepeats
  }

  private var replyTarget: ReplyTarget? {
    guard fields.replyStatusID != nil || fields.replyUserID != nil || fields.replyScreenName != nil
    else { return nil }
    // The name is missing now and then where the ids are there; the mention has it.
    let mentioned = fields.replyUserID.flatMap { id in
      fields.entities.mentions.first { $0.userID?.utf8.elementsEqual(id.utf8) == true }
    }
    return ReplyTarget(
      statusID: fields.replyStatusID, userID: fields.replyUserID,
      screenName: fields.replyScreenName ?? mentioned?.screenName)
  }

  /// Puts the full text of a note in the place of the text that was cut.
  private func take(_ note: Record, into record: inout Record) {
    record.noteID = note.id.id
    record.text = note.text
    // A reply's text begins with names that are no words of it; a note repeats them.
    if let start = fields.displayRange?.lowerBound, start > 0 {
      var rewriter = TextRewriter(source, isEscaped: true)
      let names = rewriter.words(in: 0..<start, applying: [])
      if note.text.utf8.starts(with: names.utf8) {
        let rest = note.text.utf8.dropFirst(names.utf8.count).drop { $0 <= 0x20 }
        record.text = String(decoding: rest, as: UTF8.self)
      }
    }
    record.quoteOf = note.quoteOf ?? record.quoteOf
    record.links = (note.links + record.links).withoutRepeats
    record.mentions = (record.mentions + note.mentions).withoutRepeats
    record.hashtags = (note.hashtags + record.hashtags).withoutRepeats
  }
}

/// Twitter's circles: tweets for a few, which exports of other times do not tell from those for all.
private enum Circles {
  /// From the day on which everybody had one to the day on which they were ended.
  static let time: Range<Timestamp> = {
    let bounds = ["2022-08-30T00:00:00Z", "2023-11-01T00:00:00Z"].compactMap(
      Timestamp.init(iso8601:))
    return bounds[0]..<bounds[1]
  }()
}
