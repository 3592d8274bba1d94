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
    self.tree = tree
    self.parents = Commit.unique(parents)
    self.author = author
    self.committer = committer ?? author
    self.message = message
  }

  private static func unique(_ parents: [CommitID]) -> [CommitID] {
    guard parents.count > 1 else { return parents }
    var seen: Set<CommitID> = []
    return parents.filter { seen.insert($0).inserted }
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
    var author: (line: ArraySlice<UInt8>, signature: Signature?)?
    var committer: Signature?
    var start = 0
    while let end = bytes[start...].firstIndex(of: 0x0A), end != start {
      /// What stands behind a header's name, where the line begins with that.
      func value(_ name: StaticString) -> ArraySlice<UInt8>? {
        let count = name.utf8CodeUnitCount
        guard end - start > count, bytes[start + count] == 0x20 else { return nil }
        for place in 0..<count where unsafe bytes[start + place] != name.utf8Start[place] {
          return nil
        }
        return bytes[(start + count + 1)..<end]
      }
      if let value = value("tree") {
        tree = ObjectID(hexDigits: value).map { TreeID($0) }
      } else if let value = value("parent") {
        guard let parent = ObjectID(hexDigits: value) else { return nil }
        parents.append(CommitID(parent))
      } else if let value = value("author") {
        author = (value, Signature(line: value))
      } else if let value = value("committer") {
        // Most often the two are one.
        committer =
          author.map { $0.line.elementsEqual(value) } ?? false
          ? author?.signature : Signature(line: value)
      }
      start = end + 1
    }
    guard let tree, let author = author?.signature, let committer else { return nil }
    self.init(
      tree: tree, parents: parents, author: author, committer: committer,
      message: String(decoding: bytes[start...].dropFirst(), as: UTF8.self))
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
    let times = line[(close + 1)...].drop { $0 == 0x20 }
    guard let space = times.firstIndex(of: 0x20),
      let seconds = Int64(String(decoding: times[..<space], as: UTF8.self))
    else { return nil }
    let rest = times[space...].drop { $0 == 0x20 }
    let zone = rest.prefix { $0 != 0x20 }
    guard !zone.isEmpty, rest[zone.endIndex...].allSatisfy({ $0 == 0x20 }) else { return nil }
    let name = line[..<open].last == 0x20 ? line[..<open].dropLast() : line[..<open]
    self.init(
      name: String(decoding: name, as: UTF8.self),
      email: String(decoding: line[(open + 1)..<close], as: UTF8.self), seconds: seconds,
      zone: String(decoding: zone, as: UTF8.self))
  }
}
