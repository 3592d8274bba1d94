internal import ArtifactStore

/// A trained adapter, as far as the gate must know it: by what its manifest says.
struct JudgedAdapter {
  /// The commit of the result.
  let commit: CommitID
  /// The commit of the manifest.
  let manifest: CommitID
  /// The candidate id: the artifact id of the manifest.
  let id: String
  /// The digest of its tensors.
  let tensors: String
  /// The commit of the policy that it was trained under.
  let policy: CommitID
  /// The artifact id of the policy that its manifest names.
  private let policyID: String
  private let dataset: CommitID
  private let store: Store

  /// Reads the adapter that a commit holds, and the manifest before it.
  init(at commit: CommitID, in store: Store) throws {
    let result = try JudgedAdapter.version(at: commit, in: store)
    guard try result.fields.string("state") == "trained", let manifest = result.parent else {
      throw LineageError.malformed(
        file: GateFiles.adapter, field: "state", reason: "is not trained")
    }
    let ready = try JudgedAdapter.version(at: manifest, in: store)
    guard try ready.fields.string("state") == "ready",
      try result.fields.string("candidate_id") == ready.artifact.hex
    else {
      throw LineageError.malformed(
        file: GateFiles.adapter, field: "candidate_id", reason: "is not the manifest before it")
    }
    self.commit = commit
    self.manifest = manifest
    self.store = store
    id = ready.artifact.hex
    tensors = try result.fields.string("tensors_sha256")
    policyID = try ready.fields.string("policy")
    policy = try ready.message.input(Line.policy.rawValue, file: GateFiles.adapter)
    dataset = try ready.message.input(Line.dataset.rawValue, file: GateFiles.adapter)
  }

  private static func version(
    at commit: CommitID, in store: Store
  ) throws -> (message: VersionMessage, fields: Fields, artifact: ArtifactID, parent: CommitID?) {
    let file = GateFiles.adapter
    let version = try store.commit(commit)
    guard let message = VersionMessage(parsing: version.message),
      message.kind == Line.adapters.kind.rawValue,
      let entry = try store.find(file, in: version.tree),
      let artifact = try store.find(Artifact.fileName, in: version.tree)
    else { throw LineageError.malformed(file: file, field: "", reason: "is missing") }
    return (
      message, try Fields(parsing: store.blob(BlobID(entry.id)), file: file),
      ArtifactID(artifact.id), version.parents.first
    )
  }

  /// The criteria at the policy's commit, the artifact id that the manifest names, and whether they
  /// are the same.
  func readPolicy() throws -> (policy: Policy, id: String, isNamed: Bool) {
    let file = GateFiles.policy
    let tree = try store.commit(policy).tree
    guard let entry = try store.find(file, in: tree),
      let artifact = try store.find(Artifact.fileName, in: tree)
    else { throw LineageError.malformed(file: file, field: "", reason: "is missing") }
    let bytes = try ChunkedFile.bytes(entry, from: store)
    do throws(PolicyError) {
      return (try Policy(decoding: bytes), policyID, artifact.id.hex == policyID)
    } catch {
      if case .newerSchema(let found) = error {
        throw LineageError.newerFormat(file, found: found, known: Policy.schema)
      }
      throw LineageError.malformed(file: file, field: "", reason: "\(error)")
    }
  }

  /// What it was trained on.
  func training() throws -> DisjointnessProof.Training {
    let file = "dataset.json"
    guard let message = VersionMessage(parsing: try store.commit(dataset).message) else {
      throw LineageError.malformed(file: file, field: "", reason: "has no trailers")
    }
    return DisjointnessProof.Training(
      dataset: dataset, batches: try message.input(Line.batches.rawValue, file: file))
  }
}

extension VersionMessage {
  /// The commit that a version names as its input; `file` is for the error where it names none.
  func input(_ role: String, file: String) throws(LineageError) -> CommitID {
    guard let input = inputs.first(where: { $0.role == role }) else {
      throw .malformed(file: file, field: "Tka-Input: \(role)", reason: "is missing")
    }
    return input.commit
  }
}
