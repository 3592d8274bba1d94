internal import CanonicalJSON

/// `data/manifest.js`: what an export says about itself.
public struct Manifest: Hashable, Sendable {
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
  /// When it was made, in ISO 8601, where that is said.
  public let generationDate: String?
  /// True when the export was split into several of which this is one.
  public let isPartial: Bool
  /// What is in it, by name.
  public let dataTypes: [DataType]

  /// Reads the content of `manifest.js`; nil where it cannot be read.
  init?(_ bytes: [UInt8]) {
    guard let value = DataFileText.value(in: bytes), value.object != nil else { return nil }
    self.account = Account(userInfo: value["userInfo"])
    self.generationDate = value["archiveInfo"]?["generationDate"]?.filledString
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

  /// When it was made, as a moment.
  public var generatedAt: Timestamp? { generationDate.flatMap(Timestamp.init(iso8601:)) }
}
