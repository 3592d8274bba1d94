internal import Archive
internal import Models

extension Passage {
  /// A record as a reader is shown it, labelled by whose words it is.
  /// - Parameters:
  ///   - record: The record.
  ///   - owner: The account id of the archive's owner.
  init(_ record: Record, owner: String) {
    self.init(
      id: record.id.id, source: Passage.Source(of: record, owner: owner),
      date: record.createdAt?.description,
      text: record.text, links: record.links, mentions: record.mentions,
      hashtags: record.hashtags)
  }
}

extension Passage.Source {
  /// Whose words a record is; an answer to oneself goes on with one's own.
  init(of record: Record, owner: String) {
    if record.id.kind == .like {
      self = .like
    } else if let message = record.message {
      let own = record.id.kind == .chat ? "user" : owner
      let isOwn = message.sender?.lowercased().utf8.elementsEqual(own.utf8) == true
      self = isOwn ? .own : .message(from: message.sender ?? "?")
    } else if let name = record.retweetOf {
      self = .retweet(of: name)
    } else if let quoted = record.quoteOf {
      self = .quote(of: quoted.screenName)
    } else if let target = record.replyTo, target.userID?.utf8.elementsEqual(owner.utf8) != true {
      self = .reply(to: target.screenName)
    } else {
      self = .own
    }
  }
}
