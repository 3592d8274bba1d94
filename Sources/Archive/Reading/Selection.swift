/// Which of the records that were handed over count.
///
/// Whether a file is whole is known at its end, and which of several exports of one record is the
/// fullest at the end of all of them: after that, this tells what was handed over in vain.
public struct Selection: Sendable {
  private var damagedFiles: Set<Int> = []
  private var merged: Set<UInt64> = []

  /// Everything counts.
  public init() {}

  /// True for a record that counts: its file is whole, and no fuller one has its id.
  public func keeps(_ place: RecordPlace) -> Bool { keeps(key: place.key) }

  /// The same of a place's ``RecordPlace/key``.
  public func keeps(key: UInt64) -> Bool {
    (merged.isEmpty || !merged.contains(key)) && !damagedFiles.contains(Int(key >> 40))
  }

  mutating func drop(file: Int) { damagedFiles.insert(file) }

  fileprivate mutating func drop(key: UInt64) { merged.insert(key) }
}

/// The records of one kind that were read, by id, to find those that an export holds more than once.
///
/// Exports repeat records across parts, with texts and counts of different moments. The one with
/// the longest chain of edits is the youngest; among equals the longer text lost nothing, then
/// the larger element; then the last one, so that the choice never depends on anything else.
struct Occurrences {
  /// How full a record is; more is better.
  struct Rank: Comparable {
    private let value: UInt64

    init(_ record: Record, byteCount: Int) {
      self.value =
        UInt64(min(record.editIDs.count, 0xFF)) << 56
        | UInt64(min(record.text.utf8.count, 0xFF_FFFF)) << 32
        | UInt64(min(byteCount, 0xFFFF_FFFF))
    }

    static func < (left: Rank, right: Rank) -> Bool { left.value < right.value }
  }

  private struct Occurrence {
    let id: UInt64
    let rank: Rank
    /// The key of its place.
    let place: UInt64

    var file: Int { Int(place >> 40) }
  }

  private var all: [Occurrence] = []

  mutating func add(_ id: UInt64, _ rank: Rank, at place: RecordPlace) {
    all.append(Occurrence(id: id, rank: rank, place: place.key))
  }

  /// Forgets the records of a file.
  mutating func remove(file: Int) { all.removeAll { $0.file == file } }

  /// Drops all but the fullest of the records with one id.
  /// - Parameters:
  ///   - selection: What they are dropped from.
  ///   - dropped: Is told the file of each.
  mutating func merge(in selection: inout Selection, _ dropped: (_ file: Int) -> Void) {
    all.sort { ($0.id, $0.rank, $0.place) < ($1.id, $1.rank, $1.place) }
    for (occurrence, next) in zip(all, all.dropFirst()) where occurrence.id == next.id {
      selection.drop(key: occurrence.place)
      dropped(occurrence.file)
    }
    all = []
  }
}
