import CanonicalJSON
import SystemPackage
import Testing

@testable import SampleArchive

@Suite struct SampleArchiveTests {
  @Test func `writes the committed example again, byte for byte`() throws {
    let committed = try ExportFixture(reading: ExportFixture.committed).files()
    let written = try ExportFixture().files()
    #expect(written.keys.sorted() == committed.keys.sorted())
    for (name, bytes) in written {
      #expect(bytes == committed[name], "Scripts/make-sample-archive was not run: \(name)")
    }
  }

  @Test func `tells another life from another seed`() throws {
    let first = try ExportFixture { $0.tweets = 60 }.files()
    let again = try ExportFixture { $0.tweets = 60 }.files()
    let other = try ExportFixture {
      $0.tweets = 60
      $0.seed = 2
    }.files()
    #expect(first == again)
    #expect(first["tweets.js"] != other["tweets.js"])
  }

  @Test func `has in the second edition all but one of the first, and newer tweets`() throws {
    let first = try ExportFixture(reading: ExportFixture.committed).tweetsByID()
    let second = try ExportFixture { $0.day = SampleArchive.Edition.second.day }.tweetsByID()
    let gone = first.keys.filter { second[$0] == nil }
    #expect(gone.count == 1)
    #expect(second.count == first.count - 1 + 120)
    let shared = first.keys.filter { second[$0] != nil }
    let changed = shared.filter { first[$0] != second[$0] }
    #expect(changed.count > 100 && changed.count < shared.count)
    for id in shared {
      #expect(first[id]?.text("full_text") == second[id]?.text("full_text"))
    }
    let answered = second.values.compactMap { $0["in_reply_to_status_id"]?.string }
    #expect(!answered.contains { gone.contains($0) })
  }

  @Test func `has in the second edition new likes, some of old tweets`() throws {
    func likes(_ export: ExportFixture) throws -> Set<String> {
      Set(try export.records("like.js", "like").map { $0.text("tweetId") })
    }
    let first = try likes(ExportFixture(reading: ExportFixture.committed))
    let second = try likes(ExportFixture { $0.day = SampleArchive.Edition.second.day })
    #expect(first.isSubset(of: second))
    let border = Moment(CalendarDay(2025, 12, 1)).snowflake(0)
    let new = second.subtracting(first).compactMap(Int.init)
    #expect(new.count == 60)
    #expect(new.contains { $0 < border } && new.contains { $0 > border })
  }

  @Test func `ends before the day of the export`() throws {
    let day = CalendarDay(2024, 2, 29)
    let export = try ExportFixture { $0.day = day }
    let border = Moment(day).snowflake(0)
    let ids = try export.tweets().compactMap { Int($0.text("id_str")) }
    #expect(ids.allSatisfy { $0 < border })
    #expect(ids.contains { $0 > Moment(day.adding(-21)).snowflake(0) })
  }

  @Test func `belongs to somebody else when asked`() throws {
    let ines = try ExportFixture(reading: ExportFixture.committed).json("manifest.js")["userInfo"]
    let export = try ExportFixture {
      $0.account = .other
      $0.tweets = 100
    }
    let other = try export.json("manifest.js")["userInfo"]
    #expect(ines?["accountId"] != other?["accountId"])
    #expect(try !export.tweets().contains { $0.text("full_text").contains("Marzipan") })
  }

  @Test func `says where she lives and what she does in the same words, until that changes`() throws
  {
    let tweets = try ExportFixture(reading: ExportFixture.committed).tweetsByID().values.sorted {
      (Int($0.text("id_str")) ?? 0) < (Int($1.text("id_str")) ?? 0)
    }
    func indices(_ words: String) -> [Int] {
      tweets.indices.filter {
        tweets[$0].text("full_text").contains(words)
          && !tweets[$0].text("full_text").hasPrefix("RT @")
      }
    }
    for (earlier, later) in [
      ("I live in Corvenham", "I live in Port Halden"),
      ("I work as a map editor", "I work as a curator of charts"),
    ] {
      let (before, after) = (indices(earlier), indices(later))
      #expect(before.count >= 4 && after.count >= 4)
      #expect(try #require(before.last) < (try #require(after.first)))
    }
    #expect(indices("my dog Marzipan").count + indices("My dog Marzipan").count >= 12)
  }

  @Test(arguments: [0, 19, 10_000_001])
  func `refuses a number of tweets that makes no archive`(_ count: Int) {
    var options = SampleArchive.Options()
    options.tweets = count
    #expect(throws: SampleArchiveError.tweets(count)) { try SampleArchive(options) }
  }

  @Test func `refuses a day outside the story and a number of parts out of range`() {
    var options = SampleArchive.Options()
    options.parts = 0
    #expect(throws: SampleArchiveError.parts(0)) { try SampleArchive(options) }
    options.parts = 1
    options.day = Timeline.end.adding(1)
    #expect(throws: SampleArchiveError.until(options.day)) { try SampleArchive(options) }
  }

  @Test func `says which directory cannot be written`() throws {
    let directory = FilePath("/dev/null/archive")
    #expect(throws: SampleArchiveError.file("the output directory", .notDirectory)) {
      try SampleArchive().write(to: directory)
    }
  }
}
