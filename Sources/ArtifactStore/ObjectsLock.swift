internal import SystemPackage

extension Store {
  /// The folder below the repository for what is not git's: locks, the index, runs.
  public static let folder = "tka"

  /// Holds the objects of the store: while anybody does, none is removed.
  ///
  /// Whoever comes when nobody does removes what programs left that died while they wrote a pack.
  func holdObjects() throws(StoreError) -> Lock {
    let folder = path.appending(Store.folder)
    try Files.makeFolders(folder)
    return try Lock.shared(folder.below("objects.lock")) { () throws(StoreError) in
      try sweep()
    }
  }

  /// Removes what programs left half-written that died, or that a failing disk kept from removing it.
  ///
  /// Packs that were never finished go where nobody is writing; of the rest, what was not changed since a moment.
  /// - Parameter moment: Seconds since 1970, longer ago than any write of one object takes.
  /// - Throws: ``StoreError``.
  public func removeHalfWritten(before moment: Int64) throws(StoreError) {
    func remove(_ file: FilePath) throws(StoreError) {
      if let changed = Files.lastChange(of: file), changed < moment { try Files.removeAll(file) }
    }
    let folder = path.appending("objects")
    for name in try Files.names(in: folder) where name.hasPrefix("tmp_object_git2_") {
      try remove(folder.appending(name))
    }
    let packs = objects.packs.path
    let names = try Files.names(in: packs)
    for name in names where name.hasPrefix("pack-") && name.hasSuffix(".pack") {
      let index = packs.below(String(name.dropLast(4)) + "idx")
      if !Files.exists(index) { try remove(packs.below(name)) }
    }
    let others = try Files.names(in: path.appending(Store.folder))
    if (names + others).contains(where: { $0.hasPrefix(IncomingFile.prefix) }) {
      try holdObjects().release()
    }
  }

  /// Removes packs that were never finished; nobody may be writing.
  private func sweep() throws(StoreError) {
    for folder in [objects.packs.path, path.appending(Store.folder)] {
      for name in try Files.names(in: folder) where name.hasPrefix(IncomingFile.prefix) {
        try Files.removeAll(folder.appending(name))
      }
    }
  }
}
