internal import SystemPackage

extension Repair {
  /// Puts the file in which refs are kept together right, where it is damaged, before which nothing else of a store can be told: what is
  /// a ref in it stays, and the file as it was is set aside.
  /// - Parameters:
  ///   - store: The store.
  ///   - isDry: True where nothing is to be changed.
  /// - Returns: What was done, or would be.
  /// - Throws: ``StoreError``; the file is as it was then.
  public static func mendPackedRefs(of store: Store, isDry: Bool) throws(StoreError) -> Outcome {
    var outcome = Outcome()
    let file = store.refs.packedFile
    guard Files.exists(file), PackedRefs.parse(try Files.read(file)).fault != nil else {
      return outcome
    }
    outcome.files = ["packed-refs"]
    guard !isDry else { return outcome }
    try LockFile.replacing(file) { () throws(StoreError) in
      let bytes = try Files.read(file)
      let (refs, fault) = PackedRefs.parse(bytes)
      guard fault != nil else { return nil }
      let aside = store.path.below(Repair.folder)
      try Files.makeFolders(aside)
      // Another one that was set aside before stays.
      let name = "packed-refs-\(ObjectID(of: bytes[...], as: .blob).hex)"
      try Files.write(bytes, to: aside.appending(name), mode: 0o600)
      try Files.syncFolder(aside)
      return refs.encoded
    }
    return outcome
  }
}
