import CanonicalJSON

/// What a conversation's entries hold.
extension Correspondence {
  /// The entry that is in every export: two messages, newest first.
  var firstEntry: JSON {
    let (account, sister) = (author.persona.account, author.persona.sister)
    let asked = Moment(CalendarDay(2023, 1, 14), milliseconds: 66_000_000)
    let answered = asked.adding(540_000)
    let era = author.style.era
    return Correspondence.entry(
      "\(account.id)-\(sister.id)",
      [
        messageCreate(
          from: account, to: sister, "Under the blue pot. Tell nobody. 🗝️",
          id: era.id(answered, 1), at: era.moment(answered).isoForm),
        messageCreate(
          from: sister, to: account, "Where did you leave the spare key?",
          id: era.id(asked, 1), at: era.moment(asked).isoForm),
      ])
  }

  /// The message that is item number `item`.
  func message(_ item: Int, in conversation: Conversation) throws(SampleArchiveError) -> JSON {
    var random = SplitMix64(seed: author.seed, 11, conversation.number, item)
    let moment = moment(item, in: conversation)
    let (era, account) = (author.style.era, author.persona.account)
    let other = random.element(of: conversation.others) ?? author.persona.sister
    let isOwn = random.below(5) < 2
    let id = era.id(moment, conversation.number << 14 | item & 0x3FFF)
    var text = try words(at: moment, &random)
    var (addresses, pictures): ([JSON], [JSON]) = ([], [])
    if random.below(30) == 0 {
      // A picture is an address at the end of the text as well.
      let (short, media) = ("https://t.co/" + random.slug(10), era.id(moment.adding(-4000), item))
      text += " " + short
      addresses.append(
        Correspondence.address(short, "https://twitter.com/messages/media/\(id)"))
      pictures.append(
        .string("https://media.example.com/dm/\(id)/\(media)/\(random.slug(8)).jpg"))
    } else if random.below(20) == 0 {
      let short = "https://t.co/" + random.slug(10)
      text += " " + short
      addresses.append(
        Correspondence.address(short, "https://notes.example.org/letters/\(item)?a=1&b=2"))
    }
    return messageCreate(
      from: isOwn ? account : other, to: conversation.isGroup ? nil : isOwn ? other : account,
      text, id: id, at: era.moment(moment).preciseForm, addresses: addresses, pictures: pictures,
      reactions: reactions(to: moment, from: isOwn ? other : account, &random),
      edits: edits(of: text, at: moment, &random))
  }

  /// The record of a message, with what the generation knows of it.
  private func messageCreate(
    from sender: Person, to recipient: Person?, _ text: String, id: Int, at time: String,
    addresses: [JSON] = [], pictures: [JSON] = [], reactions: [JSON] = [], edits: [JSON] = []
  ) -> JSON {
    var message = JSONObject()
    if let recipient { message["recipientId"] = .string(recipient.id) }
    if generation != .root {
      message["reactions"] = .array(reactions)
      message["urls"] = .array(addresses)
    }
    message["text"] = .string(text)
    message["mediaUrls"] = .array(pictures)
    message["senderId"] = .string(sender.id)
    message["id"] = .digits(id)
    message["createdAt"] = .string(time)
    if generation == .current { message["editHistory"] = .array(edits) }
    return ["messageCreate": .object(message)]
  }

  /// Words that would do as an answer too.
  private func words(
    at moment: Moment, _ random: inout SplitMix64
  ) throws(SampleArchiveError) -> String {
    let lines = author.stock.replies
    var line = random.below(lines.count)
    while !lines[line].fits(moment.calendarDay) { line = (line + 1) % lines.count }
    var filler = Filler(
      persona: author.persona, moment: moment, random: SplitMix64(seed: random.next()))
    return try filler.fill(lines[line].texts[0])
  }

  private static func address(_ short: String, _ expanded: String) -> JSON {
    [
      "url": .string(short), "expanded": .string(expanded),
      "display": .string(Post.displayed(expanded)),
    ]
  }

  private func reactions(
    to moment: Moment, from person: Person, _ random: inout SplitMix64
  ) -> [JSON] {
    guard random.below(12) == 0 else { return [] }
    let names = ["like", "funny", "surprised", "sad", "agree", "disagree", "excited", "emoji"]
    return (0..<random.number(in: 1...2)).map { number in
      let later = moment.adding(1000 * random.number(in: 20...4000) + number)
      return [
        "senderId": .string(person.id), "reactionKey": .string(names[random.below(names.count)]),
        "eventId": .digits(author.style.era.id(later, number)),
        "createdAt": .string(author.style.era.moment(later).preciseForm),
      ]
    }
  }

  private func edits(of text: String, at moment: Moment, _ random: inout SplitMix64) -> [JSON] {
    guard random.below(60) == 0 else { return [] }
    let second = author.style.era.moment(moment).milliseconds / 1000
    return [["createdAtSec": .digits(second), "editedText": .string(text + "?")]]
  }

  /// What happened in a group as item number `item`.
  func event(_ item: Int, in conversation: Conversation) -> JSON {
    let era = author.style.era
    let time = JSON.string(era.moment(moment(item, in: conversation)).preciseForm)
    let others = conversation.others
    let host = JSON.string(others.first?.id ?? "")
    let guest = JSON.string(others[(item / 50) % others.count].id)
    guard item > 0 else {
      let everybody = [author.persona.account] + others
      return [
        "joinConversation": [
          "initiatingUserId": host,
          "participantsSnapshot": .array(everybody.map { .string($0.id) }), "createdAt": time,
        ]
      ]
    }
    switch item % 50 {
    case 7:
      let names = ["Tide table 🌊", "Altos & others", "\"Sunday bread\"", "no dogs on the sofa"]
      let name = JSON.string(names[(item / 50) % names.count])
      return [
        "conversationNameUpdate": ["initiatingUserId": host, "name": name, "createdAt": time]
      ]
    case 19: return ["participantsLeave": ["userIds": [guest], "createdAt": time]]
    default:
      return [
        "participantsJoin": ["initiatingUserId": host, "userIds": [guest], "createdAt": time]
      ]
    }
  }
}
