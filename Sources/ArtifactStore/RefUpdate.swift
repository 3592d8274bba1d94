internal import SystemPackage

#if canImport(Glibc)
internal import Glibc
#else
internal import Darwin
#endif

extension Store {
  /// Moves a ref to a commit if it holds what is expected.
  ///
  /// A ref's lock file that stays the same file for two seconds was left by a program that died
  /// while it held it: git and libgit2 hold such a lock for moments. It is removed.
  public func update(
    _ name: RefName, to new: CommitID, expecting expectation: RefExpectation
  ) throws(StoreError) {
    let lock = path.appending(FilePath(name.text + ".lock").components)
    let firstSeen = FileIdentity(lock)
    for _ in 0..<40 {
      do throws(StoreError) {
        return try updateOnce(name, to: new, expecting: expectation)
      } catch .refLocked {
        usleep(50_000)
      }
    }
    if let firstSeen, FileIdentity(lock) == firstSeen { try Files.removeAll(lock) }
    try updateOnce(name, to: new, expecting: expectation)
  }
}

/// Which file a name stands for at one moment.
private struct FileIdentity: Equatable {
  let inode: UInt64
  let seconds: Int
  let nanoseconds: Int

  init?(_ path: FilePath) {
    var status = stat()
    guard unsafe lstat(path.string, &status) == 0 else { return nil }
    self.inode = UInt64(status.st_ino)
    self.seconds = status.st_mtim.tv_sec
    self.nanoseconds = status.st_mtim.tv_nsec
  }
}
