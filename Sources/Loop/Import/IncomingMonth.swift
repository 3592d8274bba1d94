internal import Archive

/// The records of one kind and month as they come: their bytes wait in a spill file.
struct IncomingMonth {
  /// As many bytes of a month stay in memory.
  private static let memory = 1 << 16

  private var entries: [IncomingEntry] = []
  private var joins: [Int: [UInt64]] = [:]
  private var removed: Set<Int> = []
  private var size = 0
  private var spilled: [Range<Int64>] = []
  private var recent: [UInt8] = []

  /// Takes a record; returns where the spill file ends then.
  mutating func add(
    _ part: IncomingBatch.Part, _ line: ArraySlice<UInt8>, at place: RecordPlace,
    spillingTo spill: SpillFile, endingAt end: Int64
  ) throws -> Int64 {
    guard let entry = IncomingEntry(part, number: place.number, start: size) else {
      throw LoopError.badContent("\(part.bucket.name) has more than 4 GiB of records")
    }
    if !part.joins.isEmpty { joins[place.number] = part.joins }
    entries.append(entry)
    size += PlaceBytes.count + line.count
    PlaceBytes.append(place, to: &recent)
    recent += line
    guard recent.count >= IncomingMonth.memory else { return end }
    let written = try spill.write(recent, at: end)
    spilled.append(written)
    recent.removeAll(keepingCapacity: true)
    return written.upperBound
  }

  mutating func remove(_ entry: IncomingEntry) { removed.insert(entry.number) }

  /// Those of its records that count.
  func records(_ spill: SpillFile, of selection: Selection) throws -> IncomingRecords {
    let kept = entries.filter {
      selection.keeps(number: $0.number) && (removed.isEmpty || !removed.contains($0.number))
    }
    return IncomingRecords(kept, in: try spill.read(spilled, then: recent), joins: joins)
  }
}

/// What stays in memory of a record: there are millions.
struct IncomingEntry {
  let id: UInt64
  /// The number of its place.
  let number: Int
  /// Where its place and its line stand among the bytes of the others.
  let start: UInt32
  let count: UInt32
  /// Both below 0 where there are none.
  private let favorites: Int32
  private let retweets: Int32

  /// Nil where the bytes before it are more than 4 GiB.
  init?(_ record: IncomingBatch.Part, number: Int, start: Int) {
    guard let start = UInt32(exactly: start) else { return nil }
    self.id = record.id.number
    self.number = number
    self.start = start
    self.count = UInt32(record.line.count)
    self.favorites = record.metrics.map { Int32(clamping: max(0, $0.favorites)) } ?? -1
    self.retweets = record.metrics.map { Int32(clamping: max(0, $0.retweets)) } ?? -1
  }

  var metrics: Metrics? {
    favorites < 0 ? nil : Metrics(favorites: Int(favorites), retweets: Int(retweets))
  }
}
