internal import ArtifactStore
internal import Synchronization
internal import SystemPackage

/// Bytes that wait in a file of the store until they are asked for, so that memory does not grow with an export.
///
/// The file has no name while it is used: it goes with the process, however that ends.
final class SpillFile: Sendable {
  private let file: FileDescriptor

  /// Makes the file; its name is gone again when this returns.
  init(at path: FilePath) throws {
    var made: FileDescriptor?
    while made == nil {
      // What has the name was left behind by a kill, or is another import's, which needs it no more.
      try Files.removeAll(path)
      do {
        made = try FileDescriptor.open(
          path, .readWrite, options: [.create, .exclusiveCreate, .closeOnExec, .noFollow],
          permissions: .ownerReadWrite)
      } catch Errno.fileExists {
        continue
      }
    }
    guard let made else { throw Errno.fileExists }
    file = made
    do {
      try Files.removeAll(path)
    } catch {
      try file.close()
      throw error
    }
  }

  deinit {
    // Nothing of it is kept.
    try? file.close()
  }

  /// Writes bytes from a place on, and says where they are.
  func write(_ bytes: [UInt8], at start: Int64) throws -> Range<Int64> {
    try file.writeAll(toAbsoluteOffset: start, bytes)
    return start..<(start + Int64(bytes.count))
  }

  /// The bytes of some places, and others after them.
  func read(_ places: [Range<Int64>], then rest: [UInt8]) throws -> [UInt8] {
    let count = places.reduce(rest.count) { $0 + Int($1.upperBound - $1.lowerBound) }
    return try [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      let all = UnsafeMutableRawBufferPointer(buffer)
      for place in places {
        let end = filled + Int(place.upperBound - place.lowerBound)
        while filled < end {
          let read = try file.read(
            fromAbsoluteOffset: place.upperBound - Int64(end - filled),
            into: UnsafeMutableRawBufferPointer(rebasing: all[filled..<end]))
          guard read > 0 else { throw LoopError.badContent("import-lines ends too early") }
          filled += read
        }
      }
      all[filled...].copyBytes(from: rest)
      filled += rest.count
    }
  }
}
