import Archive
import SystemPackage
import Testing

@Suite struct ExportTests {
  private let sample = SampleExport([
    ("data/like.js", [like("9", "c &quot;d&quot; &#39;e&#39;")]),
    ("data/tweets.js", [tweet("21", "b"), tweet("20", "a")]),
    ("data/tweets-part1.js", [tweet("19", "z")]), ("data/note-tweet.js", [note("5", "n")]),
  ])
  private let order = ["note:5", "tweet:21", "tweet:20", "tweet:19", "like:9"]

  @Test(arguments: ["", "twitter-2024/", "data/"])
  func `finds the export in a directory`(_ folder: String) throws {
    let directory = try TemporaryDirectory()
    try sample.write(to: directory, below: folder)
    let path = folder == "data/" ? directory.path.appending("data") : directory.path
    let export = try Export(opening: path)
    #expect(export.account.accountID == "42")
    #expect(export.account.userName == "ada")
    #expect(export.manifest?.generatedAt?.description == "2024-05-06T07:08:09Z")
    let (records, census) = try export.records()
    #expect(records.map(\.id.description) == order)
    #expect(records.last?.text == #"c "d" 'e'"#)
    #expect(Section.usual.allSatisfy { census[$0].readWhole })
    #expect(census.isComplete && census.warnings.isEmpty)
  }

  @Test func `takes the data folder itself`() throws {
    let directory = try TemporaryDirectory()
    try sample.write(to: directory)
    let export = try Export(opening: directory.path.appending("data"))
    #expect(try export.records().records.map(\.id.description) == order)
  }

  @Test(
    arguments: ["", "twitter-2024/", "архив/", "data\\"],
    [nil, "zip:zip64", "zip:compression=store"])
  func `reads a ZIP whatever its order and its extras`(_ folder: String, _ options: String?) throws
  {
    let directory = try TemporaryDirectory()
    var files = sample.files.reversed().map { file in
      folder == "data\\"
        ? (name: file.name.split(separator: "/").joined(separator: "\\"), bytes: file.bytes)
        : (name: folder + file.name, bytes: file.bytes)
    }
    files.insert(("__MACOSX/\(folder)data/._tweets.js", [0, 5, 22, 7]), at: 0)
    files.insert(("__MACOSX/data/manifest.js", [0]), at: 1)
    files.append((folder + ".DS_Store", [1]))
    files.append((folder + "data/tweets_media/20-a.jpg", [UInt8](repeating: 7, count: 10_000)))
    files.append((folder + "assets/js/app.js", Array("x".utf8)))
    let path = directory.path.appending("export.zip")
    try ZipFile.write(files, to: path, options: options)
    let (records, census) = try Export(opening: path).records()
    #expect(records.map(\.id.description) == order)
    #expect(census.isComplete)
  }

  @Test func `reads the same from a directory and from a ZIP`() throws {
    let directory = try TemporaryDirectory()
    try sample.write(to: directory)
    try ZipFile.write(sample.files, to: directory.path.appending("export.zip"))
    let unpacked = try Export(opening: directory.path).records()
    let packed = try Export(opening: directory.path.appending("export.zip")).records()
    #expect(unpacked.records == packed.records)
    #expect(unpacked.census == packed.census)
  }

  @Test func `reads a ZIP whose names are marked as UTF-8`() throws {
    let directory = try TemporaryDirectory()
    let path = directory.path.appending("export.zip")
    try ZipFile.write(sample.files.map { ("архив/" + $0.name, $0.bytes) }, to: path)
    var bytes = try directory.bytes(of: "export.zip")
    // Bit 11 of the flags, which stand at byte 6 of a local header and byte 8 of a central one.
    for (signature, flags) in [([0x50, 0x4B, 3, 4] as [UInt8], 6), ([0x50, 0x4B, 1, 2], 8)] {
      let places = bytes.indices.filter { bytes[$0...].starts(with: signature) }
      #expect(places.count == sample.files.count)
      for place in places { bytes[place + flags + 1] |= 0x08 }
    }
    try directory.write(bytes, to: "export.zip")
    #expect(try Export(opening: path).records().records.map(\.id.description) == order)
  }

