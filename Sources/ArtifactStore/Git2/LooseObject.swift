internal import CGit2

/// Small objects that are files of their own, read as a stream.
///
/// `git_odb_read` of libgit2 1.5 inflates up to 64 bytes of such a file and copies what follows the
/// header into a buffer of the size that the header names, unchecked: where a damaged header names
/// a smaller size, it writes beyond the buffer. A stream reads into a buffer of ours.
enum LooseObject {
  /// From this size on there is no such danger.
  static let headLimit = 64

  /// Reads an object; nil when it is not a file of its own.
  ///
  /// C functions: `git_odb_open_rstream`, `git_odb_stream_read`.
  static func find(
    _ id: ObjectID, _ header: (kind: ObjectKind, size: Int), in database: OpaquePointer
  ) throws(StoreError) -> (kind: ObjectKind, bytes: [UInt8])? {
    var oid = git_oid(id)
    var stream: UnsafeMutablePointer<git_odb_stream>?
    var size = 0
    var type = GIT_OBJECT_INVALID
    let status = unsafe git_odb_open_rstream(&stream, &size, &type, database, &oid)
    guard status >= 0, let stream = unsafe stream else {
      git_error_clear()
      return nil
    }
    defer { unsafe git_odb_stream_free(stream) }
    guard ObjectKind(type) == header.kind, size == header.size else {
      throw .corrupt(id, reason: "changed while it was read")
    }
    let bytes = try unsafe read(stream, atMost: size + 1, id)
    guard bytes.count == size else { throw .corrupt(id, reason: "not of the size that it names") }
    guard try ObjectDatabase.identify(bytes, as: header.kind) == id else {
      throw .corrupt(id, reason: "its content has another id")
    }
    return (header.kind, bytes)
  }

  private static func read(
    _ stream: UnsafeMutablePointer<git_odb_stream>, atMost limit: Int, _ id: ObjectID
  ) throws(StoreError) -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [CChar](repeating: 0, count: limit)
    while bytes.count < limit {
      let room = limit - bytes.count
      let count = unsafe buffer.withUnsafeMutableBufferPointer { buffer in
        unsafe git_odb_stream_read(stream, buffer.baseAddress, room)
      }
      guard count >= 0, count <= room else {
        git_error_clear()
        throw .corrupt(id, reason: "cannot be inflated")
      }
      if count == 0 { break }
      bytes += buffer.prefix(Int(count)).map(UInt8.init(bitPattern:))
    }
    return bytes
  }
}
