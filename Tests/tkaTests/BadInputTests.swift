import Foundation
import SampleArchive
import SystemPackage
import TestSupport
import Testing

@Suite struct BadInputTests {
  @Test func `refuses what is no archive, and writes nothing`() throws {
    let desk = try Desk()
    try desk.expect(0, "init")
    let refs = try desk.refs()
    let file = try desk.write("hello", to: "notes.txt")
    #expect(try desk.expect(5, "import", file).error.contains("notes.txt"))
    #expect(try desk.expect(5, "import", "nowhere").error.contains("nowhere"))
    try FileManager.default.createDirectory(
      atPath: desk.path.appending("empty").string, withIntermediateDirectories: true)
    try desk.expect(5, "import", "empty")
    #expect(try desk.refs() == refs)
  }

  @Test func `refuses a truncated ZIP, and writes nothing`() throws {
    let desk = try Desk()
    try desk.expect(0, "init")
    let refs = try desk.refs()
    let folder = try desk.export(tweets: 30)
    _ = try Program.run(
      [
        "python3", "-c",
        "import shutil,sys; shutil.make_archive(sys.argv[1], 'zip', sys.argv[2])", "whole", folder,
      ], in: desk.path)
    let zip = desk.path.appending("whole.zip")
    let bytes = try Data(contentsOf: URL(fileURLWithPath: zip.string))
    try bytes.prefix(bytes.count / 2).write(
      to: URL(fileURLWithPath: desk.path.appending("half.zip").string))
    #expect(try desk.expect(5, "import", "half.zip").error.contains("half.zip"))
    #expect(try desk.refs() == refs)
    try desk.expect(0, "import", "whole.zip")
  }

  @Test func `checks an export without a store`() throws {
    let desk = try Desk()
    let folder = try desk.export(tweets: 30)
    let page = try desk.expect(0, "import", "--check", folder).output
    #expect(page.contains("tweets.js"))
    #expect(page.contains("tweet-headers.js lists"))
    let json = try desk.expect(0, "import", "--check", "--json", folder).output
    #expect(json.contains(#""schema":"tka.import-check/1""#))
    #expect(json.contains(#""generation":"plural""#))
    #expect(try desk.expect(5, "import", "--check", "nowhere").error.contains("nowhere"))
    // Nothing was made.
    try desk.expect(10, "status")
  }

  @Test func `takes the rest when a file is cut in half`() throws {
    let desk = try Desk()
    try desk.expect(0, "init")
    let folder = FilePath(try desk.export(tweets: 40))
    let file = folder.appending("data").appending("tweets-part1.js").string
    let bytes = try Data(contentsOf: URL(fileURLWithPath: file))
    try bytes.prefix(bytes.count / 2).write(to: URL(fileURLWithPath: file))
    let result = try desk.expect(3, "import", folder.string)
    #expect(result.output.contains("damaged, left out whole: tweets-part1.js"))
    #expect(result.output.contains("archive "), "what can be read is imported")
  }

  @Test func `takes the rest when a record has no id`() throws {
    let desk = try Desk()
    try desk.expect(0, "init")
    try desk.tinyExport([
      #"{"tweet":{"id_str":"1630000000000000000","full_text":"one"}}"#,
      #"{"tweet":{"full_text":"canaryword"}}"#,
    ])
    let result = try desk.expect(3, "import", "tiny")
    #expect(result.output.contains("1 read, 1 new, 1 left out"))
    #expect(!(result.output + result.error).contains("canaryword"))
  }

  @Test func `refuses the export of another account, and writes nothing`() throws {
    let desk = try Desk.afterTick()
    let refs = try desk.refs()
    let result = try desk.expect(5, "import", desk.export(of: .other))
    #expect(result.error.contains("nothing was imported"))
    #expect(try desk.refs() == refs)
  }

  @Test(arguments: [
    (#""candidate_composite":0.9,"#, "", "candidate_composite is missing"),
    ("0.97", "NaN", "is not a finite number"),
    ("0.97", "1e400", "evidence_citation_rate"),
    ("false", "\"no\"", "is not true or false"),
  ])
  func `refuses a malformed report, and writes nothing`(
    _ text: String, _ replacement: String, _ reason: String
  ) throws {
    let desk = try Desk.afterTick()
    let candidate = try desk.trainByHand("one")
    let refs = try desk.refs()
    let good = try String(
      contentsOfFile: desk.report(about: candidate, composite: "0.9"), encoding: .utf8)
    let bad = try desk.write(good.replacing(text, with: replacement), to: "bad.json")
    let result = try desk.expect(5, "evaluate", "--import", bad)
    #expect(result.error.contains(reason))
    #expect(try desk.refs() == refs)
  }

  @Test func `refuses a report about an adapter that there is not`() throws {
    let desk = try Desk.afterTick()
    let result = try desk.expect(
      5, "evaluate", "--import", desk.report(about: "f00d", composite: "0.9"))
    #expect(result.error.contains("f00d"))
  }

  @Test func `refuses an empty adapter folder, and writes nothing`() throws {
    let desk = try Desk.afterTick()
    let refs = try desk.refs()
    try FileManager.default.createDirectory(
      atPath: desk.path.appending("empty").string, withIntermediateDirectories: true)
    #expect(try desk.expect(5, "train", "--import", "empty").error.contains("holds no files"))
    try desk.expect(5, "train", "--import", "nowhere")
    #expect(try desk.refs() == refs)
  }

  @Test func `says no word of the archive on standard error`() throws {
    let desk = try Desk()
    try desk.expect(0, "init")
    try desk.tinyExport(
      (0..<12).map { number in
        #"{"tweet":{"id_str":"16300000000000000\#(10 + number)","full_text":"#
          + #""My dog Canaryword likes the sea. I love canaryword."}}"#
      })
    var heard = ""
    for arguments in [
      ["import", "tiny"], ["tick"], ["status"], ["health"], ["log"], ["verify"], ["train"],
      ["why", "canaryword"], ["cat", "profile"], ["gate"], ["rollback"],
    ] {
      heard += try Program.run(
        ["TKA_STORE=\(desk.store)", Desk.program().string] + arguments, in: desk.path
      ).error
    }
    #expect(try desk.tka("show", "profile").output.lowercased().contains("canaryword"))
    #expect(!heard.lowercased().contains("canaryword"))
  }
}

extension Desk {
  /// Writes an export with these elements of `tweets.js` to `tiny`.
  func tinyExport(_ elements: [String]) throws {
    try write(
      """
      window.__THAR_CONFIG = {
        "userInfo" : { "accountId" : "42", "userName" : "ada", "displayName" : "Ada" },
        "archiveInfo" : { "sizeBytes" : "1", "generationDate" : "2024-05-06T07:08:09.123Z",
          "isPartialArchive" : false, "maxPartSizeBytes" : "53687091200" },
        "dataTypes" : { "tweets" : { "files" : [
          { "fileName" : "data/tweets.js", "globalName" : "YTD.tweets.part0",
            "count" : "\(elements.count)" } ] } }
      }
      """, to: "tiny/data/manifest.js")
    try write(
      "window.YTD.tweets.part0 = [ \(elements.joined(separator: ",\n")) ]",
      to: "tiny/data/tweets.js")
  }
}
