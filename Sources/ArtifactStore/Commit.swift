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
      let line = String(decoding: rest[..<end], as: UTF8.self)
      rest = rest[(end + 1)...]
      guard let space = line.firstIndex(of: " ") else { continue }
      let value = String(line[line.index(after: space)...])
      switch line[..<space] {
      case "tree": tree = TreeID(hex: value)
      case "parent":
        guard let parent = CommitID(hex: value) else { return nil }
        parents.append(parent)
      case "author": author = Signature(line: value)
      case "committer": committer = Signature(line: value)
      default: break
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
    func clean(_ text: String) -> String {
      String(text.unicodeScalars.filter { $0.value >= 0x20 && $0 != "<" && $0 != ">" })
    }
    let name = clean(name)
    self.name = name.isEmpty ? "unknown" : name
    self.email = clean(email)
    self.seconds = seconds
    self.zone = zone
  }

  /// `name <email> seconds zone`.
  var line: String { "\(name) <\(email)> \(seconds) \(zone)" }

  init?(line: String) {
    guard let open = line.lastIndex(of: "<"), let close = line.lastIndex(of: ">"), open < close
    else { return nil }
    let times = line[line.index(after: close)...].split(separator: " ")
    guard times.count == 2, let seconds = Int64(times[0]) else { return nil }
    let name = line[..<open].last == " " ? line[..<open].dropLast() : line[..<open]
    self.init(
      name: String(name), email: String(line[line.index(after: open)..<close]), seconds: seconds,
      zone: String(times[1]))
  }
}
