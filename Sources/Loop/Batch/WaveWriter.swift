internal import ArtifactStore
internal import Dispatch
internal import Lineage
internal import Models
internal import Synchronization

/// Writes what a run of batches has read, in the order in which it is given, on a thread of its own: the next wave is asked for
/// meanwhile.
///
/// What is given to it while it writes is written together then, each an operation of its own: where a model answers faster than a disk
/// syncs, as many share a sync as it takes. Where something cannot be written, nothing that comes after it is.
final class WaveWriter: Sendable {
  /// Why nothing more is written.
  enum Stop {
    /// Somebody moved a line, so that what was read since is to be read from there.
    case moved
    case failed(any Error)
  }

  /// What belongs to the last batch of a wave.
  struct Last: Sendable {
    /// The profile that has the wave; nil where the wave goes on in another run.
    let profile: ProfileWriting?
    /// The answers that go onto their ref with it.
    let answers: [CallRecord]
  }

  /// How far it is.
  struct Progress {
    /// The store as it is now; nil before the beginning.
    var snapshot: Snapshot?
    var stop: Stop?
    /// The batches that were written, and how many of them have answers that cannot be used.
    var made = 0
    var failed = 0
  }

  /// Batches that become one operation.
  private struct Job: Sendable {
    let entries: [BatchWriting.Entry]
    let last: Last?
  }

  private struct State {
    var progress = Progress()
    /// What the wave was read with that is written next.
    var pinned: Snapshot?
    var files = ProfileFiles()
    var jobs: [Job] = []
    /// How many of them are being written.
    var underway = 0
    var isIndexing = false
    var whenStopped: (@Sendable () -> Void)?
    /// Goes on when fewer than ``mostWaiting`` wait.
    var whenRoom: CheckedContinuation<Void, Never>?
  }

  /// No more is read before some of so many was written.
  private static let mostWaiting = 8

  /// As many operations the index takes in at once: it may be behind where writing is the faster.
  private static let mostIndexed = 1000

  private let context: LoopContext
  private let provider: String
  private let ledger: CallLedger?
  private let report: @Sendable (_ made: Int) -> Void
  private let queue = DispatchQueue(label: "tka.batches")
  private let indexing = DispatchQueue(label: "tka.index")
  private let state = Mutex(State())

  /// Prepares to write.
  /// - Parameters:
  ///   - context: The store.
  ///   - calls: Who was asked, and where the answers wait.
  ///   - report: Told of the number of batches whenever some were written.
  init(
    in context: LoopContext, _ calls: ModelCalls, report: @escaping @Sendable (_ made: Int) -> Void
  ) {
    self.context = context
    provider = calls.model.identity.provider
    ledger = calls.ledger
    self.report = report
  }

  /// Begins at a state of the store, from which the next wave is read.
  func begin(at snapshot: Snapshot) {
    state.withLock { state in
      state.progress.snapshot = snapshot
      state.progress.stop = nil
      state.pinned = snapshot
    }
  }

  /// True when something is not written yet.
  var isBusy: Bool { state.withLock { !$0.jobs.isEmpty || $0.underway > 0 } }

  /// Why nothing more is written; nil where it goes on.
  var stop: Stop? { state.withLock(\.progress.stop) }

  /// Has something done when it stops: at once where it did.
  func watch(_ whenStopped: @escaping @Sendable () -> Void) {
    let isStopped = state.withLock { state in
      state.whenStopped = whenStopped
      return state.progress.stop != nil
    }
    if isStopped { whenStopped() }
  }

  /// Writes batches that follow those before; returns at once.
  func write(_ entries: [BatchWriting.Entry], last: Last? = nil) {
    state.withLock { $0.jobs.append(Job(entries: entries, last: last)) }
    queue.async { [self] in writeWaiting() }
  }

  /// Returns when more may be given to it.
  func room() async {
    await withCheckedContinuation { continuation in
      let isRoom = state.withLock { state in
        guard state.jobs.count >= WaveWriter.mostWaiting else { return true }
        state.whenRoom = continuation
        return false
      }
      if isRoom { continuation.resume() }
    }
  }

  /// Returns when all that was given to it is written, or cannot be, and the index has it.
  func finish() async -> Progress {
    await withCheckedContinuation { continuation in
      queue.async { [self] in
        indexing.async { [self] in continuation.resume(returning: state.withLock(\.progress)) }
      }
    }
  }

  /// Writes all that waits.
  private func writeWaiting() {
    let (jobs, waiter) = state.withLock { state in
      defer {
        state.underway = state.jobs.count
        state.jobs = []
        state.whenRoom = nil
      }
      return (state.jobs, state.whenRoom)
    }
    waiter?.resume()
    guard !jobs.isEmpty else { return }
    defer { state.withLock { $0.underway = 0 } }
    do {
      try perform(jobs)
    } catch LineageError.moved(.batches, _, _) {
      stop(.moved)
    } catch {
      stop(.failed(error))
    }
    index()
  }

  /// Has the index follow, beside what is written next.
  private func index() {
    let isNew = state.withLock { state in
      defer { state.isIndexing = true }
      return !state.isIndexing
    }
    guard isNew else { return }
    indexing.async { [self] in
      state.withLock { $0.isIndexing = false }
      context.registry.index.follow(atMost: WaveWriter.mostIndexed)
    }
  }

  private func stop(_ stop: Stop) {
    let tell = state.withLock { state in
      state.progress.stop = stop
      return state.whenStopped
    }
    tell?()
  }

  private func perform(_ jobs: [Job]) throws {
    var (progress, pinned, files) = state.withLock { state in
      defer { state.files = ProfileFiles() }
      return (state.progress, state.pinned, state.files)
    }
    guard progress.stop == nil, var snapshot = progress.snapshot, let first = pinned else { return }
    let writing = BatchWriting(context: context, provider: provider)
    var transaction = Transaction(in: context.store)
    // A profile is made by the policy of its time.
    let isPolicyMoved = try context.store.find(Line.policy.ref) != first.tip(.policy)
    var drafts: [BatchWriting.Draft] = []
    var stop: Stop?
    for job in jobs where stop == nil {
      var follow: BatchWriting.Follower?
      if let profile = job.last?.profile {
        follow = { try profile.write(over: $0, rendering: &files, in: &$1) }
        if isPolicyMoved { (follow, stop) = (nil, .moved) }
      }
      do {
        let draft = try writing.compose(
          job.entries, readWith: pinned ?? first, over: snapshot,
          along: job.last?.answers ?? [], in: &transaction, followedBy: follow)
        drafts.append(draft)
        if let fault = draft.fault { stop = .failed(fault) }
        snapshot = draft.snapshot
        if job.last?.profile != nil { pinned = snapshot }
      } catch {
        // Those before it can be written.
        if drafts.isEmpty { throw error }
        stop = .failed(error)
      }
    }
    let outcome = try writing.record(drafts, in: ledger, &transaction)
    let written = jobs.prefix(outcome.count).flatMap(\.entries)
    progress.snapshot = outcome.snapshot
    progress.made += written.count
    progress.failed += written.count { $0.result.header.failure != nil }
    state.withLock { [progress, pinned, files] state in
      (state.progress, state.pinned, state.files) = (progress, pinned, files)
    }
    report(progress.made)
    if outcome.isBehind { stop = .moved }
    if let stop { self.stop(stop) }
  }
}
