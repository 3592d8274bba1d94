import SystemPackage

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// A file in memory that is written anew for each input.
struct MemoryFile {
  let path: FilePath
  private let descriptor: FileDescriptor

  /// Makes the file; on Linux where nothing is written to a disk.
  init() throws(Errno) {
    #if os(Linux)
    let folder = "/dev/shm"
    #else
    let folder = "/tmp"
    #endif
    var template = Array("\(folder)/tka-fuzz-XXXXXX".utf8CString)
    let raw = template.withUnsafeMutableBufferPointer { $0.baseAddress.map { mkstemp($0) } ?? -1 }
    guard raw >= 0 else { throw Errno(rawValue: errno) }
    descriptor = FileDescriptor(rawValue: raw)
    let made = template.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } }
    // A find ends the program before anything is cleared away: the name goes at once, and the
    // descriptor is opened again by its number.
    unlink(made ?? "")
    path = FilePath("/dev/fd/\(raw)")
  }

  func write(_ bytes: UnsafeRawBufferPointer) throws {
    guard ftruncate(descriptor.rawValue, 0) == 0 else { throw Errno(rawValue: errno) }
    try descriptor.writeAll(toAbsoluteOffset: 0, bytes)
  }
}
