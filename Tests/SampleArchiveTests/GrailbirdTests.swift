import CanonicalJSON
import Testing

@testable import SampleArchive

@Suite struct GrailbirdTests {
  /// The largest id that was counted up.
  private static let lastCounted = 29_700_859_247

  @Test func `keeps tweets in files by the months of the account's own time zone`() throws {
    let export = try ExportFixture { $0.generation = .grailbird }
    var elsewhere = 0
    for file in export.counts.files {
      let name = file.path.dropFirst("data/js/tweets/".count).dropLast(3)
      let start = "Grailbird.data.tweets_\(name) = \n[ {\n  \"source\" : "
      #expect(try export.bytes(at: file.path).starts(with: start.utf8))
      for tweet in try export.json(at: file.path).array ?? [] {
        let moment = try #require(Self.moment(tweet.text("created_at")))
        #expect(MonthFiles.month(of: moment, zone: Persona.ines.zone).name == name)
        if MonthFiles.month(of: moment, zone: 0).name != name { elsewhere += 1 }
      }
    }
    #expect(export.counts.files.count == 36)
    #expect(elsewhere > 3)
  }

  @Test func `writes ids as numbers beyond what a double holds, and as texts`() throws {
    let tweets = try ExportFixture { $0.generation = .grailbird }.records(of: .tweets)
    for tweet in tweets {
      #expect(tweet["id"]?.number?.literal == tweet.text("id_str"))
      #expect(tweet["full_text"] == nil && tweet["tweet"] == nil)
      for mention in tweet.entities("user_mentions") {
        #expect(mention["id"]?.number?.literal == mention.text("id_str"))
      }
    }
    #expect(Set(tweets.map { $0.text("id_str") }).count == 800)
    #expect(
      tweets.contains {
        (Int($0.text("id_str")) ?? 0) % 2 == 1 && ($0["id"]?.integer ?? 0) > 1 << 53
      })
  }

  @Test func `counts ids up until November 2010 and puts the time into later ones`() throws {
    let tweets = try ExportFixture {
      $0.generation = .grailbird
      $0.tweets = 3000
    }.records(of: .tweets)
    let border = Moment(CalendarDay(2010, 11, 4))
    var previous = Int.max
    var counted = 0
    for tweet in tweets {
      let id = try #require(tweet["id"]?.integer)
      let moment = try #require(Self.moment(tweet.text("created_at")))
      #expect((moment < border) == (id <= Self.lastCounted))
      if id > Self.lastCounted {
        #expect(Moment(milliseconds: (id >> 22) + 1_288_834_974_657).tweetForm == moment.tweetForm)
        #expect(id < previous)
        previous = id
      } else {
        counted += 1
      }
    }
    #expect(counted > 500)
    #expect(Set(tweets.map { $0["id"]?.integer }).count == 3000)
  }

  @Test func `holds in a retweet the whole tweet that it passes on`() throws {
    let tweets = try ExportFixture { $0.generation = .grailbird }.records(of: .tweets)
    let retweets = tweets.filter { $0.text("text").hasPrefix("RT @") }
    var cut = 0
    for retweet in retweets {
      let original = try #require(retweet["retweeted_status"])
      let (text, whole) = (retweet.text("text"), original.text("text"))
      let prefix = "RT @\(original["user"]?.text("screen_name") ?? ""): "
      let passedOn = String(text.dropFirst(prefix.count))
      #expect(text.hasPrefix(prefix))
      if text.hasSuffix("…") {
        cut += 1
        #expect(whole.count > passedOn.count && !whole.hasSuffix("…"))
        #expect(whole.hasPrefix(passedOn.prefix(60)))
      } else {
        #expect(whole == passedOn)
      }
      #expect(original["id"]?.number?.literal == original.text("id_str"))
      #expect((original["id"]?.integer ?? 0) < (retweet["id"]?.integer ?? 0))
    }
    #expect(cut > 5 && retweets.count > cut)
    #expect(tweets.count { $0["retweeted_status"] != nil } == retweets.count)
  }

  @Test func `loses in the later form the time of day before November 2010`() throws {
    let export = try ExportFixture {
      $0.generation = .grailbird
      $0.grailbirdDates = .iso
    }
    var midnights = 0
    for tweet in try export.records(of: .tweets) {
      let text = tweet.text("created_at")
      #expect(text.count == 25 && text.hasSuffix(" +0000"))
      let isEarly = text < "2010-11-04"
      #expect(text.contains(" 00:00:00 ") == isEarly)
      if isEarly { midnights += 1 }
    }
    #expect(midnights > 100)
    #expect(
      try export.json(at: "data/js/payload_details.js").text("created_at")
        == "2012-12-31 08:12:11 +0000")
  }

  @Test func `lists months, counts and the person, in ASCII`() throws {
    let export = try ExportFixture {
      $0.generation = .grailbird
      $0.inclusions = [.media, .oddText]
    }
    let index = try #require(export.json(at: "data/js/tweet_index.js").array)
    #expect(index.map { $0.text("file_name") } == export.counts.files.map(\.path))
    #expect(index.map { $0["tweet_count"]?.integer } == export.counts.files.map(\.records))
    #expect(index.first?["year"]?.integer == 2012 && index.first?["month"]?.integer == 12)
    #expect(try export.json(at: "data/js/payload_details.js")["tweets"]?.integer == 800)
    #expect(try export.json(at: "data/js/user_details.js").text("screen_name") == "ines_tideline")
    for path in try export.paths() where path.hasSuffix(".js") {
      #expect(try export.bytes(at: path).allSatisfy { $0 < 0x7F })
    }
    let media = try export.records(of: .tweets).flatMap { $0.entities("media") }
    #expect(media.allSatisfy { $0["sizes"]?.array?.count == 3 && $0["id"]?.integer != nil })
    #expect(media.contains { $0["media_alt"] != nil } && media.contains { $0["media_alt"] == nil })
  }

  @Test func `has every tweet in the table too`() throws {
    let export = try ExportFixture {
      $0.generation = .grailbird
      $0.inclusions = [.oddText]
    }
    let rows = Self.rows(try export.bytes(at: "tweets.csv"))
    let tweets = try export.records(of: .tweets)
    #expect(rows.count == 801 && rows.allSatisfy { $0.count == 10 })
    for (row, tweet) in zip(rows.dropFirst(), tweets) {
      #expect(row[0] == tweet.text("id_str"))
      #expect(row[5].utf8.elementsEqual(tweet.text("text").utf8))
      #expect(row[6] == tweet["retweeted_status"]?.text("id_str") ?? "")
    }
  }

  /// The moment of a time such as `Tue Jul 31 19:12:34 +0000 2012`.
  private static func moment(_ text: String) -> Moment? {
    let words = text.split(separator: " ")
    let clock = words[3].split(separator: ":").compactMap { Int($0) }
    guard words.count == 6, clock.count == 3, let year = Int(words[5]), let day = Int(words[2]),
      let month = CalendarDay.monthNames.firstIndex(where: { $0.hasPrefix(words[1]) })
    else { return nil }
    return Moment(
      CalendarDay(year, month + 1, day),
      milliseconds: 1000 * (clock[0] * 3600 + clock[1] * 60 + clock[2]))
  }

  /// The rows of a table in which every field is quoted.
  private static func rows(_ bytes: [UInt8]) -> [[String]] {
    var (rows, row, field): ([[String]], [String], [UInt8]) = ([], [], [])
    var (isQuoted, isClosed) = (false, false)
    for byte in bytes {
      switch (byte, isQuoted) {
      case (UInt8(ascii: "\""), false):
        // A quotation mark right after what seemed to be the end of a field stands for itself.
        if isClosed { field.append(byte) }
        isQuoted = true
      case (UInt8(ascii: "\""), true): (isQuoted, isClosed) = (false, true)
      case (UInt8(ascii: ","), false), (UInt8(ascii: "\n"), false):
        row.append(String(decoding: field, as: UTF8.self))
        (field, isClosed) = ([], false)
        if byte == UInt8(ascii: "\n") {
          rows.append(row)
          row = []
        }
      default: field.append(byte)
      }
    }
    return rows
  }
}
