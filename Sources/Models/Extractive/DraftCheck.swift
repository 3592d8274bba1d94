/// A draft held against the passages, line by line.
struct DraftCheck {
  /// A line that the passages do not show.
  struct Unsupported {
    let line: Notes.Line
    /// The overclaim that it is, where it is one of ours.
    let overclaim: Overclaim?
    /// The passages that it cites and that exist, each once.
    let passages: [Passage]

    /// True where all that it cites are the words of others.
    var isMisattributed: Bool {
      !passages.isEmpty && passages.allSatisfy { !$0.source.isOwn }
    }
  }

  /// The findings that the draft states; all of them where it states none in our words.
  let supported: [Finding]
  /// The lines that go further.
  let unsupported: [Unsupported]
  /// How many lines of the draft the passages show.
  let supportedLines: Int

  init(draft: String, analysis: Analysis) {
    let overclaims = Dictionary(
      Overclaim.candidates(in: analysis).map { (Array($0.text.utf8), $0) },
      uniquingKeysWith: { a, _ in a })
    let passages = Dictionary(
      analysis.texts.map { ($0.passage.id, $0.passage) }, uniquingKeysWith: { a, _ in a })
    let claims = Set(analysis.findings.map { Array($0.claim.utf8) })
    var stated: Set<[UInt8]> = []
    var unsupported: [Unsupported] = []
    var count = 0
    for line in Notes.lines(of: draft) {
      let bytes = Array(line.text.utf8)
      if claims.contains(bytes) {
        count += 1
        stated.insert(bytes)
      } else {
        var seen: Set<String> = []
        let cited = line.ids.filter { seen.insert($0).inserted }.compactMap { passages[$0] }
        unsupported.append(
          Unsupported(line: line, overclaim: overclaims[bytes], passages: cited))
      }
    }
    supported =
      stated.isEmpty
      ? analysis.findings : analysis.findings.filter { stated.contains(Array($0.claim.utf8)) }
    self.unsupported = unsupported
    supportedLines = count
  }
}
