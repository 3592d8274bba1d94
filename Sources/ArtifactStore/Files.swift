public import SystemPackage

#if canImport(Glibc)
internal import Glibc
#else
internal import Darwin
#endif

/// The few things that a store does to files beside git's own.
public enum Files {
  /// True when something is at `path`.
  public static func exists(_ path: FilePath) -> Bool {
    var status = stat()
    return unsafe lstat(path.string, &status) == 0
  }

  /// True when a folder is at `path`, and not a link to one.
  public static func isFolder(_ path: FilePath) -> Bool {
    var status = stat()
    return unsafe lstat(path.string, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// True when a file, and not a folder, is at `path`, and may be run by this user.
  public static func isExecutable(_ path: FilePath) -> Bool {
    var status = stat()
    return unsafe stat(path.string, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
      && access(path.string, X_OK) == 0
  }

  /// When a file was last changed, in seconds since 1970; nil where there is none.
  public static func lastChange(of path: FilePath) -> Int64? {
    var status = stat()
    guard unsafe lstat(path.string, &status) == 0 else { return nil }
    return Int64(status.st_mtim.tv_sec)
  }

  /// Makes a folder and those above it, closed to others.
  public static func makeFolders(_ path: FilePath) throws(StoreError) {
    guard !path.isEmpty, !exists(path) else { return }
    try makeFolders(path.removingLastComponent())
    guard unsafe mkdir(path.string, 0o700) == 0 || errno == EEXIST else {
      throw .system(Errno(rawValue: errno), .create, path: path.string)
    }
  }

  /// The names in a folder, without `.` and `..`, sorted by bytes.
  public static func names(in path: FilePath) throws(StoreError) -> [String] {
    guard let folder = unsafe opendir(path.string) else {
      throw .system(Errno(rawValue: errno), .list, path: path.string)
    }
    defer { unsafe closedir(folder) }
    var names: [String] = []
    while let entry = unsafe readdir(folder) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) {
        unsafe $0.withMemoryRebound(to: CChar.self, capacity: 256) { unsafe String(cString: $0) }
      }
      if name != "." && name != ".." { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Removes a file, or a folder with all that is in it; links are removed and not followed.
  public static func removeAll(_ path: FilePath) throws(StoreError) {
    var status = stat()
    guard unsafe lstat(path.string, &status) == 0 else { return }
    if status.st_mode & S_IFMT == S_IFDIR {
      for name in try names(in: path) { try removeAll(path.below(name)) }
      guard unsafe rmdir(path.string) == 0 || errno == ENOENT else {
        throw .system(Errno(rawValue: errno), .remove, path: path.string)
      }
    } else if unsafe unlink(path.string) != 0, errno != ENOENT {
      throw .system(Errno(rawValue: errno), .remove, path: path.string)
    }
  }

  /// Writes a whole file and syncs it, replacing what is there.
  public static func write(
    _ bytes: [UInt8], to path: FilePath, mode: CInterop.Mode
  ) throws(StoreError) {
    do {
      let file = try FileDescriptor.open(
        path, .writeOnly, options: [.create, .truncate],
        permissions: FilePermissions(rawValue: mode))
      try file.closeAfter {
        // What was there may have been open to others.
        guard fchmod(file.rawValue, mode) == 0 else { throw Errno(rawValue: errno) }
        try file.writeAll(bytes)
        while fsync(file.rawValue) != 0 {
          guard errno == EINTR else { throw Errno(rawValue: errno) }
        }
      }
    } catch {
      throw .system(error as? Errno ?? .ioError, .write, path: path.string)
    }
  }

  /// Reads a whole file, or as much of its beginning as is asked for.
  public static func read(
    _ path: FilePath, atMost limit: Int? = nil
  ) throws(StoreError) -> [UInt8] {
    do {
      let file = try FileDescriptor.open(path, .readOnly, options: .closeOnExec)
      return try file.closeAfter {
        let wanted = limit ?? .max
        var bytes: [UInt8] = []
        // The size is a hint: a file of /proc has none, and another one may grow. One byte more finds the end.
        let size = size(of: file)
        var room = min(size, 1 << 24) + 1
        while bytes.count < wanted {
          let capacity = min(max(room, 256), wanted - bytes.count)
          let part = try unsafe [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
            count = try unsafe file.read(into: UnsafeMutableRawBufferPointer(buffer))
          }
          if bytes.isEmpty { bytes = part } else { bytes += part }
          // Once it has all of its size, less than there was room for is the end.
          if part.isEmpty || (size > 0 && bytes.count >= size && part.count < capacity) { break }
          room = part.count == capacity ? 1 << 16 : room - part.count
        }
        return bytes
      }
    } catch {
      throw .system(error as? Errno ?? .ioError, .read, path: path.string)
    }
  }

  /// The size of an open file, in bytes; 0 where it has none.
  private static func size(of file: FileDescriptor) -> Int {
    var status = stat()
    return unsafe fstat(file.rawValue, &status) == 0 ? Int(status.st_size) : 0
  }

  /// Sets who may do what.
  public static func setMode(_ path: FilePath, _ mode: CInterop.Mode) throws(StoreError) {
    guard unsafe chmod(path.string, mode) == 0 else {
      throw .system(Errno(rawValue: errno), .configure, path: path.string)
    }
  }

  /// Gives a file or folder the name `new`, in place of the file that has it.
  public static func replace(_ new: FilePath, with path: FilePath) throws(StoreError) {
    guard unsafe rename(path.string, new.string) == 0 else {
      throw .system(Errno(rawValue: errno), .rename, path: new.string)
    }
  }

  /// How many bytes the files of a folder, and of the folders in it, have together.
  public static func size(of path: FilePath) throws(StoreError) -> Int {
    var status = stat()
    guard unsafe lstat(path.string, &status) == 0 else { return 0 }
    guard status.st_mode & S_IFMT == S_IFDIR else { return Int(status.st_size) }
    var total = 0
    for name in try names(in: path) { total += try size(of: path.below(name)) }
    return total
  }

  /// Makes a file durable.
  public static func syncFile(_ path: FilePath) throws(StoreError) { try syncFolder(path) }

  /// Makes a folder durable with everything in it.
  static func syncTree(_ path: FilePath) throws(StoreError) {
    var status = stat()
    guard unsafe lstat(path.string, &status) == 0 else { return }
    if status.st_mode & S_IFMT == S_IFDIR {
      for name in try names(in: path) { try syncTree(path.below(name)) }
    }
    if status.st_mode & S_IFMT != S_IFLNK { try syncFile(path) }
  }

  /// Makes everything that any program wrote durable.
  static func syncAll() { sync() }

  /// Makes the names in a folder durable.
  public static func syncFolder(_ path: FilePath) throws(StoreError) {
    do {
      let folder = try FileDescriptor.open(path, .readOnly)
      try folder.closeAfter {
        while fsync(folder.rawValue) != 0 {
          guard errno == EINTR else { throw Errno(rawValue: errno) }
        }
      }
    } catch {
      throw .system(error as? Errno ?? .ioError, .sync, path: path.string)
    }
  }
}
