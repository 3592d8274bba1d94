public import SystemPackage

/// Puts whole objects in the place of damaged and missing ones, from what can still be read and from a copy.
///
/// What is whole in a damaged pack is written anew; then the damaged files go to a folder of their own, where nothing looks for them, and none is
/// removed. A program that dies in between leaves objects twice and loses none.
public struct Repair: ~Copyable {
  /// What it came to, or would come to.
  public struct Outcome: Sendable, Hashable {
    /// Damaged or missing objects that are whole now and were read in the store itself, and those that the copy had.
    public internal(set) var salvaged: Set<ObjectID> = []
    /// See ``salvaged``.
    public internal(set) var copied: Set<ObjectID> = []
    /// Objects that are needed and that nobody had.
    public internal(set) var lost: Set<ObjectID> = []
    /// Damaged files that were set aside, by their paths below the store.
    public internal(set) var files: [String] = []

    /// Nothing done yet.
    public init() {}

    /// True when something was mended.
    public var isProgress: Bool { !salvaged.isEmpty || !copied.isEmpty || !files.isEmpty }

    /// Adds what came of another attempt.
    public mutating func add(_ other: Outcome) {
      salvaged.formUnion(other.salvaged)
      copied.formUnion(other.copied)
      lost = other.lost
      files = (files + other.files).sorted()
    }
  }

  /// Where damaged files are set aside, below the store.
  public static let folder = "\(Store.folder)/damaged"

  private let store: Store
  private let copy: Store?
  private let packsLock: Lock
  private let draft: PackDraft
  private var outcome = Outcome()
  private var objectsLock: Lock?

  /// Prepares a repair; nobody takes objects or packs away while it lasts.
  /// - Parameters:
  ///   - store: The store.
  ///   - copy: What else is read, see ``open(_:)``; nil for nothing.
  /// - Throws: ``StoreError``.
  public init(of store: Store, from copy: FilePath?) throws(StoreError) {
    let tka = store.path.appending(Store.folder)
    try Files.makeFolders(tka)
    let packsLock = try Lock(waitingFor: tka.appending("packs.lock"), holder: LockHolder("repair"))
    let objectsLock = try store.holdObjects()
    let other: Store? = if let copy { try Repair.open(copy) } else { nil }
    self.store = store
    self.copy = other
    self.draft = PackDraft(in: store.objects.packs.path, tools: store.objects.tools)
    self.packsLock = packsLock
    self.objectsLock = consume objectsLock
  }

  /// Opens what is read beside a store: any bare repository, or the folder that a clone has its repository in.
  /// - Throws: ``StoreError/notAStore(path:reason:)`` where there is none.
  public static func open(_ copy: FilePath) throws(StoreError) -> Store {
    let inner = copy.appending(".git")
    return try Store.openUnchecked(at: Files.exists(inner) ? inner : copy)
  }

  /// Mends what a verification found.
  /// - Parameters:
  ///   - faults: What it found.
  ///   - roots: What has to be there besides: what refs name, for example.
  ///   - isDry: True where nothing is to be changed.
  /// - Returns: What was done, or would be.
  /// - Throws: ``StoreError``; the store is as it was then, or better.
  public mutating func run(
    _ faults: [ObjectVerification.Fault], and roots: Set<ObjectID>, isDry: Bool
  ) throws(StoreError) -> Outcome {
    var lost = Set(faults.compactMap(\.lost))
    for root in roots where try !store.objects.has(root) { lost.insert(root) }
    let packs = try damagedPacks(faults, lost)
    for pack in packs { try salvage(pack) }
    var open = Array(lost)
    while let id = open.popLast() {
      if outcome.copied.contains(id) { continue }
      guard try find(id) == nil else {
        outcome.salvaged.insert(id)
        continue
      }
      guard let object = try copy.flatMap({ (copy) throws(StoreError) in try copy.readable(id) })
      else {
        outcome.lost.insert(id)
        continue
      }
      try draft.add(id, object.kind, object.bytes[...], level: .fast)
      outcome.copied.insert(id)
      // A copy of a tree is of no use without what it names.
      for link in ObjectLinks.of(object.bytes, object.kind) where try !isThere(link, lost) {
        open.append(link)
      }
    }
    let files = lost.filter { store.objects.loose.has($0) && !outcome.lost.contains($0) }
    outcome.files =
      packs.map(\.string) + files.map { store.objects.loose.path(of: $0).string }
    outcome.files = outcome.files.map { store.belowItself($0) }.sorted()
    if !isDry { try finish(packs, Array(files)) }
    return outcome
  }

