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
  public func keeps(_ place: RecordPlace) -> Bool { keeps(file: place.file, index: place.index) }

  /// The same, for whom the byte does not matter.
  public func keeps(file: Int, index: Int) -> Bool {
    (merged.isEmpty || !merged.contains(Selection.key(file, index)))
      && !damagedFiles.contains(file)
  }

  mutating func drop(file: Int) { damagedFiles.insert(file) }

  fileprivate mutating func drop(file: Int, index: Int) {
    merged.insert(Selection.key(file, index))
  }

  private static func key(_ file: Int, _ index: Int) -> UInt64 {
    UInt64(file) << 40 | UInt64(index)
  }
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
    let file: Int32
    let index: UInt32
  }

  private var all: [Occurrence] = []

  mutating func add(_ id: UInt64, _ rank: Rank, file: Int, index: Int) {
    all.append(
      Occurrence(
        id: id, rank: rank, file: Int32(truncatingIfNeeded: file),
        index: UInt32(truncatingIfNeeded: index)))
  }

  /// Forgets the records of a file.
  mutating func remove(file: Int) { all.removeAll { $0.file == file } }

  /// Drops all but the fullest of the records with one id.
  /// - Parameters:
  ///   - selection: What they are dropped from.
  ///   - dropped: Is told the file of each.
  mutating func merge(in selection: inout Selection, _ dropped: (_ file: Int) -> Void) {
    all.sort { ($0.id, $0.rank, $0.file, $0.index) < ($1.id, $1.rank, $1.file, $1.index) }
    for (occurrence, next) in zip(all, all.dropFirst()) where occurrence.id == next.id {
      selection.drop(file: Int(occurrence.file), index: Int(occurrence.index))
      dropped(Int(occurrence.file))
    }
    all = []
  }
}
