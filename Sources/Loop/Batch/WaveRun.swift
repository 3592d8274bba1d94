internal import ArtifactStore
internal import Lineage
internal import Models
internal import Synchronization

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
  /// cannot be read, the others are read to their end, as they are being paid for; what comes after it is not
  /// written, but in the ledger. Where the task is cancelled their calls are dropped.
  /// - Parameter report: Told of the batches that were written.
  /// - Returns: The new tip of the batches; nil where somebody moved them meanwhile.
  /// - Throws: What kept the first batch from being read that could not be.
  func run(_ report: ([BatchResult]) -> Void) async throws -> CommitID? {
    let first = try BatchLine(pinned).count()
    let arrivals = Arrivals()
    let end = await withTaskGroup(of: Void.self) { group -> Result<CommitID?, any Error> in
      for (place, batch) in batches.enumerated() {
        group.addTask { [reader] in
          do {
            arrivals.add(
              place, .success(try await reader.read(batch.records, as: first + place)))
          } catch {
            arrivals.add(place, .failure(error))
          }
        }
      }
      let end: Result<CommitID?, any Error>
      do { end = .success(try await write(arrivals, report)) } catch { end = .failure(error) }
      // Only of a wave that was stopped, or whose line moved, something is left to be dropped.
      group.cancelAll()
      await group.waitForAll()
      return end
    }
    return try end.get()
  }

  /// Writes the batches as they arrive: all that are ready in one operation.
  private func write(
    _ arrivals: Arrivals, _ report: ([BatchResult]) -> Void
  ) async throws -> CommitID? {
    var snapshot = pinned
    var ready: [Int: BatchResult] = [:]
    var (written, arrived) = (0, 0)
    var failure: (any Error)?
    for await _ in arrivals.signals {
      // Answers that come together are written together: a barrier takes longer than this.
      if batches.count > 1 { try? await Task.sleep(for: .milliseconds(2)) }
      for (place, outcome) in arrivals.take() {
        arrived += 1
        switch outcome {
        case .success(let result): ready[place] = result
        case .failure(let error): failure = failure ?? error
        }
      }
      var entries: [BatchWriting.Entry] = []
      while let result = ready.removeValue(forKey: written) {
        entries.append(BatchWriting.Entry(result: result, batch: batches[written]))
        written += 1
      }
      if !entries.isEmpty {
        do {
          snapshot = try write(entries, over: snapshot, isLast: written == batches.count)
        } catch LineageError.moved(.batches, _, _) {
          // Somebody took batches back while the model answered: what waits is another.
          return nil
        }
        report(entries.map(\.result))
      }
      guard arrived == batches.count else { continue }
      if let failure { throw failure }
      return snapshot.tip(.batches)
    }
    throw CancellationError()
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

/// Batches that were read and wait to be written.
private final class Arrivals: Sendable {
  typealias Outcome = Result<BatchResult, any Error>

  /// One for all that arrived since the last was taken.
  let signals: AsyncStream<Void>
  private let signal: AsyncStream<Void>.Continuation
  private let waiting = Mutex<[(Int, Outcome)]>([])

  init() {
    (signals, signal) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1))
  }

  func add(_ place: Int, _ outcome: Outcome) {
    waiting.withLock { $0.append((place, outcome)) }
    signal.yield()
  }

  /// What arrived, in that order.
  func take() -> [(Int, Outcome)] {
    waiting.withLock { waiting in
      defer { waiting = [] }
      return waiting
    }
  }
}
