internal import CGit2

/// Edits a file of settings as `git config` does: comments and the order of lines stay.
@safe struct SettingsEditor: ~Copyable {
  private let git: Git2
  private let raw: OpaquePointer

  /// Opens a file.
  ///
  /// C function: `git_config_open_ondisk`.
  init(of path: String) throws(StoreError) {
    let git = try Git2()
    var handle: OpaquePointer?
    try git.check(
      unsafe git.functions.pointee.config_open_ondisk(&handle, path), .configure, path)
    guard let handle = unsafe handle else {
      throw .git(.error, .configure, subject: path, message: "no handle")
    }
    self.git = git
    unsafe self.raw = unsafe handle
  }

  deinit { unsafe git.functions.pointee.config_free(raw) }

  /// Sets the value of a name that has no more than one.
  ///
  /// C function: `git_config_set_string`.
  func set(_ name: String, to value: String) throws(StoreError) {
    guard !name.utf8.contains(0), !value.utf8.contains(0) else { throw .badSetting(name) }
    try checkName(unsafe git.functions.pointee.config_set_string(raw, name, value), name)
  }

  /// Adds a value to those that the name has.
  ///
  /// C function: `git_config_set_multivar` with an expression that no value matches.
  func add(_ name: String, _ value: String) throws(StoreError) {
    guard !name.utf8.contains(0), !value.utf8.contains(0) else { throw .badSetting(name) }
    try checkName(unsafe git.functions.pointee.config_set_multivar(raw, name, "$^", value), name)
  }

  /// Removes every value of a name; does nothing when it has none.
  ///
  /// C function: `git_config_delete_multivar`.
  func removeAll(_ name: String) throws(StoreError) {
    let status = unsafe git.functions.pointee.config_delete_multivar(raw, name, ".*")
    if StoreError.Code(rawValue: status) == .notFound {
      git.clearError()
      return
    }
    try checkName(status, name)
  }

  private func checkName(_ status: CInt, _ name: String) throws(StoreError) {
    guard status != GIT_EINVALIDSPEC.rawValue else {
      git.clearError()
      throw .badSetting(name)
    }
    try git.check(status, .configure, name)
  }
}
