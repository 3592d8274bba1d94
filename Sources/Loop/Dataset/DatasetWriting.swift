internal import ArtifactStore
internal import CanonicalJSON
internal import Lineage

/// Writes the files of a dataset's next version: full shards are taken over as they are.
struct DatasetWriting {
  private let snapshot: Snapshot
  private let previous: Dataset?
  private let isAnew: Bool
  private let batches: BatchLine
  private var written: Set<String> = []

  /// The artifact that the files go into.
  private(set) var draft: ArtifactDraft

  /// Prepares to write.
  /// - Parameters:
  ///   - snapshot: The store, with the version before.
  ///   - previous: The version before.
  ///   - isAnew: True where all pairs were considered again.
  ///   - draft: The artifact.
  init(_ snapshot: Snapshot, after previous: Dataset?, isAnew: Bool, draft: ArtifactDraft) {
    self.snapshot = snapshot
    self.previous = previous
    self.isAnew = isAnew
    self.draft = draft
    self.batches = BatchLine(snapshot)
  }

  /// Writes everything.
  mutating func write(
    _ dataset: Dataset, newRows: Set<PairID>, in transaction: inout Transaction
  ) throws {
    try writeRows(of: dataset, newRows, in: &transaction)
    let known = isAnew ? 0 : previous?.pairs.count ?? 0
    var shards = try ShardWriter(
      after: known, name: DatasetFile.considered, reading: previousFile)
    for pair in dataset.pairs[known...] {
      try shards.append(pair.line) { try add($0, $1, in: &transaction) }
    }
    if let last = shards.last { try add(last.name, last.bytes, in: &transaction) }
    try add(DatasetFile.summary, dataset.summary.canonicalLine, in: &transaction)
    try add(DatasetFile.card, Array(DatasetCard.markdown(dataset).utf8), in: &transaction)
    try add(
      DatasetFile.withdrawn, JSONLines.bytes(dataset.withdrawals.map(\.json)), in: &transaction)
    try takeOverFullShards()
  }

  /// Appends the new rows, whose words are read from their batches once more.
  private mutating func writeRows(
    of dataset: Dataset, _ newRows: Set<PairID>, in transaction: inout Transaction
  ) throws {
    var shards: [DatasetSplit: ShardWriter] = [:]
    for split in DatasetSplit.allCases {
      shards[split] = try ShardWriter(
        after: previous?.rowCount(split) ?? 0, name: { DatasetFile.rows(split, $0) },
        reading: previousFile)
    }
    var batch: (number: Int, id: String, pairs: [TrainingPair])?
    for pair in dataset.pairs where newRows.contains(pair.pairID) {
      guard let split = pair.split else { continue }
      if batch?.number != pair.batchNumber { batch = try read(pair.batchNumber) }
      guard let batch, batch.pairs.indices.contains(pair.index) else {
        throw LoopError.badContent("batches: batch \(pair.batchNumber) has no pair \(pair.index)")
      }
      let row = DatasetRow(
        batch: batch.id, batchNumber: batch.number, index: pair.index,
        pair: batch.pairs[pair.index])
      try shards[split]?.append(row.json.canonicalLine) { try add($0, $1, in: &transaction) }
    }
    for split in DatasetSplit.allCases {
      if let last = shards[split]?.last { try add(last.name, last.bytes, in: &transaction) }
    }
  }

  private func read(_ number: Int) throws -> (number: Int, id: String, pairs: [TrainingPair])? {
    guard let (id, _) = try batches.findArtifact(number) else { return nil }
    return (number, id.hex, try batches.pairs(number))
  }

  private mutating func add(
    _ name: String, _ bytes: [UInt8], in transaction: inout Transaction
  ) throws {
    try draft.add(name, bytes, in: &transaction)
    written.insert(name)
  }

  private mutating func takeOverFullShards() throws {
    guard let (_, artifact) = try snapshot.findArtifact(on: .dataset) else { return }
    for payload in artifact.payloads where !written.contains(payload.name) {
      // Pairs that were all considered again may take fewer shards than before.
      if isAnew, payload.name.hasPrefix("considered/") { continue }
      guard let entry = try snapshot.find(payload.name, on: .dataset) else {
        throw LoopError.badContent("dataset:\(payload.name) is missing")
      }
      draft.add(payload, from: entry)
    }
  }

  private func previousFile(_ name: String) throws -> [UInt8] {
    guard let bytes = try snapshot.findFile(name, on: .dataset) else {
      throw LoopError.badContent("dataset:\(name) is missing")
    }
    return bytes
  }
}
