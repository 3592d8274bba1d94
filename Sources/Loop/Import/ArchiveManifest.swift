public import Archive
internal import CanonicalJSON
internal import Lineage

/// `manifest.json` of the archive line: whose archive it is, and the exports that it unites.
public struct ArchiveManifest: Sendable, Hashable {
  /// One export that was imported.
  public struct Source: Sendable, Hashable {
    /// When it was made, in ISO 8601; an empty text where it does not say.
    public let date: String
    /// What form it had; nil for one that this program does not know.
    public let generation: Generation?
    /// How many records of each section it had; a section that was not read has none.
    public let counts: [Section: Int]
    /// The sections that were read whole, for which absence means something.
    public let whole: Set<Section>
  }

  static let fileName = "manifest.json"

  /// The account's id: digits.
  public let accountID: String
  /// The screen name in the newest export, where it says.
  public let userName: String?
  /// The exports, oldest first.
  public let sources: [Source]

  /// The export that was made last.
  public var newest: Source? { sources.last }

  /// The same archive with one export more; the same export twice is one, whatever was asked for each time.
  func adding(_ source: Source, userName: String?) -> ArchiveManifest {
    let isNewest = sources.allSatisfy { !source.date.utf8.lexicographicallyPrecedes($0.date.utf8) }
    var united = sources
    if let place = united.firstIndex(where: { $0.isSameExport(as: source) }) {
      united[place] = united[place].united(with: source)
    } else {
      united.append(source)
    }
    return ArchiveManifest(
      accountID: accountID, userName: isNewest ? userName ?? self.userName : self.userName,
      sources: united.sorted { $0.sortKey.lexicographicallyPrecedes($1.sortKey) })
  }

  /// The bytes of `manifest.json`.
  var encoded: [UInt8] {
    var object = JSONObject([
      ("schema", 1), ("account_id", .string(accountID)),
      ("exports", .array(sources.map(\.json))),
    ])
    object["user_name"] = userName.map(JSON.string)
    return JSON.object(object).canonicalLine
  }

  init(accountID: String, userName: String?, sources: [Source]) {
    self.accountID = accountID
    self.userName = userName
    self.sources = sources
  }

  init(decoding bytes: [UInt8]) throws(LineageError) {
    let fields = try Fields(parsing: bytes, file: ArchiveManifest.fileName)
    self.accountID = try fields.string("account_id")
    self.userName = try fields.findString("user_name")
    var sources: [Source] = []
    for export in try fields.objects("exports") { sources.append(try Source(export)) }
    self.sources = sources
  }
}

extension ArchiveManifest.Source {
  /// True where two imports read one export: it was made at one time, and what both read of it agrees.
  fileprivate func isSameExport(as other: ArchiveManifest.Source) -> Bool {
    date.utf8.elementsEqual(other.date.utf8) && generation == other.generation
      && counts.allSatisfy { other.counts[$0.key] == nil || other.counts[$0.key] == $0.value }
      && whole.isSuperset(of: other.whole.intersection(counts.keys))
      && other.whole.isSuperset(of: whole.intersection(other.counts.keys))
  }

  /// What two imports of one export read.
  fileprivate func united(with other: ArchiveManifest.Source) -> ArchiveManifest.Source {
    ArchiveManifest.Source(
      date: date, generation: generation, counts: counts.merging(other.counts) { $1 },
      whole: whole.union(other.whole))
  }

  fileprivate var sortKey: [UInt8] { Array(date.utf8) + [0] + json.canonicalBytes }

  var json: JSON {
    let sections = Section.allCases.filter { Section.usual.contains($0) || counts[$0] ?? 0 > 0 }
    var object = JSONObject([
      ("date", .string(date)),
      (
        "counts",
        .object(JSONObject(sections.map { ($0.rawValue, .integer(counts[$0] ?? 0)) }))
      ),
      (
        "whole",
        .array(Section.allCases.filter { whole.contains($0) }.map { .string($0.rawValue) })
      ),
    ])
    object["generation"] = generation.map { .string($0.rawValue) }
    return .object(object)
  }

  init(_ fields: Fields) throws(LineageError) {
    var counts: [Section: Int] = [:]
    for member in try fields.object("counts").members {
      if let section = Section(rawValue: member.key) { counts[section] = member.value.integer }
    }
    self.init(
      date: try fields.string("date"),
      generation: try fields.findString("generation").flatMap(Generation.init), counts: counts,
      whole: Set(try fields.strings("whole").compactMap(Section.init)))
  }
}
