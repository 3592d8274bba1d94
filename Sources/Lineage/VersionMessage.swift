public import ArtifactStore

/// The message of a commit: a subject, a body, and trailers that git can list.
public struct VersionMessage: Sendable, Hashable {
  /// An input of a version: what it was used as, and the commit that it was taken from.
  public struct Input: Sendable, Hashable {
    /// What it was used as.
    public let role: String
    /// The commit.
    public let commit: CommitID

    /// Describes an input.
    public init(role: String, commit: CommitID) {
      self.role = role
      self.commit = commit
    }
  }

  /// One line without a word of the archive: ids and counts.
  public var subject: String
  /// Further lines, or an empty text.
  public var body: String
  /// The kind of the version's artifact, or `root` or `operation`.
  public var kind: String
  /// The tick that made it, or nil for a person's command.
  public var tick: String?
  /// The version of the program that made it.
  public var version: String?
  /// What it was made from.
  public var inputs: [Input]

  /// Makes a message.
  public init(
    subject: String, body: String = "", kind: String, tick: String? = nil, version: String? = nil,
    inputs: [Input] = []
  ) {
    self.subject = subject
    self.body = body
    self.kind = kind
    self.tick = tick
    self.version = version
    self.inputs = inputs
  }

  /// The message as git keeps it.
  public var text: String {
    var text = subject + "\n\n"
    if !body.isEmpty { text += body + "\n\n" }
    text += "Tka-Kind: \(kind)\n"
    if let tick { text += "Tka-Tick: \(tick)\n" }
    if let version { text += "Tka-Version: \(version)\n" }
    for input in inputs { text += "Tka-Input: \(input.role) \(input.commit.hex)\n" }
    return text
  }

  /// Reads a message; nil when its last paragraph is not one of trailers with one `Tka-Kind`.
  ///
  /// This never sees a trailer where git sees none: the first paragraph is no place for them, and
  /// neither is one that holds prose.
  public init?(parsing text: String) {
    let lines = text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
    let end = lines.lastIndex { !$0.isEmpty }.map { $0 + 1 } ?? 0
    guard let start = (lines[..<end].lastIndex { $0.isEmpty }).map({ $0 + 1 }), start > 1 else {
      return nil
    }
    self.init(
      subject: String(Substring(lines[0])),
      body: lines[..<max(2, start - 1)].dropFirst(2).map { String(Substring($0)) }
        .joined(separator: "\n"),
      kind: "")
    for line in lines[start..<end] {
      // What stands before a colon and a space is one word.
      guard let space = line.firstIndex(of: 0x20), space > line.startIndex,
        case let colon = line.index(before: space), line[colon] == UInt8(ascii: ":")
      else { return nil }
      let value = String(Substring(line[line.index(after: space)...]))
      switch Substring(line[..<colon]) {
      case "Tka-Kind":
        guard kind.isEmpty else { return nil }
        kind = value
      case "Tka-Tick": tick = value
      case "Tka-Version": version = value
      case "Tka-Input":
        let words = value.split(separator: " ")
        guard words.count == 2, let commit = CommitID(hex: String(words[1])) else { return nil }
        inputs.append(Input(role: String(words[0]), commit: commit))
      default: break
      }
    }
    guard !kind.isEmpty else { return nil }
  }
}
