/// The beginning of a retweet's text: `RT @name: `.
struct RetweetPrefix: Hashable {
  /// Whose tweet it is, without `@`.
  let screenName: String
  /// How many code points the prefix has.
  let scalarCount: Int

  /// A tweet whose words stand alone.
  init(from screenName: String) {
    self.screenName = screenName
    self.scalarCount = 0
  }

  /// Finds the prefix in the text as the export has it; nil where the tweet is no retweet.
  init?(of text: UnsafeBufferPointer<UInt8>) {
    let bytes = text.prefix(32)
    guard bytes.starts(with: "RT @".utf8), let colon = bytes.firstIndex(of: UInt8(ascii: ":"))
    else { return nil }
    let name = bytes[4..<colon]
    guard StatusReference.isScreenName(name) else { return nil }
    self.screenName = String(decoding: name, as: UTF8.self)
    self.scalarCount = bytes.count > colon + 1 && bytes[colon + 1] == 0x20 ? colon + 2 : colon + 1
  }
}
