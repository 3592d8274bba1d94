internal import CZlib
internal import SystemPackage

/// Objects that are files of their own, `objects/ab/cdef…`, read without libgit2.
///
/// libgit2 1.5 trusts such a file: where it was cut short it waits for the rest for ever, and where
/// the size in the header is too small it writes beyond a buffer.
struct LooseObjects: Sendable {
  /// What the header of a file says.
  struct Header {
    let kind: ObjectKind
    let size: Int
    /// How many inflated bytes the header takes, with the NUL at its end.
    let length: Int
  }

  private let objects: FilePath

  /// No header is longer.
  private static let headerSize = 32
  /// More than a header takes in a file: its bytes at most 60, the codes of their block before them at most 289 (RFC 1951, 3.2.7).
  private static let headerFileSize = 512

  /// Reads the objects of a folder of them.
  init(in objects: FilePath) { self.objects = objects }

  /// True when an object has a file.
  func has(_ id: ObjectID) -> Bool { Files.exists(path(of: id)) }

  /// When an object's file was last changed, in seconds since 1970; nil where it has none.
  func lastChange(of id: ObjectID) -> Int64? { Files.lastChange(of: path(of: id)) }

  /// Removes an object's file.
  func remove(_ id: ObjectID) throws(StoreError) { try Files.removeAll(path(of: id)) }

  /// Removes folders in which no object is any more.
  func removeEmptyFolders() throws(StoreError) {
    for name in try Files.names(in: objects) where name.utf8.count == 2 {
      let folder = objects.appending(name)
      if try Files.names(in: folder).isEmpty { try Files.removeAll(folder) }
    }
  }

  /// The ids of all objects that have files, in no order.
  func all() throws(StoreError) -> [ObjectID] {
    var ids: [ObjectID] = []
    for folder in try Files.names(in: objects) where folder.utf8.count == 2 {
      ids += try all(in: folder)
    }
    return ids
  }

  /// The ids of those that begin with some digits.
  func all(matching prefix: ObjectPrefix) throws(StoreError) -> [ObjectID] {
    let folder = String(prefix.hex.prefix(2))
    guard Files.exists(objects.appending(folder)) else { return [] }
    return try all(in: folder).filter { prefix.matches($0) }
  }

  private func all(in folder: String) throws(StoreError) -> [ObjectID] {
    guard Hex.bytes(folder) != nil else { return [] }
    return try Files.names(in: objects.appending(folder)).compactMap { ObjectID(hex: folder + $0) }
  }

  /// The kind and the content of an object, not yet held against its id; nil when it has no file.
  func find(_ id: ObjectID) throws(StoreError) -> (kind: ObjectKind, bytes: [UInt8])? {
    guard let file = try file(of: id, atMost: nil) else { return nil }
    let header = try LooseObjects.header(in: file, of: id)
    guard header.size <= Int.max - header.length,
      let (whole, used) = Inflater().inflate(file[...], to: header.length + header.size),
      used == file.count
    else { throw .corrupt(id, reason: "its file is damaged, too short or too long") }
    return (header.kind, Array(whole.dropFirst(header.length)))
  }

  /// What the header of an object's file says, unproven; nil when it has no file.
  func findHeader(_ id: ObjectID) throws(StoreError) -> Header? {
    guard let file = try file(of: id, atMost: LooseObjects.headerFileSize) else { return nil }
    return try LooseObjects.header(in: file, of: id)
  }

  private func file(of id: ObjectID, atMost limit: Int?) throws(StoreError) -> [UInt8]? {
    do throws(StoreError) {
      return try Files.read(path(of: id), atMost: limit)
    } catch .system(.noSuchFileOrDirectory, _, _) {
      return nil
    }
  }

  /// The file that an object has, or would have.
  func path(of id: ObjectID) -> FilePath {
    objects.below("\(id.hex.prefix(2))/\(id.hex.dropFirst(2))")
  }

  /// Reads `<kind> <size>\0`.
  private static func header(in file: [UInt8], of id: ObjectID) throws(StoreError) -> Header {
    let head = try beginning(of: file, of: id)
    guard let end = head.firstIndex(of: 0), let space = head.firstIndex(of: 0x20), space < end,
      let kind = ObjectKind(rawValue: String(decoding: head[..<space], as: UTF8.self)),
      let size = Int(String(decoding: head[(space + 1)..<end], as: UTF8.self)), size >= 0
    else { throw .corrupt(id, reason: "its file has no header") }
    return Header(kind: kind, size: size, length: end + 1)
  }

  /// What the first bytes of a file come to: as many as a header may have.
  private static func beginning(
    of file: [UInt8], of id: ObjectID
  ) throws(StoreError) -> [UInt8] {
    let input = file.prefix(headerFileSize)
    var (written, unused, status): (UInt32, UInt32, Int32) = (0, 0, Z_OK)
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: headerSize) { output, initialized in
      unsafe input.withUnsafeBytes { input in
        status = unsafe tka_zlib_inflate(
          input.baseAddress, UInt32(input.count), output.baseAddress, UInt32(headerSize), &written,
          &unused)
      }
      initialized = Int(written)
    }
    guard status == Z_OK || status == Z_STREAM_END || status == Z_BUF_ERROR else {
      throw .corrupt(id, reason: "its file cannot be inflated")
    }
    return bytes
  }
}
