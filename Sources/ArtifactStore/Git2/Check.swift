internal import CGit2

/// Throws when `status` says that libgit2 failed.
func check(
  _ status: CInt, _ operation: StoreError.Operation, _ subject: @autoclosure () -> String
) throws(StoreError) {
  guard status < 0 else { return }
  throw StoreError(status: status, operation, subject: subject())
}

/// Runs a libgit2 constructor and returns the handle that it made.
func makeHandle(
  _ operation: StoreError.Operation, _ subject: @autoclosure () -> String,
  _ create: (inout OpaquePointer?) -> CInt
) throws(StoreError) -> OpaquePointer {
  var handle: OpaquePointer?
  let status = unsafe create(&handle)
  try check(status, operation, subject())
  guard let handle = unsafe handle else {
    throw .git(.error, operation, subject: subject(), message: "no handle")
  }
  return unsafe handle
}

extension StoreError {
  /// Copies the message that libgit2 left for this thread, then clears it.
  ///
  /// libgit2 fails without setting a message now and then and does not clear old ones, so a
  /// message that is not read at once belongs to somebody else.
  init(status: CInt, _ operation: Operation, subject: String) {
    let last = unsafe git_error_last()
    var message: String?
    if let last = unsafe last, let text = unsafe last.pointee.message {
      message = unsafe String(cString: text)
    }
    git_error_clear()
    self = .git(Code(rawValue: status), operation, subject: subject, message: message)
  }
}

extension StoreError.Code {
  /// `GIT_ERROR`: no code of its own.
  public static let error = Self(rawValue: -1)
  /// `GIT_ENOTFOUND`.
  public static let notFound = Self(rawValue: -3)
}

/// libgit2's global state, set up once and never shut down.
enum Git2 {
  /// Does nothing after the first time.
  static func start() { _ = started }

  private static let started: Void = {
    git_libgit2_init()
  }()
}

extension ObjectID {
  init(_ oid: git_oid) {
    let bytes = unsafe withUnsafeBytes(of: oid) { unsafe Array($0.prefix(ObjectID.byteCount)) }
    self.init(oidBytes: bytes)
  }
}

extension ObjectKind {
  var type: git_object_t {
    switch self {
    case .blob: GIT_OBJECT_BLOB
    case .tree: GIT_OBJECT_TREE
    case .commit: GIT_OBJECT_COMMIT
    case .tag: GIT_OBJECT_TAG
    }
  }
}
