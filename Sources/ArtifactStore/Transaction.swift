/// Objects on their way into a store.
///
/// Nothing refers to them before a ref is moved with ``publish(_:to:expecting:)``, and no ref is
/// moved before ``makeDurable()`` has returned: a crash in between leaves objects that nobody
/// sees.
public struct Transaction: ~Copyable {
  /// The store that is written to.
  public let store: Store
  private var written = 0

  /// Starts with nothing written.
  public init(in store: Store) { self.store = store }

  /// Writes a blob.
  public mutating func write(_ bytes: [UInt8]) throws(StoreError) -> BlobID {
    BlobID(try write(bytes, as: .blob))
  }

  /// Writes a tree.
  public mutating func write(_ tree: Tree) throws(StoreError) -> TreeID {
    guard tree.entries.allSatisfy({ TreeEntry.isName(Array($0.name.utf8)) }) else {
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
    written += 1
    return try store.write(bytes, as: kind)
  }

  /// Returns when everything that was written would survive a loss of power.
  ///
  /// Each object is a file that was synced before it got its name, so there is nothing to wait
  /// for today; a store that gathers objects into packs has its one barrier here.
  public mutating func makeDurable() throws(StoreError) { written = 0 }

  /// Moves a ref to a commit if it holds what is expected.
  public mutating func publish(
    _ commit: CommitID, to name: RefName, expecting expectation: RefExpectation
  ) throws(StoreError) {
    try makeDurable()
    try store.update(name, to: commit, expecting: expectation)
  }
}
