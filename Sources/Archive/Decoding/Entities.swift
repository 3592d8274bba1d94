/// What the export says about the text of a tweet.
struct Entities {
  /// An address in the text.
  struct Address {
    let from: Int?
    let to: Int?
    let short: String
    let expanded: String
    /// The tweet that it leads to, if it does.
    let target: StatusAddress?

    init(from: Int?, to: Int?, short: String, expanded: String) {
      self.from = from
      self.to = to
      self.short = short
      self.expanded = expanded
      self.target = StatusAddress(expanded)
    }

    /// The tweet and its author, where it leads to one.
    var status: StatusReference? {
      guard case .status(let reference) = target else { return nil }
      return reference
    }
  }

  /// A name in the text.
  struct Mention {
    let from: Int?
    let screenName: String
    let userID: String?
  }

  private(set) var addresses: [Address] = []
  private(set) var mentions: [Mention] = []
  private(set) var hashtags: [String] = []
  private(set) var media: [Media] = []
  /// The short addresses of media, where they stand in the text, each once.
  private(set) var mediaAddresses: [Address] = []
  private var mediaPlaces: Set<[Int?]> = []

  init() {}

  /// Reads `entities` and `extended_entities` of a tweet.
  init(_ entities: ParsedValue?, extended: ParsedValue?) {
    var first = ParsedValue.Elements.none
    for (key, value) in entities?.members ?? .none {
      switch key {
      case "urls": addresses = value.elements?.compactMap(Entities.address) ?? []
      case "user_mentions": mentions = value.elements?.compactMap(Entities.mention) ?? []
      case "hashtags": hashtags = value.elements?.compactMap { $0["text"]?.filledString } ?? []
      case "media": first = value.elements ?? .none
      default: break
      }
    }
    // `entities` holds the first item only and calls a video a photo.
    for item in extended?["media"]?.elements ?? first { add(media: item) }
  }

  private static func address(_ url: ParsedValue) -> Address? {
    guard let short = url["url"]?.filledString else { return nil }
    let (from, to) = indices(of: url)
    let expanded = url["expanded_url"]?.filledString ?? short
    return Address(from: from, to: to, short: short, expanded: expanded)
  }

  private static func mention(_ mention: ParsedValue) -> Mention? {
    guard let name = mention["screen_name"]?.screenName else { return nil }
    let id = (mention["id_str"] ?? mention["id"])?.digits
    return Mention(from: indices(of: mention).from, screenName: name, userID: id)
  }

  private mutating func add(media item: ParsedValue) {
    media.append(
      Media(
        type: item["type"]?.filledString ?? "photo",
        url: item["media_url_https"]?.filledString ?? item["media_url"]?.filledString,
        alternativeText: item["ext_alt_text"]?.filledString))
    guard let short = item["url"]?.filledString else { return }
    let (from, to) = Entities.indices(of: item)
    if mediaPlaces.insert([from, to]).inserted {
      mediaAddresses.append(Address(from: from, to: to, short: short, expanded: short))
    }
  }

  /// Reads the `core` of a note, whose keys are others.
  init(noteCore core: ParsedValue?) {
    for url in core?["urls"]?.elements ?? .none {
      guard let short = url["shortUrl"]?.filledString else { continue }
      addresses.append(
        Address(
          from: url["fromIndex"]?.count, to: url["toIndex"]?.count, short: short,
          expanded: url["expandedUrl"]?.filledString ?? short))
    }
    for mention in core?["mentions"]?.elements ?? .none {
      guard let name = mention["screenName"]?.screenName else { continue }
      mentions.append(
        Mention(from: mention["fromIndex"]?.count, screenName: name, userID: nil))
    }
    for hashtag in core?["hashtags"]?.elements ?? .none {
      if let text = hashtag["text"]?.filledString { hashtags.append(text) }
    }
  }

  private static func indices(of entity: ParsedValue) -> (from: Int?, to: Int?) {
    entity["indices"]?.pair ?? (nil, nil)
  }
}

extension Array where Element == String {
  /// The texts in order, each once, compared by their bytes.
  var withoutRepeats: [String] {
    guard count > 1 else { return self }
    if count <= 16 {
      return indices.filter { place in
        !self[..<place].contains { $0.utf8.elementsEqual(self[place].utf8) }
      }.map { self[$0] }
    }
    var seen: Set<[UInt8]> = []
    return filter { seen.insert(Array<UInt8>($0.utf8)).inserted }
  }
}
