internal import ArtifactStore
internal import CanonicalJSON
internal import Lineage

/// The fourth step: the pairs of new batches go into the dataset.
public struct DatasetStep {
  private let context: LoopContext

  /// Makes the dataset of a context's store.
  public init(in context: LoopContext) { self.context = context }

  /// Makes a version when the batches moved since the last one.
  ///
  /// It reads the new batches; all of them where one that it knows was read again.
  /// - Returns: The counts of the new version, or nil where there is none.
  public func run() throws -> String? {
    let snapshot = try context.settle()
    let line = BatchLine(snapshot)
    let count = try line.count()
    let made = try made(from: snapshot)
    guard made != snapshot.tip(.batches) else { return nil }
    let previous = try DatasetLine(snapshot).find()
    let start = try previous == nil ? 0 : line.firstBatch(after: made)
    var growth =
      start == 0
      ? previous.map { DatasetGrowth(anewAfter: $0.dataset) } ?? DatasetGrowth()
      : DatasetGrowth(after: previous?.dataset)
    var inputs = previous.map { [Link(role: Line.dataset.rawValue, artifact: $0.id)] } ?? []
    for number in start..<count {
      guard let (id, _) = try line.findArtifact(number) else { continue }
      growth.consider(try line.pairs(number), of: id.hex, number: number)
      inputs.append(Link(role: "batch", artifact: id))
    }
    let (dataset, newRows) = growth.finish(batchCount: count)

    var transaction = Transaction(in: context.store)
    var writing = DatasetWriting(
      snapshot, after: previous?.dataset, isAnew: start == 0,
      draft: ArtifactDraft(
        .dataset, parameters: JSONObject([("batches", .integer(count))]), inputs: inputs))
    try writing.write(dataset, newRows: newRows, in: &transaction)
    var editor = TreeEditor()
    _ = try writing.draft.finish(in: &editor, &transaction)
    return try commit(dataset, editor, over: snapshot, &transaction)
  }

  /// The version of the batches that the dataset was made from.
  private func made(from snapshot: Snapshot) throws -> CommitID {
    let message = try snapshot.store.commit(snapshot.tip(.dataset)).message
    let inputs = VersionMessage(parsing: message)?.inputs ?? []
    return inputs.first { $0.role == Line.batches.rawValue }?.commit ?? Root.id
  }

  private func commit(
    _ dataset: Dataset, _ editor: TreeEditor, over snapshot: Snapshot,
    _ transaction: inout Transaction
  ) throws -> String? {
    let counts = dataset.counts
    let summary =
      "dataset: \(counts.train) pairs to train, \(counts.eval) to evaluate, "
      + "\(dataset.leftOut) left out, \(counts.withdrawn) withdrawn"
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
