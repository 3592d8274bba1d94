import CanonicalJSON

extension Post {
  /// How an export has its tweets.
  struct Form {
    /// The day of the export.
    let day: CalendarDay
    /// True where tweets say how they may be edited.
    let hasEdits: Bool
    /// False where records are tweets without an object around each.
    let isWrapped: Bool
  }

  /// The record in `tweets.js`.
  func record(in form: Form) -> JSON {
    let tweet = JSON.object(tweet(in: form))
    return form.isWrapped ? ["tweet": tweet] : tweet
  }

  /// The members of the record; every id, count and index is a text.
  func tweet(in form: Form) -> JSONObject {
    let popularity = Popularity(id: id, moment: moment, asOf: form.day)
    let edits: [(key: String, value: JSON)] = form.hasEdits ? [("edit_info", editInfo)] : []
    var tweet = JSONObject(
      edits + [
        ("retweeted", false),
        ("source", #"<a href="https://app.example.com" rel="nofollow">Larkspur for the Web</a>"#),
        ("entities", entities),
        ("display_text_range", .indices(0..<text.count)),
        ("favorite_count", .digits(popularity.likes)),
        ("id_str", .digits(id)),
        ("truncated", false),
        ("retweet_count", .digits(popularity.retweets)),
        ("id", .digits(id)),
        ("created_at", .string(moment.tweetForm)),
        ("favorited", false),
        ("full_text", .string(text.text)),
        ("lang", .string(language)),
      ])
    if !text.links.isEmpty || !media.isEmpty { tweet["possibly_sensitive"] = false }
    if let answered {
      tweet["in_reply_to_status_id"] = .digits(answered.id)
      tweet["in_reply_to_status_id_str"] = .digits(answered.id)
      tweet["in_reply_to_user_id"] = .string(answered.person.id)
      tweet["in_reply_to_user_id_str"] = .string(answered.person.id)
      if answered.isNamed { tweet["in_reply_to_screen_name"] = .string(answered.person.handle) }
    }
    if !media.isEmpty {
      tweet["extended_entities"] = ["media": .array(media.map { mediaEntity($0, full: true) })]
    }
    return tweet
  }

  /// The record in `tweet-headers.js`.
  func header(of account: Person) -> JSON { ["tweet": .object(headerMembers(of: account))] }

  /// The members of that record.
  func headerMembers(of account: Person) -> JSONObject {
    JSONObject([
      ("tweet_id", .digits(id)), ("user_id", .string(account.id)),
      ("created_at", .string(moment.tweetForm)),
    ])
  }

  /// The record in `note-tweet.js`, or nil where the tweet holds the whole text.
  ///
  /// It bears no tweet's id: it belongs to the tweet of the same second that begins alike.
  var noteRecord: JSON? {
    guard let note else { return nil }
    let links = note.links.map { link -> JSON in
      [
        "expandedUrl": .string(link.expanded), "toIndex": .digits(link.place.upperBound),
        "shortUrl": .string(link.short), "displayUrl": .string(Post.displayed(link.expanded)),
        "fromIndex": .digits(link.place.lowerBound),
      ]
    }
    let mentions = note.mentions.map { mention -> JSON in
      Post.placed("screenName", mention.person.handle, mention.place)
    }
    let hashtags = note.hashtags.map { Post.placed("text", $0.text, $0.place) }
    return [
      "noteTweet": [
        "noteTweetId": .digits(moment.snowflake(id &+ 1)),
        "updatedAt": .string(moment.isoForm),
        "createdAt": .string(moment.isoForm),
        "core": [
          "styletags": [], "urls": .array(links), "text": .string(note.text),
          "mentions": .array(mentions), "cashtags": [], "hashtags": .array(hashtags),
        ],
      ]
    ]
  }

  private static func placed(_ key: String, _ value: String, _ place: Range<Int>) -> JSON {
    .object(
      JSONObject([
        (key, .string(value)), ("fromIndex", .digits(place.lowerBound)),
        ("toIndex", .digits(place.upperBound)),
      ]))
  }

  private var editInfo: JSON {
    let first = version?.first ?? moment
    let control: [(key: String, value: JSON)] = [
      ("editTweetIds", .array((version?.ids ?? [id]).map(JSON.digits))),
      ("editableUntil", .string(first.adding(3_600_000).isoForm)),
      ("editsRemaining", .digits(5 - (version?.index ?? 0))),
      ("isEditEligible", .bool(answered == nil)),
    ]
    guard let version, version.index > 0, let initial = version.ids.first else {
      return ["initial": .object(JSONObject(control))]
    }
    return [
      "edit": [
        "initialTweetId": .digits(initial),
        "editControlInitial": .object(JSONObject(control)),
      ]
    ]
  }
}
