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
      } catch .system(.fileExists, .lock, _) {
        usleep(50_000)
      }
    }
    if let firstSeen, FileIdentity(lock) == firstSeen { try Files.removeAll(lock) }
    try body()
  }
}

extension Store {
  /// Removes lock files that programs left that died while they held them.
  ///
  /// Where there are any, it waits for up to two seconds: what a living program holds is gone by then, or another file.
  public func removeStaleLocks() throws(StoreError) {
    var seen: [FilePath: FileIdentity] = [:]
    for lock in try lockFiles() { seen[lock] = FileIdentity(lock) }
    for _ in 0..<40 where !seen.isEmpty {
      usleep(50_000)
      seen = seen.filter { FileIdentity($0.key) == $0.value }
    }
    for lock in seen.keys { try Files.removeAll(lock) }
  }

  /// The lock files of git that there are.
  private func lockFiles() throws(StoreError) -> [FilePath] {
    let folders = [path, path.appending("objects/info"), objects.packs.path]
    var found: [FilePath] = []
    for folder in folders where Files.exists(folder) {
      for name in try Files.names(in: folder) where name.hasSuffix(".lock") {
        found.append(folder.appending(name))
      }
    }
    var open = [path.appending("refs")]
    while let folder = open.popLast() {
      for name in try Files.names(in: folder) {
        let entry = folder.appending(name)
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

extension StaleLock {
  /// Makes a lock file, or fails where there is one.
  /// - Parameters:
  ///   - lock: The file.
  ///   - mode: Who may read and write it.
  /// - Throws: ``StoreError/system(_:_:path:)`` with `fileExists` where another program has it.
  static func take(_ lock: FilePath, mode: CInterop.Mode) throws(StoreError) {
    do {
      try FileDescriptor.open(
        lock, .writeOnly, options: [.create, .exclusiveCreate, .closeOnExec],
        permissions: FilePermissions(rawValue: mode)
      ).close()
    } catch {
      throw .system(error as? Errno ?? .ioError, .lock, path: lock.string)
    }
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
