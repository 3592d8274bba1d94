import Archive
import CanonicalJSON
import TestSupport
import Testing

/// Tweets of all kinds, written as each generation writes them, are read as what they are.
@Suite struct RoundTripTests {
  private static let grailbirdIndex = [
    ("data/js/user_details.js", #"var user_details = { "id" : "42", "screen_name" : "ada" }"#),
    (
      "data/js/payload_details.js",
      #"var payload_details = { "tweets" : 0, "created_at" : "2014-01-01 00:00:00 +0000" }"#
    ),
  ]

  /// An export of these tweets.
  private func export(
    _ tweets: [RandomTweet], _ generation: Generation, _ form: RandomTweet.Form
  ) -> SampleExport {
    var export = SampleExport()
    export.files = []
    let elements = tweets.map { form == .wrapped ? "{\"tweet\":\($0.text)}" : $0.text }
    switch generation {
    case .grailbird:
      export.set(
        "data/js/tweets/2013_05.js",
        "Grailbird.data.tweets_2013_05 = \n"
          + SampleExport.array(elements).dropFirst("window.YTD.part0 = ".count))
      for (name, text) in Self.grailbirdIndex { export.set(name, text) }
    case .root:
      export.set("tweet.js", SampleExport.array(elements))
      export.set(
        "account.js",
        SampleExport.array([#"{ "account" : { "accountId" : "42", "username" : "ada" } }"#]))
    case .singular, .plural:
      let name = generation == .plural ? "data/tweets.js" : "data/tweet.js"
      export.set(name, SampleExport.array(elements))
      export.set("data/manifest.js", SampleExport.manifest([(name, elements.count)]))
    }
    return export
  }

  static let forms: [(Generation, RandomTweet.Form)] = [
    (.grailbird, .grailbird), (.grailbird, .grailbirdWithISODates), (.root, .bare),
    (.root, .wrapped), (.singular, .wrapped), (.plural, .wrapped),
  ]

  @Test(arguments: forms)
  func `reads what was written, to the byte`(
    _ generation: Generation, _ form: RandomTweet.Form
  ) throws {
    for seed in 0..<UInt64(Effort.rounds(10)) {
      var random = SplitMix64(seed: seed)
      var tweets: [UInt64: RandomTweet] = [:]
      for _ in 0..<60 {
        // Ids that bear a time, among them those beyond 2^53, and older ones that bear none.
        let isOld = Int.random(in: 0..<5, using: &random) == 0
        let range: ClosedRange<UInt64> =
          isOld ? 1...29_700_859_247 : 29_700_859_248...2_000_000_000_000_000_000
        let id = UInt64.random(in: range, using: &random)
        tweets[id] = RandomTweet(id, form: form, &random)
      }
      let shuffled = tweets.keys.sorted().shuffled(using: &random).compactMap { tweets[$0] }
      let directory = try TemporaryDirectory()
      try export(shuffled, generation, form).write(to: directory)
      let opened = try Export(opening: directory.path)
      #expect(opened.generation == generation)
      let (records, census) = try opened.records()
      #expect(census.isComplete && census.ignoredEntities == 0 && census.unknownKeys.isEmpty)
      #expect(records.map(\.id) == shuffled.map(\.record.id))
      for (found, expected) in zip(records, shuffled.map(\.record)) where found != expected {
        Issue.record("seed \(seed): \(found.json.canonicalText) \(expected.json.canonicalText)")
        return
      }
    }
  }
}
