import Archive
import SystemPackage
import TestSupport
import Testing

/// Exports that want more of the reader than an export can.
@Suite struct HostileExportTests {
  @Test func `a ZIP of more data files than any export has is refused`() throws {
    let directory = try TemporaryDirectory()
    var zip = RawZip()
    zip.add("data/manifest.js", SampleExport.manifest([]))
    for number in 0..<2_001 { zip.add("data/like-part\(number).js", "") }
    try directory.write(zip.whole, to: "export.zip")
    let path = directory.path.appending("export.zip")
    #expect(throws: ExportError.unreadableContainer(path: path.string, .tooManyFiles)) {
      try Export(opening: path)
    }
  }

  @Test func `a line of a gigabyte is one element too long`() throws {
    guard Effort.isGreat else { return }
    let directory = try TemporaryDirectory()
    var export = SampleExport(tweets: [tweet("1", "one")])
    export.set(
      "data/tweets.js",
      "x = [ " + tweet("1", "one") + ", \"" + String(repeating: "y", count: 1 << 30) + "\" ]")
    try export.write(to: directory)
    let (records, census) = try Export(opening: directory.path).records()
    #expect(records.map(\.id.id) == ["1"])
    #expect(census.skipped.map(\.reason) == [.tooLong])
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
    _ = try opened.read(gathering: (), by: { _, _ in }, progress: { read = $0 })
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
