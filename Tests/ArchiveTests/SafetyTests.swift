import CanonicalJSON
import SystemPackage
import TestSupport
import Testing

@testable import Archive

/// What a hostile export tries, and how far it gets.
@Suite struct SafetyTests {
  private let manifest = SampleExport.manifest([("data/tweets.js", 1)])
  private let tweets = SampleExport.array([tweet("20", "a")])

  /// An export that is whole, to which a test adds something that is not.
  private var good: RawZip {
    var zip = RawZip()
    zip.add("data/manifest.js", manifest)
    zip.add("data/tweets.js", tweets)
    return zip
  }

  private func write(_ zip: RawZip, in directory: TemporaryDirectory) throws -> FilePath {
    try directory.write(zip.whole, to: "export.zip")
    return directory.path.appending("export.zip")
  }

  private func read(_ zip: RawZip) throws -> (records: [Record], census: Census) {
    let directory = try TemporaryDirectory()
    return try Export(opening: write(zip, in: directory)).records()
  }

  // MARK: Names

  @Test(
    arguments: [
      "../data/like.js", "../../like.js", "data/../../like.js", "data/../like.js",
      "..\\data\\like.js", "/../data/like.js",
    ])
  func `a name that leads out of the ZIP is that of no file`(_ name: String) throws {
    var zip = good
    zip.add(name, SampleExport.array([like("9", "c")]))
    let (records, census) = try read(zip)
    #expect(records.map(\.id.description) == ["tweet:20"])
    #expect(census.isComplete)
  }

  @Test(arguments: ["/data/like.js", "//data//like.js", "./data/like.js", "\\data\\like.js"])
  func `an absolute name is one inside of the ZIP`(_ name: String) throws {
    var zip = good
    zip.add(name, SampleExport.array([like("9", "c")]))
    #expect(try read(zip).records.map(\.id.description) == ["tweet:20", "like:9"])
  }

  @Test func `nothing of a ZIP is written to a disk`() throws {
    let directory = try TemporaryDirectory()
    let outside = directory.path.appending("outside.js")
    var zip = good
    for name in ["outside.js", "../outside.js", outside.string, "data/like.js"] {
      zip.add(name, SampleExport.array([like("9", "c")]))
    }
    let path = try write(zip, in: directory)
    #expect(try Export(opening: path).records().records.count == 2)
    #expect(try directory.path.directoryNames() == ["export.zip"])
  }

  @Test func `a link or a folder in a ZIP is no file, whatever its name`() throws {
    var zip = good
    zip.add(Array("data/like.js".utf8), Array("/etc/passwd".utf8), mode: 0o120_777)
    zip.add(Array("data/note-tweet.js".utf8), [], mode: 0o040_755)
    let (records, census) = try read(zip)
    #expect(records.map(\.id.description) == ["tweet:20"])
    #expect(census.files.map(\.name) == ["tweets.js"])
  }

  @Test func `a name that is no text, or that ends before its end, is that of no file`() throws {
    var zip = good
    let likes = Array(SampleExport.array([like("9", "c")]).utf8)
    zip.add(Array("data/like".utf8) + [0xFF] + Array(".js".utf8), likes)
    zip.add(Array("data/like.js".utf8) + [0] + Array(".png".utf8), likes)
    zip.add([0], likes)
    zip.add([], likes)
    let (records, _) = try read(zip)
    #expect(records.contains { $0.id.description == "tweet:20" })
    #expect(records.count <= 2)
  }

