internal import ArtifactStore
internal import Lineage
internal import Models
internal import Synchronization

/// Reads what waits, wave after wave: a wave is asked for while those before it are being written.
///
/// What the next wave reads of the one before is known when that was read: its claims. So nothing of it is waited for but
/// its turn on the disk. Where a line turns out to have been moved by somebody else, what was asked for since is dropped
/// and the run begins anew from the lines.
struct BatchRun {
  private let context: LoopContext
  private let calls: ModelCalls
  private let limits: BatchStep.Limits
  private let stopped: @Sendable () -> Bool
  private let writer: WaveWriter

  /// The lines that decide what is read, as they were when they were looked at last.
  private var snapshot: Snapshot
  private var queue: BatchQueue
  private var wave: Wave
  private var size: Int
  /// The profile; nil until something is to be read, as it takes long to read itself.
  private var fold: ProfileFold?
  private var calibration: Calibration?
  /// Reads the next wave; nil where it is to be made from the lines.
  private var reader: BatchReader?
  private var window: Int??
  private var upcoming: Upcoming?
  /// The batches that were read, written or not.
  private var taken = 0
  /// True until a wave was read that is being written still.
  private var isFirst = true
  private var tooLong = 0

  /// A larger file of answers is emptied, onto their ref, before another wave is asked for.
  private static let largestJournal = 8 << 20

  /// Prepares a run, and does first what a crash left undone.
  init(
    in context: LoopContext, asking calls: ModelCalls, _ limits: BatchStep.Limits,
    stopped: @escaping @Sendable () -> Bool
  ) throws {
    self.context = context
    self.calls = calls
    self.limits = limits
    self.stopped = stopped
    snapshot = try BatchRun.afterFullWave(in: context)
    queue = try BatchQueue(snapshot)
    size = try PolicyLine(snapshot).policy().batchSize
    wave = try Wave(in: snapshot)
    let total = min((queue.count + size - 1) / size, limits.batches ?? .max)
    writer = WaveWriter(in: context, calls) { made in
      context.progress(Progress(activity: "batch", done: made, total: total))
    }
    try begin()
  }

  /// Reads until nothing waits or a limit is reached.
  /// - Returns: What was done; all of it is written.
  /// - Throws: What kept a batch from being read or written; what was read before is written.
  mutating func run() async throws -> BatchStep.Outcome {
    do {
      while try await readWave() {}
    } catch {
      _ = await writer.finish()
      throw error
    }
    let progress = await writer.finish()
    return BatchStep.Outcome(
      made: progress.made, failed: progress.failed, waiting: queue.count)
  }

  private var mayGoOn: Bool {
    !stopped() && limits.deadline.map { context.now() < $0 } ?? true
  }

  /// Reads the next wave.
  /// - Returns: False where there is none, and everything is written.
  private mutating func readWave() async throws -> Bool {
    let batches = mayGoOn ? try takeBatches() : []
    guard !batches.isEmpty else {
      // Where a line was moved while the last wave was written, its records wait again.
      guard let stop = await writer.finish().stop else { return false }
      if case .failed(let error) = stop { throw error }
      guard mayGoOn else { return false }
      try await reload()
      return true
    }
    try DiskReserve.check(context)
    let reader = try await currentReader()
    let isEnd = queue.count == 0 || taken + batches.count == limits.batches
    let run = WaveRun(
      reader: reader, calls: calls, writer: writer, context: context, batches: batches,
      isClosing: batches.count >= wave.room || (isEnd && !stopped()), isFirst: isFirst)
    let upcoming = Upcoming(
      after: queue, nextCount(after: batches.count), of: size, in: ArchiveLine(snapshot))
    var tooLong = tooLong
    var fold = try self.fold ?? ProfileFold(snapshot)
    let end = try await run.run(&fold, meanwhile: { upcoming.fetch() }) { result in
      switch result.header.failure {
      case .promptTooLong?, .contextExceeded?: tooLong += 1
      default: tooLong = 0
      }
    }
    self.tooLong = tooLong
    taken += batches.count
    guard tooLong < BatchStep.mostTooLong else {
      _ = await writer.finish()
      throw LoopError.model(
        .contextExceeded(
          endpoint: calls.model.identity.name ?? calls.model.identity.provider,
          promptTokens: nil, limit: window ?? nil))
    }
    if case .read(let whole) = end, let profile = whole.profile, isSteady {
      for answer in whole.answers { calibration?.take(answer) }
      self.reader = reader.with(profile, calibration)
      self.upcoming = upcoming
      fold.advance()
      self.fold = fold
      isFirst = false
      wave = wave.next
    } else {
      try await reload()
    }
    return true
  }

