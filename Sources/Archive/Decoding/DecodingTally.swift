/// What was noticed while records were decoded.
struct DecodingTally: Sendable {
  /// How often each key occurred that records are not known to have.
  private(set) var unknownKeys: [String: Int] = [:]
  /// How many entities contradicted the text that they are about.
  var ignoredEntities = 0
  /// How many records say another time than their id.
  var disagreeingDates = 0
  /// The numbers of the notes whose text a tweet took.
  var joinedNotes: Set<UInt64> = []

  /// More different keys than this are not told apart.
  private static let keyLimit = 200

  mutating func noticeKey(_ key: String, in kind: RecordKind) {
    // A key is written as it is only where it looks like the name of a field: anything else could
    // be words of the archive.
    let isName =
      (1...64).contains(key.utf8.count)
      && key.utf8.allSatisfy { byte in
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "_"), UInt8(ascii: "-"): true
        default: false
        }
      }
    var name = "\(kind.wrapper).\(isName ? key : "?")"
    if unknownKeys[name] == nil, unknownKeys.count >= DecodingTally.keyLimit {
      name = "\(kind.wrapper).?"
    }
    unknownKeys[name, default: 0] += 1
  }

  /// Takes over what another thread noticed.
  mutating func add(_ other: DecodingTally) {
    ignoredEntities += other.ignoredEntities
    disagreeingDates += other.disagreeingDates
    joinedNotes.formUnion(other.joinedNotes)
    for (name, count) in other.unknownKeys.sorted(by: { $0.key < $1.key }) {
      let isNew = unknownKeys[name] == nil && unknownKeys.count >= DecodingTally.keyLimit
      let rest = name.split(separator: ".").first.map { "\($0).?" } ?? name
      unknownKeys[isNew ? rest : name, default: 0] += count
    }
  }
}
