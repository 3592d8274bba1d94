import CanonicalJSON
import Testing

@testable import SampleArchive

@Suite struct PartTests {
  @Test(arguments: [SampleArchive.Generation.root, .singular, .current])
  func `cuts every data file after the record that reaches the size`(
    _ generation: SampleArchive.Generation
  ) throws {
    let limit = 40_000
    let export = try ExportFixture {
      $0.generation = generation
      $0.inclusions = generation.inclusions
      $0.partBytes = limit
    }
    for kind in SampleArchive.RecordKind.allCases {
      let files = export.counts.files.filter { $0.kind == kind }
      for (part, file) in files.enumerated() {
        let name = generation.stem(of: kind) + (part == 0 ? "" : "-part\(part)")
        #expect(file.path == generation.folder + name + ".js")
        let global = name.prefix { $0 != "." }.replacing("-part\(part)", with: "")
          .replacing("-", with: "_")
        let start = "window.YTD.\(global).part\(part) = ["
        #expect(try export.bytes(at: file.path).starts(with: start.utf8))
        let records = try #require(export.json(at: file.path).array)
        let last = try #require(records.last)
        var pretty = PrettyJSON(generation.layout)
        pretty.write(last, depth: generation.layout == .spread ? 1 : 0)
        guard part < files.count - 1 else { continue }
        // The first file of the tweets holds the first tweet of the second one as well.
        let more = kind == .tweets && part == 0 ? 20_000 : 0
        #expect(file.bytes >= limit && file.bytes - pretty.bytes.count - 5 - more < limit)
      }
    }
    #expect(export.counts.files.count { $0.kind == .tweets } > 5)
    #expect(export.counts.files.count { $0.kind == .likes } > 1)
    #expect(export.counts.files.count { $0.kind == .directMessages } > 1)
  }

  @Test func `cuts nothing else than the files`() throws {
    let whole = try ExportFixture()
    let cut = try ExportFixture { $0.partBytes = 50_000 }
    func ids(_ export: ExportFixture) throws -> [String] {
      var previous = ""
      return try export.records(of: .tweets).map { $0.text("id_str") }.filter { id in
        defer { previous = id }
        return id != previous
      }
    }
    #expect(try ids(whole) == ids(cut))
    #expect(whole.counts.tweets == cut.counts.tweets)
    #expect(
      try whole.records(of: .likes).map { $0.text("tweetId") }
        == cut.records(of: .likes).map { $0.text("tweetId") })
  }

  @Test func `lists every part in the manifest`() throws {
    let export = try ExportFixture {
      $0.inclusions = Set(SampleArchive.Inclusion.allCases)
      $0.partBytes = 100_000
    }
    var listed: [String: String] = [:]
    for type in try #require(export.json("manifest.js")["dataTypes"]?.object).members {
      for file in type.value["files"]?.array ?? [] {
        listed[file.text("fileName")] = file.text("count")
      }
    }
    listed["data/follower.js"] = nil
    let written = export.counts.files.map { ($0.path, String($0.records)) }
    #expect(listed == Dictionary(written) { first, _ in first })
  }

  @Test func `refuses what a generation never had`() {
    func refusal(
      _ change: (inout SampleArchive.Options) -> Void
    ) -> SampleArchiveError? {
      var options = SampleArchive.Options()
      change(&options)
      do throws(SampleArchiveError) {
        _ = try SampleArchive(options)
        return nil
      } catch { return error }
    }
    #expect(refusal { $0.partBytes = 4095 } == .partBytes(4095))
    #expect(refusal { $0.wrapsTweets = true } == .unavailable("wrapper", .current))
    for generation in SampleArchive.Generation.allCases {
      for inclusion in SampleArchive.Inclusion.allCases {
        let refused = refusal {
          $0.generation = generation
          $0.inclusions = [inclusion]
        }
        let isKnown = generation.inclusions.contains(inclusion)
        #expect(refused == (isKnown ? nil : .unavailable(inclusion.rawValue, generation)))
      }
    }
    let parts = refusal {
      $0.generation = .grailbird
      $0.partBytes = 4096
    }
    #expect(parts == .unavailable("parts", .grailbird))
  }
}
