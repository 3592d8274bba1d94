internal import SystemPackage

/// Objects on their way into a store: gathered into packs that nobody sees, and put there in one step.
///
/// Nothing refers to them before a ref is moved, by ``publish(_:to:expecting:)`` or a ``RefTransaction``, and no ref is
/// to be moved before ``makeDurable()`` has returned: a crash in between leaves objects that nobody
/// sees. This process can read them at once. While a transaction lasts, nothing that the store has is removed.
///
/// Of a large transaction that a crash interrupts, the packs that were full stay, so that the same one again does
/// not write their objects again; `gc` takes them away where nobody comes back.
public struct Transaction: ~Copyable {
  /// The store that is written to.
  public let store: Store

  private var lock: Lock?
  private var draft: PackDraft?
  private var sealing: [(draft: PackDraft, work: Work<Result<Void, StoreError>>)] = []

  private let packLimit: Int

  /// Starts with nothing written.
  /// - Parameters:
  ///   - store: The store.
  ///   - packLimit: A pack of more bytes is closed and another one begun, so that it is synced and put there while that one grows.
  public init(in store: Store, packLimit: Int = 256 << 20) {
    self.store = store
    self.packLimit = packLimit
  }

  deinit {
    // Nobody may take the lock while something is being put there.
    for (_, work) in sealing { _ = work.finish() }
    for draft in [draft].compactMap(\.self) + sealing.map(\.draft) { store.objects.remove(draft) }
  }

  /// Writes a blob.
  public mutating func write(_ bytes: [UInt8]) throws(StoreError) -> BlobID {
    BlobID(try write(bytes, as: .blob))
  }

  /// Writes a blob that was hashed already.
  public mutating func write(_ blob: HashedBlob) throws(StoreError) -> BlobID {
    try add(blob.id.objectID, .blob, blob.bytes[...], level: .fast)
    return blob.id
  }

  /// Writes a tree.
  public mutating func write(_ tree: Tree) throws(StoreError) -> TreeID {
    guard tree.entries.allSatisfy({ TreeEntry.isName($0.name.utf8) }) else {
      throw .git(.error, .write, subject: "tree", message: "a name that git does not take")
    }
    return TreeID(try write(tree.encoded, as: .tree))
  }

  /// Writes a commit.
  public mutating func write(_ commit: Commit) throws(StoreError) -> CommitID {
    CommitID(try write(commit.encoded, as: .commit))
  }

  private mutating func write(_ bytes: [UInt8], as kind: ObjectKind) throws(StoreError) -> ObjectID
  {
    let id = ObjectID(of: bytes[...], as: kind)
    try add(id, kind, bytes[...], level: .fast)
    return id
  }

  /// Takes an object whose id was worked out already, unless the store has it.
  mutating func add(
    _ id: ObjectID, _ kind: ObjectKind, _ content: ArraySlice<UInt8>, level: Deflater.Level
  ) throws(StoreError) {
    guard let draft = try draft(for: id) else { return }
    try draft.add(id, kind, content, level: level)
    try close(draft)
  }

  /// Takes an object that is an entry of a pack already, unless the store has it.
  mutating func add(_ object: EncodedObject) throws(StoreError) {
    guard let draft = try draft(for: object.id) else { return }
    try draft.add(object)
    try close(draft)
  }

  /// The pack that an object goes into; nil where the store has it.
  private mutating func draft(for id: ObjectID) throws(StoreError) -> PackDraft? {
    if lock == nil { lock = try store.holdObjects() }
    guard try !store.objects.has(id), !sealing.contains(where: { $0.draft.contains(id) }) else {
      return nil
    }
    return begun()
  }

  /// Syncs a pack that is full and puts it there, while the next one grows.
  private mutating func close(_ draft: PackDraft) throws(StoreError) {
    guard draft.isFull else { return }
    let isSynced = try store.syncsNow()
    let folder = store.objects.packs.path
    let work = store.objects.tools.crew.apart {
      Result { () throws(StoreError) in
        try draft.seal(syncing: isSynced)?.reveal()
        if isSynced { try Files.syncFolder(folder) }
      }
    }
    sealing.append((draft, work))
    self.draft = nil
  }

  private mutating func begun() -> PackDraft {
    if let draft { return draft }
    let new = PackDraft(
      in: store.objects.packs.path, tools: store.objects.tools, limit: packLimit)
    store.objects.add(new)
    draft = new
    return new
  }

  /// How many bytes wait for ``makeDurable()``.
  public var waitingBytes: Int { (draft?.size ?? 0) + sealing.map(\.draft.size).reduce(0, +) }

  /// Returns when everything that was written would survive a loss of power, or sooner where the store's
  /// ``Durability`` asks for less.
  ///
  /// The packs and their indexes are synced, then they get their names, then the folder is synced.
  public mutating func makeDurable() throws(StoreError) {
    guard draft != nil || !sealing.isEmpty else { return }
    let isSynced = try store.syncsNow()
    let last = try draft?.seal(syncing: isSynced)
    for (_, work) in sealing { for outcome in work.finish() { try outcome.get() } }
    try last?.reveal()
    if isSynced, last != nil { try Files.syncFolder(store.objects.packs.path) }
    _ = try store.objects.packs.refresh()
    for draft in [draft].compactMap(\.self) + sealing.map(\.draft) { store.objects.remove(draft) }
    draft = nil
    sealing = []
  }

  /// Moves a ref to a commit if it holds what is expected.
  public mutating func publish(
    _ commit: CommitID, to name: RefName, expecting expectation: RefExpectation
  ) throws(StoreError) {
    try makeDurable()
    try store.update(name, to: commit, expecting: expectation)
  }
}
