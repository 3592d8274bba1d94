public import ArtifactStore
public import SystemPackage

extension ArtifactDraft {
  /// Writes a file of the disk as a payload, piece by piece, in chunks where it is large.
  public mutating func add(
    _ name: String, fileAt path: FilePath, in transaction: inout Transaction
  ) throws {
    let file: FileDescriptor
    do {
      file = try FileDescriptor.open(path, .readOnly, options: .closeOnExec)
    } catch let error as Errno {
      throw StoreError.system(error, .read, path: path.string)
    }
    try file.closeAfter {
      // A small file is read whole with one call, and one more finds its end.
      let size = (try? file.stat().size).map(Int.init) ?? 0
      let room = min(max(size + 1, 1 << 12), 1 << 20)
      try add(name, in: &transaction) { () throws(StoreError) in
        do {
          return try [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
            count = try file.read(into: UnsafeMutableRawBufferPointer(buffer))
          }
        } catch {
          throw .system(error as? Errno ?? .ioError, .read, path: path.string)
        }
      }
    }
  }
}
