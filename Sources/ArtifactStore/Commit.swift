/// A commit: a tree, what it came after, and who said so.
public struct Commit: Sendable, Hashable {
  /// The tree.
  public let tree: TreeID
  /// What it came after; the first is the version before.
  public let parents: [CommitID]
  /// Who made the content.
  public let author: Signature
  /// Who made the commit.
  public let committer: Signature
  /// The message, ending in a newline.
  public let message: String

  /// Makes a commit; a parent that is named twice counts once.
  public init(
    tree: TreeID, parents: [CommitID], author: Signature, committer: Signature? = nil,
    message: String
  ) {
    var seen: Set<CommitID> = []
    self.tree = tree
    self.parents = parents.filter { seen.insert($0).inserted }
    self.author = author
    self.committer = committer ?? author
    self.message = message
  }

  /// The object's content.
  public var encoded: [UInt8] {
    var text = "tree \(tree.hex)\n"
    for parent in parents { text += "parent \(parent.hex)\n" }
    text += "author \(author.line)\ncommitter \(committer.line)\n\n\(message)"
    return Array(text.utf8)
  }

  /// Reads an object's content, or nil where it is not a commit.
  ///
  /// Headers that git may add (an encoding, a signature) are passed over.
  public init?(decoding bytes: [UInt8]) {
    var tree: TreeID?
    var parents: [CommitID] = []
    var author: Signature?
    var committer: Signature?
    var rest = bytes[...]
    while let end = rest.firstIndex(of: 0x0A), end != rest.startIndex {
      let line = rest[..<end]
      rest = rest[(end + 1)...]
      guard let space = line.firstIndex(of: 0x20) else { continue }
      let value = line[(space + 1)...]
      if line.starts(with: "tree ".utf8) {
        tree = ObjectID(hexDigits: value).map { TreeID($0) }
      } else if line.starts(with: "parent ".utf8) {
        guard let parent = ObjectID(hexDigits: value) else { return nil }
        parents.append(CommitID(parent))
      } else if line.starts(with: "author ".utf8) {
        author = Signature(line: value)
      } else if line.starts(with: "committer ".utf8) {
        committer = Signature(line: value)
      }
    }
    guard let tree, let author, let committer else { return nil }
    self.init(
      tree: tree, parents: parents, author: author, committer: committer,
      message: String(decoding: rest.dropFirst(), as: UTF8.self))
  }
}

/// Who did something, and when.
public struct Signature: Sendable, Hashable {
  /// The name, without `<`, `>` and newlines.
  public let name: String
  /// The mail address, without `<`, `>` and newlines.
  public let email: String
  /// Seconds since 1970, UTC.
  public let seconds: Int64
  /// The writer's distance from UTC as git writes it.
  public let zone: String

  /// Makes a signature at UTC; characters that git cannot hold are left out.
  public init(name: String, email: String, seconds: Int64) {
    self.init(name: name, email: email, seconds: seconds, zone: "+0000")
  }

  private init(name: String, email: String, seconds: Int64, zone: String) {
    let name = Signature.clean(name)
    self.name = name.isEmpty ? "unknown" : name
    self.email = Signature.clean(email)
    self.seconds = seconds
    self.zone = zone
  }

  private static func clean(_ text: String) -> String {
    func isTaken(_ byte: UInt8) -> Bool {
      byte >= 0x20 && byte != UInt8(ascii: "<") && byte != UInt8(ascii: ">")
    }
    guard !text.utf8.allSatisfy(isTaken) else { return text }
    return String(decoding: text.utf8.filter(isTaken), as: UTF8.self)
  }

  /// `name <email> seconds zone`.
  var line: String { "\(name) <\(email)> \(seconds) \(zone)" }

  init?(line: ArraySlice<UInt8>) {
    guard let open = line.lastIndex(of: UInt8(ascii: "<")),
      let close = line.lastIndex(of: UInt8(ascii: ">")), open < close
    else { return nil }
    let times = line[(close + 1)...].split(separator: 0x20)
    guard times.count == 2, let seconds = Int64(String(decoding: times[0], as: UTF8.self)) else {
      return nil
    }
    let name = line[..<open].last == 0x20 ? line[..<open].dropLast() : line[..<open]
    self.init(
      name: String(decoding: name, as: UTF8.self),
      email: String(decoding: line[(open + 1)..<close], as: UTF8.self), seconds: seconds,
      zone: String(decoding: times[1], as: UTF8.self))
  }
}
