internal import Lineage
internal import Models
internal import Synchronization

/// Reads the batches of a wave at once, and has them written in the order of the archive.
struct WaveRun {
  /// What a wave came to.
  enum End {
    /// All of it was read and is written, or soon will be.
    case read(Whole)
    /// Somebody moved the line of batches, or what the profile is made from.
    case moved
  }

  /// A wave that was read.
  struct Whole {
    /// The profile that has it; nil where it goes on in another run.
    let profile: Profile?
    /// The answers that go onto their ref with it.
    let answers: [CallRecord]
  }

  let reader: BatchReader
  let calls: ModelCalls
  let writer: WaveWriter
  let context: LoopContext
  let batches: [BatchQueue.Batch]
  /// True where the profile takes the wave up when it is read.
  let isClosing: Bool
  /// True where nothing waits to be written: what else waits in the ledger goes with this wave.
  let isFirst: Bool

  /// Batches that are ready while others of their wave are not are written together with those of this time.
  private static let patience = Duration.milliseconds(20)

  /// Reads them, and gives them to the writer.
  ///
  /// A batch is written soon after those before it are there. Where one cannot be read, the others are read to their
  /// end, as they are being paid for; what comes after it is not written, but in the ledger. Where the task is
  /// cancelled their calls are dropped.
  /// - Parameters:
  ///   - fold: The profile, which takes them in.
  ///   - meanwhile: Done while the model answers.
  ///   - note: Told of each batch, in order.
  /// - Returns: What it came to.
  /// - Throws: What kept the first batch from being read that could not be, or a batch from being written.
  func run(
    _ fold: inout ProfileFold, meanwhile: @escaping @Sendable () -> Void,
    _ note: (BatchResult) -> Void
  ) async throws -> End {
    let first = fold.new.upperBound
    let arrivals = Arrivals()
    writer.watch { arrivals.wake() }
    let end = await withTaskGroup(of: Void.self) { group -> Result<End, any Error> in
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
      group.addTask { meanwhile() }
      let end: Result<End, any Error>
      do {
        end = .success(try await take(arrivals, into: &fold, &group, note))
      } catch {
        end = .failure(error)
      }
      // Only of a wave that was stopped, or whose line moved, something is left to be dropped.
      group.cancelAll()
      await group.waitForAll()
      return end
    }
    return try end.get()
  }

  private func take(
    _ arrivals: Arrivals, into fold: inout ProfileFold, _ group: inout TaskGroup<Void>,
    _ note: (BatchResult) -> Void
  ) async throws -> End {
    var ready: [Int: BatchResult] = [:]
    var entries: [BatchWriting.Entry] = []
    var (next, arrived) = (0, 0)
    var failure: (any Error)?
    var isTimed = false
    for await _ in arrivals.signals {
      switch writer.stop {
      case .failed(let error): throw error
      case .moved: return .moved
      case nil: break
      }
      let (outcomes, isDue) = arrivals.take()
      for (place, outcome) in outcomes {
        arrived += 1
        switch outcome {
        case .success(let result): ready[place] = result
        case .failure(let error): failure = failure ?? error
        }
      }
      while let result = ready.removeValue(forKey: next) {
        entries.append(BatchWriting.Entry(result: result, batch: batches[next]))
        fold.merge(result.candidates)
        note(result)
        next += 1
      }
      if next == batches.count { return .read(await finish(entries, fold)) }
      // What is ready while something else is written goes with what comes after it.
      if (isDue && !writer.isBusy) || arrived == batches.count {
        if !entries.isEmpty { writer.write(entries) }
        entries = []
        isTimed = false
      } else if !entries.isEmpty, isDue || !isTimed {
        isTimed = true
        group.addTask {
          try? await Task.sleep(for: WaveRun.patience)
          arrivals.wake(isDue: true)
        }
      }
      if arrived == batches.count, let failure { throw failure }
    }
    if !entries.isEmpty { writer.write(entries) }
    throw CancellationError()
  }

  /// Gives the last batches of the wave to the writer.
  private func finish(_ entries: [BatchWriting.Entry], _ fold: ProfileFold) async -> Whole {
    await writer.room()
    let profile = isClosing ? ProfileWriting(fold, in: context) : nil
    // The answers go with the last batch: until then a crash finds the ledger as it was, and so makes the same
    // prompts again. Those of a later wave, which a crash has left, wait for theirs.
    let first = fold.new.upperBound - batches.count
    let answers = (calls.ledger?.waiting ?? []).filter { record in
      guard let batch = record.purpose.batch else { return isFirst }
      return batch < fold.new.upperBound && (isFirst || batch >= first)
    }
    writer.write(entries, last: WaveWriter.Last(profile: profile, answers: answers))
    return Whole(profile: profile?.profile, answers: answers)
  }
}

/// Batches that were read and wait to be taken.
private final class Arrivals: Sendable {
  typealias Outcome = Result<BatchResult, any Error>

  private struct State {
    var waiting: [(Int, Outcome)] = []
    var isDue = false
  }

  /// One for all that arrived since the last was taken.
  let signals: AsyncStream<Void>
  private let signal: AsyncStream<Void>.Continuation
  private let state = Mutex(State())

  init() {
    (signals, signal) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1))
  }

  func add(_ place: Int, _ outcome: Outcome) {
    state.withLock { $0.waiting.append((place, outcome)) }
    signal.yield()
  }

  /// Has it looked at what there is.
  /// - Parameter isDue: True where what is ready waits no longer.
  func wake(isDue: Bool = false) {
    if isDue { state.withLock { $0.isDue = true } }
    signal.yield()
  }

  /// What arrived, in that order, and whether what is ready waits no longer.
  func take() -> (outcomes: [(Int, Outcome)], isDue: Bool) {
    state.withLock { state in
      defer { state = State() }
      return (state.waiting, state.isDue)
    }
  }
}
