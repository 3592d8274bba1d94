internal import SystemPackage

extension Store {
  /// Moves a ref to a commit if it holds what is expected.
  public func update(
    _ name: RefName, to new: CommitID, expecting expectation: RefExpectation
  ) throws(StoreError) {
    let lock = path.appending(FilePath(name.text + ".lock").components)
    try StaleLock.passing(lock) { () throws(StoreError) in
      try updateOnce(name, to: new, expecting: expectation)
    }
  }
}
