internal import CanonicalJSON

/// The fields that a message adds to its record.
extension Message {
  static let fieldNames = [
    "conversation_id", "sender", "recipient", "reactions", "edits", "event", "people",
  ]

  var fields: [(key: String, value: JSON)] {
    var fields: [(key: String, value: JSON)] = [("conversation_id", .string(conversationID))]
    func set(_ key: String, _ value: String?) {
      if let value { fields.append((key, .string(value))) }
    }
    set("sender", sender)
    set("recipient", recipient)
    set("event", event)
    if !people.isEmpty { fields.append(("people", .array(people.map(JSON.string)))) }
    if !reactions.isEmpty { fields.append(("reactions", .array(reactions.map(\.json)))) }
    if !edits.isEmpty { fields.append(("edits", .array(edits.map(\.json)))) }
    return fields
  }

  /// Reads what ``fields`` writes; nil where a record is no message.
  init?(_ fields: FieldReader) throws(RecordError) {
    guard let conversation = try fields.string("conversation_id") else {
      for name in Message.fieldNames where try fields.value(name) != nil {
        throw .missing(field: "conversation_id")
      }
      return nil
    }
    self.init(conversationID: conversation, sender: try fields.string("sender"))
    recipient = try fields.string("recipient")
    event = try fields.string("event")
    people = try fields.strings("people")
    for item in try fields.array("reactions") { reactions.append(try Reaction(json: item)) }
    for item in try fields.array("edits") { edits.append(try Edit(json: item)) }
  }
}

extension Message.Reaction {
  fileprivate var json: JSON {
    var object = JSONObject([("key", .string(key))])
    object["sender"] = sender.map(JSON.string)
    object["created_at"] = createdAt.map { .string($0.description) }
    return .object(object)
  }

  fileprivate init(json: JSON) throws(RecordError) {
    let fields = try FieldReader(json, allowing: ["key", "sender", "created_at"], in: "reactions")
    self.init(
      key: try fields.required("key"), sender: try fields.string("sender"),
      createdAt: try fields.moment("created_at"))
  }
}

extension Message.Edit {
  fileprivate var json: JSON {
    var object = JSONObject([("text", .string(text))])
    object["created_at"] = createdAt.map { .string($0.description) }
    return .object(object)
  }

  fileprivate init(json: JSON) throws(RecordError) {
    let fields = try FieldReader(json, allowing: ["text", "created_at"], in: "edits")
    self.init(text: try fields.required("text"), createdAt: try fields.moment("created_at"))
  }
}
