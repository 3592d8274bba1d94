internal import SystemPackage

#if canImport(Glibc)
internal import Glibc
#else
internal import Darwin
#endif

/// `<file>.lock`, as git makes them: whoever has made it may replace the file, which most often is this one under another name.
enum LockFile {
  /// Replaces a file under its lock, durably.
  /// - Parameters:
  ///   - file: The file; its folder is made where it is missing.
  ///   - body: Fills the lock file, whose path it gets, and syncs it; returns false where the file shall stay as it is.
  /// - Throws: ``StoreError/system(_:_:path:)`` with `fileExists` and `lock` where another program keeps the lock for seconds; what `body`
  ///   throws. The file is as before then.
  static func replacing(
    _ file: FilePath, _ body: (FilePath) throws(StoreError) -> Bool
  ) throws(StoreError) {
    let lock = name(for: file)
    try passing(lock) { () throws(StoreError) in
      do throws(StoreError) {
        try take(lock)
      } catch .system(.noSuchFileOrDirectory, _, _) {
        try Files.makeFolders(file.removingLastComponent())
        try take(lock)
      }
    }
    do throws(StoreError) {
      guard try body(lock) else { return try Files.removeAll(lock) }
      try Files.replace(file, with: lock)
    } catch {
      try Files.removeAll(lock)
      throw error
    }
    try Files.syncFolder(file.removingLastComponent())
  }

  /// Does something while nobody replaces a file, or fails at once where somebody does.
  static func holding(
    _ file: FilePath, _ body: () throws(StoreError) -> Void
  ) throws(StoreError) {
    let lock = name(for: file)
    try take(lock)
    do throws(StoreError) {
      try body()
    } catch {
      try Files.removeAll(lock)
      throw error
    }
    try Files.removeAll(lock)
  }

  private static func name(for file: FilePath) -> FilePath { FilePath(file.string + ".lock") }

  private static func take(_ lock: FilePath) throws(StoreError) {
    do {
      try FileDescriptor.open(
        lock, .writeOnly, options: [.create, .exclusiveCreate, .closeOnExec],
        permissions: FilePermissions(rawValue: 0o600)
      ).close()
    } catch {
      throw .system(error as? Errno ?? .ioError, .lock, path: lock.string)
    }
  }

  /// Takes a lock, again and again while another program has it.
  ///
  /// git and tka hold such a lock for moments. One that stays the same file for two seconds was left by a program that
  /// died while it held it: it is removed.
  private static func passing(
    _ lock: FilePath, _ take: () throws(StoreError) -> Void
  ) throws(StoreError) {
    let firstSeen = FileIdentity(lock)
    for _ in 0..<40 {
      do throws(StoreError) {
        return try take()
      } catch .system(.fileExists, .lock, _) {
        usleep(50_000)
      }
    }
    if let firstSeen, FileIdentity(lock) == firstSeen { try Files.removeAll(lock) }
    try take()
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
        found.append(folder.below(name))
      }
    }
    var open = [path.appending("refs")]
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
