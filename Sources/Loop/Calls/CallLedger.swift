internal import ArtifactStore
internal import CanonicalJSON
internal import Lineage
internal import Models
internal import SystemPackage

/// What models were paid for: every answer under the key of its request [M28].
///
/// An answer goes into the journal at once and onto `refs/tka/calls` with the last batch of its
/// wave, in that batch's transaction, so that it costs no barrier of its own. Those of the wave after it, which is read meanwhile, wait
/// for theirs. Answers that cannot be used are kept too: asking again is another attempt, with another key. What never answered is not
/// kept.
///
/// The built-in reader is not kept here: it gives the same answer in milliseconds, for nothing.
public final class CallLedger: Sendable {
  /// Calls on their way onto the ref.
  struct Staged {
    let commit: CommitID
    let tip: CommitID?
    let keys: Set<CallKey>

    /// The move of the ref; nil where it has them already.
    var move: RefTransaction.Move? {
      guard commit != tip else { return nil }
      return RefTransaction.Move(CallShelf.ref, to: commit, expecting: RefExpectation(tip))
    }
  }

  private let store: Store
  private let journal: CallJournal
  private let now: @Sendable () -> Int64

  /// Opens the ledger of a store, which makes no file.
  init(in context: LoopContext) throws {
    store = context.store
    now = context.now
    journal = try CallJournal(
      at: context.registry.path(CallJournal.name), isSynced: store.durability() == .full)
  }

  /// True for a model whose answers are kept.
  static func keeps(_ identity: ModelIdentity) -> Bool { identity.provider != "extractive" }

  /// The answer to a request that was paid for, or nil.
  func find(_ key: CallKey) throws -> CallRecord? {
    if let record = journal.find(key) { return record }
    guard let tip = try store.find(CallShelf.ref),
      let entry = try store.find(CallShelf.path(of: key.hex), in: store.commit(tip).tree)
    else { return nil }
    return try CallRecord(bytes: store.blob(BlobID(entry.id)))
  }

  /// Keeps an answer: before the next call is made.
  func keep(_ record: CallRecord) throws { try journal.add(record) }

  /// The answers that wait for their place on the ref, in the order in which they came.
  var waiting: [CallRecord] { journal.all }

  /// The bytes of the file in which they wait.
  var waitingBytes: Int { journal.size }

  /// Writes answers that wait; nil where there is none.
  func stage(_ records: [CallRecord], in transaction: inout Transaction) throws -> Staged? {
    guard !records.isEmpty, let commit = try write(records, in: &transaction) else { return nil }
    return Staged(commit: commit.new, tip: commit.tip, keys: Set(records.map(\.key)))
  }

  /// Writes answers behind those on the ref; nil where nothing is there and nothing comes to it.
  private func write(
    _ records: [CallRecord], in transaction: inout Transaction
  ) throws -> (new: CommitID, tip: CommitID?)? {
    let tip = try store.find(CallShelf.ref)
    let base = try tip.map { try store.commit($0).tree }
    var editor = TreeEditor()
    var calibration = try Calibration(in: base, of: store)
    var added = 0
    for record in records {
      let path = CallShelf.path(of: record.key.hex)
      if let base, try store.find(path, in: base) != nil { continue }
      editor.set(path, to: try transaction.write(record.json.canonicalLine).objectID)
      calibration.take(record)
      added += 1
    }
    // A crash came between the ref and the journal.
    guard added > 0 else { return tip.map { ($0, $0) } }
    editor.set(Calibration.file, to: try transaction.write(calibration.bytes).objectID)
    let message = VersionMessage(
      subject: "calls: \(added == 1 ? "1 answer" : "\(added) answers")", kind: CallShelf.kind)
    let commit = try transaction.write(
      Commit(
        tree: editor.write(over: base, in: &transaction), parents: [tip ?? Root.id],
        author: Signature(name: "tka", email: "tka@localhost", seconds: now()),
        message: message.text))
    return (commit, tip)
  }

  /// Puts what was staged onto the ref, once its objects are durable and unless it is there, and takes it out of the journal.
  func publish(_ staged: Staged) throws {
    // Where `tka gc` was quicker, the journal keeps them until the next time.
    guard
      try store.find(CallShelf.ref) == staged.commit
        || CallLedger.move(store, to: staged.commit, from: staged.tip)
    else { return }
    try journal.forget(staged.keys)
  }

  /// Moves the ref of a store, whose objects are durable.
  /// - Returns: False where it moved meanwhile.
  static func move(
    _ store: Store, to commit: CommitID, from tip: CommitID?
  ) throws(StoreError) -> Bool {
    do throws(StoreError) {
      try store.update(
        CallShelf.ref, to: commit, expecting: tip.map { .value($0) } ?? .absent)
      return true
    } catch .refMoved {
      return false
    }
  }

  /// Puts everything that waits onto the ref, in a transaction of its own.
  func settle() throws {
    var transaction = Transaction(in: store)
    guard let staged = try stage(waiting, in: &transaction) else { return }
    try transaction.makeDurable()
    try publish(staged)
  }

  /// Puts the answers onto the ref that batches with lower numbers were made of, where a crash came before that.
  ///
  /// The number is that of the first batch of the wave that is under way, or of the next one: the prompts of a wave are fitted with
  /// what the ref said when it began.
  /// - Throws: What keeps the ref from being read or written.
  func settle(before number: Int) throws {
    let records = waiting.filter { $0.purpose.batch.map { $0 < number } ?? false }
    guard !records.isEmpty else { return }
    var transaction = Transaction(in: store)
    guard let commit = try write(records, in: &transaction), commit.new != commit.tip else {
      return
    }
    try transaction.makeDurable()
    _ = try CallLedger.move(store, to: commit.new, from: commit.tip)
  }

  /// How prompts of a model compare with their estimates, by the calls on the ref.
  func calibration() throws -> Calibration {
    let tip = try store.find(CallShelf.ref)
    return try Calibration(in: tip.map { try store.commit($0).tree }, of: store)
  }
}

extension CallLedger {
  /// Every call that is kept, those of the journal last; each once.
  public static func all(in context: LoopContext) throws -> [CallRecord] {
    // The journal first: what moves onto the ref meanwhile is seen twice rather than never.
    let waiting = try CallLedger(in: context).journal.all
    let keys = Set(waiting.map(\.key))
    var records: [CallRecord] = []
    try each(in: context.store) { record, _ in
      if !keys.contains(record.key) { records.append(record) }
    }
    return records.sorted { ($0.seconds, $0.key.hex) < ($1.seconds, $1.key.hex) } + waiting
  }

  /// Calls `body` with each call on the ref and its path.
  static func each(in store: Store, _ body: (CallRecord, String) throws -> Void) throws {
    guard let tip = try store.find(CallShelf.ref) else { return }
    for folder in try store.tree(store.commit(tip).tree).entries where folder.mode == .tree {
      for entry in try store.tree(TreeID(folder.id)).entries {
        let record = try CallRecord(bytes: store.blob(BlobID(entry.id)))
        try body(record, "\(folder.name)/\(entry.name)")
      }
    }
  }
}
