internal import Synchronization
internal import SystemPackage

#if canImport(Glibc)
internal import Glibc
#else
internal import Darwin
#endif

/// `<file>.lock`, as git makes them: whoever has made it may replace the file, which most often is this one under another name.
///
/// It goes with this value, unless it became the file.
final class LockFile: Sendable {
  /// What it locks.
  let file: FilePath
  let path: FilePath

  private let open: FileDescriptor
  private let isGone = Atomic(false)

  /// Takes the lock.
  /// - Parameters:
  ///   - file: The file; its folder is made where it is missing.
  ///   - isPatient: True to wait for whoever has the lock, and to take it from a program that died.
  /// - Throws: ``StoreError/system(_:_:path:)`` with `fileExists` and `lock` where another program keeps it, for seconds if this is patient.
  init(of file: FilePath, waiting isPatient: Bool = true) throws(StoreError) {
    let path = FilePath(file.string + ".lock")
    self.file = file
    self.path = path
    guard isPatient else {
      open = try LockFile.take(path)
      return
    }
    open = try LockFile.passing(path) { () throws(StoreError) in
      do throws(StoreError) {
        return try LockFile.take(path)
      } catch .system(.noSuchFileOrDirectory, _, _) {
        try Files.makeFolders(file.removingLastComponent())
        return try LockFile.take(path)
      }
    }
  }

  deinit {
    try? open.close()
    // One that stays where it cannot be removed is taken from who left it.
    if !isGone.load(ordering: .relaxed) { _ = unsafe unlink(path.string) }
  }

  /// Writes what the file is to have.
  func write(_ bytes: [UInt8]) throws(StoreError) {
    do { try open.writeAll(bytes) } catch {
      throw .system(error as? Errno ?? .ioError, .write, path: path.string)
    }
  }

  /// Returns when what was written would survive a loss of power.
  func sync() throws(StoreError) {
    while fsync(open.rawValue) != 0 {
      guard errno == EINTR else { throw .system(Errno(rawValue: errno), .sync, path: path.string) }
    }
  }

  /// Becomes the file: durably, once its folder is synced.
  func replaceFile() throws(StoreError) {
    try Files.replace(file, with: path)
    isGone.store(true, ordering: .relaxed)
  }

  /// Replaces a file under its lock, durably.
  /// - Parameters:
  ///   - file: The file; its folder is made where it is missing.
  ///   - body: Gives what the file is to have; nil where it shall stay as it is.
  /// - Throws: What ``init(of:waiting:)`` and `body` throw. The file is as before then, but where its folder cannot be synced.
  static func replacing(
    _ file: FilePath, _ body: () throws(StoreError) -> [UInt8]?
  ) throws(StoreError) {
    let lock = try LockFile(of: file)
    guard let bytes = try body() else { return }
    try lock.write(bytes)
    try lock.sync()
    try lock.replaceFile()
    try Files.syncFolder(file.removingLastComponent())
  }

  private static func take(_ path: FilePath) throws(StoreError) -> FileDescriptor {
    do {
      return try FileDescriptor.open(
        path, .writeOnly, options: [.create, .exclusiveCreate, .closeOnExec],
        permissions: .ownerReadWrite)
    } catch {
      throw .system(error as? Errno ?? .ioError, .lock, path: path.string)
    }
  }

  /// Takes a lock, again and again while another program has it.
  ///
  /// git and tka hold such a lock for moments. One that stays the same file for two seconds was left by a program that
  /// died while it held it: it is removed.
  private static func passing(
    _ path: FilePath, _ take: () throws(StoreError) -> FileDescriptor
  ) throws(StoreError) -> FileDescriptor {
    let firstSeen = FileIdentity(path)
    for _ in 0..<40 {
      do throws(StoreError) {
        return try take()
      } catch .system(.fileExists, .lock, _) {
        usleep(50_000)
      }
    }
    if let firstSeen, FileIdentity(path) == firstSeen { try Files.removeAll(path) }
    return try take()
  }
}
