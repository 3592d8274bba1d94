public import ArtifactStore
public import CanonicalJSON

/// The id of an artifact: that of its `artifact.json` blob.
///
/// How the payloads are laid out (whole, chunked, packed) never changes it.
public typealias ArtifactID = TypedID<Artifact>

/// What a product is and what it was made from: the content of `artifact.json`.
public struct Artifact: Sendable, Equatable {
  /// The version of the form below.
  public static let schema = 1
  /// The name of the file that holds it.
  public static let fileName = "artifact.json"

  /// What it is.
  public let kind: Kind
  /// What it was made with, as far as that changes its bytes.
  public let parameters: JSONObject
  /// Who made it: `extractive`, `openai`, `asserted`, …; nil where that is tka itself.
  public let provider: String?
  /// What it was made from, sorted by role, then id.
  public let inputs: [Link]
  /// Its files, sorted by the bytes of their names.
  public let payloads: [Payload]

  /// Makes an artifact; inputs and payloads are sorted.
  public init(
    kind: Kind, parameters: JSONObject = JSONObject(), provider: String? = nil, inputs: [Link] = [],
    payloads: [Payload]
  ) {
    self.kind = kind
    self.parameters = parameters
    self.provider = provider
    self.inputs = inputs.sorted()
    self.payloads = payloads.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
  }

  /// The payload called `name`, or nil.
  public func find(_ name: String) -> Payload? { place(of: name).map { payloads[$0] } }

