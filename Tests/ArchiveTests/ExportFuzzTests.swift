import Archive
import SampleArchive
import SystemPackage
import TestSupport
import Testing

/// Exports with damage in any place: whatever it is, the reader ends and its counts add up.
@Suite struct ExportFuzzTests {
  /// The files of a small export of each generation.
  static let samples: [SampleExport] = {
    do {
      return try SampleArchive.Generation.allCases.map { generation in
        var options = SampleArchive.Options()
        options.generation = generation
        options.tweets = 25
        options.inclusions = generation.inclusions.subtracting([.directMessages])
        let directory = try TemporaryDirectory()
        let counts = try SampleArchive(options).write(to: directory.path)
        var export = SampleExport()
        export.files = []
        for name in counts.files.map(\.path) + ["data/manifest.js", "data/js/tweet_index.js"] {
          if let bytes = directory.read(name) { export.set(name, bytes) }
        }
        return export
      }
    } catch {
      return []
    }
  }()

  /// Reads an export; true where there was one.
  private func check(_ path: FilePath) throws -> Bool {
    do {
      let (records, census) = try Export(opening: path).records()
      for file in census.files where file.wholeness == .whole {
        #expect(file.elements == file.kept + file.merged + file.skipped)
      }
      for file in census.files where file.wholeness != .whole {
        #expect((file.kept, file.merged, file.skipped) == (0, 0, 0))
      }
      #expect(records.count == census.totals.reduce(0) { $0 + $1.kept })
      #expect(records.count == Set(records.map(\.id)).count)
      return true
    } catch is ExportError {
      return false
    }
  }

  @Test func `a damaged file never ends the reader, and every record is counted`() throws {
    try #require(Self.samples.count == SampleArchive.Generation.allCases.count)
    var read = 0
    for seed in 0..<UInt64(Effort.rounds(200)) {
      var random = SplitMix64(seed: seed)
      var mutation = Mutation(seed: seed)
      var export = Self.samples[Int(seed) % Self.samples.count]
      let victim = Int.random(in: export.files.indices, using: &random)
      let other = export.files.randomElement(using: &random)?.bytes ?? []
      export.files[victim].bytes = mutation.apply(
        to: export.files[victim].bytes, splicing: other)
      let directory = try TemporaryDirectory()
      try export.write(to: directory)
      if try check(directory.path) { read += 1 }
    }
    // Most damage is to a record.
    #expect(read > Effort.rounds(100))
  }

  @Test func `a damaged ZIP never ends the reader`() throws {
    for seed in 0..<UInt64(Effort.rounds(100)) {
      var mutation = Mutation(seed: seed)
      let directory = try TemporaryDirectory()
      let path = directory.path.appending("export.zip")
      try ZipFile.write(Self.samples[Int(seed) % Self.samples.count].files, to: path)
      try directory.write(
        mutation.apply(to: try #require(directory.read("export.zip"))), to: "export.zip")
      _ = try check(path)
    }
  }

  @Test func `odd records cost themselves and nothing else`() throws {
    let deep = String(repeating: "[", count: 10_000) + String(repeating: "]", count: 10_000)
    let long = String(repeating: "x", count: 17 << 20)
    let (records, census) = try SampleExport(tweets: [
      tweet("1", "one"), tweet("2", "deep", at: "", "\"card\" : \(deep)"), tweet("3", "a\\u0000b"),
      tweet("4", "half \\ud83d of a pair"), tweet("5", long), #"{ "tweet" : 6 }"#,
      tweet("7", "last"),
    ]).read()
    #expect(records.map(\.id.id) == ["1", "3", "4", "7"])
    #expect(records.map(\.text) == ["one", "a\u{0}b", "half \u{fffd} of a pair", "last"])
    #expect(census.skipped.map(\.reason) == [.notJSON, .tooLong, .notARecord])
    #expect(census.skipped.map(\.index) == [1, 4, 5])
  }
}
