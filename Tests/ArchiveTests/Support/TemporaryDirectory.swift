import SystemPackage
import Testing

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// A directory of one test, removed when the test ends.
final class TemporaryDirectory {
  let path: FilePath

  init() throws {
    var template = Array("/tmp/archive-tests-XXXXXX".utf8CString)
    let made = template.withUnsafeMutableBufferPointer { buffer in
      buffer.baseAddress.flatMap { mkdtemp($0) }.map { String(cString: $0) }
    }
    path = FilePath(try #require(made))
  }

  deinit { TemporaryDirectory.remove(path) }

  /// Writes a file and the folders above it.
  func write(_ bytes: [UInt8], to name: String) throws {
    var folder = path
    for part in name.split(separator: "/").dropLast() {
      folder.append(String(part))
      mkdir(folder.string, 0o700)
    }
    let file = try FileDescriptor.open(
      path.appending(name), .writeOnly, options: [.create, .truncate],
      permissions: .ownerReadWrite)
    _ = try file.closeAfter { try file.writeAll(bytes) }
  }

  /// The bytes of a file, or nil where there is none.
  func read(_ name: String) -> [UInt8]? {
    guard let file = try? FileDescriptor.open(path.appending(name), .readOnly) else { return nil }
    return try? file.closeAfter {
      let size = Int(try file.seek(offset: 0, from: .end))
      return try [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
        count = try file.read(fromAbsoluteOffset: 0, into: UnsafeMutableRawBufferPointer(buffer))
      }
    }
  }

  func write(_ text: String, to name: String) throws { try write(Array(text.utf8), to: name) }

  func link(_ name: String, to target: String) throws {
    try #require(symlink(target, path.appending(name).string) == 0)
  }

  func bytes(of name: String) throws -> [UInt8] {
    let file = try FileDescriptor.open(path.appending(name), .readOnly)
    return try file.closeAfter {
      let size = Int(try file.seek(offset: 0, from: .end))
      try file.seek(offset: 0, from: .start)
      return try [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
        count = try file.read(into: UnsafeMutableRawBufferPointer(buffer))
      }
    }
  }

  private static func remove(_ path: FilePath) {
    if unlink(path.string) == 0 { return }
    guard let stream = opendir(path.string) else { return }
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { remove(path.appending(name)) }
    }
    closedir(stream)
    rmdir(path.string)
  }
}
