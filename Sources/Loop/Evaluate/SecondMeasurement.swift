internal import ArtifactStore
internal import CanonicalJSON
internal import Lineage

/// Whether an adapter that has a report is measured once more because the instrument changed.
///
/// Never one that is promoted or was rolled back, and never one that a measurement on at least as
/// many items failed: a changed ruler gives no second chance ([M42] in docs/MODEL.md).
struct SecondMeasurement {
  let adapter: AdapterLine.Version
  let report: EvalLine.Version
  let snapshot: Snapshot

  /// True where a measurement on a suite of so many items could come to something.
  func isAllowed(items count: Int) throws -> Bool {
    guard report.provider != EvalLine.asserted,
      try !PromotedLine(snapshot).wasRolledBack(tensors: adapter.record.tensors ?? "")
    else { return false }
    let policy = try PolicyLine.policy(adapter.record.policy, in: snapshot)
    for version in try EvalLine(snapshot).all(of: adapter.candidate) {
      let measured = version.report
      let decision = Gate.decide(
        measured, items: version.items, policy: try policy ?? PolicyLine(snapshot).policy(),
        facts: GateFacts(
          candidateID: measured.candidateID, promotedID: measured.rollbackModel,
          policyIsTheManifests: true, wasRolledBack: false,
          isImported: version.provider == EvalLine.asserted, asked: .tick))
      let failed = decision.conditions.contains { $0.verdict == .fail }
      if failed, version.items?.count ?? 0 >= count { return false }
    }
    return true
  }

  /// The suite that it would be measured on, without reading the archive where nothing that it is
  /// made from has changed since the report.
  func suite() throws -> (digest: String, items: Int) {
    let store = snapshot.store
    if let known = try PreviousSuite(in: store.commit(report.commit).tree, of: store),
      let newest = try PreviousSuite.find(in: snapshot), newest.digest == known.digest,
      known.description["archive"]?.string == (try snapshot.findArtifactID(on: .archive)?.hex)
    {
      return (known.digest, known.items.count)
    }
    let suite = try EvalSuite(of: snapshot, for: adapter)
    return (suite.digest, suite.items.count)
  }
}
