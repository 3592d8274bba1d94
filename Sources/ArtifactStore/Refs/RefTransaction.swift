internal import SystemPackage

/// Moves of refs, as git makes them: prepared under the locks of all of them, and then committed, in steps if their order matters.
///
/// What is prepared is synced together, for which a file system writes its journal about once. A ref that is not committed is as it
/// was when this value goes. No reflog is kept: the operations are one.
public struct RefTransaction: ~Copyable {
  private let store: Store
  private var prepared: [(name: RefName, lock: LockFile)] = []
  private var synced = 0

  /// Begins with no ref.
  public init(in store: Store) { self.store = store }

  /// A move that is wanted.
  public struct Move: Sendable {
    /// The ref.
    public let name: RefName
    /// The commit that it is to hold.
    public let commit: CommitID
    /// What it holds now.
    public let expectation: RefExpectation

    /// Describes a move.
    public init(_ name: RefName, to commit: CommitID, expecting expectation: RefExpectation) {
      self.name = name
      self.commit = commit
      self.expectation = expectation
    }
  }

  /// Locks a ref and writes its new value beside the old one, if it holds what is expected.
  /// - Parameters:
  ///   - name: The ref; each once.
  ///   - new: The commit, which must be in the store.
  ///   - expectation: What the ref holds now.
  /// - Throws: ``StoreError/refMoved(_:expected:found:)`` where it holds something else, ``StoreError/refLocked(_:)`` where another
  ///   program keeps it locked for seconds, ``StoreError/missing(_:)`` where the commit is not there.
  public mutating func prepare(
    _ name: RefName, to new: CommitID, expecting expectation: RefExpectation
  ) throws(StoreError) {
    guard let header = try store.findHeader(new.objectID) else { throw .missing(new.objectID) }
    guard header.kind == .commit else {
      throw .corrupt(new.objectID, reason: "a \(header.kind.rawValue) where a commit should be")
    }
    let lock: LockFile
    do throws(StoreError) {
      lock = try LockFile(of: store.refs.file(of: name.text))
    } catch .system(.fileExists, .lock, _) {
      throw .refLocked(name)
    }
    guard try store.refs.value(of: name.text) == expectation.value else {
      throw .refMoved(name, expected: expectation, found: try store.refs.find(name.text))
    }
    try lock.write(Array("\(new.hex)\n".utf8))
    prepared.append((name, lock))
  }

  /// Gives refs the values that were prepared: durably, and each before those that were prepared after it.
  /// - Parameter names: The refs, of which those are left out that were not prepared; nil for all.
  /// - Throws: ``StoreError/system(_:_:path:)``; some of the refs may have moved then.
  public mutating func commit(_ names: [RefName]? = nil) throws(StoreError) {
    for (_, lock) in prepared[synced...] { try lock.sync() }
    var folders: [FilePath] = []
    for (name, lock) in prepared where names?.contains(name) ?? true {
      try lock.replaceFile()
      let folder = lock.file.removingLastComponent()
      if !folders.contains(folder) { folders.append(folder) }
    }
    prepared.removeAll { names?.contains($0.name) ?? true }
    synced = prepared.count
    for folder in folders { try Files.syncFolder(folder) }
  }
}

extension Store {
  /// Moves a ref to a commit if it holds what is expected, durably.
  /// - Throws: What ``RefTransaction/prepare(_:to:expecting:)`` throws.
  public func update(
    _ name: RefName, to new: CommitID, expecting expectation: RefExpectation
  ) throws(StoreError) {
    var refs = RefTransaction(in: self)
    try refs.prepare(name, to: new, expecting: expectation)
    try refs.commit()
  }
}

extension RefExpectation {
  fileprivate var value: RefValue? {
    switch self {
    case .absent: nil
    case .value(let id): .commit(id)
    }
  }
}
