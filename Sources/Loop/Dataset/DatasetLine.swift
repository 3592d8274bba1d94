public import ArtifactStore
public import Lineage

/// The dataset line of a snapshot, for reading.
public struct DatasetLine: Sendable {
  private let snapshot: Snapshot

  /// Reads the dataset of a snapshot.
  public init(_ snapshot: Snapshot) { self.snapshot = snapshot }

  /// How many rows the dataset has, and how many batches it was made from, without reading the rest.
  public func findCounts() throws -> (counts: Dataset.Counts, batches: Int)? {
    guard let summary = try snapshot.findFile(DatasetFile.summary, on: .dataset) else {
      return nil
    }
    return try Dataset.counts(in: summary)
  }

  /// The dataset without the words of its rows; nil before the first one.
  public func find() throws -> (id: ArtifactID, dataset: Dataset)? {
    guard let (id, _) = try snapshot.findArtifact(on: .dataset) else { return nil }
    return (id, try Dataset(reading: read))
  }

  /// Gives the rows of a part that are to be used, in order; none before the first dataset.
  public func eachRow(
    of split: DatasetSplit, _ body: (DatasetRow) throws -> Void
  ) throws {
    guard let (_, dataset) = try find() else { return }
    try dataset.eachRow(of: split, reading: read, body)
  }

  /// The rows of a part that are to be used, in order.
  public func rows(_ split: DatasetSplit) throws -> [DatasetRow] {
    var rows: [DatasetRow] = []
    try eachRow(of: split) { rows.append($0) }
    return rows
  }

  private func read(_ name: String) throws -> [UInt8]? {
    try snapshot.findFile(name, on: .dataset)
  }
}
