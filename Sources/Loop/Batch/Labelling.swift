internal import Archive
internal import Models

extension Passage {
  /// A record as a reader is shown it, labelled by whose words it is.
  init(_ record: Record) {
    self.init(
      id: record.id.id, source: Passage.Source(of: record), date: record.createdAt?.description,
      text: record.text, links: record.links, mentions: record.mentions,
      hashtags: record.hashtags)
  }
}

extension Passage.Source {
  /// Whose words a record is.
  init(of record: Record) {
    if record.id.kind == .like {
      self = .like
    } else if let name = record.retweetOf {
      self = .retweet(of: name)
    } else if let quoted = record.quoteOf {
      self = .quote(of: quoted.screenName)
    } else if let target = record.replyTo {
      self = .reply(to: target.screenName)
    } else {
      self = .own
    }
  }
}
