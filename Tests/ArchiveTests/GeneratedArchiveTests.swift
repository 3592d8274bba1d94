import Archive
import SampleArchive
import SystemPackage
import TestSupport
import Testing

/// What the generator writes is what the reader finds, in every generation.
@Suite struct GeneratedArchiveTests {
  static let generations: [(SampleArchive.Generation, Generation)] = [
    (.grailbird, .grailbird), (.root, .root), (.singular, .singular), (.current, .plural),
  ]

  @Test(arguments: generations)
  func `finds every record that was written`(
    _ written: SampleArchive.Generation, _ read: Generation
  ) throws {
    for seed in 1...UInt64(Effort.rounds(2)) {
      let directory = try TemporaryDirectory()
      var options = SampleArchive.Options()
      options.generation = written
      options.tweets = 300
      options.seed = seed
      options.inclusions = written.inclusions.subtracting([.communityTweets])
      let counts = try SampleArchive(options).write(to: directory.path)
      let export = try Export(opening: directory.path)
      #expect(export.generation == read)
      let (records, census) = try export.records()
      let tweets = records.filter { $0.id.kind == .tweet }

      #expect(census[.tweets].kept == counts.tweets.distinct)
      #expect(census[.tweets].merged == counts.tweets.repeated)
      #expect(census[.likes].kept == counts.records(of: .likes))
      #expect(census[.notes].kept == counts.records(of: .notes))
      #expect(records.count == Set(records.map(\.id)).count)
      #expect(tweets.count { $0.retweetOf != nil } == counts.tweets.retweets)
      #expect(tweets.count { $0.replyTo != nil } == counts.tweets.replies)
      #expect(tweets.reduce(0) { $0 + $1.media.count } == counts.tweets.media)
      #expect(census.isComplete)
      #expect(census.ignoredEntities == 0)
      #expect(census.unknownKeys.isEmpty)
      #expect(census.unknownFiles.isEmpty)
      #expect(tweets.allSatisfy { $0.createdAt != nil })
      for file in census.files {
        #expect(
          counts.files.first { $0.path.hasSuffix("/" + file.name) || $0.path == file.name }?.records
            == file.elements, "\(file.name)")
      }
    }
  }

  @Test func `parts of a given size hold the same as one file`() throws {
    var ids: [[RecordID]] = []
    for bytes in [nil, 40_000] {
      let directory = try TemporaryDirectory()
      var options = SampleArchive.Options()
      options.tweets = 200
      options.parts = 1
      options.partBytes = bytes
      _ = try SampleArchive(options).write(to: directory.path)
      let (records, census) = try Export(opening: directory.path).records()
      #expect((census.files.count { $0.section == .tweets } > 1) == (bytes != nil))
      ids.append(records.map(\.id).sorted())
    }
    #expect(ids[0] == ids[1])
  }
}
