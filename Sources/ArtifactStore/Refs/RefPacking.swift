internal import SystemPackage

extension Store {
  /// Puts all refs into one file; git's hook for moves of refs is not asked, as none moves.
  ///
  /// A ref's own file goes, under its lock, when the packed file is durable, and only if it says the same.
  public func packRefs() throws(StoreError) {
    let loose = try looseRefs()
    guard !loose.isEmpty else { return }
    try LockFile.replacing(refs.packedFile) { () throws(StoreError) in
      var packed = try PackedRefs(reading: refs.packedFile)
      for (name, id) in loose { packed.set(name, to: id) }
      return packed.encoded
    }
    for (name, id) in loose { try removeFile(ofRef: name, saying: id) }
  }

  private func removeFile(ofRef name: String, saying id: CommitID) throws(StoreError) {
    let file = refs.file(of: name)
    do throws(StoreError) {
      let lock = try LockFile(of: file, waiting: false)
      try withExtendedLifetime(lock) { () throws(StoreError) in
        if try refs.ownValue(of: name) == .commit(id) { try Files.removeAll(file) }
      }
    } catch .system(.fileExists, .lock, _) {
      // Somebody is moving it: its own file counts, and stays.
    }
  }

  /// The refs that have files of their own; those that name other refs are left out.
  private func looseRefs() throws(StoreError) -> [(name: String, id: CommitID)] {
    var found: [(String, CommitID)] = []
    for name in try refs.names(below: "refs") {
      if case .commit(let id) = try refs.ownValue(of: name) { found.append((name, id)) }
    }
    return found
  }
}
