internal import CanonicalJSON

extension Record {
  /// One line of a month's file: the canonical bytes of ``json`` and a newline, written without the tree.
  /// - Parameter absentSince: What the member `absent_since` says, or nil where there is none.
  /// - Returns: The line.
  public func line(absentSince: String? = nil) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count + 512)
    appendLine(to: &bytes, absentSince: absentSince)
    return bytes
  }

  /// Appends such a line to others.
  public func appendLine(to bytes: inout [UInt8], absentSince: String? = nil) {
    var line = LineWriter()
    // Taken over and given back, to have them alone: else they would be copied.
    line.exchange(with: &bytes)
    defer { line.exchange(with: &bytes) }
    line.begin()
    // The members in the order of their keys.
    line.set("absent_since", absentSince)
    if isForCircle { line.set("circle", true) }
    line.set("community_id", communityID)
    line.set("conversation_id", message?.conversationID)
    line.set("created_at", createdAt)
    line.set("deleted_at", deletedAt)
    line.set("edit_ids", editIDs)
    if let edits = message?.edits, !edits.isEmpty {
      line.begin("edits")
      line.list(edits) { line, edit in
        line.object {
          $0.set("created_at", edit.createdAt)
          $0.set("text", edit.text)
        }
      }
    }
    line.set("event", message?.event)
    line.set("hashtags", hashtags)
    line.set("id", id.number)
    line.set("kind", id.kind.rawValue)
    line.set("language", language)
    line.set("links", links)
    if !media.isEmpty {
      line.begin("media")
      line.list(media) { line, item in
        line.object {
          $0.set("alternative_text", item.alternativeText)
          $0.set("type", item.type)
          $0.set("url", item.url)
        }
      }
    }
    line.set("mentions", mentions)
    line.set("note_id", noteID)
    if let message { line.set("people", message.people) }
    line.set("place", place)
    if let quoteOf {
      line.begin("quote_of")
      line.object {
        $0.set("screen_name", quoteOf.screenName)
        $0.set("status_id", quoteOf.statusID)
      }
    }
    if let reactions = message?.reactions, !reactions.isEmpty {
      line.begin("reactions")
      line.list(reactions) { line, reaction in
        line.object {
          $0.set("created_at", reaction.createdAt)
          $0.set("key", reaction.key)
          $0.set("sender", reaction.sender)
        }
      }
    }
    line.set("recipient", message?.recipient)
    if let replyTo {
      line.begin("reply_to")
      line.object {
        $0.set("screen_name", replyTo.screenName)
        $0.set("status_id", replyTo.statusID)
        $0.set("user_id", replyTo.userID)
      }
    }
    line.set("retweet_of", retweetOf)
    line.set("sender", message?.sender)
    line.set("text", text)
    line.set("url", url)
    line.finish()
  }
}

/// Writes the members of an object one after the other; the caller gives them in order.
private struct LineWriter {
  private var bytes: [UInt8] = []
  private var isFirst = true

  mutating func exchange(with lines: inout [UInt8]) { swap(&bytes, &lines) }

  /// Begins the object.
  mutating func begin() { bytes.append(UInt8(ascii: "{")) }

  /// Ends the object and the line.
  mutating func finish() {
    bytes.append(UInt8(ascii: "}"))
    bytes.append(UInt8(ascii: "\n"))
  }

  /// Begins a member; its value follows.
  mutating func begin(_ key: StaticString) {
    if !isFirst { bytes.append(UInt8(ascii: ",")) }
    isFirst = false
    bytes.append(UInt8(ascii: "\""))
    bytes.append(
      contentsOf: UnsafeBufferPointer(start: key.utf8Start, count: key.utf8CodeUnitCount))
    bytes.append(UInt8(ascii: "\""))
    bytes.append(UInt8(ascii: ":"))
  }

  mutating func set(_ key: StaticString, _ value: String?) {
    guard let value else { return }
    begin(key)
    bytes.append(canonical: value)
  }

  mutating func set(_ key: StaticString, _ moment: Timestamp?) {
    guard let moment else { return }
    begin(key)
    bytes.append(UInt8(ascii: "\""))
    moment.append(to: &bytes)
    bytes.append(UInt8(ascii: "\""))
  }

  mutating func set(_ key: StaticString, _ flag: Bool) {
    begin(key)
    bytes.append(contentsOf: (flag ? "true" : "false").utf8)
  }

  mutating func set(_ key: StaticString, _ number: UInt64) {
    begin(key)
    bytes.append(UInt8(ascii: "\""))
    bytes.append(digitsOf: number)
    bytes.append(UInt8(ascii: "\""))
  }

  mutating func set(_ key: StaticString, _ values: [String]) {
    guard !values.isEmpty else { return }
    begin(key)
    list(values) { $0.bytes.append(canonical: $1) }
  }

  mutating func list<Value>(_ values: [Value], _ write: (inout LineWriter, Value) -> Void) {
    bytes.append(UInt8(ascii: "["))
    for (index, value) in values.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      write(&self, value)
    }
    bytes.append(UInt8(ascii: "]"))
  }

  mutating func object(_ write: (inout LineWriter) -> Void) {
    bytes.append(UInt8(ascii: "{"))
    let outer = isFirst
    isFirst = true
    write(&self)
    isFirst = outer
    bytes.append(UInt8(ascii: "}"))
  }
}
