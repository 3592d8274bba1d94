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
    return try Lock.shared(folder.appending("objects.lock")) { () throws(StoreError) in
      try sweep()
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
