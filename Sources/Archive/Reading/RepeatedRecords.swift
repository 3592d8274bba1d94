/// The records that an export holds more than once, and which of them is handed over.
///
/// Exports repeat records across parts, with texts and counts of different moments. The one with
/// the longest chain of edits is the youngest; among equals the longer text lost nothing, then
/// the larger element; then the last one, so that the choice never depends on anything else.
struct RepeatedRecords {
  private struct Candidate: Comparable {
    let edits: Int
    let textLength: Int
    let byteCount: Int
    let file: Int
    let index: Int

    static func < (left: Candidate, right: Candidate) -> Bool {
      (left.edits, left.textLength, left.byteCount, left.file, left.index)
        < (right.edits, right.textLength, right.byteCount, right.file, right.index)
    }
  }

  /// What becomes of an element.
  enum Fate {
    /// It is handed over.
    case kept
    /// The same record stands elsewhere.
    case merged
  }

  private var best: [UInt64: Candidate] = [:]
  private let ids: Set<UInt64>

  /// Takes the ids that occur more than once.
  init(_ ids: Set<UInt64>) { self.ids = ids }

  /// True when every record occurs once.
  var isEmpty: Bool { ids.isEmpty }

  /// Looks at an element of the file number `file` and remembers it where it is the best so far.
  mutating func consider(
    _ element: Element, of kind: RecordKind, in file: Int, with decoder: inout RecordDecoder
  ) {
    guard let bytes = element.bytes, let id = ElementID.find(in: bytes, of: kind),
      ids.contains(id)
    else { return }
    do throws(SkipReason) {
      let record = try decoder.decode(element, of: kind, keeping: false)
      let candidate = Candidate(
        edits: record.editIDs.count, textLength: record.text.utf8.count, byteCount: bytes.count,
        file: file, index: element.index)
      if best[id].map({ $0 < candidate }) ?? true { best[id] = candidate }
    } catch {
      // An element that cannot be read is no candidate; it is counted when records are handed over.
      return
    }
  }

  /// What becomes of an element of the file number `file`.
  func fate(of element: Element, kind: RecordKind, in file: Int) -> Fate {
    guard !best.isEmpty, let bytes = element.bytes,
      let id = ElementID.find(in: bytes, of: kind), let best = best[id]
    else { return .kept }
    return best.file == file && best.index == element.index ? .kept : .merged
  }
}