  /// Where the payload called `name` is among the payloads, or nil.
  func place(of name: String) -> Int? {
    var (low, high) = (0, payloads.count)
    while low < high {
      let middle = (low + high) / 2
      if payloads[middle].name.utf8.lexicographicallyPrecedes(name.utf8) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    guard low < payloads.count, payloads[low].name.hasSameBytes(as: name) else { return nil }
    return low
  }

  /// The bytes of `artifact.json`: canonical JSON and a newline.
  public var encoded: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(256 + 128 * (inputs.count + payloads.count))
    bytes.append(verbatim: #"{"inputs":["#)
    for (place, input) in inputs.enumerated() {
      bytes.append(verbatim: place == 0 ? #"{"id":"# : #",{"id":"#)
      bytes.append(canonical: input.artifact.hex)
      bytes.append(verbatim: #","role":"#)
      bytes.append(canonical: input.role)
      bytes.append(verbatim: "}")
    }
    bytes.append(verbatim: #"],"kind":"#)
    bytes.append(canonical: kind.rawValue)
    bytes.append(verbatim: #","parameters":"#)
    bytes += JSON.object(parameters).canonicalBytes
    bytes.append(verbatim: #","payloads":["#)
    for (place, payload) in payloads.enumerated() {
      bytes.append(verbatim: place == 0 ? #"{"name":"# : #",{"name":"#)
      bytes.append(canonical: payload.name)
      bytes.append(verbatim: #","sha256":"#)
      bytes.append(canonical: payload.digest.hex)
      bytes.append(verbatim: #","size":"#)
      bytes += JSON.integer(payload.size).canonicalBytes
      bytes.append(verbatim: "}")
    }
    bytes.append(verbatim: "]")
    if let provider {
      bytes.append(verbatim: #","provider":"#)
      bytes.append(canonical: provider)
    }
    bytes.append(verbatim: #","schema":"#)
    bytes += JSON.integer(Artifact.schema).canonicalBytes
    bytes.append(verbatim: "}\n")
    return bytes
  }
}

/// One thing that an artifact was made from.
public struct Link: Sendable, Hashable, Comparable {
  /// What it was used as, such as `archive`: letters, digits and hyphens.
  public let role: String
  /// The artifact.
  public let artifact: ArtifactID

  /// Makes a link.
  public init(role: String, artifact: ArtifactID) {
    self.role = role
    self.artifact = artifact
  }

  /// By role, then by id.
  public static func < (left: Link, right: Link) -> Bool {
    left.role.utf8.elementsEqual(right.role.utf8)
      ? left.artifact.objectID < right.artifact.objectID
      : left.role.utf8.lexicographicallyPrecedes(right.role.utf8)
  }
}

/// One file of an artifact.
public struct Payload: Sendable, Hashable {
  /// Its path in the artifact's tree.
  public let name: String
  /// Its size in bytes.
  public let size: Int
  /// The SHA-256 of its bytes.
  public let digest: SHA256Digest

  /// Describes a file.
  public init(name: String, size: Int, digest: SHA256Digest) {
    self.name = name
    self.size = size
    self.digest = digest
  }
}

extension Payload {
  /// True when these can be the names of one artifact's files: paths that git takes, each of them
  /// once, none of them `artifact.json`, and none a folder of another.
  static func areNames(_ names: [String]) -> Bool {
    areNames(
      sorted: names.map { Array($0.utf8)[...] }.sorted { $0.lexicographicallyPrecedes($1) })
  }

  /// The same of the bytes of names; false as well where they are not in their order.
  static func areNames(sorted names: [ArraySlice<UInt8>]) -> Bool {
    // Files of one folder follow each other.
    var folder: ArraySlice<UInt8>?
    for (place, name) in names.enumerated() {
      if place > 0, !names[place - 1].lexicographicallyPrecedes(name) { return false }
      var start = name.startIndex
      while let end = name[start...].firstIndex(of: UInt8(ascii: "/")) {
        let found = name[..<end]
        if folder != found {
          guard TreeEntry.isName(name[start..<end]), !isTaken(found, in: names) else {
            return false
          }
          folder = found
        }
        start = end + 1
      }
      guard TreeEntry.isName(name[start...]), !name.elementsEqual(Artifact.fileName.utf8) else {
        return false
      }
    }
    return true
  }

  /// True for the name of a file; the names are sorted.
  private static func isTaken(_ folder: ArraySlice<UInt8>, in names: [ArraySlice<UInt8>]) -> Bool {
    if folder.elementsEqual(Artifact.fileName.utf8) { return true }
    var (low, high) = (0, names.count)
    while low < high {
      let middle = (low + high) / 2
      if names[middle].lexicographicallyPrecedes(folder) { low = middle + 1 } else { high = middle }
    }
    return low < names.count && names[low] == folder
  }
}

extension Artifact {
  /// Reads `artifact.json`, refusing whatever ``encoded`` would not write.
  public init(decoding bytes: [UInt8]) throws(LineageError) {
    if let artifact = Artifact(plain: bytes) {
      self = artifact
      return
    }
    let file = Artifact.fileName
    let fields = try Fields(parsingUnproven: bytes, file: file)
    guard try fields.integer("schema") <= Artifact.schema else {
      throw .newerFormat(file, found: try fields.integer("schema"), known: Artifact.schema)
    }
    guard let kind = Kind(rawValue: try fields.string("kind")) else {
      throw .malformed(file: file, field: "kind", reason: "not a kind that is known")
    }
    var inputs: [Link] = []
    for input in try fields.objects("inputs") {
      guard let id = ArtifactID(hex: try input.string("id")) else {
        throw .malformed(file: file, field: "inputs.id", reason: "not an id")
      }
      inputs.append(Link(role: try input.string("role"), artifact: id))
    }
    var payloads: [Payload] = []
    for payload in try fields.objects("payloads") {
      guard let digest = SHA256Digest(hex: try payload.string("sha256")) else {
        throw .malformed(file: file, field: "payloads.sha256", reason: "not a digest")
      }
      let size = try payload.integer("size")
      guard size >= 0 else {
        throw .malformed(file: file, field: "payloads.size", reason: "is negative")
      }
      payloads.append(Payload(name: try payload.string("name"), size: size, digest: digest))
    }
    guard Payload.areNames(payloads.map(\.name)) else {
      throw .malformed(
        file: file, field: "payloads.name", reason: "is no path, or one that is there twice")
    }
    self.init(
      kind: kind, parameters: try fields.object("parameters"),
      provider: try fields.findString("provider"), inputs: inputs, payloads: payloads)
    guard encoded == bytes else {
      throw .malformed(file: file, field: "", reason: "not in canonical form")
    }
  }
}
