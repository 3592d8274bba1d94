extension RecordKind {
  /// The key that each element of a file of this kind has.
  var wrapper: StaticString {
    switch self {
    case .tweet: "tweet"
    case .note: "noteTweet"
    case .like: "like"
    }
  }

  /// The keys of the id, the better one first.
  var idKeys: [StaticString] {
    switch self {
    case .tweet: ["id_str", "id"]
    case .note: ["noteTweetId"]
    case .like: ["tweetId"]
    }
  }
}
