public import SystemPackage

#if canImport(Glibc)
internal import Glibc
#else
internal import Darwin
#endif

/// A lock that the kernel frees when its holder dies (`flock`), on a file that says who holds it.
public struct Lock: ~Copyable {
  private let file: FileDescriptor

  /// What an attempt came to.
  public enum Attempt: ~Copyable {
    /// The lock is ours until the value goes.
    case taken(Lock)
    /// Somebody else has it; the text says who, where they have said so.
    case held(by: String)
  }

  /// Takes the lock at `path` if nobody has it.
  /// - Parameters:
  ///   - path: The lock's file, which is made where it is missing and stays.
  ///   - holder: Who takes it, for others to read.
  /// - Returns: The lock, or who has it.
  /// - Throws: ``StoreError/system(_:_:path:)`` where the file cannot be locked.
  public static func attempt(_ path: FilePath, holder: LockHolder) throws(StoreError) -> Attempt {
    let file = try open(path)
    if flock(file.rawValue, LOCK_EX | LOCK_NB) == 0 {
      return .taken(try Lock(file, path: path, holder: holder))
    }
    let code = errno
    defer { try? file.close() }
    guard code == EWOULDBLOCK else {
      throw .system(Errno(rawValue: code), .lock, path: path.string)
    }
    let text = String(decoding: try Files.read(path), as: UTF8.self)
    return .held(by: text.split(separator: "\n").first.map(String.init) ?? "another process")
  }

  /// Takes the lock at `path`, waiting for whoever has it.
  public init(waitingFor path: FilePath, holder: LockHolder) throws(StoreError) {
    let file = try Lock.open(path)
    while flock(file.rawValue, LOCK_EX) != 0 {
      guard errno == EINTR else {
        let code = errno
        try? file.close()
        throw .system(Errno(rawValue: code), .lock, path: path.string)
      }
    }
    try self.init(file, path: path, holder: holder)
  }

  /// Takes the lock at `path` together with others that share it, waiting for whoever has it alone.
  /// - Parameters:
  ///   - path: The lock's file, which is made where it is missing and stays.
  ///   - whenAlone: Done before, where nobody has the lock.
  /// - Returns: The lock.
  /// - Throws: ``StoreError/system(_:_:path:)`` where the file cannot be locked, and what `whenAlone` throws.
  static func shared(
    _ path: FilePath, whenAlone: () throws(StoreError) -> Void
  ) throws(StoreError) -> Lock {
    let lock = Lock(try open(path))
    if flock(lock.file.rawValue, LOCK_EX | LOCK_NB) == 0 { try whenAlone() }
    while flock(lock.file.rawValue, LOCK_SH) != 0 {
      guard errno == EINTR else { throw .system(Errno(rawValue: errno), .lock, path: path.string) }
    }
    try prove(path)
    return lock
  }

  /// Sees whether a lock that is held keeps others out: on some file systems of networks it does not.
  private static func prove(_ path: FilePath) throws(StoreError) {
    let file = try open(path)
    let isKeptOut = flock(file.rawValue, LOCK_EX | LOCK_NB) != 0
    try? file.close()
    guard isKeptOut else { throw .system(.notSupported, .lock, path: path.string) }
  }

  private init(_ file: FileDescriptor) { self.file = file }

  private init(_ file: FileDescriptor, path: FilePath, holder: LockHolder) throws(StoreError) {
    self.file = file
    try Lock.prove(path)
    do {
      // The holder's line is for people; nothing is decided by it. A file that is emptied first is written to the disk
      // by ext4 as soon as it is closed.
      let line = Array("\(holder.line)\n".utf8)
      try file.writeAll(toAbsoluteOffset: 0, line)
      try file.resize(to: Int64(line.count))
    } catch {
      throw .system(error as? Errno ?? .ioError, .lock, path: path.string)
    }
  }

  private static func open(_ path: FilePath) throws(StoreError) -> FileDescriptor {
    do {
      return try FileDescriptor.open(
        path, .readWrite, options: [.create, .closeOnExec], permissions: .ownerReadWrite)
    } catch {
      throw .system(error as? Errno ?? .ioError, .lock, path: path.string)
    }
  }

  /// Gives the lock back; until then it is held.
  consuming func release() {}

  deinit {
    // Given back and not only closed: a child that another thread has just forked has the file open until it runs its
    // program, and the lock with it. A failure leaves nothing that could be done.
    _ = flock(file.rawValue, LOCK_UN)
    try? file.close()
  }
}
