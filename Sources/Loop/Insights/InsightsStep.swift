internal import ArtifactStore
internal import Lineage

/// The eighth step: a page for every ISO week that has ended.
public struct InsightsStep {
  private let context: LoopContext

  /// Writes the insights of a context's store.
  public init(in context: LoopContext) { self.context = context }

  /// Writes the weeks since the first batch that have ended and have no page yet.
  /// - Returns: The weeks that were written.
  public func run() throws -> [String] {
    let snapshot = try context.settle()
    let written = Set(try InsightsLine(snapshot).weeks())
    // Weeks are written without gaps, so the newest one tells whether any is missing.
    let newest = ISOWeek.lastEnded(at: Int(context.now()))
    guard !written.contains(newest.path) else { return [] }
    guard let first = try firstBatch(in: snapshot) else { return [] }
    let weeks = ISOWeek.ended(from: first, to: Int(context.now()))
    let missing = weeks.filter { !written.contains($0.path) }
    guard !missing.isEmpty else { return [] }
    let history = try History(of: snapshot)
    var transaction = Transaction(in: context.store)
    var draft = ArtifactDraft(.insights, inputs: try inputs(of: snapshot))
    if let (_, previous) = try snapshot.findArtifact(on: .insights) {
      let tree = try snapshot.tree(.insights)
      for payload in previous.payloads {
        guard let entry = try snapshot.store.find(payload.name, in: tree) else { continue }
        draft.add(payload, from: entry)
      }
    }
    for week in missing {
      let files = try history.insights(of: week)
      try draft.add(files.markdown.name, files.markdown.bytes, in: &transaction)
      try draft.add(files.json.name, files.json.bytes, in: &transaction)
    }
    var editor = TreeEditor()
    _ = try draft.finish(in: &editor, &transaction)
    let names = missing.map(\.description)
    let summary = "insights: \(names.joined(separator: ", "))"
    let move = try context.writeVersion(
      of: .insights, over: snapshot, tree: editor.write(over: nil, in: &transaction),
      subject: summary,
      inputs: [Line.batches, .profile].map {
        VersionMessage.Input(role: $0.rawValue, commit: snapshot.tip($0))
      }, in: &transaction)
    if let move {
      try context.registry.record(
        context.describe("insights", summary), moves: [move], in: &transaction)
    }
    return names
  }

  /// When the first version of the batches was made; nil before it.
  private func firstBatch(in snapshot: Snapshot) throws -> Int? {
    let query = LineageQuery(snapshot)
    let count = try query.count(of: .batches)
    guard count > 0, let first = try query.version(of: .batches, stepsBack: count - 1) else {
      return nil
    }
    return Int(try snapshot.store.commit(first).committer.seconds)
  }

  private func inputs(of snapshot: Snapshot) throws -> [Link] {
    try snapshot.findArtifact(on: .profile).map { [Link(role: "profile", artifact: $0.id)] } ?? []
  }
}

/// When the lines advanced, by the dates of their commits.
private struct History {
  private let snapshot: Snapshot
  /// `(seconds, commit)` of every version, the oldest first.
  private var versions: [Line: [(seconds: Int, commit: CommitID)]] = [:]

  init(of snapshot: Snapshot) throws {
    self.snapshot = snapshot
    for line in [Line.batches, .profile, .dataset] {
      versions[line] = try Ancestry(of: snapshot.store).firstParents(of: snapshot.tip(line))
        .filter { $0 != Root.id }.reversed().map {
          (Int(try snapshot.store.commit($0).committer.seconds), $0)
        }
    }
  }

  /// The snapshot as it was just before a moment.
  private func state(before seconds: Int) -> Snapshot {
    var view = snapshot.view
    for (line, versions) in versions {
      view[line] = versions.last { $0.seconds < seconds }?.commit ?? Root.id
    }
    return snapshot.with(view)
  }

  func insights(of week: ISOWeek) throws -> (markdown: Payload, json: Payload) {
    let (before, after) = (state(before: week.start), state(before: week.end))
    let first = try BatchLine(before).count()
    let batches = try (first..<max(first, BatchLine(after).count())).map {
      BatchSummary(try BatchLine(after).header($0))
    }
    func counts(_ snapshot: Snapshot) throws -> Dataset.Counts {
      try DatasetLine(snapshot).findCounts()?.counts
        ?? Dataset.Counts(train: 0, eval: 0, withdrawn: 0)
    }
    return WeeklyInsights.make(
      week: week, batches: batches, before: try ProfileLine(before).profile(),
      after: try ProfileLine(after).profile(), datasetBefore: try counts(before),
      datasetAfter: try counts(after))
  }
}
