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
    let bytes = Array(text.utf8)
    let newline = UInt8(ascii: "\n")
    let end = bytes.lastIndex { $0 != newline }.map { $0 + 1 } ?? 0
    // The last empty line that is not the first of all.
    var empty = end - 1
    while empty > 0, bytes[empty] != newline || bytes[empty - 1] != newline { empty -= 1 }
    guard empty > 0, let first = bytes.firstIndex(of: newline),
      let second = bytes[(first + 1)...].firstIndex(of: newline)
    else { return nil }
    self.init(
      subject: String(decoding: bytes[..<first], as: UTF8.self),
      body: second < empty - 1
        ? String(decoding: bytes[(second + 1)..<(empty - 1)], as: UTF8.self) : "",
      kind: "")
    var rest = bytes[(empty + 1)..<end]
    while !rest.isEmpty {
      let line = rest.prefix { $0 != newline }
      rest = rest[line.endIndex...].dropFirst()
      // What stands before a colon and a space is one word.
      guard let space = line.firstIndex(of: 0x20), space > line.startIndex,
        line[space - 1] == UInt8(ascii: ":")
      else { return nil }
      let value = line[(space + 1)...]
      var text: String { String(decoding: value, as: UTF8.self) }
      let name = line[..<(space - 1)]
      if name == Name.kind {
        guard kind.isEmpty else { return nil }
        kind = text
      } else if name == Name.tick {
        tick = text
      } else if name == Name.version {
        version = text
      } else if name == Name.input {
        let words = value.split(separator: 0x20)
        guard words.count == 2, let id = ObjectID(hexDigits: words[1]) else { return nil }
        inputs.append(
          Input(role: String(decoding: words[0], as: UTF8.self), commit: CommitID(id)))
      }
    }
    guard !kind.isEmpty else { return nil }
  }

  /// The names of trailers.
  private enum Name {
    static let kind = Array("Tka-Kind".utf8)[...]
    static let tick = Array("Tka-Tick".utf8)[...]
    static let version = Array("Tka-Version".utf8)[...]
    static let input = Array("Tka-Input".utf8)[...]
  }
}
