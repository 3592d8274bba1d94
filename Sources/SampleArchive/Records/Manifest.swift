import CanonicalJSON

/// The file `manifest.js`.
struct Manifest {
  let persona: Persona
  /// The day on which the export was made.
  let day: CalendarDay
  /// What was written, by data type.
  let listings: [(dataType: String, files: [RecordFile.Listing])]

  /// The bytes of the file.
  ///
  /// Some files that it lists are not there, as in real exports.
  var bytes: [UInt8] {
    let size = listings.flatMap(\.files).map(\.size).reduce(0, +)
    var pretty = PrettyJSON()
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
    let missing = [("communityTweet", "community-tweet"), ("follower", "follower")].map {
      (
        dataType: $0.0,
        files: [
          RecordFile.Listing(
            fileName: "data/\($0.1).js",
            globalName: "YTD.\($0.1.replacing("-", with: "_")).part0", count: 0, size: 0)
        ]
      )
    }
    return (listings + missing)
      .sorted { $0.dataType.utf8.lexicographicallyPrecedes($1.dataType.utf8) }
      .map { listing in
        var dataType = JSONObject()
        if listing.dataType == "tweets" { dataType["mediaDirectory"] = "data/tweets_media" }
        dataType["files"] = .array(
          listing.files.map { file in
            [
              "fileName": .string(file.fileName), "globalName": .string(file.globalName),
              "count": .digits(file.count),
            ]
          })
        return (listing.dataType, .object(dataType))
      }
  }
}
