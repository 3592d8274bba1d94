internal import ArtifactStore
internal import CanonicalJSON
internal import Lineage

/// Which answers of models nobody will ask for again.
///
/// An answer stays while it is younger than what may be undone, and while a batch on its line rests on it, so
/// that one that is taken back and one that is read anew find their answers.
struct CallExpiry {
  /// Where they lie in the tree of `refs/tka/calls`.
  private let paths: [String]
  private let tip: CommitID?
  /// True where the ref remembers earlier trees.
  private let hasHistory: Bool
  private let context: LoopContext

  /// How many calls go.
  var count: Int { paths.count }

  /// Looks at the calls of a store; reads, and changes nothing.
  /// - Parameters:
  ///   - context: The store.
  ///   - moment: Calls before this moment may go, in seconds since 1970.
  /// - Throws: What reading the calls and the batches throws.
  init(in context: LoopContext, before moment: Int64) throws {
    self.context = context
    let tip = try context.store.find(CallShelf.ref)
    self.tip = tip
    hasHistory = try tip.map { try context.store.commit($0).parents != [Root.id] } ?? false
    var old: [(key: CallKey, path: String)] = []
    try CallLedger.each(in: context.store) { record, path in
      if record.seconds < moment { old.append((record.key, path)) }
    }
    guard !old.isEmpty else {
      paths = []
      return
    }
    let needed = try BatchLine(context.registry.snapshot()).calls()
    paths = old.filter { !needed.contains($0.key) }.map(\.path)
  }

  /// Lets the ref begin anew with what stays.
  /// - Returns: False where the ref moved meanwhile; nothing has happened then.
  func run() throws -> Bool {
    guard let tip, tip != Root.id, hasHistory || !paths.isEmpty else { return true }
    var transaction = Transaction(in: context.store)
    var editor = TreeEditor()
    for path in paths { editor.remove(path) }
    let tree = try editor.write(over: context.store.commit(tip).tree, in: &transaction)
    let message = VersionMessage(subject: "calls: what stays", kind: CallShelf.kind)
    let commit = try transaction.write(
      Commit(
        tree: tree, parents: [Root.id],
        author: Signature(name: "tka", email: "tka@localhost", seconds: context.now()),
        message: message.text))
    try transaction.makeDurable()
    return try CallLedger.move(context.store, to: commit, from: tip)
  }
}

extension BatchLine {
  /// The calls that the batches on the line rest on.
  func calls() throws -> Set<CallKey> {
    var keys: Set<CallKey> = []
    for number in 0..<(try count()) {
      let path = "\(BatchLine.folder(number))/log/\(BatchWriting.callsLog)"
      guard let bytes = try snapshot.findFile(path, on: .batches) else { continue }
      let fields = try FieldReader(file: BatchWriting.callsLog, bytes: bytes)
      for call in try fields.objects("calls") { keys.insert(try BatchCall(call).key) }
    }
    return keys
  }
}
