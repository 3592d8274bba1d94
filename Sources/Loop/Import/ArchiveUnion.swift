internal import Archive
internal import ArtifactStore
internal import CanonicalJSON
internal import Lineage

/// The archive line united with one export more, month by month, on all cores.
struct ArchiveUnion {
  private let line: ArchiveLine
  private let months: MonthUnion
  private let previous: (artifact: Artifact, tree: TreeID)?
  private var threads = Threads()
  private var known: Set<UInt64> = []

  /// The next version, payload by payload.
  var draft = ArtifactDraft(.archive)
  private(set) var added: [Section: Int] = [:]
  private(set) var changed = 0
  private(set) var recounted = 0
  private(set) var absent = 0

  /// Begins a union.
  /// - Parameters:
  ///   - line: What the archive has.
  ///   - months: How each month is united.
  /// - Throws: Where the archive cannot be read.
  init(of line: ArchiveLine, by months: MonthUnion) throws {
    self.line = line
    self.months = months
    let tree = try line.snapshot.tree(.archive)
    self.previous = try line.snapshot.findArtifact(in: tree).map { ($0.artifact, tree) }
  }

  /// Writes every month's files, or takes them over where nothing changed.
  mutating func merge(_ incoming: consuming Incoming, in transaction: inout Transaction) throws {
    let buckets = incoming.buckets.union(try line.buckets()).sorted()
    let all = buckets.flatMap { bucket in RecordKind.allCases.map { (kind: $0, bucket: bucket) } }
    let (crew, months) = (Crew(), months)
    // So few at once that memory is bounded: while some are united, those before them are deflated.
    let step = crew.size * 2
    func begin(at start: Int, of incoming: Incoming) -> Work<Result<UnitedMonth, any Error>> {
      crew.map(Array(all[min(start, all.count)...].prefix(step))) { month in
        Result {
          let records = try incoming.records(of: month.kind, in: month.bucket)
          return try months.united(records, of: month.kind, in: month.bucket)
        }
      }
    }
    var next = begin(at: 0, of: incoming)
    // However this ends, nobody reads the store after it.
    defer { _ = next.finish() }
    for start in stride(from: step, through: all.count + step, by: step) {
      let done = next.finish()
      next = begin(at: start, of: incoming)
      for month in done { try take(month.get(), &transaction) }
    }
    // Giving back what a large export took is work as well, which nobody waits for.
    _ = crew.map([consume incoming]) { _ in }
  }

  private mutating func take(_ month: UnitedMonth, _ transaction: inout Transaction) throws {
    for (path, content) in month.files { try add(path, content, &transaction) }
    added.merge(month.added, uniquingKeysWith: +)
    changed += month.changed
    recounted += month.recounted
    absent += month.absent
    threads.add(month.threads)
    known.formUnion(month.known)
  }

  /// Adds a payload, without writing what the version before has.
  private mutating func add(
    _ path: String, _ content: HashedBlob, _ transaction: inout Transaction
  ) throws {
    if let previous, let payload = previous.artifact.find(path),
      payload.size == content.bytes.count, payload.digest == content.digest,
      let entry = try line.snapshot.store.find(path, in: previous.tree)
    {
      draft.add(payload, from: entry)
    } else {
      try draft.add(path, content, in: &transaction)
    }
  }

  /// What was set aside before, and what is now.
  func heldOut(share: Decimal) throws -> (before: HeldOut, after: HeldOut) {
    let before = try line.heldOut()
    var after = before
    after.decide(threads, known: known, share: HeldOutShare(share))
    return (before, after)
  }
}
