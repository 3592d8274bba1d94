internal import ArtifactStore
internal import Dispatch
internal import Lineage
internal import Models
internal import Synchronization

/// Writes what a run of batches has read, in the order in which it is given, on a thread of its own: the next wave is asked for
/// meanwhile.
///
/// Where something cannot be written, nothing that comes after it is.
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
    /// Which answers go onto their ref with it.
    let mark: CallJournal.Mark?
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

  private struct State {
    var progress = Progress()
    /// What the wave is read with that is being written.
    var pinned: Snapshot?
    var files = ProfileFiles()
    /// How much was given to it that is not written yet.
    var waiting = 0
    var whenStopped: (@Sendable () -> Void)?
  }

  private let context: LoopContext
  private let provider: String
  private let ledger: CallLedger?
  private let report: @Sendable (_ made: Int) -> Void
  private let queue = DispatchQueue(label: "tka.batches")
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
  var isBusy: Bool { state.withLock { $0.waiting > 0 } }

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
    state.withLock { $0.waiting += 1 }
    queue.async { [self] in
      defer { state.withLock { $0.waiting -= 1 } }
      do {
        try perform(entries, last)
      } catch LineageError.moved(.batches, _, _) {
        stop(.moved)
      } catch {
        stop(.failed(error))
      }
    }
  }

  /// Returns when all that was given to it is written, or cannot be.
  func finish() async -> Progress {
    await withCheckedContinuation { continuation in
      queue.async { [self] in continuation.resume(returning: state.withLock(\.progress)) }
    }
  }

  private func stop(_ stop: Stop) {
    let tell = state.withLock { state in
      state.progress.stop = stop
      return state.whenStopped
    }
    tell?()
  }

  private func perform(_ entries: [BatchWriting.Entry], _ last: Last?) throws {
    let (progress, pinned) = state.withLock { ($0.progress, $0.pinned) }
    guard progress.stop == nil, let snapshot = progress.snapshot, let pinned else { return }
    var writing = BatchWriting(
      context: context, pinned: pinned, provider: provider, ledger: last == nil ? nil : ledger)
    writing.mark = last?.mark
    // A profile is made by the policy of its time.
    let isPolicyMoved = try context.store.find(Line.policy.ref) != pinned.tip(.policy)
    var files = state.withLock { state in
      defer { state.files = ProfileFiles() }
      return state.files
    }
    var follow: BatchWriting.Follower?
    if let profile = last?.profile, !isPolicyMoved {
      follow = { try profile.write(over: $0, rendering: &files, in: &$1) }
    }
    let outcome = try writing.write(entries, over: snapshot, followedBy: follow)
    let made = state.withLock { state in
      state.files = files
      state.progress.snapshot = outcome.snapshot
      if last?.profile != nil { state.pinned = outcome.snapshot }
      state.progress.made += entries.count
      state.progress.failed += entries.count { $0.result.header.failure != nil }
      return state.progress.made
    }
    report(made)
    if let fault = outcome.fault { return stop(.failed(fault)) }
    if outcome.isBehind || (last?.profile != nil && isPolicyMoved) { stop(.moved) }
  }
}
