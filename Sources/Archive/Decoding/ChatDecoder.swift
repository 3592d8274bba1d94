/// Makes a record of a question to Grok, or of its answer.
enum ChatDecoder {
  /// Reads the object in `{"grokChatItem": …}`.
  ///
  /// A question and its answer bear one time and no id: their order in the file is all there is.
  static func decode(
    _ item: ParsedValue, tally: inout DecodingTally
  ) throws(SkipReason) -> Record {
    var (chat, at): (String?, SyntheticID.Moment?) = (nil, nil)
    var (sender, text): (String?, String) = (nil, "")
    var (posts, media): ([String], [Media]) = ([], [])
    for (key, value) in item.members {
      switch key {
      case "chatId": chat = value.digits ?? value.filledString
      case "createdAt": at = value.bytes.flatMap(SyntheticID.Moment.init)
      // Some exports had a word in the place of the object. It is shown as whose words these are.
      case "sender": sender = value.screenName ?? value["name"]?.screenName
      case "message": text = value.string ?? ""
      case "postIds": posts = value.elements?.compactMap(\.digits) ?? []
      case "attachments": media = value.elements?.compactMap(attachment) ?? []
      case "accountId", "grokMode": break
      default: tally.noticeKey(key.text, in: "grokChatItem")
      }
    }
    guard let chat else { throw .withoutID }
    let id = SyntheticID(kind: .chat, at: at, of: chat)
    var record = Record(id: id.start, createdAt: at?.second, text: text)
    record.message = Message(conversationID: chat, sender: sender)
    record.links = posts.map { "https://x.com/i/web/status/\($0)" }
    record.media = media
    return record
  }

  private static func attachment(_ value: ParsedValue) -> Media? {
    guard value.isObject else { return nil }
    return Media(
      type: value["mimeType"]?.filledString ?? "file", url: value["url"]?.filledString,
      alternativeText: value["fileName"]?.filledString)
  }
}
