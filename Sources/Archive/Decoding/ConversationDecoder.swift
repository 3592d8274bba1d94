/// Makes records of a conversation: its messages, and what else happened in it.
///
/// An export cuts a conversation after 1,000 messages into elements with the same id that overlap in time; as each
/// message has an id, they are one again.
struct ConversationDecoder {
  private let id: String
  private let entries: ParsedValue.Elements

  /// Takes the object in `{"dmConversation": …}`; nil where it is none.
  init?(_ conversation: ParsedValue) {
    guard let id = conversation["conversationId"]?.filledString,
      let entries = conversation["messages"]?.elements
    else { return nil }
    self.id = id
    self.entries = entries
  }

  /// Hands out a record for each entry, or why there is none.
  func decode(tally: inout DecodingTally, into sink: inout some RecordSink) {
    for (number, entry) in entries.enumerated() {
      var members = entry.members
      guard let (key, value) = members.next(), value.isObject else {
        sink.skip(number, .notARecord)
        continue
      }
      if "messageCreate" ~= key || value["text"] != nil {
        if let message = message(value, tally: &tally) {
          sink.take(number, message, .nothing)
        } else {
          sink.skip(number, .withoutID)
        }
      } else {
        sink.take(number, event(key.text, value, tally: &tally), .unnumbered)
      }
    }
  }

  private func message(_ value: ParsedValue, tally: inout DecodingTally) -> Record? {
    var message = Message(conversationID: id)
    var (number, stated): (UInt64?, Timestamp?) = (nil, nil)
    var (text, addresses, pictures) = ("", ParsedValue.Elements.none, [String]())
    for (key, value) in value.members {
      switch key {
      case "id": number = value.number
      case "createdAt": stated = value.bytes.flatMap(Timestamp.init(createdAt:))
      case "text": text = value.string ?? ""
      case "senderId": message.sender = value.digits
      case "recipientId": message.recipient = value.digits
      case "urls": addresses = value.elements ?? .none
      case "mediaUrls": pictures = value.elements?.compactMap(\.filledString) ?? []
      case "reactions":
        message.reactions = value.elements?.compactMap(ConversationDecoder.reaction) ?? []
      case "editHistory": message.edits = value.elements?.compactMap(ConversationDecoder.edit) ?? []
      default: tally.noticeKey(key.text, in: "messageCreate")
      }
    }
    guard let number else { return nil }
    var record = Record(
      id: RecordID(kind: .message, number: number),
      createdAt: Timestamp(snowflake: number) ?? stated, text: text)
    record.message = message
    record.media = pictures.map { Media(type: MessageText.mediaType(of: $0), url: $0) }
    MessageText.replace(addresses, in: &record)
    return record
  }

  private func event(
    _ name: String, _ value: ParsedValue, tally: inout DecodingTally
  ) -> Record {
    var message = Message(conversationID: id)
    message.event = DecodingTally.isFieldName(name) ? name : "?"
    var (at, title): (SyntheticID.Moment?, String?) = (nil, nil)
    for (key, value) in value.members {
      switch key {
      case "createdAt": at = value.bytes.flatMap(SyntheticID.Moment.init)
      case "initiatingUserId", "senderId": message.sender = value.digits
      case "userIds", "participantsSnapshot":
        message.people = value.elements?.compactMap(\.digits) ?? []
      case "name": title = value.string
      default: tally.noticeKey(key.text, in: "dmConversation")
      }
    }
    let id = SyntheticID(kind: .event, at: at, of: id)
    var record = Record(id: id.start, createdAt: at?.second, text: title ?? "")
    record.message = message
    return record
  }

  private static func reaction(_ value: ParsedValue) -> Message.Reaction? {
    guard let key = value["reactionKey"]?.filledString else { return nil }
    return Message.Reaction(
      key: key, sender: value["senderId"]?.digits,
      createdAt: value["createdAt"]?.bytes.flatMap(Timestamp.init(createdAt:)))
  }

  private static func edit(_ value: ParsedValue) -> Message.Edit? {
    guard let text = value["editedText"]?.string else { return nil }
    let second = value["createdAtSec"]?.count.map(Int64.init)
    return Message.Edit(
      text: text, createdAt: second.flatMap(Timestamp.init(secondsSince1970:)))
  }
}
