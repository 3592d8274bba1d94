internal import ArtifactStore
internal import CanonicalJSON

/// Reads artifacts through: their form, their payloads, their inputs.
struct ArtifactCheck: Sendable {
  /// How many artifacts were read.
  private(set) var artifactsRead = 0

  private let store: Store
  private let share: Verification.Share?
  private var list = FaultList()
  /// Every artifact that was met, with its inputs.
  private var met: [(id: ArtifactID, inputs: [Link])] = []
  private var payloads: PayloadDigests

  init(of store: Store, share: Verification.Share?, knowing objects: ReadObjects?) {
    self.store = store
    self.share = share
    self.payloads = PayloadDigests(of: store, knowing: objects)
  }

  /// What is wrong.
  var faults: [Verification.Fault] { list.all }

  /// Every artifact that was met, when all of them were.
  private(set) var known: Set<ArtifactID> = []

  /// What artifacts name as inputs; twice where one lies in two folders.
  var inputs: [(of: ArtifactID, input: Link)] {
    met.flatMap { (id, inputs) in inputs.map { (id, $0) } }
  }

  /// How many distinct payloads were read.
  var payloadsRead: Int { payloads.count }

  /// Reads the artifacts of some versions, on all processors, and what ``ArtifactShelf`` holds.
  static func run(
    _ places: [LineCheck.Place], of store: Store, share: Verification.Share?,
    knowing objects: ReadObjects?
  ) -> ArtifactCheck {
    let crew = Crew()
    var whole = ArtifactCheck(of: store, share: share, knowing: objects)
    // The longest line is gone through while the artifacts of the others are read.
    let lines = Dictionary(grouping: places, by: \.line).sorted {
      ($0.value.count, $0.key.place) < ($1.value.count, $1.key.place)
    }
    let searches = lines.map { line, places in
      crew.apart { [whole] in
        var part = whole
        let folders = part.folders(at: places, on: line)
        return (line: line, part: part, folders: folders)
      }
    }
    for search in searches {
      for (line, part, folders) in search.finish() {
        whole.add(part)
        let pieces = stride(from: 0, to: folders.count, by: piece).map {
          folders[$0..<min($0 + piece, folders.count)]
        }
        let parts = crew.map(pieces) { folders in
          var part = ArtifactCheck(of: store, share: share, knowing: objects)
          for folder in folders { part.check(folder, kind: line.kind) }
          return part
        }
        for part in parts.finish() { whole.add(part) }
      }
    }
    whole.checkShelf()
    whole.checkInputs()
    return whole
  }

  /// How many artifacts a thread reads at once: those that follow each other have payloads in common.
  private static let piece = 1024

  private mutating func add(_ other: ArtifactCheck) {
    artifactsRead += other.artifactsRead
    list.add(other.list)
    met += other.met
    payloads.add(other.payloads)
  }

  /// Where the artifacts of some versions lie, each once.
  private mutating func folders(
    at places: [LineCheck.Place], on line: Line
  ) -> [ArtifactFolders.Folder] {
    var folders = ArtifactFolders(on: line, of: store)
    var found: [ArtifactFolders.Folder] = []
    for place in places {
      var subject: String { "\(line.rawValue) \(place.commit.short)" }
      let new = list.reading("M3", subject) { try folders.next(in: place.tree) }
      guard let new else { continue }
      if line != .batches, new.isEmpty { checkHasArtifact(place, subject) }
      found += new
    }
    return found
  }

  private mutating func checkHasArtifact(
    _ place: LineCheck.Place, _ subject: @autoclosure () -> String
  ) {
    let file = list.reading("M3", subject()) { try store.find(Artifact.fileName, in: place.tree) }
    if let file, file == nil { list.add("M3", subject(), "has no \(Artifact.fileName)") }
  }

  /// Reads what ``ArtifactShelf`` holds.
  private mutating func checkShelf() {
    let subject = ArtifactShelf.ref.text
    let tip = list.reading("M13", subject) { try store.find(ArtifactShelf.ref) }
    guard let tip else { return }
    guard let tip else { return list.add("M13", subject, "is missing") }
    let found = list.reading("M13", subject) { () -> [ArtifactFolders.Folder] in
      var folders = ArtifactFolders(depth: 2, of: store)
      return try folders.next(in: store.commit(tip).tree)
    }
    for folder in found ?? [] {
      if folder.path != ArtifactShelf.folder(of: folder.id) {
        list.add("M13", subject, "holds \(folder.id.short) under another id")
      }
      check(folder, kind: nil)
    }
  }

