internal import SystemPackage

#if canImport(Glibc)
internal import Glibc
#else
internal import Darwin
#endif

/// Lock files as git makes them, `<file>.lock`, and what is done where their maker died.
enum StaleLock {
  /// Does something that needs a lock file, again and again while another program has it.
  ///
  /// git and libgit2 hold such a lock for moments. One that stays the same file for two seconds was left by a program that
  /// died while it held it: it is removed.
  static func passing(
    _ lock: FilePath, _ body: () throws(StoreError) -> Void
  ) throws(StoreError) {
    let firstSeen = FileIdentity(lock)
    for _ in 0..<40 {
      do throws(StoreError) {
        return try body()
      } catch .refLocked {
        usleep(50_000)
      } catch .git(.locked, _, _, _) {
        usleep(50_000)
      }
    }
    if let firstSeen, FileIdentity(lock) == firstSeen { try Files.removeAll(lock) }
    try body()
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
