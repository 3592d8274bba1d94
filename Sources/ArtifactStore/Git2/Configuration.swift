internal import CGit2

/// The settings of a repository: its own config file alone, never the user's.
@safe struct Configuration: ~Copyable {
  private let raw: OpaquePointer

  /// Opens the repository's own level of its configuration.
  ///
  /// C function: `git_config_open_level`.
  init(of repository: borrowing Repository) throws(StoreError) {
    let all = try unsafe repository.configuration()
    defer { unsafe git_config_free(all) }
    unsafe self.raw = try unsafe makeHandle(.configure, "config") {
      unsafe git_config_open_level(&$0, all, GIT_CONFIG_LEVEL_LOCAL)
    }
  }

  /// Opens a file of settings that no repository has.
  ///
  /// C function: `git_config_open_ondisk`.
  init(ofFile path: String) throws(StoreError) {
    unsafe self.raw = try unsafe makeHandle(.configure, path) {
      unsafe git_config_open_ondisk(&$0, path)
    }
  }

  deinit { unsafe git_config_free(raw) }

  /// Every setting whose name begins with `prefix`, in the order of the file.
  ///
  /// C function: `git_config_iterator_new`.
  func settings(withPrefix prefix: String) throws(StoreError) -> [(name: String, value: String)] {
    var iterator: OpaquePointer?
    try check(unsafe git_config_iterator_new(&iterator, raw), .configure, prefix)
    defer { unsafe git_config_iterator_free(iterator) }
    var found: [(name: String, value: String)] = []
    while true {
      var entry: UnsafeMutablePointer<git_config_entry>?
      let status = unsafe git_config_next(&entry, iterator)
      if status == GIT_ITEROVER.rawValue { return found }
      try check(status, .configure, prefix)
      guard let entry = unsafe entry, let nameText = unsafe entry.pointee.name else { continue }
      let name = unsafe String(cString: nameText)
      guard name.hasPrefix(prefix.lowercased()) else { continue }
      // A name without a value is git's short form of true.
      let value = unsafe entry.pointee.value.map { unsafe String(cString: $0) } ?? "true"
      found.append((name, value))
    }
  }

  /// Sets a value, in place of all that the name has.
  ///
  /// C function: `git_config_set_string`.
  func set(_ name: String, to value: String) throws(StoreError) {
    guard !name.utf8.contains(0), !value.utf8.contains(0) else { throw .badSetting(name) }
    // One value is replaced in place, in one write of the file; of several all go first.
    let wanted = name.lowercased()
    if try settings(withPrefix: wanted).count(where: { $0.name == wanted }) > 1 {
      try removeAll(name)
    }
    let status = unsafe git_config_set_string(raw, name, value)
    try checkName(status, name)
  }

  /// Adds a value to those that the name has.
  ///
  /// C function: `git_config_set_multivar` with an expression that no value matches.
  func add(_ name: String, _ value: String) throws(StoreError) {
    guard !name.utf8.contains(0), !value.utf8.contains(0) else { throw .badSetting(name) }
    try checkName(unsafe git_config_set_multivar(raw, name, "$^", value), name)
  }

  /// Removes every value of a name; does nothing when it has none.
  ///
  /// C function: `git_config_delete_multivar`.
  func removeAll(_ name: String) throws(StoreError) {
    let status = unsafe git_config_delete_multivar(raw, name, ".*")
    if StoreError.Code(rawValue: status) == .notFound {
      git_error_clear()
      return
    }
    try checkName(status, name)
  }

  private func checkName(_ status: CInt, _ name: String) throws(StoreError) {
    guard status != GIT_EINVALIDSPEC.rawValue else {
      git_error_clear()
      throw .badSetting(name)
    }
    try check(status, .configure, name)
  }
}
