import ArtifactStore
import CanonicalJSON
import SystemPackage

/// An export of a handful of records that a test makes up, whose bytes never change.
struct SmallExport {
  /// One tweet.
  struct Tweet {
    let id: UInt64
    var text: String
    var replyTo: UInt64?
    var edits: [UInt64] = []
    var favorites = 0
  }

  var account = "42"
  var date = "2024-06-01T00:00:00.000Z"
  var tweets: [Tweet] = []
  var likes: [(id: UInt64, text: String)] = []
  var notes: [(id: UInt64, text: String)] = []
  /// When tweets were written, where their ids do not say.
  var created: [UInt64: String] = [:]

  /// An id that bears a time: so many days after the first of January 2024, at noon.
  static func id(day: Int, _ sequence: Int = 0) -> UInt64 {
    let milliseconds = UInt64(1_704_110_400_000 + day * 86_400_000) - 1_288_834_974_657
    return milliseconds << 22 | UInt64(sequence)
  }

  /// An export of tweets about some topics in turn, one every day.
  init(days: Range<Int> = 0..<0, topics: [String] = ["Bread", "Trains", "Rain"]) {
    for day in days {
      add("\(topics[day % topics.count]) again, thought number \(day) of the year.", day: day)
    }
  }

  /// Adds a tweet and returns its id.
  @discardableResult
  mutating func add(
    _ text: String, day: Int, _ sequence: Int = 0, replyTo: UInt64? = nil, edits: [UInt64] = []
  ) -> UInt64 {
    let id = SmallExport.id(day: day, sequence)
    tweets.append(Tweet(id: id, text: text, replyTo: replyTo, edits: edits))
    return id
  }

  /// Writes the files into a folder, which is made where it is missing.
  func write(to folder: FilePath) throws {
    let data = folder.appending("data")
    try Files.makeFolders(data)
    let files: [(name: String, records: [JSON])] = [
      ("tweets", tweets.map(json)), ("like", likes.map(likeJSON)),
      ("note-tweet", notes.map(noteJSON)),
    ]
    for (name, records) in files {
      let text = "window.YTD.\(name.replacing("-", with: "_")).part0 = "
      try Files.write(
        Array(text.utf8) + JSON.array(records).canonicalLine, to: data.appending("\(name).js"),
        mode: 0o600)
    }
    let manifest: JSON = [
      "userInfo": ["accountId": .string(account), "userName": "ada"],
      "archiveInfo": ["generationDate": .string(date), "isPartialArchive": false],
      "dataTypes": .object(
        JSONObject(
          files.map { file in
            (
              key: file.name,
              value: [
                "files": [
                  [
                    "fileName": .string("data/\(file.name).js"),
                    "count": .string(String(file.records.count)),
                  ]
                ]
              ]
            )
          })),
    ]
    try Files.write(
      Array("window.__THAR_CONFIG = ".utf8) + manifest.canonicalLine,
      to: data.appending("manifest.js"), mode: 0o600)
  }

  private func json(_ tweet: Tweet) -> JSON {
    var object = JSONObject([
      ("id_str", .string(String(tweet.id))), ("full_text", .string(tweet.text)), ("lang", "en"),
      ("favorite_count", .string(String(tweet.favorites))), ("retweet_count", "0"),
    ])
    object["created_at"] = created[tweet.id].map(JSON.string)
    if let target = tweet.replyTo {
      object["in_reply_to_status_id_str"] = .string(String(target))
      object["in_reply_to_user_id_str"] = .string(account)
      object["in_reply_to_screen_name"] = "ada"
    }
    if !tweet.edits.isEmpty {
      let chain: JSON = ["editTweetIds": .array(tweet.edits.map { .string(String($0)) })]
      object["edit_info"] =
        tweet.id == tweet.edits.first
        ? ["initial": chain] : ["edit": ["editControlInitial": chain]]
    }
    return ["tweet": .object(object)]
  }

  private func likeJSON(_ like: (id: UInt64, text: String)) -> JSON {
    ["like": ["tweetId": .string(String(like.id)), "fullText": .string(like.text)]]
  }

  private func noteJSON(_ note: (id: UInt64, text: String)) -> JSON {
    [
      "noteTweet": [
        "noteTweetId": .string(String(note.id)), "core": ["text": .string(note.text)],
      ]
    ]
  }
}
