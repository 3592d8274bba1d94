internal import CGit2

/// A repository: its refs and its settings.
///
/// Not safe on two threads at once. Its documentation: libgit2's `include/git2/repository.h`.
@safe struct Repository: ~Copyable {
  private let raw: OpaquePointer

  /// Opens the bare repository at `path`, and nothing above it.
  ///
  /// C function: `git_repository_open_bare`.
  init(opening path: String) throws(StoreError) {
    Git2.start()
    do {
      unsafe self.raw = try unsafe makeHandle(.open, path) {
        unsafe git_repository_open_bare(&$0, path)
      }
    } catch .git(.owner, _, _, _) {
      throw .wrongOwner(path: path)
    } catch .git(.notFound, _, _, let message) {
      throw .notAStore(path: path, reason: message ?? "no repository")
    }
  }

  /// Makes a bare repository at `path` with HEAD on the branch `head`.
  ///
  /// C function: `git_repository_init_ext`.
  init(creating path: String, head: String) throws(StoreError) {
    Git2.start()
    var options = unsafe git_repository_init_options()
    try check(
      unsafe git_repository_init_options_init(
        &options, UInt32(GIT_REPOSITORY_INIT_OPTIONS_VERSION)), .create, path)
    unsafe options.flags =
      GIT_REPOSITORY_INIT_BARE.rawValue | GIT_REPOSITORY_INIT_MKDIR.rawValue
      | GIT_REPOSITORY_INIT_NO_REINIT.rawValue
    unsafe options.mode = 0o700
    var handle: OpaquePointer?
    let status = unsafe head.withCString { head in
      unsafe options.initial_head = head
      return unsafe git_repository_init_ext(&handle, path, &options)
    }
    try check(status, .create, path)
    guard let handle = unsafe handle else {
      throw .git(.error, .create, subject: path, message: "no handle")
    }
    unsafe self.raw = handle
  }

  deinit { unsafe git_repository_free(raw) }

  /// A handle to the object database, which the caller frees.
  func objectDatabase() throws(StoreError) -> OpaquePointer {
    try unsafe makeHandle(.open, "objects") { unsafe git_repository_odb(&$0, raw) }
  }

  /// A handle to the settings, which the caller frees.
  func configuration() throws(StoreError) -> OpaquePointer {
    try unsafe makeHandle(.open, "config") { unsafe git_repository_config(&$0, raw) }
  }

  /// The commit that a ref names, or nil when there is no such ref.
  ///
  /// C function: `git_reference_name_to_id`.
  func find(_ name: RefName) throws(StoreError) -> CommitID? {
    var oid = git_oid()
    let status = unsafe git_reference_name_to_id(&oid, raw, name.text)
    if StoreError.Code(rawValue: status) == .notFound {
      git_error_clear()
      return nil
    }
    try check(status, .read, name.text)
    return CommitID(ObjectID(oid))
  }

  /// True when `name` is a ref that points at another ref and not at a commit.
  func isSymbolic(_ name: RefName) throws(StoreError) -> Bool {
    var handle: OpaquePointer?
    let status = unsafe git_reference_lookup(&handle, raw, name.text)
    if StoreError.Code(rawValue: status) == .notFound {
      git_error_clear()
      return false
    }
    try check(status, .read, name.text)
    guard let handle = unsafe handle else { return false }
    defer { unsafe git_reference_free(handle) }
    return unsafe git_reference_type(handle) == GIT_REFERENCE_SYMBOLIC
  }

  /// Moves a ref to `new` if it holds what is expected.
  ///
  /// C function: `git_reference_create_matching`, a compare-and-swap under the ref's lock file.
  func update(
    _ name: RefName, to new: CommitID, expecting expectation: RefExpectation
  ) throws(StoreError) {
    var target = git_oid(new.objectID)
    var handle: OpaquePointer?
    let status: CInt
    switch expectation {
    case .absent:
      // An id of zeros stands for no ref; it is held against the ref under the lock file, which
      // `git_reference_create` does not do.
      var zeros = git_oid()
      status = unsafe git_reference_create_matching(
        &handle, raw, name.text, &target, 1, &zeros, nil)
    case .value(let old):
      var current = git_oid(old.objectID)
      status = unsafe git_reference_create_matching(
        &handle, raw, name.text, &target, 1, &current, nil)
    }
    unsafe git_reference_free(handle)
    switch StoreError.Code(rawValue: status) {
    case .exists, .modified, .notFound:
      git_error_clear()
      throw .refMoved(name, expected: expectation, found: try find(name))
    case .locked:
      git_error_clear()
      throw .refLocked(name)
    default: try check(status, .updateRef, name.text)
    }
  }

  /// Every ref whose name matches a glob, sorted by name; those that are symbolic are left out.
  ///
  /// C function: `git_reference_iterator_glob_new`.
  func refs(matching glob: String) throws(StoreError) -> [(name: RefName, target: CommitID)] {
    var iterator: OpaquePointer?
    try check(unsafe git_reference_iterator_glob_new(&iterator, raw, glob), .list, glob)
    defer { unsafe git_reference_iterator_free(iterator) }
    var found: [(name: RefName, target: CommitID)] = []
    while true {
      var handle: OpaquePointer?
      let status = unsafe git_reference_next(&handle, iterator)
      if status == GIT_ITEROVER.rawValue { break }
      try check(status, .list, glob)
      guard let handle = unsafe handle else { break }
      defer { unsafe git_reference_free(handle) }
      guard let oid = unsafe git_reference_target(handle),
        let text = unsafe git_reference_name(handle),
        let name = unsafe RefName(String(cString: text))
      else { continue }
      unsafe found.append((name, CommitID(ObjectID(oid.pointee))))
    }
    return found.sorted { $0.name.text.utf8.lexicographicallyPrecedes($1.name.text.utf8) }
  }
}

// A handle may move to another thread as long as one thread uses it at a time, which the
// `Mutex` around it sees to (libgit2's docs/threading.md).
extension Repository: @unchecked Sendable {}
