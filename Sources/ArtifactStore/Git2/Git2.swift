internal import CGit2

/// libgit2, which is loaded when something is asked of it for the first time, and stays.
@safe struct Git2 {
  /// Its functions.
  let functions: UnsafePointer<tka_git2>

  /// Loads it.
  /// - Throws: ``StoreError/git(_:_:subject:message:)`` where this machine has not the one that the program was built with.
  init() throws(StoreError) {
    guard let functions = unsafe tka_git2_load() else {
      let file = unsafe String(cString: tka_git2_file())
      throw .git(.error, .open, subject: file, message: "this libgit2 is not installed")
    }
    unsafe self.functions = unsafe functions
  }

  /// Throws when `status` says that libgit2 failed.
  func check(
    _ status: CInt, _ operation: StoreError.Operation, _ subject: @autoclosure () -> String
  ) throws(StoreError) {
    guard status < 0 else { return }
    throw .git(
      StoreError.Code(rawValue: status), operation, subject: subject(), message: takeMessage())
  }

  /// Copies the message that libgit2 left for this thread, then clears it.
  ///
  /// libgit2 fails without setting a message now and then and does not clear old ones, so a
  /// message that is not read at once belongs to somebody else.
  private func takeMessage() -> String? {
    defer { clearError() }
    guard let last = unsafe functions.pointee.error_last(), let text = unsafe last.pointee.message
    else { return nil }
    return unsafe String(cString: text)
  }

  /// Forgets the last failure of this thread.
  func clearError() { unsafe functions.pointee.error_clear() }
}

extension StoreError.Code {
  /// `GIT_ERROR`: no code of its own.
  public static let error = Self(rawValue: -1)
  /// `GIT_ENOTFOUND`.
  public static let notFound = Self(rawValue: -3)
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
