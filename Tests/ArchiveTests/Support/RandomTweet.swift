import Archive
import CanonicalJSON
import TestSupport

/// A tweet that a test makes up: the record that it is, and how an export of each generation writes it.
///
/// It is put together from pieces of which both are known, so that nothing here reads what the reader reads.
struct RandomTweet {
  /// What the reader is to find.
  private(set) var record: Record
  /// The object in an export, without its wrapper.
  private(set) var json = JSONObject()

  /// The object as an export has it: Grailbird wrote ids as numbers, of which a double has not all digits.
  var text: String {
    let text = String(decoding: JSON.object(json).orderedBytes, as: UTF8.self)
    guard form.isGrailbird else { return text }
    return text.replacing("\"id\":\"\(record.id.id)\"", with: "\"id\":\(record.id.id)")
  }

  private let form: Form
  private var written = ""
  private var plain = ""
  private var count = 0
  private var (urls, mentions, hashtags, media) = ([JSON](), [JSON](), [JSON](), [JSON]())

  /// How a generation writes a tweet.
  enum Form: CaseIterable {
    case grailbird, grailbirdWithISODates, bare, wrapped

    var isGrailbird: Bool { self == .grailbird || self == .grailbirdWithISODates }
  }

  private static let words = [
    "tide", "a&b", "<3", "x > y", "&amp;", "&lt;b&gt;", "\u{1F469}\u{200D}\u{1F680}", "caf\u{E9}",
    "cafe\u{301}", "\u{202E}desrever", "zero\u{200B}width", "\"quoted\"", "back\\slash",
    "new\nline",
    "na\u{EF}ve", "\u{1F1F5}\u{1F1F9}", "日本語", "t.co/nothing", "\u{1B}[31mred", "nul\u{0}byte", "@",
    "#",
    "RT", "https://", "\u{FEFF}mark", "half…",
  ]

  /// Makes a tweet with this id.
  init(_ number: UInt64, form: Form, _ random: inout SplitMix64) {
    self.form = form
    let moment =
      Timestamp(snowflake: number)
      ?? Timestamp(secondsSince1970: 1_250_000_000 + Int64(number % 10_000_000))
    record = Record(
      id: RecordID(kind: .tweet, number: number), createdAt: moment, text: "")
    let author = Bool.random(using: &random) ? nil : "bob_\(Int.random(in: 0...99, using: &random))"
    let kind = Int.random(in: 0..<6, using: &random)
    if kind == 0, let author { beginReply(to: author, &random) }
    var original: String?
    if kind == 1, let author {
      record.retweetOf = author
      original = author
      if !form.isGrailbird {
        skip("RT @\(author): ")
      }
    }
    for _ in 0..<Int.random(in: 1...8, using: &random) { addPiece(&random) }
    if kind == 2, let author { quote(author, &random) }
    if Int.random(in: 0..<4, using: &random) == 0 { picture(&random) }
    finish(originalOf: original, at: moment, &random)
  }

  /// Appends what stands in the text and in the words alike.
  private mutating func add(_ text: String) {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    skip(escaped)
    plain.unicodeScalars.append(contentsOf: text.unicodeScalars)
  }

  /// Appends what stands in the text alone.
  private mutating func skip(_ text: String) {
    written.unicodeScalars.append(contentsOf: text.unicodeScalars)
    count += text.unicodeScalars.count
  }

  private mutating func addPiece(_ random: inout SplitMix64) {
    let number = Int.random(in: 0...9_999, using: &random)
    switch Int.random(in: 0..<8, using: &random) {
    case 0:
      let expanded = "https://example.org/\(number)?a=1&b=<\(number)>"
      urls.append(address("https://t.co/u\(number)", expanded))
      plain += expanded
      record.links.append(expanded)
    case 1: addName("eve\(number)")
    case 2:
      hashtags.append(["text": .string("tag\(number)"), "indices": indices(of: "#tag\(number)")])
      add("#tag\(number)")
      record.hashtags.append("tag\(number)")
    default: add(RandomTweet.words.randomElement(using: &random) ?? "")
    }
    add([" ", "  ", "\n", ". "].randomElement(using: &random) ?? " ")
  }

  private mutating func addName(_ name: String) {
    mentions.append([
      "screen_name": .string(name), "id_str": "55", "indices": indices(of: "@\(name)"),
    ])
    add("@\(name)")
    record.mentions.append(name)
  }

  /// An address that is written here; what stands in its place is for the caller.
  private mutating func address(_ short: String, _ expanded: String) -> JSON {
    defer { skip(short) }
    return [
      "url": .string(short), "expanded_url": .string(expanded), "indices": indices(of: short),
    ]
  }

  /// Where a text lies that is written next; exports write numbers as strings, Grailbird did not.
  private func indices(of text: String) -> JSON {
    let numbers = [count, count + text.unicodeScalars.count]
    return .array(numbers.map { form.isGrailbird ? .integer($0) : .string(String($0)) })
  }

