/// What was read of an export, and what was not.
///
/// It holds counts, names of files and of fields, places: never a word of the archive.
public struct Census: Sendable, Hashable {
  /// One data file.
  public struct File: Sendable, Hashable {
    /// Its name, without folders.
    public let name: String
    /// The section that it belongs to.
    public let section: Section
    /// Whether it could be read to its end.
    public internal(set) var wholeness: Wholeness
    /// How many elements its array has.
    public internal(set) var elements: Int
    /// How many records its elements hold: one each, but for conversations.
    public internal(set) var records = 0
    /// How many elements the manifest says that it has.
    public internal(set) var manifestCount: Int?
    /// How many records were handed over.
    public internal(set) var kept = 0
    /// How many records were not taken.
    public internal(set) var skipped = 0
    /// How many records were left out because the same record stands elsewhere.
    public internal(set) var merged = 0
  }

  /// Whether a file could be read to its end.
  public enum Wholeness: Sendable, Hashable {
    /// It is an array, to the closing bracket.
    case whole
    /// It has no bytes.
    case empty
    /// Nothing of it was taken.
    case damaged(Damage)
  }

  /// Why nothing of a file was taken.
  public enum Damage: String, Sendable {
    /// It ends before its array does.
    case truncated
    /// It does not hold an array.
    case notAnArray
    /// The container could not give it out to its end.
    case unreadable
  }

  /// All records of one section.
  public struct Total: Sendable, Hashable {
    /// The section.
    public let section: Section
    /// How many records were handed over.
    public let kept: Int
    /// How many records were not taken.
    public let skipped: Int
    /// How many records were left out because the same record stands elsewhere.
    public let merged: Int
    /// True when nothing of the section can have been missed: only then is a record that is not there
    /// absent from the account.
    public let readWhole: Bool
  }

  /// A key that records are not known to have.
  public struct UnknownKey: Sendable, Hashable {
    /// The key, after the name of its record: `tweet.card`.
    public let name: String
    /// How many records have it.
    public let count: Int
  }

  /// The data files that were read, in the order of reading.
  public internal(set) var files: [File] = []
  /// The sections that were read, in their order.
  public internal(set) var totals: [Total] = []
  /// The first 1,000 records that were not taken; ``files`` counts all.
  public internal(set) var skipped: [SkippedRecord] = []
  /// How many tweets `tweet-headers.js` lists; nil where it is not there or damaged.
  public internal(set) var tweetHeaders: Int?
  /// How many notes gave their text to a tweet.
  public internal(set) var joinedNotes = 0
  /// How many entities contradicted the text that they are about, and were left out.
  public internal(set) var ignoredEntities = 0
  /// How many records say another time than their id does; the id's was taken.
  public internal(set) var disagreeingDates = 0
  /// Sections that there are files of and that were not asked for.
  public internal(set) var offered: Set<Section> = []
  /// Files that are known and not read.
  public internal(set) var notRead: [String] = []
  /// Data files that are not known.
  public internal(set) var unknownFiles: [String] = []
  /// Files that the manifest lists and that are not there.
  public internal(set) var missingFiles: [String] = []
  /// Keys that records are not known to have, by name.
  public internal(set) var unknownKeys: [UnknownKey] = []
  /// How many tweets are from the time of Twitter's circles, where the export does not say which of them were for one.
  public internal(set) var possibleCircleTweets = 0
  /// What else was noticed.
  public internal(set) var warnings: [Warning] = []

  /// How many skipped records are listed one by one.
  static let skippedLimit = 1_000

  /// True when every file and record of the kinds that are read was taken.
  public var isComplete: Bool {
    skippedCount == 0 && !files.contains { $0.wholeness.isDamaged }
  }

  /// How many records were not taken.
  public var skippedCount: Int { files.reduce(0) { $0 + $1.skipped } }

  /// What was read of one section.
  public subscript(section: Section) -> Total {
    totals.first { $0.section == section }
      ?? Total(section: section, kept: 0, skipped: 0, merged: 0, readWhole: false)
  }
}

extension Census.Wholeness {
  /// True when nothing of the file was taken although there is something in it.
  public var isDamaged: Bool {
    guard case .damaged = self else { return false }
    return true
  }
}
