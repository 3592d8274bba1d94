internal import SystemPackage

#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#elseif canImport(Darwin)
internal import Darwin
#endif

extension FilePath {
  /// The names in a directory, by their bytes in order, without `.` and `..`.
  ///
  /// Names that are not UTF-8 are left out: no file of an export has one.
  func directoryNames() throws(Errno) -> [String] {
    guard let stream = withPlatformString({ opendir($0) }) else { throw Errno(rawValue: errno) }
    defer { closedir(stream) }
    var names: [String] = []
    errno = 0
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(validatingCString: $0) }
      }
      if let name, name != ".", name != ".." { names.append(name) }
      errno = 0
    }
    guard errno == 0 else { throw Errno(rawValue: errno) }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}

extension Stat {
  /// What tells one state of a file from another without reading it: its size and when it was changed.
  var stamp: String { "\(size) \(st_mtim.tv_sec).\(st_mtim.tv_nsec)" }
}

extension FilePath {
  /// The first `count` bytes of a file, or all of a shorter one.
  func firstBytes(_ count: Int) throws(Errno) -> [UInt8] {
    do {
      let file = try FileDescriptor.open(self, .readOnly, options: .closeOnExec)
      return try file.closeAfter {
        try [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
          filled = try file.read(into: UnsafeMutableRawBufferPointer(buffer))
        }
      }
    } catch let error as Errno {
      throw error
    } catch {
      throw .ioError
    }
  }
}
