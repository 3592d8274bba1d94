import CanonicalJSON

/// The private messages: conversations of two, and groups.
///
/// Whatever is asked for by its number is made from the number alone, so that a conversation can
/// be written in pieces and a later export repeats an earlier one.
struct Correspondence {
  /// Two people or more who write to one another.
  struct Conversation {
    let id: String
    /// Everybody but the person whose export it is.
    let others: [Person]
    let isGroup: Bool
    /// Its place among all, from which its pseudorandom numbers come.
    let number: Int
    /// The milliseconds from one item to the next.
    let step: Int
  }

  let author: Author
  let generation: SampleArchive.Generation
  private let tweets: Int
  /// The end of the export in the story.
  private let end: Moment

  /// Prepares the messages of an export of the story's `day`.
  init(
    author: Author, generation: SampleArchive.Generation, tweets: Int, before day: CalendarDay
  ) {
    self.author = author
    self.generation = generation
    self.tweets = tweets
    self.end = Moment(day)
  }

  /// When all conversations but the first entry begin.
  private static let start = Moment(CalendarDay(2023, 1, 16))

  /// The conversations of two; the last of them began with ``firstEntry``.
  var conversations: [Conversation] {
    let persona = author.persona
    // Nobody can write to an account that is gone.
    let cast = Person.cast.map(\.person).filter { $0.id != "-1" }
    let others =
      cast.map { ($0, max(5, tweets / 100)) }
      + [(persona.partner, max(100, tweets / 2)), (persona.sister, max(1100, tweets / 4))]
    return others.enumerated().map { number, other in
      conversation("\(persona.account.id)-\(other.0.id)", [other.0], false, number, other.1)
    }
  }

  /// The groups.
  var groups: [Conversation] {
    let cast = Person.cast.map(\.person).filter { $0.id != "-1" }
    return [
      ("1611684946967412736", Array(cast.prefix(6)), max(1050, tweets / 10)),
      ("1720558873141440512", Array(cast.suffix(3)) + [author.persona.sister], 60),
      ("1801290047715360768", [author.persona.partner, author.persona.sister], 12),
    ].enumerated().map { number, group in
      conversation(group.0, group.1, true, 100 + number, group.2)
    }
  }

  private func conversation(
    _ id: String, _ others: [Person], _ isGroup: Bool, _ number: Int, _ count: Int
  ) -> Conversation {
    let length = Moment(Timeline.firstEnd).milliseconds - Correspondence.start.milliseconds
    return Conversation(
      id: id, others: others, isGroup: isGroup, number: number, step: length / count)
  }

  /// The time of an item, in the story.
  func moment(_ item: Int, in conversation: Conversation) -> Moment {
    var random = SplitMix64(seed: author.seed, 10, conversation.number, item)
    return Correspondence.start.adding(
      item * conversation.step + random.below(max(1, conversation.step / 2)))
  }

  /// How many items a conversation has before the export.
  func itemCount(_ conversation: Conversation) -> Int {
    let length = end.milliseconds - Correspondence.start.milliseconds
    let begun = (length + conversation.step - 1) / conversation.step
    return begun > 0 && moment(begun - 1, in: conversation) >= end ? begun - 1 : begun
  }

  /// How many items an entry has at most.
  static let entryLength = 1000
  /// How many items two entries of a conversation have from the same time.
  static let overlap = 40

  /// Writes a conversation, newest items first, in entries that overlap in time.
  ///
  /// Of the items in an overlap some are in both entries and some in one of them.
  func write(
    _ conversation: Conversation, to file: inout RecordSeries,
    _ counts: inout SampleArchive.MessageCounts
  ) throws(SampleArchiveError) {
    let count = itemCount(conversation)
    if conversation.isGroup { counts.groups += 1 } else { counts.conversations += 1 }
    var end = count
    while end > 0 {
      let start = max(0, end - Correspondence.entryLength)
      var items: [JSON] = []
      for item in (start..<end).reversed() {
        let isEvent = isEvent(item, in: conversation)
        let isInNewer = end < count && item >= end - Correspondence.overlap
        let isInOlder = start > 0 && item < start + Correspondence.overlap
        // A message of the overlap is left out of the older entry, of the newer one, or of neither.
        if isInNewer, item % 3 == 0 || isEvent { continue }
        if isInOlder, item % 3 == 1, !isEvent { continue }
        items.append(
          isEvent
            ? event(item, in: conversation) : try message(item, in: conversation))
        if isInNewer, item % 3 == 2 {
          counts.repeated += 1
        } else if isEvent {
          counts.events += 1
        } else if conversation.isGroup {
          counts.groupMessages += 1
        } else {
          counts.messages += 1
        }
      }
      try file.append(Correspondence.entry(conversation.id, items))
      guard start > 0 else { break }
      end = start + Correspondence.overlap
    }
  }

  /// An element of the file.
  static func entry(_ id: String, _ items: [JSON]) -> JSON {
    ["dmConversation": ["conversationId": .string(id), "messages": .array(items)]]
  }

  /// True where an item of a group is no message.
  private func isEvent(_ item: Int, in conversation: Conversation) -> Bool {
    conversation.isGroup && (item == 0 || [7, 19, 31].contains(item % 50))
  }
}
