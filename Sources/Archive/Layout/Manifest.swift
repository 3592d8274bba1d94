internal import CanonicalJSON

/// What an export says about itself: `data/manifest.js`, or the index of an older one.
public struct Manifest: Hashable, Sendable {
  static let fileName = "manifest.js"

  /// One kind of data.
  public struct DataType: Hashable, Sendable {
    /// Its name, such as `tweets`.
    public let name: String
    /// Its files.
    public let files: [File]
  }

  /// One file that belongs to the export.
  public struct File: Hashable, Sendable {
    /// Its name, such as `data/tweets.js`.
    public let name: String
    /// How many elements it has, where that is said.
    public let count: Int?
  }

  /// Whose export it is, where that is said.
  public let account: Account?
  /// When it was made, where that is said.
  public let generatedAt: Timestamp?
  /// True when the export was split into several of which this is one.
  public let isPartial: Bool
  /// How many tweets it has in all, where that is said apart.
  public let tweetTotal: Int?
  /// What is in it, by name.
  public let dataTypes: [DataType]

  /// Reads the content of `manifest.js`; nil where it cannot be read.
  init?(_ bytes: [UInt8]) {
    guard let value = DataFileText.value(in: bytes), value.object != nil else { return nil }
    self.account = Account(userInfo: value["userInfo"])
    self.generatedAt = value["archiveInfo"]?["generationDate"]?.filledString
      .flatMap(Timestamp.init(iso8601:))
    self.tweetTotal = nil
    self.isPartial = value["archiveInfo"]?["isPartialArchive"]?.bool ?? false
    let members = value["dataTypes"]?.object?.members ?? []
    self.dataTypes = members.map { member in
      let files = member.value["files"]?.array ?? []
      return DataType(
        name: member.key,
        files: files.compactMap { file in
          file["fileName"]?.filledString.map { File(name: $0, count: file["count"]?.count) }
        })
    }
    .sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
  }

  /// The files of all kinds, by their names without folders.
  var filesByBaseName: [String: File] {
    var files: [String: File] = [:]
    for file in dataTypes.flatMap(\.files) {
      files[String(file.name.split(separator: "/").last ?? "")] = file
    }
    return files
  }

  /// Says the same of an export that has no `manifest.js`.
  init(account: Account?, generatedAt: Timestamp?, tweetTotal: Int?, files: [File]) {
    self.account = account
    self.generatedAt = generatedAt
    self.isPartial = false
    self.tweetTotal = tweetTotal
    self.dataTypes = [DataType(name: "tweets", files: files)]
  }
}
