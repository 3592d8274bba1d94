internal import Synchronization
internal import SystemPackage

#if canImport(Glibc)
internal import Glibc
#else
internal import Darwin
#endif

/// A file that is written under a name that nobody looks for; it is removed unless it gets another one.
final class IncomingFile: Sendable {
  let path: FilePath

  private let file: FileDescriptor
  private let hasName = Atomic(false)

  /// What the names of such files begin with.
  static let prefix = "tmp_tka_"

  /// Makes a file in a folder.
  init(in folder: FilePath, _ type: String) throws(StoreError) {
    var number = 0
    while true {
      // Without an ending: git takes every file that ends in `.idx` for an index.
      let path = folder.below("\(IncomingFile.prefix)\(type)_\(getpid())_\(number)")
      do {
        self.file = try FileDescriptor.open(
          path, .readWrite, options: [.create, .exclusiveCreate, .closeOnExec],
          permissions: .ownerRead)
        self.path = path
        return
      } catch Errno.fileExists {
        number += 1
      } catch {
        throw .system(error as? Errno ?? .ioError, .create, path: path.string)
      }
    }
  }

  deinit {
    // What nobody looks for may stay where it cannot be removed; the next writer sweeps it.
    try? file.close()
    if !hasName.load(ordering: .relaxed) { _ = unsafe unlink(path.string) }
  }

  /// Gives it the name by which it is looked for, in place of the file that has it.
  func take(_ name: FilePath) throws(StoreError) {
    try Files.replace(name, with: path)
    hasName.store(true, ordering: .relaxed)
  }

  /// Writes at an offset.
  func write(_ bytes: [UInt8], at offset: Int) throws(StoreError) {
    var done = 0
    while done < bytes.count {
      let count = unsafe bytes.withUnsafeBytes {
        unsafe pwrite(
          file.rawValue, $0.baseAddress.map { unsafe $0 + done }, bytes.count - done,
          off_t(offset + done))
      }
      if count < 0 {
        if errno == EINTR { continue }
        throw .system(Errno(rawValue: errno), .write, path: path.string)
      }
      done += count
    }
  }

  /// Reads at an offset; fewer bytes than asked for where the file ends.
  func read(at offset: Int, _ count: Int) throws(StoreError) -> [UInt8] {
    var result = 0
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, done in
      repeat {
        result = unsafe pread(file.rawValue, buffer.baseAddress, count, off_t(offset))
      } while result < 0 && errno == EINTR
      done = max(0, result)
    }
    guard result >= 0 else { throw .system(Errno(rawValue: errno), .read, path: path.string) }
    return bytes
  }

  /// Returns when the file would survive a loss of power.
  func sync() throws(StoreError) {
    while fsync(file.rawValue) != 0 {
      guard errno == EINTR else {
        throw .system(Errno(rawValue: errno), .sync, path: path.string)
      }
    }
  }

  /// Syncs two files at once: a file system writes its journal once for both.
  static func sync(
    _ first: IncomingFile, _ second: IncomingFile, on crew: Crew
  ) throws(StoreError) {
    let apart = crew.apart { Result { () throws(StoreError) in try second.sync() } }
    let outcome = Result { () throws(StoreError) in try first.sync() }
    for outcome in apart.finish() + [outcome] { try outcome.get() }
  }
}

/// A whole pack with its index that nobody sees yet.
struct SealedPack: Sendable {
  let pack: IncomingFile
  let index: IncomingFile
  let checksum: ObjectID
  let folder: FilePath

  /// The name of one of the files, by its ending, once it has one.
  func name(_ ending: String) -> FilePath { folder.below("pack-\(checksum.hex).\(ending)") }

  /// Gives both files the names that git looks for; the pack first, as a pack is looked for by its index.
  ///
  /// The names are durable when the folder is synced.
  func reveal() throws(StoreError) {
    try pack.take(name("pack"))
    try self.index.take(name("idx"))
  }
}
