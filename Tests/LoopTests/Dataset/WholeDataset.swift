import CanonicalJSON

@testable import Loop

/// A dataset with all its files but the card, in memory.
struct WholeDataset {
  /// A batch, as far as a dataset is concerned.
  typealias Batch = (artifactID: String, number: Int, pairs: [TrainingPair])

  let dataset: Dataset
  var files: [String: [UInt8]] = [:]

  /// Takes up batches that the version before does not have.
  init(_ batches: [Batch], after previous: WholeDataset? = nil) {
    self.init(batches, DatasetGrowth(after: previous?.dataset), previous, isAnew: false)
  }

  /// Considers all batches again.
  init(_ batches: [Batch], anewAfter previous: WholeDataset) {
    self.init(batches, DatasetGrowth(anewAfter: previous.dataset), previous, isAnew: true)
  }

  private init(
    _ batches: [Batch], _ growth: DatasetGrowth, _ previous: WholeDataset?, isAnew: Bool
  ) {
    var growth = growth
    for batch in batches {
      growth.consider(batch.pairs, of: batch.artifactID, number: batch.number)
    }
    let count = isAnew ? 0 : previous?.dataset.batchCount ?? 0
    let (dataset, newRows) = growth.finish(batchCount: count + batches.count)
    self.dataset = dataset
    files = previous?.files.filter { !isAnew || !$0.key.hasPrefix("considered/") } ?? [:]
    for split in DatasetSplit.allCases {
      let rows = batches.flatMap { batch in
        batch.pairs.enumerated().map {
          DatasetRow(
            batch: batch.artifactID, batchNumber: batch.number, index: $0.offset, pair: $0.element)
        }
      }
      let new = dataset.pairs.filter { newRows.contains($0.pairID) && $0.split == split }
      append(
        new.compactMap { pair in rows.first { $0.pairID == pair.pairID }?.json.canonicalLine },
        after: previous?.dataset.rowCount(split) ?? 0
      ) { DatasetFile.rows(split, $0) }
    }
    let known = isAnew ? 0 : previous?.dataset.pairs.count ?? 0
    append(dataset.pairs[known...].map(\.line), after: known, name: DatasetFile.considered)
    files[DatasetFile.summary] = dataset.summary.canonicalLine
    files[DatasetFile.withdrawn] = JSONLines.bytes(dataset.withdrawals.map(\.json))
  }

  private init(_ dataset: Dataset, _ files: [String: [UInt8]]) {
    self.dataset = dataset
    self.files = files
  }

  private mutating func append(
    _ lines: [[UInt8]], after count: Int, name: @escaping (Int) -> String
  ) {
    var writer = ShardWriter(after: count, name: name) { files[$0] ?? [] }
    for line in lines { writer.append(line) { files[$0] = $1 } }
    if let last = writer.last { files[last.name] = last.bytes }
  }

  /// The same, as its files give it; every row is read.
  func readAgain() throws -> WholeDataset {
    let again = try Dataset { files[$0] }
    for split in DatasetSplit.allCases {
      try again.eachRow(of: split, reading: { files[$0] }, { _ in })
    }
    return WholeDataset(again, files)
  }

  /// The rows of a part that are to be used.
  func usable(_ split: DatasetSplit) -> [DatasetRow] {
    var rows: [DatasetRow] = []
    try? dataset.eachRow(of: split, reading: { files[$0] }, { rows.append($0) })
    return rows
  }

  /// The pairs left out: batch, place, reason.
  var exclusions: [String] {
    dataset.pairs.compactMap { pair in
      pair.exclusion.map { "\(pair.batchNumber) \(pair.index) \($0.rawValue)" }
    }
  }

  func text(_ name: String) -> String? { files[name].map { String(decoding: $0, as: UTF8.self) } }
}
