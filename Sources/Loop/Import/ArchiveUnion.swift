internal import Archive
internal import ArtifactStore
internal import CanonicalJSON
internal import Lineage

/// The archive line united with one export more, month by month, on all cores.
struct ArchiveUnion {
  /// As many bytes are united at once, and a month for each core however large it is.
  private static let groupSize = 3 << 20

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
    var groups = try groups(of: incoming)[...]
    let (crew, months) = (Crew(), months)
    func begin(_ group: [ArchiveMonth], of incoming: Incoming) -> Work<
      Result<UnitedMonth, any Error>
    > {
      crew.map(group) { month in
        Result { try months.united(incoming.records(of: month), of: month) }
      }
    }
    // While some are united, those before them are deflated.
    var next = begin(groups.popFirst() ?? [], of: incoming)
    // However this ends, nobody reads the store after it.
    defer { _ = next.finish() }
    while true {
      let done = next.finish()
      let group = groups.popFirst()
      next = begin(group ?? [], of: incoming)
      for month in done { try take(month.get(), &transaction) }
      if group == nil { break }
    }
    // Giving back what a large export took is work as well, which nobody waits for.
    _ = crew.map([consume incoming]) { _ in }
  }

  /// The months, some at a time: so many that all cores have work, and so few that memory is bounded.
  private func groups(of incoming: Incoming) throws -> [[ArchiveMonth]] {
    var sizes = incoming.byteCounts
    for (month, file) in try line.months() {
      sizes[month, default: 0] += try line.snapshot.store.findHeader(file)?.size ?? 0
    }
    let fewest = Crew().size
    var (groups, size) = ([[ArchiveMonth]()], 0)
    for (month, count) in sizes.sorted(by: { $0.key < $1.key }) {
      let last = groups.count - 1
      let isFull = groups[last].count >= fewest && size + count > ArchiveUnion.groupSize
      if isFull { groups.append([month]) } else { groups[last].append(month) }
      size = isFull ? count : size + count
    }
    return groups
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
  mutating func heldOut(share: Decimal) throws -> (before: HeldOut, after: HeldOut) {
    let before = try line.heldOut()
    var (after, all) = (before, Threads())
    swap(&all, &threads)
    after.decide(all.joined(), known: known, share: HeldOutShare(share))
    return (before, after)
  }
}
