internal import Archive

/// The records of one kind and month as they come: their bytes wait in a spill file.
struct IncomingMonth {
  /// As many bytes of a month stay in memory.
  private static let memory = 1 << 16

  /// How many bytes its records have.
  private(set) var byteCount = 0
  private var removed: Set<Int> = []
  private var spilled: [Range<Int64>] = []
  private var recent: [UInt8] = []

  /// Takes the bytes of a record; returns where the spill file ends then.
  mutating func add(
    _ bytes: ArraySlice<UInt8>, at place: RecordPlace, spillingTo spill: SpillFile,
    endingAt end: Int64
  ) throws -> Int64 {
    let before = recent.count
    IncomingBytes.append(place, to: &recent)
    recent += bytes
    byteCount += recent.count - before
    guard recent.count >= IncomingMonth.memory else { return end }
    let written = try spill.write(recent, at: end)
    spilled.append(written)
    recent.removeAll(keepingCapacity: true)
    return written.upperBound
  }

  mutating func remove(_ place: RecordPlace) { removed.insert(place.number) }

  /// Those of its records that count.
  func records(_ spill: SpillFile, of selection: Selection) throws -> IncomingRecords {
    IncomingRecords(in: try spill.read(spilled, then: recent)) { number in
      selection.keeps(number: number) && (removed.isEmpty || !removed.contains(number))
    }
  }
}