  /// True where nobody has moved what the next wave is read with, and it may be asked for while this one is written.
  private var isSteady: Bool {
    guard calls.ledger?.waitingBytes ?? 0 < BatchRun.largestJournal else { return false }
    return [Line.archive, .policy, .prompts, .promoted]
      .allSatisfy { (try? context.store.find($0.ref)) == snapshot.tip($0) }
  }

  /// Waits until all is written and looks at the lines again.
  private mutating func reload() async throws {
    let progress = await writer.finish()
    if case .failed(let error) = progress.stop { throw error }
    let next = try BatchRun.afterFullWave(in: context)
    // Somebody moved a line that decides what is read: what waits is listed anew.
    let isSame =
      next.tip(.archive) == snapshot.tip(.archive)
      && next.tip(.batches) == progress.snapshot?.tip(.batches) && progress.stop == nil
    snapshot = next
    if !isSame { queue = try BatchQueue(snapshot) }
    size = try PolicyLine(snapshot).policy().batchSize
    wave = try Wave(in: snapshot)
    fold = nil
    taken = progress.made
    reader = nil
    upcoming = nil
    try begin()
  }

  /// Begins at the lines as they are.
  private mutating func begin() throws {
    writer.begin(at: snapshot)
    isFirst = true
    // A crash may have come between a wave and its answers. Those of a wave that is under way wait for its last batch.
    try calls.ledger?.settle(before: BatchLine(snapshot).count() - wave.begun)
    calibration = try calls.ledger?.calibration()
  }

  /// How many batches the next wave may have, after some more.
  private func nextCount(after more: Int) -> Int {
    min(wave.size, limits.batches.map { $0 - taken - more } ?? .max)
  }

  private mutating func takeBatches() throws -> [BatchQueue.Batch] {
    let count = min(wave.room, limits.batches.map { $0 - taken } ?? .max)
    let fetched = upcoming?.take(count)
    upcoming = nil
    if let fetched {
      queue = fetched.rest
      return fetched.batches
    }
    return try queue.next(count, of: size, from: ArchiveLine(snapshot))
  }

  private mutating func currentReader() async throws -> BatchReader {
    if let reader { return reader }
    if window == nil { window = try await contextWindow() }
    let new = try BatchReader(
      asking: calls, in: snapshot, calibration: calibration,
      maxTokens: context.settings.number("model.maxtokens"), window: window ?? nil)
    reader = new
    return new
  }

  private func contextWindow() async throws -> Int? {
    do throws(ModelError) {
      return try await calls.model.contextWindow()
    } catch {
      if Task.isCancelled { throw CancellationError() }
      throw LoopError.model(error)
    }
  }

  /// The store, with a profile that has every wave that is whole.
  static func afterFullWave(in context: LoopContext) throws -> Snapshot {
    let snapshot = try context.settle()
    guard try Wave(in: snapshot).isFull else { return snapshot }
    _ = try ConsolidateStep(in: context).run()
    return try context.settle()
  }
}

/// The batches of the next wave, taken while this one is under way.
private final class Upcoming: Sendable {
  private typealias Fetched = (rest: BatchQueue, batches: [BatchQueue.Batch])

  private let queue: BatchQueue
  private let count: Int
  private let size: Int
  private let line: ArchiveLine
  private let fetched = Mutex<Fetched?>(nil)

  init(after queue: BatchQueue, _ count: Int, of size: Int, in line: ArchiveLine) {
    self.queue = queue
    self.count = count
    self.size = size
    self.line = line
  }

  /// Takes them.
  func fetch() {
    var rest = queue
    // What is wrong with them is said when their turn comes.
    guard let batches = try? rest.next(count, of: size, from: line) else { return }
    let found = rest
    fetched.withLock { $0 = (found, batches) }
  }

  /// What was taken, where it is as many as are asked for.
  func take(_ count: Int) -> (rest: BatchQueue, batches: [BatchQueue.Batch])? {
    self.count == count ? fetched.withLock { $0 } : nil
  }
}
