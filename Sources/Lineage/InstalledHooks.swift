public import ArtifactStore
internal import SystemPackage

/// The hooks that git runs in a store.
///
/// A store is made with those of its time; a program that finds others there puts its own in their
/// place, so that a newer version guards an older store too.
public struct InstalledHooks {
  private let store: Store

  /// Looks at the hooks of a store.
  public init(of store: Store) { self.store = store }

  /// The hooks, as a store is made with them.
  static let files: [Store.InitialFile] = [
    Store.InitialFile(
      path: "hooks/pre-push", bytes: PackageResources.pre_push, isExecutable: true),
    Store.InitialFile(
      path: "hooks/reference-transaction", bytes: PackageResources.reference_transaction,
      isExecutable: true),
  ]

  private func path(_ hook: Store.InitialFile) -> FilePath {
    store.path.below(hook.path)
  }

  /// The hooks that are missing, are others, or would not be run.
  public func away() throws(StoreError) -> [String] {
    var found: [String] = []
    for hook in InstalledHooks.files where try !isInPlace(hook) { found.append(hook.path) }
    return found
  }

  private func isInPlace(_ hook: Store.InitialFile) throws(StoreError) -> Bool {
    let path = path(hook)
    guard Files.isExecutable(path) else { return false }
    return try Files.read(path, atMost: hook.bytes.count + 1) == hook.bytes
  }

  /// Puts the hooks that are not in place there; another file that is found in the place of one is
  /// set aside in ``Repair/folder``.
  public func renew() throws(StoreError) {
    for hook in InstalledHooks.files where try !isInPlace(hook) {
      let path = path(hook)
      let draft = FilePath(path.string + ".new")
      try Files.makeFolders(path.removingLastComponent())
      try Files.write(hook.bytes, to: draft, mode: 0o700)
      if Files.exists(path), let name = path.lastComponent {
        let aside = store.path.below(Repair.folder)
        try Files.makeFolders(aside)
        try Files.replace(aside.appending(name), with: path)
      }
      try Files.replace(path, with: draft)
      try Files.syncFolder(path.removingLastComponent())
    }
  }
}
