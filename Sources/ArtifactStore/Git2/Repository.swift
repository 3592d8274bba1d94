internal import CGit2

/// A new repository.
enum Repository {
  /// Makes a bare repository at `path` with HEAD on the branch `head`.
  ///
  /// C function: `git_repository_init_ext`.
  static func create(at path: String, head: String) throws(StoreError) {
    let git = try Git2()
    var options = unsafe git_repository_init_options()
    try git.check(
      unsafe git.functions.pointee.repository_init_options_init(
        &options, UInt32(GIT_REPOSITORY_INIT_OPTIONS_VERSION)), .create, path)
    unsafe options.flags =
      GIT_REPOSITORY_INIT_BARE.rawValue | GIT_REPOSITORY_INIT_MKDIR.rawValue
      | GIT_REPOSITORY_INIT_NO_REINIT.rawValue
    unsafe options.mode = 0o700
    var handle: OpaquePointer?
    let status = unsafe head.withCString { head in
      unsafe options.initial_head = head
      return unsafe git.functions.pointee.repository_init_ext(&handle, path, &options)
    }
    defer { unsafe git.functions.pointee.repository_free(handle) }
    try git.check(status, .create, path)
  }
}
