/// One piece of a text: a word, a name, a tag, an address or an emoji.
struct Token {
  /// What a piece is.
  enum Kind {
    case word, number, handle, hashtag, link, emoji
  }

  let kind: Kind
  /// Where it stands in the text, in bytes of UTF-8.
  let range: Range<Int>
  /// What it is counted under: lower case, without `@` or `#`, with `'` for a curly apostrophe.
  let key: String
  /// The index of the sentence that it belongs to.
  let sentence: Int
  /// True when punctuation, a line break or the beginning of the text stands before it.
  let startsClause: Bool
  /// True inside quotation marks: perhaps somebody else's words.
  let isQuoted: Bool
  /// True when its first letter is a capital.
  let isCapitalised: Bool
}

extension Token {
  /// True for words in the ordinary sense.
  var isWord: Bool { kind == .word }
}
