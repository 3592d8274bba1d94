/// A passage, cut into tokens once.
struct PassageText {
  /// Where the passage stands in its batch.
  let index: Int
  let passage: Passage
  let tokens: [Token]
  private let sentences: [Range<Int>]
  private let bytes: [UInt8]

  /// The longest quote, in bytes.
  private static let quoteLimit = 160

  init(index: Int, passage: Passage) {
    self.index = index
    self.passage = passage
    bytes = Array(passage.text.utf8)
    (tokens, sentences) = Tokenizer.tokens(of: passage.text, bytes: bytes)
  }

  /// The text of a token as it was written.
  func text(of token: Token) -> String { text(in: token.range) }

  /// The sentence around some tokens, or as many words of it around them as fit: verbatim.
  func quote(around indices: Range<Int>) -> String? {
    guard let first = indices.first, let last = indices.last, tokens.indices.contains(last)
    else { return nil }
    let number = tokens[first].sentence
    guard sentences.indices.contains(number) else { return nil }
    let sentence = sentences[number]
    if sentence.count <= PassageText.quoteLimit { return text(in: widened(sentence, number)) }
    return window(around: first, last, in: number).map(text)
  }

  /// A sentence of tags, addresses or emoji together with the one before it, where both fit.
  private func widened(_ sentence: Range<Int>, _ number: Int) -> Range<Int> {
    let hasWords = tokens.contains { $0.sentence == number && $0.isWord }
    guard !hasWords, sentences.indices.contains(number - 1) else { return sentence }
    let both = sentences[number - 1].lowerBound..<sentence.upperBound
    let isOnOneLine = !bytes[both].contains { $0 == 0x0A || $0 == 0x0D }
    return both.count <= PassageText.quoteLimit && isOnOneLine ? both : sentence
  }

  /// As many words around some tokens of a sentence as fit; nil where not even those do.
  private func window(around first: Int, _ last: Int, in number: Int) -> Range<Int>? {
    var range = tokens[first].range.lowerBound..<tokens[last].range.upperBound
    guard range.count <= PassageText.quoteLimit else { return nil }
    var before = first
    var after = last + 1
    while true {
      let old = range
      if before > 0, tokens[before - 1].sentence == number {
        let wider = tokens[before - 1].range.lowerBound..<range.upperBound
        if wider.count <= PassageText.quoteLimit {
          range = wider
          before -= 1
        }
      }
      if after < tokens.count, tokens[after].sentence == number {
        let wider = range.lowerBound..<tokens[after].range.upperBound
        if wider.count <= PassageText.quoteLimit {
          range = wider
          after += 1
        }
      }
      if range == old { return range }
    }
  }

  /// The first sentence that says something in words, or else the first one.
  var openingQuote: String? {
    let index = tokens.firstIndex(where: \.isWord) ?? tokens.indices.first
    return index.flatMap { quote(around: $0..<($0 + 1)) }
  }

  /// True when the text holds this byte.
  func contains(byte: UInt8) -> Bool { bytes.contains(byte) }

  private func text(in range: Range<Int>) -> String {
    guard bytes.indices.contains(range.lowerBound), range.upperBound <= bytes.count else {
      return ""
    }
    return String(decoding: bytes[range], as: UTF8.self)
  }
}
