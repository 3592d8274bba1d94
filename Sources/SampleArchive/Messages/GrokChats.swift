import CanonicalJSON

/// Questions to a machine and its answers, which share one time and have no ids.
struct GrokChats {
  private let author: Author
  /// The milliseconds from one question to the next.
  private let step: Int
  /// The story's day of the export.
  private let day: CalendarDay

  /// Prepares the chats of an export of the story's `day`.
  init(author: Author, tweets: Int, before day: CalendarDay) {
    self.author = author
    self.day = day
    let length = Moment(Timeline.firstEnd).milliseconds - GrokChats.start.milliseconds
    self.step = length / max(12, tweets / 20)
  }

  /// The first day on which there are chats.
  private static let start = Moment(CalendarDay(2024, 11, 18))
  /// How many questions a chat has at most.
  private static let length = 4

  /// The numbers of the chats, newest first.
  var numbers: ReversedCollection<Range<Int>> {
    let questions = max(0, Moment(day).milliseconds - GrokChats.start.milliseconds) / step
    return (0..<(questions + GrokChats.length - 1) / GrokChats.length).reversed()
  }

  /// The items of a chat in their order: each question is followed by its answer.
  func items(of chat: Int) throws(SampleArchiveError) -> [JSON] {
    let first = GrokChats.start.adding(chat * GrokChats.length * step)
    let id = String(first.snowflake(chat))
    var items: [JSON] = []
    for number in 0..<1 + chat % GrokChats.length {
      var random = SplitMix64(seed: author.seed, 9, chat, number)
      let moment = first.adding(number * step + random.below(step))
      guard moment < Moment(day), let line = random.element(of: author.stock.grok),
        line.texts.count == 2
      else { break }
      // What stands in the same slots, in their order, is the same in question and answer.
      let filling = SplitMix64(seed: random.next())
      // In some exports the sender is only a word.
      let hasWords = chat % 25 == 3
      var question = Filler(persona: author.persona, moment: moment, random: filling)
      items.append(
        item(
          id, moment, hasWords ? "User" : GrokChats.named("1", "User"),
          try question.fill(line.texts[0])))
      var answer = Filler(persona: author.persona, moment: moment, random: filling)
      items.append(
        item(
          id, moment, hasWords ? "Agent" : GrokChats.named("2", "Agent"),
          try answer.fill(line.texts[1]), posts: random.below(3) == 0 ? 1 + random.below(4) : 0))
    }
    return items
  }

  private func item(
    _ chat: String, _ moment: Moment, _ sender: JSON, _ message: String, posts: Int = 0
  ) -> JSON {
    var item = JSONObject()
    if posts > 0 {
      item["postIds"] = .array(
        (0..<posts).map { .digits(moment.adding(-7_777 * $0).snowflake($0)) })
    }
    item["grokMode"] = GrokChats.named("1", "Normal")
    item["accountId"] = .string(author.persona.account.id)
    item["chatId"] = .string(chat)
    item["createdAt"] = .string(moment.preciseForm)
    item["sender"] = sender
    item["message"] = .string(message)
    return ["grokChatItem": .object(item)]
  }

  private static func named(_ value: String, _ name: String) -> JSON {
    [
      "value": .string(value), "name": .string(name), "originalName": .string(name.uppercased()),
      "annotations": [:],
    ]
  }
}
