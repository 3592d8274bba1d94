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
  /// What its records belong to.
  let section: Section
  private(set) var elements: [Part] = []
  private(set) var bytes: [UInt8] = []

  init(file: Int, section: Section) {
    self.file = file
    self.section = section
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

/// A record that an element gave.
struct DecodedItem: Sendable {
  /// What lies in the batch for it.
  enum Content: Sendable {
    /// What was made of it.
    case value
    /// The same, and the note that it is.
    case note
    /// The record, which has no name yet: that depends on those before it.
    case unnamed
  }

  let place: RecordPlace
  let id: RecordID
  let rank: Occurrences.Rank
  let content: Content
}

/// A note, and by what the tweets find it that it belongs to.
struct DecodedNote: Sendable {
  let record: Record
  /// Its text as the export has it.
  let text: String
  /// When it was written.
  let moment: Timestamp
}

/// What became of the elements of a batch.
struct DecodedBatch<Value: Sendable>: Sendable {
  let file: Int
  /// The records, in their order.
  fileprivate(set) var items: [DecodedItem] = []
  // What lies here for each stands in the order of the records.
  fileprivate(set) var values: [Value] = []
  fileprivate(set) var notes: [DecodedNote] = []
  fileprivate(set) var unnamed: [Record] = []
  /// The elements, and entries of elements, that gave none.
  fileprivate(set) var skipped: [(place: RecordPlace, reason: SkipReason)] = []
  /// What was noticed.
  fileprivate(set) var tally = DecodingTally()
}

extension RecordDecoder {
  /// Decodes a batch.
  func decode<Value>(
    _ batch: ElementBatch, with notes: NoteIndex,
    making make: @escaping (Record) -> Value
  ) -> DecodedBatch<Value> {
    var result = DecodedBatch<Value>(file: batch.file)
    result.items.reserveCapacity(batch.elements.count)
    result.values.reserveCapacity(batch.elements.count)
    tally = DecodingTally()
    var (element, byteCount) = (ElementBatch.Part(index: 0, offset: 0, range: nil), 0)
    func place(_ entry: Int) -> RecordPlace {
      RecordPlace(file: batch.file, index: element.index, entry: entry, offset: element.offset)
    }
    // Made once: closures cost an allocation.
    let sink = Sink(
      take: { entry, record, aside in
        let content = result.keep(record, aside, making: make)
        let rank = Occurrences.Rank(record, in: batch.section, byteCount: byteCount)
        result.items.append(
          DecodedItem(place: place(entry), id: record.id, rank: rank, content: content))
      },
      skip: { entry, reason in result.skipped.append((place(entry), reason)) })
    batch.bytes.withUnsafeBufferPointer { all in
      for next in batch.elements {
        let bytes = next.range.map { UnsafeBufferPointer(rebasing: all[$0]) }
        (element, byteCount) = (next, bytes?.count ?? 0)
        do throws(SkipReason) {
          try decode(bytes, of: batch.section, with: notes, into: sink)
        } catch {
          result.skipped.append((place(0), error))
        }
      }
    }
    result.tally = tally
    return result
  }
}

extension DecodedBatch {
  /// Keeps what there is to keep of a record.
  fileprivate mutating func keep(
    _ record: Record, _ aside: RecordDecoder.Aside,
    making make: (Record) -> Value
  ) -> DecodedItem.Content {
    switch aside {
    case .unnumbered:
      unnamed.append(record)
      return .unnamed
    case .note(let text, let moment):
      values.append(make(record))
      notes.append(DecodedNote(record: record, text: text, moment: moment))
      return .note
    case .nothing:
      values.append(make(record))
      return .value
    }
  }
}