  /// Reports inputs that no artifact has the id of [M6].
  private mutating func checkInputs() {
    known = Set(met.map(\.id))
    var isDone: Set<ArtifactID> = []
    for (artifact, inputs) in met {
      let missing = inputs.filter { !known.contains($0.artifact) }
      guard !missing.isEmpty, isDone.insert(artifact).inserted else { continue }
      for input in missing {
        list.add(
          "M6", "artifact \(artifact.short)",
          "its input \(input.artifact.hex) is not an artifact of this store")
      }
    }
  }

  private mutating func check(_ folder: ArtifactFolders.Folder, kind: Kind?) {
    var subject: String { "artifact \(folder.id.short)" }
    artifactsRead += 1
    let artifact = list.reading("M4", subject) {
      try Artifact(decoding: store.blob(BlobID(folder.id.objectID)))
    }
    guard let artifact else { return }
    met.append((folder.id, artifact.inputs))
    if let kind, artifact.kind != kind {
      list.add("M8", subject, "is not of kind \(kind.rawValue)")
    }
    checkFiles(of: artifact, in: folder, subject)
  }

  /// Holds the files of an artifact's folder against its payloads, both ways [M5].
  private mutating func checkFiles(
    of artifact: Artifact, in folder: ArtifactFolders.Folder, _ subject: @autoclosure () -> String
  ) {
    var isThere = [Bool](repeating: false, count: artifact.payloads.count)
    // Both are in order, so that most often the one is behind the one before.
    var next = 0
    func place(of name: String) -> Int? {
      next < artifact.payloads.count && artifact.payloads[next].name.hasSameBytes(as: name)
        ? next : artifact.place(of: name)
    }
    var open = [(path: "", tree: folder.tree)]
    while let (path, id) = open.popLast() {
      guard let tree = list.reading("M5", subject(), { try store.tree(id) }) else { continue }
      for entry in tree.entries {
        let name = path.isEmpty ? entry.name : path + entry.name
        if name.hasSameBytes(as: Artifact.fileName) { continue }
        if let place = place(of: name), !isThere[place] {
          isThere[place] = true
          next = place + 1
          check(artifact.payloads[place], at: entry, subject())
        } else if entry.mode == .tree {
          open.append((name + "/", TreeID(entry.id)))
        } else if !name.utf8.starts(with: "log/".utf8) {
          list.add("M5", subject(), "holds the file \(name), which is none of its payloads")
        }
      }
    }
    for (payload, isThere) in zip(artifact.payloads, isThere) where !isThere {
      list.add("M5", subject(), "its payload \(payload.name) is missing")
    }
  }

  private mutating func check(
    _ payload: Payload, at entry: TreeEntry, _ subject: @autoclosure () -> String
  ) {
    guard share?.contains(entry.id) ?? true else { return }
    let content = list.reading("M5", subject()) { try payloads.content(of: entry) }
    guard let content else { return }
    if content.size != payload.size {
      list.add(
        "M5", subject(),
        "its payload \(payload.name) has \(content.size) bytes and not \(payload.size)")
    } else if content.digest != payload.digest {
      list.add("M5", subject(), "its payload \(payload.name) has another SHA-256")
    }
  }
}

/// The sizes and digests of files, each read once: when the objects were, or now.
private struct PayloadDigests: Sendable {
  private let store: Store
  private let objects: ReadObjects?
  /// The places of those that were read with the objects, some of them more than once.
  private var places: [Int32] = []
  /// Those that were read now.
  private var contents: [ObjectID: (size: Int, digest: SHA256Digest)] = [:]

  init(of store: Store, knowing objects: ReadObjects?) {
    self.store = store
    self.objects = objects
  }

  /// How many there are.
  var count: Int {
    var isMet = [Bool](repeating: false, count: objects?.count ?? 0)
    for place in places { isMet[Int(place)] = true }
    return contents.count + isMet.count { $0 }
  }

  mutating func add(_ other: PayloadDigests) {
    places += other.places
    contents.merge(other.contents) { old, _ in old }
  }

  mutating func content(of entry: TreeEntry) throws -> (size: Int, digest: SHA256Digest) {
    if entry.mode != .tree, let known = objects?.findDigest(of: entry.id) {
      places.append(Int32(known.place))
      return (known.size, known.digest)
    }
    if let known = contents[entry.id] { return known }
    var hasher = SHA256Hasher()
    var size = 0
    try ChunkedFile.read(entry, from: store) { bytes in
      hasher.update(bytes)
      size += bytes.count
    }
    let content = (size, hasher.finish())
    contents[entry.id] = content
    return content
  }
}
