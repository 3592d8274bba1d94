internal import ArtifactStore
internal import CanonicalJSON

/// The reports on the evals line, for the gate.
struct EvalReports {
  /// One report.
  struct Version {
    let commit: CommitID
    let message: VersionMessage
    /// The version before.
    let parent: CommitID?
    let tree: TreeID
    let report: EvalReport
    let items: [EvalItem]?
    /// The SHA-256 of its suite, where it says so.
    let suite: String?
    /// True when somebody brought it.
    let isImported: Bool
  }

  private let store: Store

  init(in store: Store) { self.store = store }

  /// The report that a commit holds.
  func version(at commit: CommitID) throws -> Version {
    let content = try store.commit(commit)
    guard let message = VersionMessage(parsing: content.message),
      message.kind == Line.evals.kind.rawValue,
      let artifact = try file(Artifact.fileName, in: content.tree),
      let report = try file(GateFiles.report, in: content.tree)
    else {
      throw LineageError.malformed(file: GateFiles.report, field: "", reason: "is missing")
    }
    let items = try file(GateFiles.items, in: content.tree)
    let suite = try file(GateFiles.suite, in: content.tree)
    do {
      return Version(
        commit: commit, message: message, parent: content.parents.first, tree: content.tree,
        report: try EvalReport(decoding: report), items: try items.map { try EvalItem.decode($0) },
        suite: try suite.flatMap {
          try Fields(parsing: $0, file: GateFiles.suite).findString("sha256")
        },
        isImported: try Artifact(decoding: artifact).provider == "asserted")
    } catch let error as ReportError {
      throw LineageError.malformed(file: GateFiles.report, field: "", reason: "\(error)")
    }
  }

  /// The bytes of its questions, where they are kept.
  func questions(of version: Version) throws -> [UInt8]? {
    try file(GateFiles.questions, in: version.tree)
  }

  /// What was measured here, in an earlier report, of an adapter or of the base.
  func measurement(
    of adapter: String, before commit: CommitID
  ) throws -> GateFacts.Baseline? {
    for earlier in try Ancestry(of: store).firstParents(of: commit).dropFirst()
    where earlier != Root.id {
      let version = try version(at: earlier)
      guard !version.isImported else { continue }
      let report = version.report
      let composite: Decimal
      if report.candidateID.utf8.elementsEqual(adapter.utf8) {
        composite = report.candidateComposite
      } else if report.rollbackModel.utf8.elementsEqual(adapter.utf8) {
        composite = report.baselineComposite
      } else {
        continue
      }
      return GateFacts.Baseline(
        composite: composite, instrument: report.instrumentID, suite: version.suite)
    }
    return nil
  }

  /// How many times a suite was looked at when a report was made, that time among them.
  ///
  /// A report looks at the same suite where it has at least half of the items. Reports without items
  /// are no looks: they show nothing that chance could have made.
  func look(of version: Version, takenOff: [CommitID]) throws -> Int {
    guard let items = version.items, !items.isEmpty else { return 1 }
    let keys = Set(items.map { Array($0.item.utf8) })
    var earlier = Set(try Ancestry(of: store).firstParents(of: version.commit).dropFirst())
    earlier.formUnion(takenOff)
    earlier.remove(Root.id)
    earlier.remove(version.commit)
    return try 1
      + earlier.count { commit in
        let other = try self.version(at: commit)
        if let suite = version.suite, suite == other.suite {
          return !(other.items?.isEmpty ?? true)
        }
        guard let items = other.items else { return false }
        let both = items.count { keys.contains(Array($0.item.utf8)) }
        return 2 * both >= keys.count
      }
  }

  private func file(_ name: String, in tree: TreeID) throws -> [UInt8]? {
    guard let entry = try store.find(name, in: tree) else { return nil }
    return try ChunkedFile.bytes(entry, from: store)
  }
}