  @Test func `a link to a folder of a directory is not followed`() throws {
    let outside = try TemporaryDirectory()
    try outside.write(tweets, to: "tweets.js")
    let directory = try TemporaryDirectory()
    try directory.write("x = [ ]", to: "tweet.js")
    try directory.link("data", to: outside.path.string)
    try directory.link("account.js", to: "/dev/zero")
    #expect(throws: ExportError.accountUnknown(path: directory.path.string)) {
      try Export(opening: directory.path)
    }
    try directory.write(manifest, to: "manifest.js")
    let (records, census) = try Export(opening: directory.path).records()
    #expect(records.isEmpty)
    #expect(census.warnings.contains(.linkNotFollowed(name: "data")))
    #expect(census.warnings.contains(.linkNotFollowed(name: "account.js")))
  }

  // MARK: Sizes

  /// One block of deflated data that is stored as it is (RFC 1951, 3.2.4).
  private func deflated(_ text: String) -> [UInt8] {
    let length = UInt16(text.utf8.count)
    let bytes = [length, ~length].flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    return [1] + bytes + Array(text.utf8)
  }

  @Test(arguments: [-3, -1, 1, 1_000])
  func `nothing is taken of a file that is longer or shorter than its ZIP says`(
    _ difference: Int
  ) throws {
    for isPacked in [true, false] {
      var zip = good
      let likes = SampleExport.array([like("9", "c"), like("8", "d")])
      zip.add(
        Array("data/like.js".utf8), Array(likes.utf8), packed: isPacked ? deflated(likes) : nil,
        saying: UInt64(likes.utf8.count + difference))
      do {
        let (records, census) = try read(zip)
        #expect(records.map(\.id.description) == ["tweet:20"])
        let file = census.files.first { $0.name == "like.js" }
        #expect(file?.wholeness == .damaged(.unreadable))
        #expect(file?.kept == 0 && !census[.likes].readWhole)
      } catch ExportError.unreadableContainer(_, .damagedEntry) {
        continue
      }
    }
  }

  @Test(arguments: [UInt64(1) << 33, UInt64(1) << 62, UInt64(Int64.max)])
  func `refuses a ZIP whose data would be huge, before any of it is read`(_ size: UInt64) throws {
    let directory = try TemporaryDirectory()
    var zip = good
    for name in ["data/like.js", "data/tweets-part1.js", "data/tweets-part2.js"] {
      zip.add(Array(name.utf8), Array("x = [ ]".utf8), packed: deflated("x = [ ]"), saying: size)
    }
    let path = try write(zip, in: directory)
    let error = ExportError.unreadableContainer(path: path.string, .bomb)
    #expect(throws: error) { try Export(opening: path) }
    #expect(error.description.contains("200 times"))
  }

  @Test func `reads no more of a file than its ZIP says`() throws {
    let directory = try TemporaryDirectory()
    let path = directory.path.appending("export.zip")
    try ZipFile.write(
      [("data/manifest.js", Array(manifest.utf8)), ("data/tweets.js", Array(tweets.utf8))],
      then: "data/like.js", "x = [ ", 0x20, 32 << 20, "1 ]", to: path)
    var bytes = try directory.bytes(of: "export.zip")
    // The size stands 22 bytes after the beginning of an entry and 24 in the directory.
    for (signature, size) in [([0x50, 0x4B, 3, 4] as [UInt8], 22), ([0x50, 0x4B, 1, 2], 24)] {
      let place = try #require(bytes.indices.last { bytes[$0...].starts(with: signature) })
      bytes.replaceSubrange(place + size..<place + size + 4, with: [0, 16, 0, 0])
    }
    try directory.write(bytes, to: "export.zip")
    var most = 0
    let export = try Export(opening: path)
    let census = try export.read(progress: { most = max(most, $0) }, { _ in })
    #expect(census.files.first { $0.name == "like.js" }?.wholeness == .damaged(.unreadable))
    #expect(export.byteCount < 10_000)
    #expect(most <= export.byteCount)
  }

  @Test func `refuses a ZIP with more entries than any export has`() throws {
    let directory = try TemporaryDirectory()
    let path = try write(good, in: directory)
    #expect(try ZipContainer(listing: path, entryLimit: 2).entries.count == 2)
    let error = ExportError.unreadableContainer(path: path.string, .tooManyFiles)
    #expect(throws: error) { try ZipContainer(listing: path, entryLimit: 1) }
    #expect(error.description.contains("million"))
  }

  @Test func `a ZIP in the place of a data file is not opened`() throws {
    let directory = try TemporaryDirectory()
    _ = try write(good, in: directory)
    let inner = try directory.bytes(of: "export.zip")
    var zip = good
    zip.add(Array("data/like.js".utf8), inner)
    zip.add(Array("data/tweets_media/tweets.zip".utf8), inner)
    let (records, census) = try read(zip)
    #expect(records.map(\.id.description) == ["tweet:20"])
    #expect(census.files.first { $0.name == "like.js" }?.wholeness.isDamaged == true)
  }

  // MARK: Contents

  /// As long as one line of JSON is: as much as any ZIP may hold, or just beyond the limit of an element.
  private static let longLine = Effort.isGreat ? 60 << 20 : 20 << 20

  @Test func `a record that fills a file of one line costs itself alone`() throws {
    let directory = try TemporaryDirectory()
    let path = directory.path.appending("export.zip")
    try ZipFile.write(
      [("data/manifest.js", Array(manifest.utf8))], then: "data/tweets.js",
      "x = [ " + tweet("20", "a") + ", { \"tweet\" : { \"id_str\" : \"21\", \"full_text\" : \"",
      UInt8(ascii: "y"), Self.longLine, "\" } }, " + tweet("22", "b") + " ]", to: path)
    let (records, census) = try Export(opening: path).records()
    #expect(records.map(\.id.id) == ["20", "22"])
    #expect(census.skipped.map(\.reason) == [.tooLong])
    #expect(census.files.map(\.elements) == [3])
  }

  @Test(arguments: [UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: ","), 0])
  func `one line of anything ends, and nothing is taken of it`(_ filler: UInt8) throws {
    let directory = try TemporaryDirectory()
    let path = directory.path.appending("export.zip")
    // Each comma ends an element, which is a record that is counted, and white space goes byte by byte.
    let length =
      filler == UInt8(ascii: ",") ? 1 << 17 : filler == 0 ? Self.longLine / 8 : Self.longLine
    try ZipFile.write(
      [("data/manifest.js", Array(manifest.utf8))], then: "data/tweets.js", "x = [ ", filler,
      length, " ", to: path)
    let (records, census) = try Export(opening: path).records()
    #expect(records.isEmpty)
    #expect(census.files.first?.wholeness == .damaged(.truncated))
    #expect(census.skippedCount == 0)
  }

  @Test func `a manifest beyond its limit is not read, and the account is looked for elsewhere`()
    throws
  {
    let directory = try TemporaryDirectory()
    let path = directory.path.appending("export.zip")
    let account = #"x = [ { "account" : { "accountId" : "42" } } ]"#
    try ZipFile.write(
      [("data/account.js", Array(account.utf8)), ("data/tweets.js", Array(tweets.utf8))],
      then: "data/manifest.js", "x = {", 0x20, 17 << 20, "}", to: path)
    let (records, census) = try Export(opening: path).records()
    #expect(records.count == 1)
    #expect(census.warnings.contains(.manifestUnreadable))
  }

  @Test(arguments: [600, 10_000, 1_000_000])
  func `JSON that is too deep is a record that is not taken`(_ depth: Int) throws {
    let deep = String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    let inText = String(repeating: "[", count: depth)
    let (records, census) = try SampleExport(tweets: [
      tweet("1", "one"), deep, tweet("2", "deep", at: "", "\"card\" : \(deep)"),
      tweet("3", inText),
    ]).read()
    #expect(records.map(\.id.id) == ["1", "3"])
    #expect(census.skipped.map(\.reason) == [.notJSON, .notJSON])
    var export = SampleExport(tweets: [tweet("1", "one")])
    export.set(
      "data/manifest.js", "x = { \"userInfo\" : { \"accountId\" : \"42\" }, \"a\" : \(deep) }")
    #expect(try export.read().census.warnings.contains(.manifestUnreadable))
  }

  @Test(arguments: [#"\ud83d"#, #"\ude00"#, #"\ude00\ud83d"#, #"\ud83d\ud83d\ude00"#])
  func `half of a surrogate pair becomes a replacement character, wherever it stands`(
    _ half: String
  ) throws {
    let (records, census) = try SampleExport([
      ("data/tweets.js", [tweet("20", "a\(half)b", at: "x", "\"\(half)\" : 1")]),
      ("data/like.js", [like("9", half)]), ("data/note-tweet.js", [note("5", half)]),
    ]).read()
    #expect(records.count == 3 && census.isComplete)
    #expect(records.allSatisfy { $0.text.contains("\u{FFFD}") })
    for record in records { #expect(record.line() == record.json.canonicalLine) }
  }

  @Test func `a NUL is a character in an escape, and damage anywhere else in a record`() throws {
    let (records, census) = try SampleExport(tweets: [
      tweet("20", #"a\u0000b"#), tweet("21", "a\u{0}b"), tweet("22\u{0}", "c"),
      tweet("23", "d", at: "x", "\u{0}"), tweet(#"24\u0000"#, "e"),
    ]).read()
    #expect(records.map(\.text) == ["a\u{0}b"])
    #expect(census.skipped.map(\.reason) == [.notJSON, .notJSON, .notJSON, .withoutID])
    for record in records { #expect(record.line() == record.json.canonicalLine) }
  }
}
