/// Which of the records that were handed over count.
///
/// Whether a file is whole is known at its end, and which of several exports of one record is the
/// fullest at the end of all of them: after that, this tells what was handed over in vain.
public struct Selection: Sendable {
  private var damaged: [Range<Int>] = []
  private var merged: Set<Int> = []

  /// Everything counts.
  public init() {}

  /// True for a record that counts: its file is whole, and no fuller one has its id.
  public func keeps(_ place: RecordPlace) -> Bool { keeps(number: place.number) }

  /// The same of a place's ``RecordPlace/number``.
  public func keeps(number: Int) -> Bool {
    (merged.isEmpty || !merged.contains(number))
      && (damaged.isEmpty || !damaged.contains { $0.contains(number) })
  }

  /// Drops the records of a file, which stand together.
  mutating func drop(_ numbers: Range<Int>) { damaged.append(numbers) }

  fileprivate mutating func drop(_ number: Int) { merged.insert(number) }
}

/// The records of one kind that were read, by id, to find those that an export holds more than once.
///
/// Exports repeat records across parts, with texts and counts of different moments. One of a section that says more
/// about it comes first, then the one with the longest chain of edits, which is the youngest; among equals the longer
/// text lost nothing, then the larger element; then the last one, so that the choice never depends on anything else.
struct Occurrences {
  /// How full a record is; more is better.
  struct Rank: Comparable {
    private let value: UInt64

    init(_ record: borrowing Record, in section: Section, byteCount: Int) {
      self.value =
        section.precedence << 62
        | UInt64(min(record.editIDs.count, 0x3F)) << 56
        | UInt64(min(record.text.utf8.count, 0xFF_FFFF)) << 32
        | UInt64(min(byteCount, 0xFFFF_FFFF))
    }

    static func < (left: Rank, right: Rank) -> Bool { left.value < right.value }
  }

  /// Three words: there are millions.
  private struct Occurrence {
    let id: UInt64
    let rank: Rank
    /// The number of the record in the upper 40 bits, that of its file in the others.
    let place: UInt64

    var number: Int { Int(place >> 24) }
    var file: Int { Int(place & 0xFF_FFFF) }
  }

  private var all: [Occurrence] = []

  mutating func add(_ id: RecordID, _ rank: Rank, at place: RecordPlace) {
    all.append(
      Occurrence(
        id: id.number, rank: rank, place: UInt64(place.number) << 24 | UInt64(place.file)))
  }

  /// Forgets the records of a file.
  mutating func remove(file: Int) { all.removeAll { $0.file == file } }

  /// Drops all but the fullest of the records with one id, and begins anew.
  /// - Parameters:
  ///   - selection: What they are dropped from.
  ///   - dropped: Is told the file of each.
  mutating func merge(in selection: inout Selection, _ dropped: (_ file: Int) -> Void) {
    all.sort { ($0.id, $0.rank, $0.place) < ($1.id, $1.rank, $1.place) }
    for (occurrence, next) in zip(all, all.dropFirst()) where occurrence.id == next.id {
      selection.drop(occurrence.number)
      dropped(occurrence.file)
    }
    all = []
  }
}
