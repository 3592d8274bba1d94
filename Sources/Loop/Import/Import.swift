public import Archive
public import ArtifactStore
internal import CanonicalJSON
internal import Lineage

/// What an import came to.
public struct ImportResult: Sendable {
  /// What was read, and what was not.
  public let census: Census
  /// The version of the archive that it made; nil when it brought nothing new.
  public let version: CommitID?
  /// How many records of each section are new.
  public let added: [Section: Int]
  /// How many records say something else than before.
  public let changed: Int
  /// How many tweets have other counts than before.
  public let recounted: Int
  /// How many records became absent.
  public let absent: Int
  /// How many threads were set aside anew.
  public let newlyHeldOut: Int
}

/// The first step: an export becomes a new version of the archive.
public struct Import {
  private let context: LoopContext

  /// Imports into the store of a context.
  public init(in context: LoopContext) { self.context = context }

  /// Imports an export; the same export twice is one version.
  public func run(_ export: Export) throws -> ImportResult {
    try DiskReserve.check(context, needing: export.byteCount)
    let snapshot = try context.settle()
    let line = ArchiveLine(snapshot)
    let manifest = try line.manifest()
    if let stored = try manifest?.accountID ?? BatchLine(snapshot).accountID(),
      stored != export.account.accountID
    {
      throw LoopError.otherAccount(found: export.account.accountID, stored: stored)
    }
    var (census, incoming) = try read(export)
    let source = ArchiveManifest.Source(
      date: try (export.generatedAt ?? incoming.youngest())?.description ?? "",
      generation: export.generation,
      counts: Dictionary(uniqueKeysWithValues: census.totals.map { ($0.section, $0.kept) }),
      whole: Set(census.totals.filter(\.readWhole).map(\.section)))
    // After the date, which is what the export says.
    try incoming.settleMonths(as: line)
    return try unite(
      incoming, source, with: line, manifest: manifest, account: export.account,
      census: census)
  }

  private func read(_ export: Export) throws -> (Census, Incoming) {
    let spill = try SpillFile(at: context.registry.path("import-lines"))
    var incoming = Incoming(spillingTo: spill)
    let total = export.byteCount
    let (census, selection) = try export.read(
      gathering: IncomingBatch(), by: { $0.add($1) },
      progress: { done in
        context.progress(Progress(activity: "import", done: done, total: total))
      }
    ) { batch, places in try incoming.add(batch, at: places) }
    incoming.selection = selection
    return (census, incoming)
  }

  private func unite(
    _ incoming: consuming Incoming, _ source: ArchiveManifest.Source, with line: ArchiveLine,
    manifest: ArchiveManifest?, account: Account, census: Census
  ) throws -> ImportResult {
    let before =
      manifest
      ?? ArchiveManifest(accountID: account.accountID, userName: account.userName, sources: [])
    var union = try ArchiveUnion(
      of: line,
      by: MonthUnion(of: line, with: source, files: census.files, newest: before.newest))
    var transaction = Transaction(in: context.store)
    try union.merge(incoming, in: &transaction)
    let policy = try PolicyLine(line.snapshot).policy()
    let held = try union.heldOut(share: policy.heldoutShare)
    let files = [
      (ArchiveManifest.fileName, before.adding(source, userName: account.userName).encoded),
      (HeldOut.fileName, held.after.encoded),
    ]
    for file in files { try union.draft.add(file.0, file.1, in: &transaction) }
    var editor = TreeEditor()
    _ = try union.draft.finish(in: &editor, &transaction)
    let counts = union.added
    let move = try context.writeVersion(
      of: .archive, over: line.snapshot,
      tree: editor.write(over: nil, in: &transaction),
      subject: "archive: \(Import.phrase(counts, union.changed, union.absent))",
      inputs: [], in: &transaction)
    if let move {
      try context.registry.record(
        context.describe("import", Import.phrase(counts, union.changed, union.absent)),
        moves: [move], in: &transaction)
    }
    return ImportResult(
      census: census, version: move?.to, added: counts, changed: union.changed,
      recounted: union.recounted, absent: union.absent,
      newlyHeldOut: held.after.threads.count - held.before.threads.count)
  }

  /// `412 tweets, 3 notes and 80 likes new, 2 changed, 1 absent`.
  static func phrase(_ added: [Section: Int], _ changed: Int, _ absent: Int) -> String {
    let order: [Section] = [.tweets, .notes, .likes] + ImportSections.optional
    let parts = order.filter { Section.usual.contains($0) || added[$0] != nil }
      .map { "\(added[$0] ?? 0) \($0.name)" }.joined(separator: ", ")
    return "\(parts) new; \(changed) changed; \(absent) absent"
  }
}
