import Archive
import SystemPackage

/// The files of an export that a test makes up.
struct SampleExport {
  /// The contents by name, such as `data/tweets.js`.
  var files: [(name: String, bytes: [UInt8])] = []

  /// An export with a manifest of account 42 and the given contents of data files.
  init(_ contents: [(name: String, elements: [String])] = []) {
    set("data/manifest.js", SampleExport.manifest(contents.map { ($0.name, $0.elements.count) }))
    for (name, elements) in contents { set(name, SampleExport.array(elements)) }
  }

  /// An export of tweets alone.
  init(tweets: [String]) { self.init([("data/tweets.js", tweets)]) }

  mutating func set(_ name: String, _ text: String) { set(name, Array(text.utf8)) }

  mutating func set(_ name: String, _ bytes: [UInt8]) {
    files.removeAll { $0.name == name }
    files.append((name, bytes))
  }

  mutating func remove(_ name: String) { files.removeAll { $0.name == name } }

  static func array(_ elements: [String]) -> String {
    "window.YTD.part0 = [ " + elements.joined(separator: ", ") + " ]"
  }

  static func manifest(
    _ files: [(name: String, count: Int)], partial: Bool = false
  ) -> String {
    // All files in one type: which type lists a file makes no difference.
    let all = files.map {
      #"{ "fileName" : "\#($0.name)", "globalName" : "g", "count" : "\#($0.count)" }"#
    }
    return """
      window.__THAR_CONFIG = {
        "userInfo" : { "accountId" : "42", "userName" : "ada", "displayName" : "Ada" },
        "archiveInfo" : { "sizeBytes" : "1", "generationDate" : "2024-05-06T07:08:09.123Z",
          "isPartialArchive" : \(partial), "maxPartSizeBytes" : "53687091200" },
        "dataTypes" : { "tweets" : { "files" : [ \(all.joined(separator: ", ")) ] } }
      }
      """
  }

  func write(to directory: TemporaryDirectory, below folder: String = "") throws {
    for file in files { try directory.write(file.bytes, to: folder + file.name) }
  }

  /// Writes the export into a directory of its own and reads it.
  func read() throws -> (records: [Record], census: Census) {
    let directory = try TemporaryDirectory()
    try write(to: directory)
    return try Export(opening: directory.path).records()
  }
}

extension Export {
  func records() throws -> (records: [Record], census: Census) {
    var records: [Record] = []
    let census = try read { records.append($0) }
    return (records, census)
  }
}

/// A tweet of the export, as JSON.
func tweet(
  _ id: String, _ text: String, at created: String = "Fri Mar 01 12:00:00 +0000 2024",
  _ more: String = ""
) -> String {
  #"{ "tweet" : { "id" : "\#(id)", "id_str" : "\#(id)", "created_at" : "\#(created)", "#
    + #""full_text" : "\#(text)", "lang" : "en"\#(more.isEmpty ? "" : ", " + more) } }"#
}

/// A like of the export, as JSON.
func like(_ id: String, _ text: String) -> String {
  #"{ "like" : { "tweetId" : "\#(id)", "fullText" : "\#(text)", "#
    + #""expandedUrl" : "https://twitter.com/i/web/status/\#(id)" } }"#
}

/// A note of the export, as JSON.
func note(
  _ id: String, _ text: String, at created: String = "2024-03-01T12:00:00.000Z",
  urls: String = ""
) -> String {
  #"{ "noteTweet" : { "noteTweetId" : "\#(id)", "createdAt" : "\#(created)", "core" : { "#
    + #""text" : "\#(text)", "urls" : [ \#(urls) ], "mentions" : [ ], "hashtags" : [ ] } } }"#
}

/// An entry of `entities.urls`, as JSON.
func url(_ short: String, _ expanded: String, from start: Int) -> String {
  #"{ "url" : "\#(short)", "expanded_url" : "\#(expanded)", "#
    + #""indices" : [ "\#(start)", "\#(start + short.unicodeScalars.count)" ] }"#
}

/// The member `entities` of a tweet with these addresses.
func entities(urls: String = "", media: String = "", mentions: String = "") -> String {
  #""entities" : { "urls" : [ \#(urls) ], "user_mentions" : [ \#(mentions) ], "#
    + #""hashtags" : [ ], "media" : [ \#(media) ] }"#
}
