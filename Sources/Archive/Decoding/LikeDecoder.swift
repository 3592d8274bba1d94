/// Makes a record of a like.
enum LikeDecoder {
  /// Reads the object in `{"like": …}`.
  ///
  /// The export does not say when a tweet was liked, nor who wrote it: the time is the liked
  /// tweet's.
  static func decode(
    _ like: ParsedValue, tally: inout DecodingTally
  ) throws(SkipReason) -> Record {
    guard let number = like["tweetId"]?.number else { throw .withoutID }
    for (key, _) in like.members {
      switch key {
      case "tweetId", "fullText", "expandedUrl": break
      default: tally.noticeKey(key.text, in: "like")
      }
    }
    var record = Record(
      id: RecordID(kind: .like, number: number), createdAt: Timestamp(snowflake: number),
      text: like["fullText"]?.bytes.map { HTMLEntities.unescaped($0[...]) } ?? "")
    record.url = like["expandedUrl"]?.filledString
    return record
  }
}
