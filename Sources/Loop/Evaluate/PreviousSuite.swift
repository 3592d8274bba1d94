internal import ArtifactStore
internal import CanonicalJSON
internal import Lineage

/// The newest suite that something was measured on here.
struct PreviousSuite {
  /// Its items.
  let items: [EvalSuite.Item]
  /// Its `suite.json`.
  let description: JSONObject
  /// SHA-256 of its items, in hex digits.
  let digest: String
  /// Its number.
  let version: Int
  /// The most threads that it asks about; nil where it does not say.
  let threadLimit: Int?

  /// Finds it on the evals line; nil where nothing was measured here.
  static func find(in snapshot: Snapshot) throws -> PreviousSuite? {
    let store = snapshot.store
    for commit in try Ancestry(of: store).firstParents(of: snapshot.tip(.evals))
    where commit != Root.id {
      if let suite = try PreviousSuite(in: store.commit(commit).tree, of: store) { return suite }
    }
    return nil
  }

  /// The suite of a report's tree; nil where somebody else made it.
  init?(in tree: TreeID, of store: Store) throws {
    guard let suite = try store.find(GateFiles.suite, in: tree),
      let questions = try store.find(GateFiles.questions, in: tree)
    else { return nil }
    let fields = try FieldReader(
      file: GateFiles.suite, bytes: ChunkedFile.bytes(suite, from: store))
    guard try fields.string("source").utf8.elementsEqual(EvalSuite.source.utf8) else { return nil }
    let bytes = try ChunkedFile.bytes(questions, from: store)
    let lines = bytes.split(separator: UInt8(ascii: "\n")).map { Array($0) + [0x0A] }
    items = try zip(JSONLines.objects(file: GateFiles.questions, bytes: bytes), lines).map {
      EvalSuite.Item(try EvalQuestion($0), line: $1)
    }
    description = fields.object
    digest = SHA256Digest(of: bytes).hex
    version = fields.has("version") ? try fields.integer("version") : 1
    threadLimit = fields.has("thread_limit") ? try fields.integer("thread_limit") : nil
  }
}