  @Test func `refuses a truncated ZIP wherever it is cut`() throws {
    let directory = try TemporaryDirectory()
    try ZipFile.write(sample.files, to: directory.path.appending("export.zip"))
    let bytes = try directory.bytes(of: "export.zip")
    for count in [10, bytes.count / 2, bytes.count - 300, bytes.count - 30, bytes.count - 1] {
      try directory.write(Array(bytes[..<count]), to: "cut.zip")
      let path = directory.path.appending("cut.zip")
      #expect(throws: ExportError.unreadableContainer(path: path.string, .truncated)) {
        try Export(opening: path)
      }
    }
  }

  @Test func `skips a file whose bytes were changed in the ZIP`() throws {
    let directory = try TemporaryDirectory()
    let path = directory.path.appending("export.zip")
    try ZipFile.write(sample.files, to: path, options: "zip:compression=store")
    var bytes = try directory.bytes(of: "export.zip")
    let place = try #require(bytes.firstRange(of: Array(#""full_text" : "z""#.utf8)))
    bytes[place.upperBound - 2] = UInt8(ascii: "y")
    try directory.write(bytes, to: "export.zip")
    let (records, census) = try Export(opening: path).records()
    #expect(records.map(\.id.description) == order.filter { $0 != "tweet:19" })
    #expect(census.files.contains { $0.wholeness == .damaged(.unreadable) })
    #expect(!census[.tweets].readWhole)
  }

  @Test func `refuses an encrypted ZIP`() throws {
    let directory = try TemporaryDirectory()
    let path = directory.path.appending("export.zip")
    try ZipFile.write(
      sample.files, to: path, options: "zip:encryption=traditional", passphrase: "p")
    #expect(throws: ExportError.unreadableContainer(path: path.string, .encrypted)) {
      try Export(opening: path)
    }
  }

  @Test func `refuses what is no archive`() throws {
    let directory = try TemporaryDirectory()
    func check(_ name: String, _ reason: ExportError.NotAnArchive) {
      let path = name.isEmpty ? directory.path : directory.path.appending(name)
      #expect(throws: ExportError.notAnArchive(path: path.string, reason)) {
        try Export(opening: path)
      }
    }
    check("", .noDataFolder)
    check("nothing.zip", .absent)
    try directory.write("hello", to: "notes.txt")
    check("notes.txt", .neitherDirectoryNorZip)
    try directory.write("", to: "empty.zip")
    check("empty.zip", .neitherDirectoryNorZip)
    try ZipFile.write([("readme.txt", [1])], to: directory.path.appending("other.zip"))
    check("other.zip", .noDataFolder)
    try directory.write("x", to: "app.js")
    check("", .noDataFolder)
  }

  @Test(
    arguments: [
      ["data/js/tweets/2015_08.js", "data/js/tweet_index.js"], ["2015_08.js"],
      ["tweet.js", "follower.js"], ["account.js", "follower.js"],
    ])
  func `refuses an export that does not say whose it is`(_ names: [String]) throws {
    let directory = try TemporaryDirectory()
    for name in names { try directory.write("x = [ ]", to: name) }
    try ZipFile.write(
      names.map { ($0, Array("x = [ ]".utf8)) }, to: directory.path.appending("export.zip"))
    for path in [directory.path, directory.path.appending("export.zip")] {
      #expect(throws: ExportError.accountUnknown(path: path.string)) { try Export(opening: path) }
    }
  }

  @Test func `falls back to account and file names where the manifest is missing`() throws {
    var export = sample
    export.remove("data/manifest.js")
    export.set(
      "data/account.js",
      #"window.YTD.account.part0 = [ { "account" : { "username" : "ada", "accountId" : "42" } } ]"#)
    let directory = try TemporaryDirectory()
    try export.write(to: directory)
    let opened = try Export(opening: directory.path)
    #expect(opened.account == Account(accountID: "42", userName: "ada"))
    #expect(opened.manifest == nil)
    let (records, census) = try opened.records()
    #expect(records.map(\.id.description) == order)
    #expect(census.warnings == [.manifestMissing])
    #expect(!census[.tweets].readWhole)
  }

  @Test func `refuses an export of nobody`() throws {
    let directory = try TemporaryDirectory()
    try directory.write("x = [ ]", to: "data/tweets.js")
    #expect(throws: ExportError.accountUnknown(path: directory.path.string)) {
      try Export(opening: directory.path)
    }
  }
}
