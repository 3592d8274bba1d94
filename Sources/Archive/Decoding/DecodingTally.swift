/// What was noticed while records were decoded.
struct DecodingTally: Sendable {
  /// How often each key occurred that records are not known to have.
  private(set) var unknownKeys: [String: Int] = [:]
  /// How many entities contradicted the text that they are about.
  var ignoredEntities = 0
  /// How many records say another time than their id.
  var disagreeingDates = 0
  /// How many tweets may have been for a circle.
  var possibleCircleTweets = 0
  /// The numbers of the notes whose text a tweet took.
  var joinedNotes: Set<UInt64> = []

  /// More different keys than this are not told apart.
  private static let keyLimit = 200

  /// Notes a key that records of this name are not known to have.
  mutating func noticeKey(_ key: String, in record: StaticString) {
    var name = "\(record).\(DecodingTally.isFieldName(key) ? key : "?")"
    if unknownKeys[name] == nil, unknownKeys.count >= DecodingTally.keyLimit {
      name = "\(record).?"
    }
    unknownKeys[name, default: 0] += 1
  }

  /// True for what looks like the name of a field: anything else could be words of the archive.
  static func isFieldName(_ key: String) -> Bool {
    (1...64).contains(key.utf8.count)
      && key.utf8.allSatisfy { byte in
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "_"), UInt8(ascii: "-"): true
        default: false
        }
      }
  }

  /// Takes over what another thread noticed.
  mutating func add(_ other: DecodingTally) {
    ignoredEntities += other.ignoredEntities
    disagreeingDates += other.disagreeingDates
    possibleCircleTweets += other.possibleCircleTweets
    joinedNotes.formUnion(other.joinedNotes)
    for (name, count) in other.unknownKeys.sorted(by: { $0.key < $1.key }) {
      let isNew = unknownKeys[name] == nil && unknownKeys.count >= DecodingTally.keyLimit
      let rest = name.split(separator: ".").first.map { "\($0).?" } ?? name
      unknownKeys[isNew ? rest : name, default: 0] += count
    }
  }
}
