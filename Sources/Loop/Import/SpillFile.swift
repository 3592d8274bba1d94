internal import ArtifactStore
internal import Synchronization
internal import SystemPackage

/// Bytes that wait in a file of the store until they are asked for, so that memory does not grow with an export.
///
/// The file has no name while it is used: it goes with the process, however that ends.
final class SpillFile {
  private let file: FileDescriptor
  private var end: Int64 = 0

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

  /// Takes bytes, and says where they are.
  func append(_ bytes: [UInt8]) throws -> Range<Int64> {
    let start = end
    try file.writeAll(toAbsoluteOffset: start, bytes)
    end += Int64(bytes.count)
    return start..<end
  }

  /// Appends the bytes of a place to `bytes`.
  func read(_ place: Range<Int64>, into bytes: inout [UInt8]) throws {
    let count = Int(place.upperBound - place.lowerBound)
    let chunk = try [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      let all = UnsafeMutableRawBufferPointer(buffer)
      while filled < count {
        let rest = UnsafeMutableRawBufferPointer(rebasing: all[filled...])
        let read = try file.read(fromAbsoluteOffset: place.lowerBound + Int64(filled), into: rest)
        guard read > 0 else { throw LoopError.badContent("import-lines ends too early") }
        filled += read
      }
    }
    bytes += chunk
  }
}
