public import CanonicalJSON

extension Record {
  /// The record as JSON: fields that do not change between exports, absent ones left out.
  public var json: JSON {
    var fields: [(key: String, value: JSON)] = [
      ("kind", .string(id.kind.rawValue)), ("id", .string(id.id)), ("text", .string(text)),
    ]
    func set(_ key: String, _ value: String?) {
      if let value { fields.append((key, .string(value))) }
    }
    func set(_ key: String, _ values: [String]) {
      if !values.isEmpty { fields.append((key, .array(values.map(JSON.string)))) }
    }
    set("created_at", createdAt?.description)
    set("language", language)
    set("links", links)
    set("mentions", mentions)
    set("hashtags", hashtags)
    if !media.isEmpty { fields.append(("media", .array(media.map(\.json)))) }
    if let replyTo { fields.append(("reply_to", replyTo.json)) }
    if let quoteOf { fields.append(("quote_of", quoteOf.json)) }
    set("retweet_of", retweetOf)
    set("edit_ids", editIDs)
    set("note_id", noteID)
    set("url", url)
    set("place", place)
    set("community_id", communityID)
    if isForCircle { fields.append(("circle", true)) }
    set("deleted_at", deletedAt?.description)
    if let message { fields += message.fields }
    return .object(JSONObject(fields))
  }

  /// Reads what ``json`` writes.
  public init(json: JSON) throws(RecordError) {
    let fields = try FieldReader(
      json,
      allowing: [
        "kind", "id", "text", "created_at", "language", "links", "mentions", "hashtags", "media",
        "reply_to", "quote_of", "retweet_of", "edit_ids", "note_id", "url", "community_id",
        "circle", "deleted_at", "place",
      ] + Message.fieldNames)
    guard let kind = RecordKind(rawValue: try fields.required("kind")) else {
      throw .malformed(field: "kind")
    }
    guard let id = RecordID(kind: kind, id: try fields.required("id")) else {
      throw .malformed(field: "id")
    }
    self.init(id: id, createdAt: nil, text: try fields.required("text"))
    createdAt = try fields.moment("created_at")
    language = try fields.string("language")
    links = try fields.strings("links")
    mentions = try fields.strings("mentions")
    hashtags = try fields.strings("hashtags")
    for item in try fields.array("media") { media.append(try Media(json: item)) }
    replyTo = try fields.value("reply_to").map { (value) throws(RecordError) in
      try ReplyTarget(json: value)
    }
    quoteOf = try fields.value("quote_of").map { (value) throws(RecordError) in
      try StatusReference(json: value)
    }
    retweetOf = try fields.string("retweet_of")
    editIDs = try fields.strings("edit_ids")
    noteID = try fields.string("note_id")
    url = try fields.string("url")
    place = try fields.string("place")
    communityID = try fields.string("community_id")
    isForCircle = try fields.flag("circle")
    deletedAt = try fields.moment("deleted_at")
    message = try Message(fields)
  }
}

extension Media {
  fileprivate var json: JSON {
    object([("type", type), ("url", url), ("alternative_text", alternativeText)])
  }

  fileprivate init(json: JSON) throws(RecordError) {
    let fields = try FieldReader(json, allowing: ["type", "url", "alternative_text"], in: "media")
    self.init(
      type: try fields.required("type"), url: try fields.string("url"),
      alternativeText: try fields.string("alternative_text"))
  }
}

extension ReplyTarget {
  fileprivate var json: JSON {
    object([("status_id", statusID), ("user_id", userID), ("screen_name", screenName)])
  }

  fileprivate init(json: JSON) throws(RecordError) {
    let fields = try FieldReader(
      json, allowing: ["status_id", "user_id", "screen_name"], in: "reply_to")
    self.init(
      statusID: try fields.string("status_id"), userID: try fields.string("user_id"),
      screenName: try fields.string("screen_name"))
  }
}

extension StatusReference {
  fileprivate var json: JSON { object([("screen_name", screenName), ("status_id", statusID)]) }

  fileprivate init(json: JSON) throws(RecordError) {
    let fields = try FieldReader(json, allowing: ["screen_name", "status_id"], in: "quote_of")
    self.init(
      screenName: try fields.required("screen_name"), statusID: try fields.required("status_id"))
  }
}

private func object(_ fields: [(key: String, value: String?)]) -> JSON {
  .object(
    JSONObject(fields.compactMap { field in field.value.map { (field.key, .string($0)) } }))
}
