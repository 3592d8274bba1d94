import Archive
import SystemPackage
import Testing

/// Exports that want more of the reader than an export can.
@Suite struct HostileExportTests {
  private func open(_ zip: RawZip) throws -> (records: [Record], census: Census) {
    let directory = try TemporaryDirectory()
    try directory.write(zip.bytes, to: "export.zip")
    return try Export(opening: directory.path.appending("export.zip")).records()
  }

  private func zip(saying size: UInt64?) -> RawZip {
    var zip = RawZip()
    zip.add("data/manifest.js", Array(SampleExport.manifest([]).utf8))
    zip.add("data/like.js", Array(SampleExport.array([like("5", "five")]).utf8))
    zip.add(
      "data/tweets.js", Array(SampleExport.array([tweet("1", "one")]).utf8), saying: size)
    return zip
  }

  private func refusal(_ zip: RawZip) throws -> String {
    do {
      _ = try open(zip)
      return "nothing"
    } catch let error as ExportError {
      guard case .unreadableContainer(_, let reason) = error else { return "\(error)" }
      return reason.rawValue
    }
  }

  @Test func `a ZIP written by hand is read like any other`() throws {
    let (records, census) = try open(zip(saying: nil))
    #expect(records.map(\.text) == ["one", "five"])
    #expect(census.isComplete)
  }

  @Test(arguments: [1 << 30, 1 << 62, UInt64(Int64.max)])
  func `a ZIP whose files would be larger than any could be is refused`(_ size: UInt64) throws {
    #expect(try refusal(zip(saying: size)) == "bomb")
  }

  @Test(arguments: [10, 4_000] as [UInt64])
  func `a file that says another size than it has is left out whole`(_ size: UInt64) throws {
    let (records, census) = try open(zip(saying: size))
    #expect(records.map(\.text) == ["five"])
    #expect(census[.tweets].kept == 0)
    #expect(census.files.first { $0.name == "tweets.js" }?.wholeness == .damaged(.unreadable))
  }

  @Test func `a ZIP of more data files than any export has is refused`() throws {
    var zip = zip(saying: nil)
    for number in 0..<2_001 { zip.add("data/like-part\(number).js", []) }
    #expect(try refusal(zip) == "tooManyFiles")
  }

  @Test func `names that lead out of the ZIP are no data files`() throws {
    var zip = zip(saying: nil)
    let evil = Array(SampleExport.array([tweet("9", "evil")]).utf8)
    for name in ["../data/tweets.js", "/data/../../data/tweets.js", "data/../data/tweets-part1.js"]
    {
      zip.add(name, evil)
    }
    zip.add("data/tweets-part1.js/../../../x.js", evil)
    let (records, _) = try open(zip)
    #expect(!records.contains { $0.text == "evil" })
  }

  @Test func `a ZIP within the ZIP is no data file`() throws {
    var zip = zip(saying: nil)
    zip.add("data/like-part1.js", self.zip(saying: nil).bytes)
    zip.add("data/tweets_media.zip", self.zip(saying: nil).bytes)
    let (records, census) = try open(zip)
    #expect(records.map(\.text) == ["one", "five"])
    #expect(census.files.count { $0.wholeness.isDamaged } == 1)
  }

  @Test func `an id keeps its digits where the parser needs a second look`() throws {
    let (records, _) = try SampleExport(tweets: [
      #"{ "tweet" : { "id" : 123456789012345671, "full_text" : "half \ud83d" } }"#
    ]).read()
    #expect(records.map(\.id.id) == ["123456789012345671"])
  }

  @Test func `a file that is no array is not read to its end`() throws {
    let directory = try TemporaryDirectory()
    var export = SampleExport(tweets: [tweet("1", "one")])
    export.set("data/like.js", "not an array" + String(repeating: "x", count: 4 << 20))
    try export.write(to: directory)
    let opened = try Export(opening: directory.path)
    var read = 0
    _ = try opened.read(making: { _ in () }, progress: { read = $0 })
    #expect(read < 1 << 20 && opened.byteCount > 4 << 20)
  }

  @Test func `a note that is there often is one, and two that begin alike are nobody's`() throws {
    let beginning = String(repeating: "long ", count: 9)
    let files: [(String, [String])] = [
      ("data/note-tweet.js", Array(repeating: note("7", beginning + "and whole"), count: 50)),
      ("data/tweets.js", [tweet("1", beginning + "…")]),
    ]
    let (records, census) = try SampleExport(files.map { (name: $0.0, elements: $0.1) }).read()
    #expect(records.map(\.text) == [beginning + "and whole", beginning + "and whole"])
    #expect(census[.notes].merged == 49)

    var more = files
    more[0].1.append(note("8", beginning + "and other"))
    more[0].1.append(note("9", beginning + "and a third"))
    let (others, _) = try SampleExport(more.map { (name: $0.0, elements: $0.1) }).read()
    #expect(others.last?.text == beginning + "…")
  }

  @Test func `pictures without end cost no more than they are`() throws {
    let items = (0..<30_000).map {
      #"{ "url" : "https://t.co/\#($0)", "indices" : [ "\#($0)", "\#($0 + 1)" ] }"#
    }
    let media = #""extended_entities" : { "media" : [ \#(items.joined(separator: ", ")) ] }"#
    let (records, _) = try SampleExport(tweets: [
      tweet("1", "one", media)
    ]).read()
    #expect(records.first?.media.count == 30_000)
  }
}
