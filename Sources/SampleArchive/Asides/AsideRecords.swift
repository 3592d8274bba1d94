import CanonicalJSON

extension Post {
  /// The record in `community-tweet.js`.
  func communityRecord(in form: Form) -> JSON {
    var tweet = tweet(in: form)
    tweet["scopes"] = ["followers": false]
    tweet["community_id"] = .string(Post.community)
    tweet["community_id_str"] = .string(Post.community)
    return ["tweet": .object(tweet)]
  }

  /// The record in `deleted-tweets.js`.
  func deletedRecord(at deletion: Moment, in form: Form) -> JSON {
    var tweet = tweet(in: form)
    tweet["deleted_at"] = .string(deletion.isoForm)
    return ["tweet": .object(tweet)]
  }

  /// The record in `deleted-tweet-headers.js`.
  func deletedHeader(of account: Person, at deletion: Moment) -> JSON {
    var header = headerMembers(of: account)
    header["deleted_at"] = .string(deletion.isoForm)
    return ["tweet": .object(header)]
  }

  private static let community = "1493446837214187523"
}
