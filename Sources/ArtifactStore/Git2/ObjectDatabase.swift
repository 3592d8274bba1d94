internal import CGit2
internal import SystemPackage

/// The objects of a repository.
///
/// Its documentation: libgit2's `include/git2/odb.h`.
@safe final class ObjectDatabase {
  private let raw: OpaquePointer
  private let loose: LooseObject

  init(of repository: borrowing Repository, at path: FilePath) throws(StoreError) {
    self.loose = LooseObject(in: path)
    unsafe self.raw = try unsafe repository.objectDatabase()
  }

  deinit { unsafe git_odb_free(raw) }

  /// The kind and the content of an object, re-hashed while it is read; nil when it
  /// is not there.
  ///
  /// C function: `git_odb_read`.
  func find(_ id: ObjectID) throws(StoreError) -> (kind: ObjectKind, bytes: [UInt8])? {
    if let object = try loose.find(id) { return object }
    var oid = git_oid(id)
    var object: OpaquePointer?
    let status = unsafe git_odb_read(&object, raw, &oid)
    if StoreError.Code(rawValue: status) == .notFound {
      git_error_clear()
      return nil
    }
    if status < 0 {
      let error = StoreError(status: status, .read, subject: id.hex)
      guard case .git(_, _, _, let message) = error else { throw error }
      throw .corrupt(id, reason: message ?? "cannot be read")
    }
    guard let object = unsafe object else { throw .corrupt(id, reason: "cannot be read") }
    defer { unsafe git_odb_object_free(object) }
    guard let kind = unsafe ObjectKind(git_odb_object_type(object)) else {
      throw .corrupt(id, reason: "of no known kind")
    }
    let content = unsafe UnsafeRawBufferPointer(
      start: git_odb_object_data(object), count: git_odb_object_size(object))
    return unsafe (kind, Array(content))
  }

  /// The kind and the size of an object without inflating it; nil when it is not there.
  ///
  /// C function: `git_odb_read_header`.
  func findHeader(_ id: ObjectID) throws(StoreError) -> (kind: ObjectKind, size: Int)? {
    if let header = try loose.findHeader(id) { return (header.kind, header.size) }
    var oid = git_oid(id)
    var size = 0
    var type = GIT_OBJECT_INVALID
    let status = unsafe git_odb_read_header(&size, &type, raw, &oid)
    if StoreError.Code(rawValue: status) == .notFound {
      git_error_clear()
      return nil
    }
    if status < 0 {
      let error = StoreError(status: status, .read, subject: id.hex)
      guard case .git(_, _, _, let message) = error else { throw error }
      throw .corrupt(id, reason: message ?? "cannot be read")
    }
    guard let kind = ObjectKind(type) else { throw .corrupt(id, reason: "of no known kind") }
    return (kind, size)
  }

  /// Writes an object unless it is there, and returns its id.
  ///
  /// The file is synced before it gets its name. C function: `git_odb_write`.
  func write(_ bytes: [UInt8], as kind: ObjectKind) throws(StoreError) -> ObjectID {
    var oid = git_oid()
    let status = unsafe bytes.withUnsafeBytes {
      unsafe git_odb_write(&oid, raw, $0.baseAddress, $0.count, kind.type)
    }
    try check(status, .write, "\(kind.rawValue) of \(bytes.count) bytes")
    return ObjectID(oid)
  }

  /// The id that an object would have.
  ///
  /// C function: `git_odb_hash`.
  static func identify(_ bytes: [UInt8], as kind: ObjectKind) throws(StoreError) -> ObjectID {
    var oid = git_oid()
    let status = unsafe bytes.withUnsafeBytes {
      unsafe git_odb_hash(&oid, $0.baseAddress, $0.count, kind.type)
    }
    try check(status, .read, kind.rawValue)
    return ObjectID(oid)
  }

  /// Every object's id, in no order.
  ///
  /// C function: `git_odb_foreach`.
  func allIDs() throws(StoreError) -> [ObjectID] {
    final class Found { var ids: [ObjectID] = [] }
    let found = Found()
    let status = withExtendedLifetime(found) {
      unsafe git_odb_foreach(
        raw,
        { oid, payload in
          guard let oid = unsafe oid, let payload = unsafe payload else { return -1 }
          let found = unsafe Unmanaged<Found>.fromOpaque(payload).takeUnretainedValue()
          unsafe found.ids.append(ObjectID(oid.pointee))
          return 0
        }, Unmanaged.passUnretained(found).toOpaque())
    }
    try check(status, .list, "objects")
    return found.ids
  }
}

// `git_odb` locks internally (libgit2's docs/threading.md); nothing else in libgit2 does.
extension ObjectDatabase: @unchecked Sendable {}
