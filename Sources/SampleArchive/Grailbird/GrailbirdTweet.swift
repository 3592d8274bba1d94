import CanonicalJSON

/// Tweets as Grailbird archives have them: numbers are numbers, and a retweet holds what it
/// passes on.
struct GrailbirdTweet {
  let post: Post
  let account: Person
  let dates: SampleArchive.GrailbirdDates

  /// The record, without an object around it.
  var record: JSON {
    var tweet = JSONObject([
      ("source", .string(GrailbirdTweet.source)),
      ("entities", GrailbirdTweet.entities(of: post.text, media: mediaEntities)),
    ])
    if let answered = post.answered {
      tweet["in_reply_to_status_id_str"] = .digits(answered.id)
    }
    tweet["geo"] = [:]
    tweet["id_str"] = .digits(post.id)
    if let answered = post.answered {
      tweet["in_reply_to_user_id"] = GrailbirdTweet.number(answered.person.id)
    }
    tweet["text"] = .string(post.text.text)
    if let original = post.original { tweet["retweeted_status"] = record(of: original) }
    tweet["id"] = .integer(post.id)
    if let answered = post.answered { tweet["in_reply_to_status_id"] = .integer(answered.id) }
    tweet["created_at"] = .string(dates.text(post.moment))
    if let answered = post.answered {
      if answered.isNamed { tweet["in_reply_to_screen_name"] = .string(answered.person.handle) }
      tweet["in_reply_to_user_id_str"] = .string(answered.person.id)
    }
    tweet["user"] = GrailbirdTweet.user(account)
    return .object(tweet)
  }

  private func record(of original: Post.Original) -> JSON {
    [
      "source": .string(GrailbirdTweet.source),
      "entities": GrailbirdTweet.entities(of: original.text, media: []),
      "geo": [:],
      "id_str": .digits(original.id),
      "text": .string(original.text.text),
      "id": .integer(original.id),
      "created_at": .string(dates.text(original.moment)),
      "user": GrailbirdTweet.user(original.person),
    ]
  }

  /// The address of the program that wrote it, in HTML.
  static let source = #"<a href="https://app.example.com" rel="nofollow">Larkspur for the Web</a>"#

  private static func entities(of text: TweetText, media: [JSON]) -> JSON {
    [
      "user_mentions": .array(
        text.mentions.map { mention in
          [
            "name": .string(mention.person.name), "screen_name": .string(mention.person.handle),
            "indices": indices(mention.place), "id_str": .string(mention.person.id),
            "id": number(mention.person.id),
          ]
        }),
      "media": .array(media),
      "hashtags": .array(
        text.hashtags.map { ["text": .string($0.text), "indices": indices($0.place)] }),
      "urls": .array(
        text.links.map { link in
          [
            "expanded_url": .string(link.expanded), "indices": indices(link.place),
            "url": .string(link.short), "display_url": .string(Post.displayed(link.expanded)),
          ]
        }),
    ]
  }

  private var mediaEntities: [JSON] {
    let address = post.mediaAddress ?? ("", 0..<0)
    return post.media.map { media in
      let image = "https://media.example.com/\(media.name).jpg"
      var entity = JSONObject([
        ("expanded_url", .string("https://twitter.com/i/status/\(post.id)/photo/1")),
        ("indices", GrailbirdTweet.indices(address.place)),
        ("url", .string(address.short)),
        ("media_url", .string(image)),
        ("id_str", .digits(media.id)),
        ("id", .integer(media.id)),
        ("media_url_https", .string(image)),
        ("sizes", GrailbirdTweet.sizes),
        ("display_url", .string("pic.example.com/\(media.name.prefix(10))")),
      ])
      if let description = media.description { entity["media_alt"] = .string(description) }
      return .object(entity)
    }
  }

  private static let sizes: JSON = [
    ["h": 1024, "resize": "fit", "w": 768], ["h": 150, "resize": "crop", "w": 150],
    ["h": 2048, "resize": "fit", "w": 1536],
  ]

  private static func user(_ person: Person) -> JSON {
    [
      "name": .string(person.name), "screen_name": .string(person.handle), "protected": false,
      "id_str": .string(person.id),
      "profile_image_url_https": .string(
        "https://media.example.com/profile/\(person.handle)_normal.jpg"),
      "id": number(person.id), "verified": false,
    ]
  }

  private static func indices(_ place: Range<Int>) -> JSON {
    [.integer(place.lowerBound), .integer(place.upperBound)]
  }

  /// The digits as a number, however large it is.
  private static func number(_ digits: String) -> JSON { .integer(Int(digits) ?? 0) }
}

extension SampleArchive.GrailbirdDates {
  /// A time as the archive writes it.
  func text(_ moment: Moment) -> String {
    switch self {
    case .twitter: moment.tweetForm
    case .iso: (moment < Self.firstTime ? Moment(moment.calendarDay) : moment).spacedForm
    }
  }

  /// The midnight before which times of day are lost.
  private static let firstTime = Moment(CalendarDay(2010, 11, 4))
}