  /// The packs of which something is wrong, by the paths of their pack files.
  private func damagedPacks(
    _ faults: [ObjectVerification.Fault], _ lost: Set<ObjectID>
  ) throws(StoreError) -> [FilePath] {
    var paths: Set<String> = []
    for fault in faults where fault.subject.hasPrefix("objects/pack/pack-") {
      paths.insert(Pack.file("pack", beside: store.path.below(fault.subject)).string)
    }
    for pack in try store.objects.packs.packs() {
      for id in lost where try pack.index.place(of: id) != nil { paths.insert(pack.path.string) }
    }
    return paths.sorted().map { FilePath($0) }.filter { Files.exists($0) }
  }

  /// Takes all that can be read in a pack: entry by entry, then by its index.
  private func salvage(_ path: FilePath) throws(StoreError) {
    do throws(StoreError) {
      let entries = try PackEntries(of: path, inflaters: store.objects.tools.inflaters)
      let isWhole = try entries.salvage { (id, kind, bytes) throws(StoreError) in
        try draft.add(id, kind, bytes[...], level: Repair.level(of: bytes))
      }
      if isWhole { return }
    } catch .damagedFile {
      // Its first bytes are damaged: the index knows where the entries are, or nobody does.
    }
    for pack in try store.objects.packs.packs() where pack.path == path {
      var window = pack.window(1 << 18)
      let entries = try Store.whole { () throws(StoreError) in try pack.entries() }
      for entry in entries ?? [] where !draft.contains(entry.id) {
        let read = try Store.whole { () throws(StoreError) in
          try pack.object(entry.id, at: entry.offset, in: &window)
        }
        guard let read, ObjectID(of: read.bytes[...], as: read.kind) == entry.id else { continue }
        try draft.add(entry.id, read.kind, read.bytes[...], level: Repair.level(of: read.bytes))
      }
    }
  }

  private static func level(of bytes: [UInt8]) -> Deflater.Level {
    bytes.count >= Chunker.minimum ? ChunkWriter.level(of: bytes[...]) : .fast
  }

  /// An object that is whole in the store or in what was salvaged.
  private func find(
    _ id: ObjectID
  ) throws(StoreError) -> (kind: ObjectKind, bytes: [UInt8])? {
    if let object = try draft.find(id) { return object }
    return try store.readable(id)
  }

  private func isThere(_ id: ObjectID, _ lost: Set<ObjectID>) throws(StoreError) -> Bool {
    if outcome.lost.contains(id) || draft.contains(id) { return true }
    if lost.contains(id) { return false }
    return try store.objects.has(id)
  }

  private mutating func finish(_ packs: [FilePath], _ files: [ObjectID]) throws(StoreError) {
    let pack = try draft.seal(syncing: true)
    try pack?.reveal()
    try Files.syncFolder(store.objects.packs.path)
    objectsLock = nil
    let alone = try Lock(
      waitingFor: store.path.appending(Store.folder).appending("objects.lock"),
      holder: LockHolder("repair"))
    let aside = store.path.below(Repair.folder)
    try Files.makeFolders(aside)
    try Files.removeAll(store.objects.packs.path.appending("multi-pack-index"))
    for path in packs where path.stem != pack.map({ "pack-\($0.checksum.hex)" }) {
      // Without its index nobody looks for a pack.
      for ending in ["idx", "rev", "bitmap", "pack"] {
        let file = Pack.file(ending, beside: path)
        guard Files.exists(file), let name = file.lastComponent?.string else { continue }
        try Files.replace(aside.appending(name), with: file)
      }
    }
    for id in files {
      try Files.replace(aside.appending(id.hex), with: store.objects.loose.path(of: id))
    }
    try Files.syncFolder(aside)
    try Files.syncFolder(store.objects.packs.path)
    alone.release()
    store.objects.forget()
  }
}

extension Store {
  /// The object, where it can be read whole.
  fileprivate func readable(
    _ id: ObjectID
  ) throws(StoreError) -> (kind: ObjectKind, bytes: [UInt8])? {
    try Store.whole { () throws(StoreError) in try objects.find(id) }
  }

  /// What `body` reads; nil where that is damaged.
  fileprivate static func whole<R>(_ body: () throws(StoreError) -> R?) throws(StoreError) -> R? {
    do throws(StoreError) {
      return try body()
    } catch .corrupt, .missing, .damagedFile {
      return nil
    }
  }
}
