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
      // Question and answer have the same words in the same slots.
      let filling = random.next()
      for (isAnswer, text) in zip([false, true], line.texts) {
        var filler = Filler(
          persona: author.persona, moment: moment, random: SplitMix64(seed: filling))
        var item = JSONObject([
          ("grokMode", GrokChats.named("1", "Normal")),
          ("accountId", .string(author.persona.account.id)), ("chatId", .string(id)),
          ("createdAt", .string(moment.preciseForm)),
          // In some exports the sender is only a word.
          (
            "sender",
            chat % 25 == 3
              ? .string(isAnswer ? "Agent" : "User")
              : GrokChats.named(isAnswer ? "2" : "1", isAnswer ? "Agent" : "User")
          ),
          ("message", .string(try filler.fill(text))),
        ])
        if isAnswer, random.below(3) == 0 {
          item["postIds"] = .array(
            (0..<random.number(in: 1...4)).map { .digits(moment.adding(-$0 * 7_777).snowflake($0)) }
          )
        }
        items.append(["grokChatItem": .object(item)])
      }
    }
    return items
  }

  private static func named(_ value: String, _ name: String) -> JSON {
    [
      "value": .string(value), "name": .string(name), "originalName": .string(name.uppercased()),
      "annotations": [:],
    ]
  }
}