  private mutating func beginReply(to author: String, _ random: inout SplitMix64) {
    let status = String(UInt64.random(in: 1...(1 << 60), using: &random))
    record.replyTo = ReplyTarget(statusID: status, userID: "77", screenName: author)
    json["in_reply_to_screen_name"] = .string(author)
    json["in_reply_to_user_id_str"] = "77"
    json["in_reply_to_status_id_str"] = .string(status)
    addName(author)
    add(" ")
    guard !form.isGrailbird else { return }
    // The names before the words are no words.
    plain = ""
    json["display_text_range"] = [.string(String(count)), "PLACEHOLDER"]
  }

  private mutating func quote(_ author: String, _ random: inout SplitMix64) {
    let status = String(UInt64.random(in: 1...(1 << 60), using: &random))
    add(" ")
    urls.append(address("https://t.co/q", "https://twitter.com/\(author)/status/\(status)"))
    record.quoteOf = StatusReference(screenName: author, statusID: status)
  }

  private mutating func picture(_ random: inout SplitMix64) {
    add(" ")
    let type = ["photo", "video", "animated_gif"].randomElement(using: &random) ?? "photo"
    let url = "https://pbs.example.com/\(Int.random(in: 0...999, using: &random)).jpg"
    let described = Bool.random(using: &random) ? "A \"picture\" of <nothing>" : nil
    var item = JSONObject([
      ("type", .string(type)), ("media_url_https", .string(url)), ("url", "https://t.co/m"),
      ("indices", indices(of: "https://t.co/m")),
    ])
    item["ext_alt_text"] = described.map(JSON.string)
    media.append(.object(item))
    skip("https://t.co/m")
    record.media = [Media(type: type, url: url, alternativeText: described)]
  }

  private mutating func finish(
    originalOf author: String?, at moment: Timestamp?, _ random: inout SplitMix64
  ) {
    record.text = RandomTweet.trimmed(plain)
    record.links = record.links.eachOnce
    record.mentions = record.mentions.eachOnce
    record.hashtags = record.hashtags.eachOnce
    if case .array(let range)? = json["display_text_range"] {
      json["display_text_range"] = [range[0], .string(String(count))]
    }
    let entities: JSON = [
      "urls": .array(urls), "user_mentions": .array(mentions), "hashtags": .array(hashtags),
    ]
    if let author, form.isGrailbird {
      // The tweet itself is cut; what it passes on is there whole.
      json["retweeted_status"] = [
        "text": .string(written), "entities": entities,
        "extended_entities": ["media": .array(media)],
        "user": ["screen_name": .string(author), "id": 12],
      ]
      json["text"] = .string("RT @\(author): cut…")
      json["entities"] = ["urls": [], "user_mentions": [], "hashtags": []]
    } else {
      json[form.isGrailbird ? "text" : "full_text"] = .string(written)
      json["entities"] = entities
      if !media.isEmpty { json["extended_entities"] = ["media": .array(media)] }
    }
    if !form.isGrailbird {
      record.language = "pt"
      json["lang"] = "pt"
      let counts = Metrics(favorites: Int.random(in: 0...99, using: &random), retweets: 3)
      record.metrics = counts
      json["favorite_count"] = .string(String(counts.favorites))
      json["retweet_count"] = "3"
    }
    let id = record.id.id
    json["id_str"] = .string(id)
    json["id"] = .string(id)
    json["created_at"] = moment.map { .string(RandomTweet.date($0, form)) }
  }

  private static func trimmed(_ text: String) -> String {
    func isBlank(_ scalar: Unicode.Scalar) -> Bool { scalar.value <= 0x20 }
    var scalars = Array(text.unicodeScalars.drop(while: isBlank))
    while let last = scalars.last, isBlank(last) { scalars.removeLast() }
    var result = String.UnicodeScalarView()
    result.append(contentsOf: scalars)
    return String(result)
  }

  private static func date(_ moment: Timestamp, _ form: Form) -> String {
    let (day, time) = (moment.description.prefix(10), moment.description.dropFirst(11).prefix(8))
    guard form != .grailbirdWithISODates else { return "\(day) \(time) +0000" }
    let months = "JanFebMarAprMayJunJulAugSepOctNovDec"
    let month = (Int(day.dropFirst(5).prefix(2)) ?? 1) - 1
    let name = months.dropFirst(month * 3).prefix(3)
    return "Mon \(name) \(day.suffix(2)) \(time) +0000 \(day.prefix(4))"
  }
}

extension [String] {
  fileprivate var eachOnce: [String] {
    var seen: Set<[UInt8]> = []
    return filter { seen.insert(Array<UInt8>($0.utf8)).inserted }
  }
}
