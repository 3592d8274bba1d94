public import SystemPackage

#if canImport(Glibc)
internal import Glibc
#else
internal import Darwin
#endif

extension Store {
  /// A file that a new store begins with.
  public struct InitialFile: Sendable {
    /// Its path below the repository.
    public let path: String
    /// Its content.
    public let bytes: [UInt8]
    /// True for a program, such as a hook.
    public let isExecutable: Bool

    /// Describes a file.
    public init(path: String, bytes: [UInt8], isExecutable: Bool = false) {
      self.path = path
      self.bytes = bytes
      self.isExecutable = isExecutable
    }
  }

  /// Makes a store at `path`.
  ///
  /// It is made under another name beside `path` and renamed when it is whole, so that a store is
  /// there entirely or not at all; what an interrupted creation left is swept by the next.
  /// - Parameters:
  ///   - path: Where; nothing may be there, and its folder is made where it is missing.
  ///   - head: The branch that HEAD names.
  ///   - settings: The settings that it begins with.
  ///   - files: The files that it begins with, such as hooks.
  ///   - populate: Writes the first objects and refs.
  /// - Throws: ``StoreError/alreadyExists(path:)``, and what `populate` throws; nothing is left then.
  public static func create(
    at path: FilePath, head: RefName, settings: [(name: String, value: String)],
    files: [InitialFile], populate: (Store) throws -> Void
  ) throws {
    let parent = path.removingLastComponent()
    let folder = parent.isEmpty ? FilePath(".") : parent
    guard let name = path.lastComponent?.string else {
      throw StoreError.notAStore(path: path.string, reason: "not a path for a store")
    }
    guard !Files.exists(path) else { throw StoreError.alreadyExists(path: path.string) }
    try Files.makeFolders(folder)
    let marker = ".\(name).creating-"
    for leftover in try Files.names(in: folder) where leftover.hasPrefix(marker) {
      guard let process = Int32(leftover.dropFirst(marker.count)), kill(process, 0) != 0 else {
        continue
      }
      try Files.removeAll(folder.appending(leftover))
    }
    let draft = folder.appending("\(marker)\(getpid())")
    if Files.exists(draft) { try Files.removeAll(draft) }
    do {
      try Repository.create(at: draft.string, head: head.text)
      try Files.setMode(draft, 0o700)
      for sample in ["hooks", "description"] { try Files.removeAll(draft.appending(sample)) }
      for file in files {
        let target = draft.below(file.path)
        try Files.makeFolders(target.removingLastComponent())
        try Files.write(file.bytes, to: target, mode: file.isExecutable ? 0o700 : 0o600)
      }
      let store = try openUnchecked(at: draft)
      try store.set(settings)
      try populate(store)
      try Files.syncTree(draft)
    } catch {
      try Files.removeAll(draft)
      throw error
    }
    do throws(StoreError) {
      try Files.replace(path, with: draft)
    } catch {
      try Files.removeAll(draft)
      throw Files.exists(path) ? StoreError.alreadyExists(path: path.string) : error
    }
    try Files.syncFolder(folder)
  }
}
