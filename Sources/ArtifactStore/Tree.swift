/// A folder: entries in git's order.
public struct Tree: Sendable, Hashable {
  /// The entries, sorted as git sorts them.
  public let entries: [TreeEntry]

  /// False for a tree that no git wrote.
  let isInOrder: Bool

  /// Sorts `entries`; of entries with the same name the last one stays.
  public init(_ entries: [TreeEntry]) {
    var byName: [[UInt8]: TreeEntry] = [:]
    for entry in entries { byName[Array(entry.name.utf8)] = entry }
    self.init(sorted: byName.values.sorted(by: TreeOrder.precedes))
  }

  /// Takes entries that are in git's order, each with a name of its own.
  init(sorted entries: [TreeEntry]) {
    self.entries = entries
    self.isInOrder = true
  }

  /// The entry called `name`, compared byte for byte, or nil.
  public func find(_ name: String) -> TreeEntry? {
    guard isInOrder else { return entries.first { $0.name.utf8.elementsEqual(name.utf8) } }
    return TreeOrder.places(of: name.utf8, in: entries).first.map { entries[$0] }
  }

  /// The object's content: `<mode> <name>\0<20 bytes>` for each entry.
  public var encoded: [UInt8] {
    var bytes: [UInt8] = []
    for entry in entries {
      bytes += entry.mode.rawValue.utf8
      bytes.append(0x20)
      bytes += entry.name.utf8
      bytes.append(0)
      bytes += entry.id.bytes
    }
    return bytes
  }

  /// Reads an object's content, or nil where it is not a tree as git writes it.
  public init?(decoding bytes: [UInt8]) {
    var entries: [TreeEntry] = []
    var last: TreeScan.Entry?
    var isInOrder = true
    var scan = TreeScan(bytes)
    while let entry = scan.next() {
      guard let name = scan.text(of: entry) else { return nil }
      if let last, isInOrder { isInOrder = scan.precedes(last, entry) }
      entries.append(TreeEntry(name: name, mode: entry.mode, id: entry.id))
      last = entry
    }
    guard scan.isAtEnd else { return nil }
    self.entries = entries
    self.isInOrder = isInOrder
  }
}

/// One name in a folder.
public struct TreeEntry: Sendable, Hashable {
  /// The name: one path component.
  public let name: String
  /// What is there.
  public let mode: FileMode
  /// The object.
  public let id: ObjectID

  /// Makes an entry.
  public init(name: String, mode: FileMode, id: ObjectID) {
    self.name = name
    self.mode = mode
    self.id = id
  }

  /// True for the bytes of a name that git takes in a tree and that stays inside its folder.
  @inlinable
  public static func isName(_ bytes: some Collection<UInt8>) -> Bool {
    guard let first = bytes.first, !bytes.contains(0), !bytes.contains(UInt8(ascii: "/")) else {
      return false
    }
    // All that git keeps for itself begins with one of these, and is short.
    guard first == UInt8(ascii: ".") || first | 0x20 == UInt8(ascii: "g"), bytes.count <= 5 else {
      return true
    }
    let lower = bytes.map { (65...90).contains($0) ? $0 | 0x20 : $0 }
    return ![".", "..", ".git", "git~1"].contains { lower.elementsEqual($0.utf8) }
  }
}

/// What a name in a folder stands for.
public enum FileMode: String, Sendable, Hashable {
  case file = "100644"
  case executable = "100755"
  case symbolicLink = "120000"
  case tree = "40000"
  case submodule = "160000"

  /// The mode of a number; nil where git has none of it.
  init?(_ value: Int) {
    switch value {
    case 0o100644: self = .file
    case 0o040000: self = .tree
    case 0o100755: self = .executable
    case 0o120000: self = .symbolicLink
    case 0o160000: self = .submodule
    default: return nil
    }
  }
}
