import SystemPackage

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// What the export needs of the file system.
enum Files {
  /// Makes a directory, if it is not there.
  static func makeDirectory(_ path: FilePath, name: String) throws(SampleArchiveError) {
    let status = path.withPlatformString { mkdir($0, 0o755) }
    let failure = Errno(rawValue: errno)
    guard status == 0 || failure == .fileExists else { throw .file(name, failure) }
  }

  /// Writes `bytes` as the file `name` below `directory`.
  static func write(
    _ bytes: [UInt8], as name: String, in directory: FilePath
  ) throws(SampleArchiveError) {
    let descriptor = try open(name, in: directory)
    // An error of the write comes first; an error of closing alone has nothing left to lose.
    defer { try? descriptor.close() }
    try writeAll(bytes, to: descriptor, name)
  }

  /// Creates the file `name` below `directory`, or empties it.
  static func open(
    _ name: String, in directory: FilePath
  ) throws(SampleArchiveError) -> FileDescriptor {
    do {
      return try FileDescriptor.open(
        directory.pushing(FilePath(name)), .writeOnly, options: [.create, .truncate],
        permissions: [.ownerReadWrite, .groupRead, .otherRead])
    } catch {
      throw .file(name, error as? Errno ?? .ioError)
    }
  }

  /// Writes all of `bytes`; `name` is for the error.
  static func writeAll(
    _ bytes: [UInt8], to descriptor: FileDescriptor, _ name: String
  ) throws(SampleArchiveError) {
    do {
      try descriptor.writeAll(bytes)
    } catch {
      throw .file(name, error as? Errno ?? .ioError)
    }
  }
}
