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
      var buffer = [UInt8](repeating: 0, count: 1 << 20)
      try add(name, in: &transaction) { () throws(StoreError) in
        do {
          let count = try buffer.withUnsafeMutableBytes { try file.read(into: $0) }
          return Array(buffer[..<count])
        } catch {
          throw .system(error as? Errno ?? .ioError, .read, path: path.string)
        }
      }
    }
  }
}
