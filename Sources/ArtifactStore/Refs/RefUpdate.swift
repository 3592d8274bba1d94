internal import SystemPackage

extension Store {
  /// Moves a ref to a commit if it holds what is expected.
  ///
  /// As git does it: the new value is written and synced in the ref's lock file, held against the old one there, and renamed. No reflog is
  /// kept: the operations are one.
  /// - Parameters:
  ///   - name: The ref.
  ///   - new: The commit, which must be in the store.
  ///   - expectation: What the ref holds now.
  /// - Throws: ``StoreError/refMoved(_:expected:found:)`` where it holds something else, ``StoreError/refLocked(_:)`` where another
  ///   program keeps it locked for seconds, ``StoreError/missing(_:)`` where the commit is not there.
  public func update(
    _ name: RefName, to new: CommitID, expecting expectation: RefExpectation
  ) throws(StoreError) {
    guard let header = try findHeader(new.objectID) else { throw .missing(new.objectID) }
    guard header.kind == .commit else {
      throw .corrupt(new.objectID, reason: "a \(header.kind.rawValue) where a commit should be")
    }
    let file = refs.file(of: name.text)
    do throws(StoreError) {
      try LockFile.replacing(file) { (lock) throws(StoreError) in
        let found = try refs.value(of: name.text)
        guard found == expectation.value else {
          throw .refMoved(name, expected: expectation, found: try refs.find(name.text))
        }
        try Files.write(Array("\(new.hex)\n".utf8), to: lock, mode: 0o600)
        return true
      }
    } catch .system(.fileExists, .lock, _) {
      throw .refLocked(name)
    }
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
