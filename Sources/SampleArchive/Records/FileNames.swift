/// Where a generation keeps its data files, and what it calls them.
///
/// Grailbird archives have names of their own.
extension SampleArchive.Generation {
  /// The folder of the data files, with a slash where there is one.
  var folder: String { self == .root ? "" : "data/" }

  /// How data files are laid out.
  var layout: PrettyJSON.Layout {
    switch self {
    case .grailbird: .inlineASCII
    case .root: .inline
    case .singular, .current: .spread
    }
  }

  /// The name of a kind's first file, without its suffix.
  func stem(of kind: SampleArchive.RecordKind) -> String {
    switch (self, kind) {
    case (.root, .tweets), (.singular, .tweets): "tweet"
    case (.root, .directMessages): "direct-message"
    case (.root, .groupDirectMessages): "direct-message-group"
    default: kind.rawValue
    }
  }

  /// The path of a part, such as `data/tweets-part1.js`.
  func path(of kind: SampleArchive.RecordKind, part: Int) -> String {
    folder + stem(of: kind) + (part == 0 ? ".js" : "-part\(part).js")
  }

  /// The JavaScript variable of a part, without `window.`: `YTD.tweet_headers.part0`.
  func global(of kind: SampleArchive.RecordKind, part: Int) -> String {
    "YTD.\(stem(of: kind).replacing("-", with: "_")).part\(part)"
  }

  /// The key in the manifest: `tweetHeaders` for `tweet-headers`.
  func dataType(of kind: SampleArchive.RecordKind) -> String {
    let words = stem(of: kind).split(separator: "-")
    return words.prefix(1).joined()
      + words.dropFirst().map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
  }

  /// The folder of the tweets' pictures, which is not written.
  var mediaDirectory: String { folder + stem(of: .tweets) + "_media" }

  /// True where each tweet is listed a second time in `tweet-headers.js`.
  var hasHeaders: Bool { self == .current }

  /// True where the whole text of a long tweet is a note.
  var hasNotes: Bool { self == .current }

  /// True where tweets say how they may be edited.
  var hasEdits: Bool { self == .current }
}
