/// Some elements of one file, copied so that another thread can decode them.
struct ElementBatch: Sendable {
  /// One element.
  struct Part: Sendable {
    /// Its place in the array.
    let index: Int
    /// The place of its first byte in the file.
    let offset: Int
    /// Its bytes in the batch; nil where it is too long.
    let range: Range<Int>?
  }

  /// As much is handed to a thread at once: enough that handing it over takes no time.
  private static let size = 1 << 20

  /// The file, by its number in the layout.
  let file: Int
  /// What its records are.
  let kind: RecordKind
  private(set) var elements: [Part] = []
  private(set) var bytes: [UInt8] = []

  init(file: Int, kind: RecordKind) {
    self.file = file
    self.kind = kind
    bytes.reserveCapacity(ElementBatch.size + 1 << 14)
  }

  /// True when it is time to hand it over.
  var isFull: Bool { bytes.count + elements.count * 64 >= ElementBatch.size }

  mutating func add(_ element: Element) {
    let start = bytes.count
    if let source = element.bytes { bytes.append(contentsOf: source) }
    elements.append(
      Part(
        index: element.index, offset: element.offset,
        range: element.bytes == nil ? nil : start..<bytes.count))
  }
}

/// What became of the elements of a batch.
struct DecodedBatch<Value: Sendable>: Sendable {
  /// A note, and by what the tweets find it that it belongs to.
  struct Note: Sendable {
    let record: Record
    /// Its text as the export has it.
    let text: String
    /// When it was written.
    let moment: Timestamp
  }

  /// An element that gave a record.
  struct Item: Sendable {
    let place: RecordPlace
    let id: UInt64
    let rank: Occurrences.Rank
    let value: Value
    let note: Note?
  }

  let file: Int
  let kind: RecordKind
  fileprivate(set) var items: [Item] = []
  /// The elements that gave none.
  fileprivate(set) var skipped: [(place: RecordPlace, reason: SkipReason)] = []
  /// What was noticed.
  fileprivate(set) var tally = DecodingTally()
}

extension RecordDecoder {
  /// Decodes a batch.
  func decode<Value>(
    _ batch: ElementBatch, with notes: NoteIndex, making make: (Record) -> Value
  ) -> DecodedBatch<Value> {
    var result = DecodedBatch<Value>(file: batch.file, kind: batch.kind)
    result.items.reserveCapacity(batch.elements.count)
    tally = DecodingTally()
    batch.bytes.withUnsafeBufferPointer { all in
      for element in batch.elements {
        let place = RecordPlace(file: batch.file, index: element.index, offset: element.offset)
        do throws(SkipReason) {
          let bytes = element.range.map { UnsafeBufferPointer(rebasing: all[$0]) }
          let decoded = try decode(bytes, of: batch.kind, with: notes)
          let record = decoded.record
          result.items.append(
            DecodedBatch.Item(
              place: place, id: record.id.number,
              rank: Occurrences.Rank(record, byteCount: bytes?.count ?? 0), value: make(record),
              note: decoded.source.map {
                DecodedBatch.Note(record: record, text: $0.text, moment: $0.at)
              }))
        } catch {
          result.skipped.append((place, error))
        }
      }
    }
    result.tally = tally
    return result
  }
}
