/// Makes a record of a like.
enum LikeDecoder {
  /// Reads the object in `{"like": …}`; nil where its id is not `number`.
  ///
  /// The export does not say when a tweet was liked, nor who wrote it: the time is the liked
  /// tweet's.
  static func decode(
    _ like: ParsedValue, number: UInt64, tally: inout DecodingTally
  ) -> Record? {
    guard let id = like["tweetId"]?.digits, RecordID.number(id.utf8) == number else { return nil }
    for (key, _) in like.members {
      switch key {
      case "tweetId", "fullText", "expandedUrl": break
      default: tally.noticeKey(key.text, in: .like)
      }
    }
    var record = Record(
      id: RecordID(kind: .like, number: number), createdAt: Timestamp(snowflake: number),
      text: HTMLEntities.unescaped(like["fullText"]?.string ?? ""))
    record.url = like["expandedUrl"]?.filledString
    return record
  }
}
