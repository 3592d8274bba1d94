internal import SystemPackage

/// What makes git show another object than the one that is named: refs below `refs/replace`, and the
/// file `info/grafts`. Nothing here reads them; a store has none.
extension Store {
  private static let replacing = "refs/replace"
  private static let grafts = "info/grafts"

  /// The names of those that there are, sorted.
  public func replacements() throws(StoreError) -> [String] {
    let names = try refs.names(below: Store.replacing)
    let hasGrafts = Files.exists(path.below(Store.grafts))
    return (hasGrafts ? [Store.grafts] : []) + names
  }

  /// Takes them all away; the file of grafts is kept in ``Repair/folder``.
  /// - Returns: What the refs named, so that it can be kept.
  public func removeReplacements() throws(StoreError) -> [ObjectID] {
    var named: [ObjectID] = []
    for name in try refs.names(below: Store.replacing) {
      if let id = try refs.find(name) { named.append(id.objectID) }
      try removeRef(name)
    }
    let file = path.below(Store.grafts)
    if Files.exists(file) {
      let aside = path.below(Repair.folder)
      try Files.makeFolders(aside)
      let name = "grafts-\(ObjectID(of: try Files.read(file)[...], as: .blob).hex)"
      try Files.replace(aside.appending(name), with: file)
      try Files.syncFolder(aside)
    }
    return named
  }

  /// Removes a ref: what `packed-refs` says of it, then its own file.
  private func removeRef(_ name: String) throws(StoreError) {
    if Files.exists(refs.packedFile) {
      try LockFile.replacing(refs.packedFile) { () throws(StoreError) in
        var packed = try PackedRefs(reading: refs.packedFile)
        guard packed.id(of: name) != nil else { return nil }
        packed.remove(name)
        return packed.encoded
      }
    }
    try Files.removeAll(refs.file(of: name))
  }
}
