internal import ArtifactStore
internal import Lineage
internal import Models

/// Reads the batches of a wave at once, and puts them onto their line in the order of the archive.
struct WaveRun {
  let context: LoopContext
  let reader: BatchReader
  let calls: ModelCalls
  /// What they are read with, and the line that they go onto.
  let pinned: Snapshot
  let batches: [BatchQueue.Batch]

  /// Reads and writes them.
  ///
  /// A batch is written as soon as those before it are, together with others that are ready. Where one
  /// cannot be read, the calls of the others are dropped; what was answered is in the ledger.
  /// - Parameter report: Told of the batches that were written.
  /// - Returns: The new tip of the batches; nil where somebody moved them meanwhile.
  /// - Throws: What kept the first batch from being read that could not be.
  func run(_ report: ([BatchResult]) -> Void) async throws -> CommitID? {
    let first = try BatchLine(pinned).count()
    var snapshot = pinned
    var isMoved = false
    try await withThrowingTaskGroup(of: (Int, BatchResult).self) { group in
      for (place, batch) in batches.enumerated() {
        group.addTask { [reader] in
          (place, try await reader.read(batch.records, as: first + place))
        }
      }
      var ready: [Int: BatchResult] = [:]
      var written = 0
      var failure: (any Error)?
      while let outcome = await group.nextResult() {
        switch outcome {
        case .success(let (place, result)): ready[place] = result
        case .failure(let error):
          // The first to fail says why; the others fail because they are dropped.
          failure = failure ?? error
          group.cancelAll()
        }
        guard ready[written] != nil, !isMoved else { continue }
        var entries: [BatchWriting.Entry] = []
        while let result = ready.removeValue(forKey: written) {
          entries.append(BatchWriting.Entry(result: result, batch: batches[written]))
          written += 1
        }
        do {
          let tip = try write(entries, over: snapshot, isLast: written == batches.count)
          snapshot = tip
          report(entries.map(\.result))
        } catch LineageError.moved(.batches, _, _) {
          // Somebody took batches back while the model answered: what waits is another.
          isMoved = true
          group.cancelAll()
        }
      }
      if let failure, !isMoved { throw failure }
    }
    return isMoved ? nil : snapshot.tip(.batches)
  }

  private func write(
    _ entries: [BatchWriting.Entry], over snapshot: Snapshot, isLast: Bool
  ) throws -> Snapshot {
    // The answers go with the last batch: until then a crash finds the ledger as it was, and so
    // makes the same prompts again.
    let writing = BatchWriting(
      context: context, pinned: pinned, provider: calls.model.identity.provider,
      ledger: isLast ? calls.ledger : nil)
    let tip = try writing.write(entries, over: snapshot)
    var view = snapshot.view
    view[.batches] = tip ?? snapshot.tip(.batches)
    return snapshot.with(view)
  }
}
