public import ArtifactStore
public import Lineage

/// The dataset line of a snapshot, for reading.
public struct DatasetLine: Sendable {
  private let snapshot: Snapshot

  /// Reads the dataset of a snapshot.
  public init(_ snapshot: Snapshot) { self.snapshot = snapshot }

  /// How many rows the dataset has, and how many batches it was made from, without reading the rows.
  public func findCounts() throws -> (counts: Dataset.Counts, batches: Int)? {
    guard let summary = try snapshot.findFile(Dataset.summaryFile, on: .dataset) else {
      return nil
    }
    return try Dataset.counts(in: summary)
  }

  /// The dataset; nil before the first one.
  public func find() throws -> (id: ArtifactID, dataset: Dataset)? {
    guard let (id, artifact) = try snapshot.findArtifact(on: .dataset) else { return nil }
    let dataset = try Dataset(
      payloads: artifact.payloads.compactMap { payload -> Payload? in
        guard let bytes = try snapshot.findFile(payload.name, on: .dataset) else { return nil }
        return (payload.name, bytes)
      })
    return (id, dataset)
  }
}
