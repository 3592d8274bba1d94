internal import Synchronization
internal import SystemPackage

/// What a ref holds.
public enum RefValue: Sendable, Hashable {
  /// A commit.
  case commit(CommitID)
  /// Another ref, by its name.
  case ref(String)
}

/// The refs of a repository: each in a file of its own, or together with others in `packed-refs`, where it counts if it has none.
///
/// The formats: gitrepository-layout(5), and git's `refs/files-backend.c`.
final class RefFiles: Sendable {
  /// The repository.
  let folder: FilePath

  private let packed = Mutex<(identity: FileIdentity, refs: PackedRefs)?>(nil)

  init(of folder: FilePath) { self.folder = folder }

  /// The file that a ref has, where it has one.
  func file(of name: String) -> FilePath { folder.below(name) }

  /// The file in which refs are kept together.
  var packedFile: FilePath { folder.appending("packed-refs") }

  /// What a ref holds, or nil where there is no such ref.
  func value(of name: String) throws(StoreError) -> RefValue? {
    // Whoever packs refs removes a ref's own file when the packed one is there: what is missing here is there already.
    if let value = try ownValue(of: name) { return value }
    return try packedRefs().id(of: name).map { .commit($0) }
  }

  /// What the file of a ref's own says; nil where it has none.
  func ownValue(of name: String) throws(StoreError) -> RefValue? {
    let file = file(of: name)
    let bytes: [UInt8]
    do throws(StoreError) {
      bytes = try Files.read(file, atMost: 4096)
    } catch .system(.noSuchFileOrDirectory, _, _), .system(.isDirectory, _, _),
      .system(.notDirectory, _, _)
    {
      return nil
    }
    guard let value = RefValue(decoding: bytes) else {
      throw .damagedFile(path: file.string, reason: "holds no id")
    }
    return value
  }

  /// The commit that a ref leads to, over others if need be; nil where it leads nowhere.
  func find(_ name: String) throws(StoreError) -> CommitID? {
    var current = name
    for _ in 0..<RefFiles.longestChain {
      switch try value(of: current) {
      case .commit(let id): return id
      case .ref(let next): current = next
      case nil: return nil
      }
    }
    throw .damagedFile(path: file(of: name).string, reason: "leads from ref to ref for ever")
  }

  /// What git follows at most (`SYMREF_MAXDEPTH`).
  private static let longestChain = 5

  /// The name of every ref below a folder such as `refs/heads`, sorted.
  func names(below top: String) throws(StoreError) -> [String] {
    var found: Set<String> = []
    var open = [top]
    while let folder = open.popLast() {
      for name in try entries(of: folder) {
        let ref = "\(folder)/\(name)"
        if Files.isFolder(file(of: ref)) {
          open.append(ref)
        } else if RefName(ref) != nil {
          found.insert(ref)
        }
      }
    }
    for name in try packedRefs().names where name.hasPrefix(top + "/") { found.insert(name) }
    return found.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// What a folder of refs has; nothing where it is not there: git removes one when it is empty.
  private func entries(of folder: String) throws(StoreError) -> [String] {
    do throws(StoreError) {
      return try Files.names(in: file(of: folder))
    } catch .system(.noSuchFileOrDirectory, _, _) {
      return []
    }
  }

  /// The packed refs, read again where the file is another one than last time.
  private func packedRefs() throws(StoreError) -> PackedRefs {
    guard let identity = FileIdentity(packedFile) else { return PackedRefs() }
    if let known = packed.withLock({ $0 }), known.identity == identity { return known.refs }
    let refs = try PackedRefs(reading: packedFile)
    packed.withLock { $0 = (identity, refs) }
    return refs
  }
}

extension RefValue {
  /// Reads the content of a ref's file; nil where it is none.
  init?(decoding bytes: [UInt8]) {
    func isBlank(_ byte: UInt8) -> Bool {
      byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
    }
    if bytes.starts(with: "ref:".utf8) {
      let name = bytes.dropFirst(4).drop(while: isBlank).prefix { !isBlank($0) }
      self = .ref(String(decoding: name, as: UTF8.self))
    } else {
      guard let id = ObjectID(hexDigits: bytes.prefix { !isBlank($0) }) else { return nil }
      self = .commit(CommitID(id))
    }
  }
}

extension Store {
  /// The commit that a ref leads to, or nil when there is none.
  /// - Throws: ``StoreError/damagedFile(path:reason:)`` where the ref holds something else than an id.
  public func find(_ name: RefName) throws(StoreError) -> CommitID? { try refs.find(name.text) }

  /// What a ref itself holds, or nil when there is no such ref.
  /// - Throws: ``StoreError/damagedFile(path:reason:)`` where it holds something else than an id.
  public func value(of name: RefName) throws(StoreError) -> RefValue? {
    try refs.value(of: name.text)
  }

  /// The name of every ref below a folder such as `refs/heads`, sorted by bytes.
  public func refNames(below folder: String = "refs") throws(StoreError) -> [RefName] {
    try refs.names(below: folder).compactMap { RefName($0) }
  }

  /// Every ref below a folder such as `refs/heads`, sorted by name; those that hold another ref are left out.
  /// - Throws: ``StoreError/damagedFile(path:reason:)`` where one holds something else than an id.
  public func refs(
    below folder: String = "refs"
  ) throws(StoreError) -> [(name: RefName, target: CommitID)] {
    var found: [(name: RefName, target: CommitID)] = []
    for name in try refNames(below: folder) {
      if case .commit(let id) = try value(of: name) { found.append((name, id)) }
    }
    return found
  }
}
