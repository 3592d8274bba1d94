import CanonicalJSON

/// The file `manifest.js`.
struct Manifest {
  let persona: Persona
  let generation: SampleArchive.Generation
  /// The day on which the export was made.
  let day: CalendarDay
  /// What was written.
  let listings: [RecordFile.Listing]

  /// The bytes of the file.
  ///
  /// Some files that it lists are not there, as in real exports.
  var bytes: [UInt8] {
    let size = listings.map(\.size).reduce(0, +)
    var pretty = PrettyJSON(generation.layout)
    pretty.write(
      [
        "userInfo": [
          "accountId": .string(persona.account.id), "userName": .string(persona.account.handle),
          "displayName": .string(persona.account.name),
        ],
        "archiveInfo": [
          "sizeBytes": .digits(size),
          "generationDate": .string(Moment(day, milliseconds: 29_531_000).isoForm),
          "isPartialArchive": false, "maxPartSizeBytes": "53687091200",
        ],
        "dataTypes": .object(JSONObject(dataTypes)),
      ], depth: 0)
    return Array("window.__THAR_CONFIG = ".utf8) + pretty.bytes
  }

  private var dataTypes: [(key: String, value: JSON)] {
    var types: [String: JSONObject] = [:]
    for kind in SampleArchive.RecordKind.allCases {
      let files = listings.filter { $0.kind == kind }
      guard !files.isEmpty else { continue }
      var type = JSONObject()
      if kind == .tweets { type["mediaDirectory"] = .string(generation.mediaDirectory) }
      type["files"] = .array(
        files.map { Manifest.file($0.fileName, $0.globalName, count: $0.count) })
      types[generation.dataType(of: kind)] = type
    }
    if generation == .singular {
      types["tweetMedia"] = JSONObject([("mediaDirectory", .string(generation.mediaDirectory))])
    }
    for (dataType, name, global) in [
      ("communityTweet", "community-tweet", "community_tweet"),
      ("follower", "follower", "follower"),
    ] where types[dataType] == nil && (generation == .current || dataType == "follower") {
      let file = Manifest.file("data/\(name).js", "YTD.\(global).part0", count: 0)
      types[dataType] = JSONObject([("files", [file])])
    }
    return types.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
      .map { ($0.key, .object($0.value)) }
  }

  private static func file(_ name: String, _ global: String, count: Int) -> JSON {
    ["fileName": .string(name), "globalName": .string(global), "count": .digits(count)]
  }
}
