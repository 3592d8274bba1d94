public import ArtifactStore
public import CanonicalJSON

/// An artifact on its way into a store: its payloads are written as they are added.
public struct ArtifactDraft: Sendable {
  private let kind: Kind
  private let provider: String?
  private let parameters: JSONObject
  private var inputs: [Link]
  private var payloads: [(payload: Payload, mode: FileMode, id: ObjectID)] = []
  private var logs: [(name: String, id: BlobID)] = []

  /// Starts an artifact without payloads.
  public init(
    _ kind: Kind, parameters: JSONObject = JSONObject(), provider: String? = nil,
    inputs: [Link] = []
  ) {
    self.kind = kind
    self.parameters = parameters
    self.provider = provider
    self.inputs = inputs
  }

  /// What `artifact.json` will say.
  var artifact: Artifact {
    Artifact(
      kind: kind, parameters: parameters, provider: provider, inputs: inputs,
      payloads: payloads.map(\.payload))
  }

  /// The payloads that were added so far.
  public var writtenPayloads: [Payload] { payloads.map(\.payload) }

  /// Writes a payload as one blob, so that git shows it as text.
  public mutating func add(
    _ name: String, _ bytes: [UInt8], in transaction: inout Transaction
  ) throws(StoreError) {
    try add(name, HashedBlob(bytes), in: &transaction)
  }

  /// Writes a payload that was hashed already.
  public mutating func add(
    _ name: String, _ blob: HashedBlob, in transaction: inout Transaction
  ) throws(StoreError) {
    let id = try transaction.write(blob)
    let payload = Payload(name: name, size: blob.bytes.count, digest: blob.digest)
    payloads.append((payload, .file, id.objectID))
  }

  /// Takes over a payload that is in the store already.
  public mutating func add(_ payload: Payload, from entry: TreeEntry) {
    payloads.append((payload, entry.mode, entry.id))
  }

  /// Writes a payload piece by piece, in chunks where it is large.
  public mutating func add(
    _ name: String, in transaction: inout Transaction,
    reading read: () throws(StoreError) -> [UInt8]
  ) throws(StoreError) {
    let written = try ChunkedFile.write(in: &transaction, reading: read)
    let payload = Payload(name: name, size: written.size, digest: written.digest)
    payloads.append((payload, written.mode, written.id))
  }

  /// Writes a file that is kept beside the payloads, in `log/`, without being one of them.
  public mutating func addLog(
    _ name: String, _ bytes: [UInt8], in transaction: inout Transaction
  ) throws(StoreError) {
    logs.append((name, try transaction.write(bytes)))
  }

  /// Writes `artifact.json` and puts everything into a folder of a tree.
  /// - Parameters:
  ///   - folder: The folder, or an empty text for the root.
  ///   - editor: The changes of the tree.
  ///   - transaction: What the objects are written in.
  /// - Returns: The artifact's id.
  /// - Throws: ``StoreError`` where the payloads' names do not go together.
  public func finish(
    at folder: String = "", in editor: inout TreeEditor, _ transaction: inout Transaction
  ) throws(StoreError) -> ArtifactID {
    guard Payload.areNames(payloads.map(\.payload.name)) else {
      throw .git(
        .error, .write, subject: Artifact.fileName,
        message: "a payload has a name that git does not take, or that another has")
    }
    let prefix = folder.isEmpty ? "" : folder + "/"
    let blob = try transaction.write(artifact.encoded)
    editor.set(prefix + Artifact.fileName, to: blob.objectID)
    for (payload, mode, id) in payloads {
      editor.set(prefix + payload.name, to: id, mode: mode)
    }
    for (name, id) in logs { editor.set(prefix + "log/" + name, to: id.objectID) }
    return ArtifactID(blob.objectID)
  }
}
