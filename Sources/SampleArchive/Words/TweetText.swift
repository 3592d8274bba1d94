/// A text as a tweet bears it: addresses shortened, HTML escaped, and every entity with its place.
///
/// Places count the code points of the text as it is written, escaped or not.
struct TweetText {
  /// The text.
  private(set) var text = ""
  /// Its length in code points.
  private(set) var count = 0
  private(set) var hashtags: [(text: String, place: Range<Int>)] = []
  private(set) var mentions: [(person: Person, place: Range<Int>)] = []
  private(set) var links: [(short: String, expanded: String, place: Range<Int>)] = []

  private let isEscaped: Bool

  /// Composes `words`; `random` makes the short addresses.
  init(
    _ words: String, people: [Person], escaped isEscaped: Bool = true,
    random: inout SplitMix64
  ) {
    self.isEscaped = isEscaped
    var rest = words.unicodeScalars[...]
    var previous: Unicode.Scalar = " "
    while let scalar = rest.first {
      if scalar == "h", String(rest.prefix(8)) == "https://" {
        let address = rest.prefix { !$0.properties.isWhitespace }
        appendLink(to: String(address), random: &random)
        rest = rest[address.endIndex...]
        previous = "/"
        continue
      }
      if scalar == "#" || scalar == "@", !TweetText.isNamePart(previous) {
        let name = rest.dropFirst().prefix(while: TweetText.isNamePart)
        if !name.isEmpty {
          append(entity: scalar, String(name), people)
          rest = rest[name.endIndex...]
          previous = "_"
          continue
        }
      }
      append(scalar)
      previous = scalar
      rest = rest.dropFirst()
    }
  }

  /// Appends a space and a short address, and says where it is.
  mutating func appendAddress(_ random: inout SplitMix64) -> (short: String, place: Range<Int>) {
    append(" ")
    let short = "https://t.co/" + random.slug(10)
    return (short, appendVerbatim(short))
  }

  /// Appends a space and the short form of an address.
  mutating func appendWord(linkingTo address: String, _ random: inout SplitMix64) {
    append(" ")
    appendLink(to: address, random: &random)
  }

  private mutating func appendLink(to address: String, random: inout SplitMix64) {
    let short = "https://t.co/" + random.slug(10)
    links.append((short, address, appendVerbatim(short)))
  }

  private mutating func append(entity sign: Unicode.Scalar, _ name: String, _ people: [Person]) {
    let place = appendVerbatim(String(sign) + name)
    if sign == "#" {
      hashtags.append((name, place))
    } else if let person = people.first(where: { $0.handle.utf8.elementsEqual(name.utf8) }) {
      mentions.append((person, place))
    }
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "&" where isEscaped: _ = appendVerbatim("&amp;")
    case "<" where isEscaped: _ = appendVerbatim("&lt;")
    case ">" where isEscaped: _ = appendVerbatim("&gt;")
    default:
      text.unicodeScalars.append(scalar)
      count += 1
    }
  }

  private mutating func appendVerbatim(_ words: String) -> Range<Int> {
    let start = count
    text += words
    count += words.unicodeScalars.count
    return start..<count
  }

  private static func isNamePart(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII
      ? scalar == "_" || ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
        || ("0"..."9").contains(scalar)
      : scalar.properties.isAlphabetic
  }

  /// The first `limit` code points of `words` at most; what was cut is replaced by an ellipsis.
  static func cut(_ words: String, to limit: Int, atWord: Bool = false) -> String {
    let scalars = Array(words.unicodeScalars)
    guard scalars.count > limit else { return words }
    var kept = scalars.prefix(limit - 1)
    if atWord, let space = kept.lastIndex(where: \.properties.isWhitespace) {
      kept = kept[..<space]
    }
    while atWord, kept.last?.properties.isWhitespace == true { kept.removeLast() }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: kept)
    return String(text) + "…"
  }
}
