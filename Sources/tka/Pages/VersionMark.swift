internal import ArtifactStore
internal import CanonicalJSON
internal import Lineage
internal import Loop

/// What a version must not be read without: it was forced, rests on somebody's word, or failed.
struct VersionMark {
  /// The word: `OVERRIDDEN`, `asserted`, `failed`, `loosens`.
  let word: String
  /// How it looks.
  let style: Terminal.Style

  /// The marks of a version.
  static func all(of version: Version, in snapshot: Snapshot) throws -> [VersionMark] {
    switch version.line {
    case .promoted:
      guard let promotion = try PromotedLine(snapshot).version(at: version.id) else { return [] }
      return all(of: promotion.decision)
    case .evals, .adapters:
      let tree = try snapshot.store.commit(version.id).tree
      let provider = try snapshot.findArtifact(in: tree)?.artifact.provider
      return provider == "asserted" ? [VersionMark(word: "asserted", style: .yellow)] : []
    case .batches:
      guard let failure = try failure(ofBatch: version, in: snapshot) else { return [] }
      return [VersionMark(word: "failed: \(failure.rawValue)", style: .red)]
    case .policy: return try loosening(by: version, in: snapshot)
    case .archive, .prompts, .profile, .insights, .dataset: return []
    }
  }

  /// What a version of the policy loosens, and the reason that its message bears.
  private static func loosening(
    by version: Version, in snapshot: Snapshot
  ) throws -> [VersionMark] {
    guard let before = version.parents.first,
      let loosening = try Loosening(from: before, to: version.id, in: snapshot.store)
    else { return [] }
    let keys = loosening.settings.map(\.key).joined(separator: ", ")
    let marks = [VersionMark(word: "loosens \(keys)", style: .red)]
    guard !version.message.body.isEmpty else { return marks }
    return marks + [VersionMark(word: Terminal.safe(version.message.body), style: .yellow)]
  }

  private static func failure(
    ofBatch version: Version, in snapshot: Snapshot
  ) throws -> BatchHeader.FailureReason? {
    guard let id = version.artifact else { return nil }
    let artifact = try Artifact(decoding: snapshot.store.blob(BlobID(id.objectID)))
    guard let number = artifact.parameters["number"]?.integer else { return nil }
    var view = snapshot.view
    view[.batches] = version.id
    return try BatchLine(snapshot.with(view)).header(number).failure
  }

  /// The marks of a decision of the gate.
  static func all(of decision: Decision) -> [VersionMark] {
    var marks: [VersionMark] = []
    if case .overridden = decision.verdict {
      marks.append(VersionMark(word: "OVERRIDDEN", style: .red))
    }
    if decision.isAsserted { marks.append(VersionMark(word: "asserted", style: .yellow)) }
    return marks
  }

  /// The marks behind a line's text, in brackets and in colour.
  static func text(_ marks: [VersionMark]) -> String {
    marks.map { "  " + Terminal.styled("[\($0.word)]", $0.style) }.joined()
  }
}
