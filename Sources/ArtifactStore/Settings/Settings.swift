internal import SystemPackage

extension Store {
  /// Every setting of the repository whose name begins with `prefix`, in the order of the file.
  /// - Throws: ``StoreError/malformedSettings(path:line:reason:)`` where it cannot be read.
  public func settings(
    withPrefix prefix: String
  ) throws(StoreError) -> [(name: String, value: String)] {
    try knownSettings.read().settings(withPrefix: prefix)
  }

  /// The last value of a setting, or nil when it has none.
  /// - Throws: ``StoreError/malformedSettings(path:line:reason:)`` where it cannot be read.
  public func setting(_ name: String) throws(StoreError) -> String? {
    try settings(withPrefix: name).last { $0.name == name.lowercased() }?.value
  }

  /// Sets a setting, in place of all values that it has.
  public func set(_ name: String, to value: String) throws(StoreError) {
    try set([(name, value)])
  }

  /// Sets some settings at once, in place of all values that they have.
  func set(_ values: [(name: String, value: String)]) throws(StoreError) {
    try change { (file) throws(StoreError) in
      let before = try SettingsFile(reading: file)
      let editor = try SettingsEditor(of: file.string)
      for (name, value) in values {
        // One value is replaced in place, in one write of the file; of several all go first.
        let wanted = name.lowercased()
        if before.settings.count(where: { $0.name == wanted }) > 1 { try editor.removeAll(name) }
        try editor.set(name, to: value)
      }
    }
  }

  /// Adds a value to a setting that may have several.
  public func add(_ name: String, _ value: String) throws(StoreError) {
    try change { (file) throws(StoreError) in
      try SettingsEditor(of: file.string).add(name, value)
    }
  }

  /// Removes every value of a setting.
  public func removeSetting(_ name: String) throws(StoreError) {
    try change { (file) throws(StoreError) in
      try SettingsEditor(of: file.string).removeAll(name)
    }
  }

  private var settingsPath: FilePath { knownSettings.path }

  /// Changes the configuration, which is durable then.
  ///
  /// libgit2 does not sync what it writes: it edits the lock file, which is synced before it becomes the configuration.
  private func change(
    _ body: (FilePath) throws(StoreError) -> Void
  ) throws(StoreError) {
    let lock = try LockFile(of: settingsPath)
    try lock.write(Files.read(settingsPath))
    // Who left this has died: whoever edits has the lock.
    try Files.removeAll(FilePath(lock.path.string + ".lock"))
    try body(lock.path)
    // It is another file by now.
    try Files.syncFile(lock.path)
    try lock.replaceFile()
    try Files.syncFolder(path)
  }
}
