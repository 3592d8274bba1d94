internal import ArtifactStore
internal import CanonicalJSON
internal import Lineage

/// The fourth step: the pairs of all batches become a dataset.
public struct DatasetStep {
  private let context: LoopContext

  /// Makes the dataset of a context's store.
  public init(in context: LoopContext) { self.context = context }

  /// Makes a version when the batches moved since the last one.
  /// - Returns: The counts of the new version, or nil where there is none.
  public func run() throws -> String? {
    let snapshot = try context.settle()
    let count = try BatchLine(snapshot).count()
    guard try made(from: snapshot) != snapshot.tip(.batches) else { return nil }
    let line = BatchLine(snapshot)
    var batches: [Dataset.Batch] = []
    var inputs: [Link] = []
    for number in 0..<count {
      guard let (id, _) = try line.findArtifact(number) else { continue }
      batches.append((artifactID: id.hex, number: number, pairs: try line.pairs(number)))
      inputs.append(Link(role: "batch", artifact: id))
    }
    let dataset = Dataset.building(
      from: batches, previous: try DatasetLine(snapshot).find()?.dataset, ofBatches: count)
    return try commit(dataset, inputs: inputs, in: snapshot)
  }

  /// The version of the batches that the dataset was made from.
  private func made(from snapshot: Snapshot) throws -> CommitID {
    let message = try snapshot.store.commit(snapshot.tip(.dataset)).message
    let inputs = VersionMessage(parsing: message)?.inputs ?? []
    return inputs.first { $0.role == Line.batches.rawValue }?.commit ?? Root.id
  }

  private func commit(
    _ dataset: Dataset, inputs: [Link], in snapshot: Snapshot
  ) throws -> String? {
    var transaction = Transaction(in: context.store)
    var draft = ArtifactDraft(
      .dataset, parameters: JSONObject([("batches", .integer(dataset.batchCount))]), inputs: inputs)
    for file in dataset.payloads { try draft.add(file.name, file.bytes, in: &transaction) }
    var editor = TreeEditor()
    _ = try draft.finish(in: &editor, &transaction)
    let counts = dataset.counts
    let summary =
      "dataset: \(counts.train) pairs to train, \(counts.eval) to evaluate, "
      + "\(dataset.exclusions.count) left out, \(counts.withdrawn) withdrawn"
    let move = try context.writeVersion(
      of: .dataset, over: snapshot, tree: editor.write(over: nil, in: &transaction),
      subject: summary,
      inputs: [
        VersionMessage.Input(role: Line.batches.rawValue, commit: snapshot.tip(.batches))
      ], in: &transaction)
    guard let move else { return nil }
    try context.registry.record(
      context.describe("dataset", summary), moves: [move], in: &transaction)
    return summary
  }
}
