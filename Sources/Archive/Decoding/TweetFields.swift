/// The fields of a tweet that are read, as the export has them.
struct TweetFields {
  private(set) var id: UInt64?
  private(set) var createdAt: Timestamp?
  /// Valid as long as what it was parsed from.
  private(set) var text: UnsafeBufferPointer<UInt8>?
  private(set) var displayRange: Range<Int>?
  private(set) var language: String?
  private(set) var favorites: Int?
  private(set) var retweets: Int?
  private(set) var entities = Entities()
  private(set) var replyStatusID: String?
  private(set) var replyUserID: String?
  private(set) var replyScreenName: String?
  private(set) var editIDs: [String] = []
  private(set) var communityID: String?
  private(set) var deletedAt: Timestamp?
  /// Whose tweet it passes on, where the export holds that tweet; text and entities are then its.
  private(set) var passedOnFrom: String?
  /// The keys that tweets are not known to have.
  private(set) var unknownKeys: [ParsedValue.Key] = []

  /// Reads the object in `{"tweet": …}`.
  init(_ tweet: ParsedValue) {
    var (plain, extended): (ParsedValue?, ParsedValue?) = (nil, nil)
    var passedOn: ParsedValue?
    for (key, value) in tweet.members {
      switch key {
      // What is not read comes first: every tweet has it.
      case "source", "favorited", "retweeted", "truncated", "possibly_sensitive", "user",
        "coordinates", "geo", "place", "contributors", "scopes", "withheld_in_countries",
        "withheld_scope", "withheld_copyright", "possibly_sensitive_editable":
        break
      case "id_str": id = value.number ?? id
      case "id": id = id ?? value.number
      case "created_at": createdAt = value.bytes.flatMap(Timestamp.init(createdAt:))
      case "full_text": text = value.bytes ?? text
      case "text": text = text ?? value.bytes
      case "display_text_range": displayRange = TweetFields.range(value)
      case "lang": language = value.filledString
      case "favorite_count": favorites = value.count
      case "retweet_count": retweets = value.count
      case "entities": plain = value
      case "extended_entities": extended = value
      case "in_reply_to_status_id_str": replyStatusID = value.digits ?? replyStatusID
      case "in_reply_to_status_id": replyStatusID = replyStatusID ?? value.digits
      case "in_reply_to_user_id_str": replyUserID = value.digits ?? replyUserID
      case "in_reply_to_user_id": replyUserID = replyUserID ?? value.digits
      case "in_reply_to_screen_name": replyScreenName = value.screenName
      case "edit_info": editIDs = TweetFields.editIDs(value)
      case "retweeted_status": passedOn = value
      case "community_id_str": communityID = value.digits ?? communityID
      case "community_id": communityID = communityID ?? value.digits
      case "deleted_at": deletedAt = value.bytes.flatMap(Timestamp.init(createdAt:))
      default: unknownKeys.append(key)
      }
    }
    entities = Entities(plain, extended: extended)
    if let passedOn { take(passedOn) }
  }

  /// Takes the words of a tweet that this one passes on, which are cut in its own text.
  private mutating func take(_ original: ParsedValue) {
    guard let author = original["user"]?["screen_name"]?.screenName,
      let text = (original["full_text"] ?? original["text"])?.bytes
    else { return }
    passedOnFrom = author
    self.text = text
    displayRange = original["display_text_range"].flatMap(TweetFields.range)
    entities = Entities(original["entities"], extended: original["extended_entities"])
  }

  private static func range(_ value: ParsedValue) -> Range<Int>? {
    guard case (let start?, let end?)? = value.pair, start >= 0, start <= end else { return nil }
    return start..<end
  }

  /// The chain of versions: `initial` in the first of them, `edit` in the others.
  private static func editIDs(_ value: ParsedValue) -> [String] {
    let control = value["edit"]?["editControlInitial"] ?? value["initial"]
    // Nearly all have one version: nothing is made for those.
    guard let ids = control?["editTweetIds"]?.elements,
      ids.dropFirst().contains(where: { _ in true })
    else { return [] }
    let digits = ids.compactMap(\.digits)
    return digits.count > 1 ? digits : []
  }
}
