internal import ArtifactStore
internal import CanonicalJSON
internal import Lineage

/// Writes the next version of the profile, beside the batches that it is made from or after them.
struct ProfileWriting {
  /// A version that no operation has yet.
  struct Version {
    let move: Operation.Move
    /// What it holds, in counts.
    let summary: String
  }

  let context: LoopContext
  let profile: Profile
  /// The batches that the version before does not have.
  let new: Range<Int>
  /// True where the version before is none of its inputs.
  let isFromNothing: Bool

  /// Takes a profile from its batches.
  init(_ fold: ProfileFold, in context: LoopContext) {
    self.context = context
    profile = fold.profile
    new = fold.new
    isFromNothing = fold.isFromNothing
  }

  /// Writes its objects.
  /// - Parameters:
  ///   - snapshot: Where the lines are; the batches may be in the transaction still.
  ///   - files: What renders it.
  ///   - transaction: What the objects are written in.
  /// - Returns: The version; nil where it is like the one before.
  /// - Throws: What keeps an input from being read or an object from being written.
  func write(
    over snapshot: Snapshot, rendering files: inout ProfileFiles,
    in transaction: inout Transaction
  ) throws -> Version? {
    var inputs: [Link] = []
    if !isFromNothing, let previous = try snapshot.findArtifactID(on: .profile) {
      inputs.append(Link(role: "profile", artifact: previous))
    }
    if let policy = try snapshot.findArtifactID(on: .policy) {
      inputs.append(Link(role: "policy", artifact: policy))
    }
    for number in new {
      guard let batch = try BatchLine(snapshot).findArtifactID(number) else { continue }
      inputs.append(Link(role: "batch", artifact: batch))
    }
    var draft = ArtifactDraft(
      .profile, parameters: JSONObject([("batches", .integer(new.upperBound))]), inputs: inputs)
    for file in files.payloads(of: profile) {
      try draft.add(file.name, file.bytes, in: &transaction)
    }
    var editor = TreeEditor()
    _ = try draft.finish(in: &editor, &transaction)
    let durable = profile.claims.count { $0.status == .durable }
    let summary =
      "profile: \(durable) durable, \(profile.claims.count - durable) provisional, "
      + "\(profile.retracted.count) retracted after \(new.upperBound) batches"
    let move = try context.writeVersion(
      of: .profile, over: snapshot, tree: editor.write(over: nil, in: &transaction),
      subject: summary,
      inputs: [
        VersionMessage.Input(role: Line.batches.rawValue, commit: snapshot.tip(.batches)),
        VersionMessage.Input(role: Line.policy.rawValue, commit: snapshot.tip(.policy)),
      ], in: &transaction)
    return move.map { Version(move: $0, summary: summary) }
  }
}
