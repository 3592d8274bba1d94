/// Cuts a text into tokens and sentences, in one pass over its Unicode scalars.
struct Tokenizer {
  private let scalars: [Unicode.Scalar]
  private let bytes: [UInt8]
  private var position = 0
  private var offset = 0

  private var tokens: [Token] = []
  private var sentences: [Range<Int>] = []
  private var sentenceStart: Int?
  private var sentenceEnd = 0
  private var startsClause = true
  private var isQuoted = false
  private let countsStraightQuotes: Bool

  private init(_ text: String, bytes: [UInt8]) {
    scalars = Array(text.unicodeScalars)
    self.bytes = bytes
    // An odd straight quotation mark is an inch or a slip: it quotes nothing.
    countsStraightQuotes = scalars.count { $0 == "\"" }.isMultiple(of: 2)
  }

  /// The tokens of a text, and the byte range of each sentence; `bytes` are the text's in UTF-8.
  static func tokens(
    of text: String, bytes: [UInt8]
  ) -> (tokens: [Token], sentences: [Range<Int>]) {
    var tokenizer = Tokenizer(text, bytes: bytes)
    while let scalar = tokenizer.peek() { tokenizer.step(scalar) }
    tokenizer.endSentence()
    return (tokenizer.tokens, tokenizer.sentences)
  }

  private func peek(_ distance: Int = 0) -> Unicode.Scalar? {
    let index = position + distance
    return index < scalars.count ? scalars[index] : nil
  }

  private mutating func advance() {
    guard let scalar = peek() else { return }
    position += 1
    offset += UTF8.width(scalar)
    if !scalar.isSpace {
      if sentenceStart == nil { sentenceStart = offset - UTF8.width(scalar) }
      sentenceEnd = offset
    }
  }

  private mutating func step(_ scalar: Unicode.Scalar) {
    if Tokenizer.isWordScalar(scalar) {
      if isLink { return take(.link) { !$0.isSpace } }
      return take(scalar.isDigit ? .number : .word, Tokenizer.isWordScalar)
    }
    if scalar == "@" || scalar == "#", let next = peek(1), Tokenizer.isNameScalar(next) {
      return take(scalar == "@" ? .handle : .hashtag, Tokenizer.isNameScalar)
    }
    if Tokenizer.startsEmoji(scalar) { return emoji() }
    separate(scalar)
  }

  /// Passes over white space and punctuation.
  private mutating func separate(_ scalar: Unicode.Scalar) {
    advance()
    switch scalar {
    case "\n", "\r", "\u{2028}", "\u{2029}": endSentence()
    case ".", "!", "?", "…":
      startsClause = true
      let next = peek()
      if next.map({ $0.isSpace }) ?? true { endSentence() }
    case "。", "！", "？": endSentence()
    case "\"":
      startsClause = true
      if countsStraightQuotes { isQuoted.toggle() }
    case "“", "„", "«":
      startsClause = true
      isQuoted = !(scalar == "“" && isQuoted)
    case "”", "»":
      startsClause = true
      isQuoted = false
    default: if !scalar.isSpace { startsClause = true }
    }
  }

  private mutating func endSentence() {
    startsClause = true
    if let start = sentenceStart { sentences.append(start..<sentenceEnd) }
    sentenceStart = nil
  }

  /// Takes a token: its first scalar, and those after it that belong to it.
  private mutating func take(_ kind: Token.Kind, _ belongs: (Unicode.Scalar) -> Bool) {
    let start = offset
    advance()
    while let next = peek(), belongs(next) || joins(next, kind) { advance() }
    append(kind, from: start)
  }

  /// True for an apostrophe or a hyphen inside a word and for a point inside a number.
  private func joins(_ scalar: Unicode.Scalar, _ kind: Token.Kind) -> Bool {
    guard let after = peek(1), Tokenizer.isWordScalar(after) else { return false }
    return switch kind {
    case .word: scalar == "'" || scalar == "’" || scalar == "-"
    case .number: scalar == "." || scalar == "," || scalar == ":"
    default: false
    }
  }

  private mutating func append(_ kind: Token.Kind, from start: Int) {
    let isSigned = kind == .handle || kind == .hashtag
    let text = bytes[(isSigned ? start + 1 : start)..<offset]
    if kind == .link || kind == .emoji { startsClause = true }
    tokens.append(
      Token(
        kind: kind, range: start..<offset, key: Tokenizer.key(text), sentence: sentences.count,
        startsClause: startsClause, isQuoted: isQuoted,
        isCapitalised: Tokenizer.isCapitalised(text)))
    startsClause = kind == .link || kind == .emoji
  }

  private static func key(_ text: ArraySlice<UInt8>) -> String {
    if text.allSatisfy({ $0 < 0x80 }) {
      let lower = text.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
      return String(decoding: lower, as: UTF8.self)
    }
    return String(decoding: text, as: UTF8.self).lowercased().replacing("’", with: "'")
  }

  private static func isCapitalised(_ text: ArraySlice<UInt8>) -> Bool {
    guard let first = text.first else { return false }
    if first < 0x80 { return (0x41...0x5A).contains(first) }
    let scalar = String(decoding: text.prefix(4), as: UTF8.self).unicodeScalars.first
    return scalar?.properties.isUppercase ?? false
  }

  private var isLink: Bool {
    guard peek() == "h" || peek() == "H" else { return false }
    let head = String(String.UnicodeScalarView(scalars[position...].prefix(8))).lowercased()
    return head.hasPrefix("http://") || head.hasPrefix("https://")
  }
}

extension Tokenizer {
  /// Takes one emoji with all that modifies it: skin tones, variation selectors, joined ones.
  private mutating func emoji() {
    let start = offset
    let isFlag = peek().map(Tokenizer.isRegional) ?? false
    advance()
    if isFlag {
      if let next = peek(), Tokenizer.isRegional(next) { advance() }
    } else {
      while let next = peek() {
        if next == "\u{200D}" {
          guard let joined = peek(1), joined.properties.isEmoji else { break }
          advance()
        } else if !(next == "\u{FE0F}" || next.properties.isEmojiModifier) {
          break
        }
        advance()
      }
    }
    append(.emoji, from: start)
  }

  private static func startsEmoji(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x203C && scalar.properties.isEmoji
  }

  private static func isRegional(_ scalar: Unicode.Scalar) -> Bool {
    (0x1F1E6...0x1F1FF).contains(scalar.value)
  }

  /// True for letters, marks and digits of any script.
  private static func isWordScalar(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: return true
    case ..<0x80: return false
    default: break
    }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .decimalNumber:
      return !startsEmoji(scalar) && scalar != "\u{FE0F}"
    default: return false
    }
  }

  /// True for what a screen name or a hashtag is made of.
  private static func isNameScalar(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "_" || isWordScalar(scalar)
  }
}

extension Unicode.Scalar {
  // The tables of Unicode properties are slow to ask, and most text is ASCII.

  /// True for white space.
  fileprivate var isSpace: Bool {
    value < 0x80 ? value == 0x20 || (0x09...0x0D).contains(value) : properties.isWhitespace
  }

  /// True for decimal digits of any script.
  fileprivate var isDigit: Bool {
    value < 0x80
      ? (0x30...0x39).contains(value) : properties.generalCategory == .decimalNumber
  }
}
