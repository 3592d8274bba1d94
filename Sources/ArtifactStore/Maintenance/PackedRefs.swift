internal import SystemPackage

/// The file in which git keeps refs together, `packed-refs`.
///
/// Its format: git-pack-refs(1), and git's refs/packed-backend.c. A line for each ref, sorted by name; a line with `^` behind that of a
/// tag says what it comes to.
struct PackedRefs {
  /// What is said of a ref: its id, and the line behind it, where there is one.
  private struct Entry {
    let id: String
    var peeled: String?
  }

  private var entries: [String: Entry] = [:]

  /// Reads a file.
  /// - Throws: ``StoreError/damagedFile(path:reason:)``, ``StoreError/system(_:_:path:)``.
  init(reading file: FilePath) throws(StoreError) {
    guard Files.exists(file) else { return }
    var last: String?
    for line in try Files.read(file).split(separator: UInt8(ascii: "\n")) {
      let text = String(decoding: line, as: UTF8.self)
      if last == nil, text.hasPrefix("# pack-refs with:") { continue }
      if text.hasPrefix("^"), let name = last, ObjectID(hex: String(text.dropFirst())) != nil {
        entries[name]?.peeled = text
        continue
      }
      let parts = text.split(separator: " ", maxSplits: 1).map(String.init)
      guard parts.count == 2, ObjectID(hex: parts[0]) != nil, parts[1].hasPrefix("refs/"),
        RefName(parts[1]) != nil, entries[parts[1]] == nil
      else {
        throw .damagedFile(path: file.string, reason: "has a line that is no ref")
      }
      entries[parts[1]] = Entry(id: parts[0])
      last = parts[1]
    }
  }

  /// Says of a ref what its own file says.
  mutating func set(_ name: String, to id: String) {
    if entries[name]?.id != id { entries[name] = Entry(id: id) }
  }

  /// The bytes of the file.
  var encoded: [UInt8] {
    // Without `fully-peeled` git looks itself what a tag comes to.
    var text = "# pack-refs with: sorted \n"
    let sorted = entries.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
    for (name, entry) in sorted {
      text += "\(entry.id) \(name)\n"
      if let peeled = entry.peeled { text += "\(peeled)\n" }
    }
    return Array(text.utf8)
  }
}

extension Store {
  /// Puts all refs into one file; git's hook for moves of refs is not asked, as none moves.
  ///
  /// A ref's own file goes, under its lock, when the packed file is durable, and only if it says the same.
  public func packRefs() throws(StoreError) {
    let file = path.appending("packed-refs")
    let lock = FilePath(file.string + ".lock")
    let loose = try looseRefs()
    guard !loose.isEmpty else { return }
    try StaleLock.passing(lock) { () throws(StoreError) in try StaleLock.take(lock, mode: 0o600) }
    do throws(StoreError) {
      var packed = try PackedRefs(reading: file)
      for (name, id) in loose { packed.set(name, to: id) }
      try Files.write(packed.encoded, to: lock, mode: 0o600)
      try Files.replace(file, with: lock)
    } catch {
      try Files.removeAll(lock)
      throw error
    }
    try Files.syncFolder(path)
    for (name, id) in loose { try removeFile(ofRef: name, saying: id) }
  }

  /// Reads the file in which git keeps refs together, strictly: git passes over what it takes for a comment.
  /// - Throws: ``StoreError/damagedFile(path:reason:)``.
  public func checkPackedRefs() throws(StoreError) {
    _ = try PackedRefs(reading: path.appending("packed-refs"))
  }

  private func removeFile(ofRef name: String, saying id: String) throws(StoreError) {
    let file = path.appending(FilePath(name).components)
    let lock = FilePath(file.string + ".lock")
    do throws(StoreError) {
      try StaleLock.take(lock, mode: 0o600)
    } catch .system(.fileExists, _, _) {
      // Somebody is moving it: its own file counts, and stays.
      return
    }
    do throws(StoreError) {
      if try ref(in: file) == id { try Files.removeAll(file) }
    } catch {
      try Files.removeAll(lock)
      throw error
    }
    try Files.removeAll(lock)
  }

  /// The refs that have files of their own; those that name other refs are left out.
  private func looseRefs() throws(StoreError) -> [(name: String, id: String)] {
    var found: [(String, String)] = []
    var open = ["refs"]
    while let folder = open.popLast() {
      for name in try Files.names(in: path.appending(FilePath(folder).components)) {
        let ref = "\(folder)/\(name)"
        let file = path.appending(FilePath(ref).components)
        if Files.isFolder(file) {
          open.append(ref)
        } else if !name.hasSuffix(".lock"), let id = try self.ref(in: file) {
          found.append((ref, id))
        }
      }
    }
    return found
  }

  /// The id that a ref's file holds; nil where it holds something else, or is gone.
  private func ref(in file: FilePath) throws(StoreError) -> String? {
    do throws(StoreError) {
      let text = String(decoding: try Files.read(file, atMost: 256), as: UTF8.self)
      let id = text.split(separator: "\n", omittingEmptySubsequences: false).first.map(String.init)
      return id.flatMap { ObjectID(hex: $0) == nil ? nil : $0 }
    } catch .system(.noSuchFileOrDirectory, _, _) {
      return nil
    }
  }
}
