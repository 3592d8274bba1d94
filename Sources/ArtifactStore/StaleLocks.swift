internal import SystemPackage

#if canImport(Glibc)
internal import Glibc
#else
internal import Darwin
#endif

extension Store {
  /// Removes lock files that programs left that died while they held them.
  ///
  /// Where there are any, it waits for up to two seconds: what a living program holds is gone by then, or another file.
  /// - Parameter withRefs: False to leave those of refs.
  /// - Throws: ``StoreError/system(_:_:path:)``.
  public func removeStaleLocks(ofRefs withRefs: Bool = true) throws(StoreError) {
    var seen: [FilePath: FileIdentity] = [:]
    for lock in try lockFiles(ofRefs: withRefs) { seen[lock] = FileIdentity(lock) }
    for _ in 0..<40 where !seen.isEmpty {
      usleep(50_000)
      seen = seen.filter { FileIdentity($0.key) == $0.value }
    }
    for lock in seen.keys { try Files.removeAll(lock) }
  }

  /// The lock files of git that there are.
  private func lockFiles(ofRefs withRefs: Bool) throws(StoreError) -> [FilePath] {
    let folders = [path, path.appending("objects/info"), objects.packs.path]
    var found: [FilePath] = []
    for folder in folders where Files.exists(folder) {
      for name in try Files.names(in: folder) where name.hasSuffix(".lock") {
        found.append(folder.below(name))
      }
    }
    var open = withRefs ? [path.appending("refs")] : []
    while let folder = open.popLast() {
      for name in try Files.names(in: folder) {
        let entry = folder.below(name)
        if name.hasSuffix(".lock") {
          found.append(entry)
        } else if Files.isFolder(entry) {
          open.append(entry)
        }
      }
    }
    return found
  }
}
