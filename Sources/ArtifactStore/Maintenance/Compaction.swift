public import SystemPackage

/// Takes away what nothing keeps, and makes few packs of many.
///
/// New packs are written first, while everybody goes on; then, while nobody writes, what was published meanwhile is looked at, and the old
/// packs go. A program that dies in between leaves objects twice and loses none.
public struct Compaction: ~Copyable {
  /// What there is to do.
  public struct Plan: Sendable, Hashable {
    /// Objects that nothing keeps, and the bytes that they take in packs.
    public internal(set) var unreachable = (objects: 0, bytes: 0)
    /// Packs that are written anew, of how many.
    public internal(set) var packs = (rewritten: 0, all: 0)
    /// Objects that have files of their own.
    public internal(set) var files = 0

    /// True when both say the same.
    public static func == (left: Plan, right: Plan) -> Bool {
      left.unreachable == right.unreachable && left.packs == right.packs
        && left.files == right.files
    }

    /// Hashes what is compared.
    public func hash(into hasher: inout Hasher) { hasher.combine(unreachable.objects) }
  }

  /// What there is to do.
  public let plan: Plan

  private let store: Store
  /// Nobody else takes packs away, and nobody takes any object away, while this is.
  private let packsLock: Lock
  private var objectsLock: Lock?
  private var reached: Reachability
  private let chosen: [Pack]
  private let files: [ObjectID]
  private let sizeBefore: Int
  /// What has to be written: reached, and in no pack that stays.
  private let wanted: [Reachability.Member]

  /// Garbage is left where it is as long as it is less than this share of all.
  private static let tolerated = 0.1

  /// Looks at what can be reached, and changes nothing.
  /// - Parameters:
  ///   - store: The store.
  ///   - isFull: Whether all packs are written anew, however little they hold that nothing keeps.
  ///   - moment: Packs that came after this moment are left alone: git may be about to name what they hold. In seconds since 1970.
  /// - Throws: ``StoreError``, where something that is kept is missing or damaged.
  public init(in store: Store, isFull: Bool, before moment: Int64) throws(StoreError) {
    let tka = store.path.appending(Store.folder)
    try Files.makeFolders(tka)
    let packsLock = try Lock(waitingFor: tka.appending("packs.lock"), holder: LockHolder("gc"))
    let objectsLock = try store.holdObjects()
    store.objects.forget()
    var reached = Reachability(in: store)
    try reached.addAllRefs()
    let packs = try store.objects.packs.packs()
    var garbage: Set<ObjectID> = []
    var (bytes, all) = (0, 0)
    for pack in packs {
      let entries = try pack.entries()
      let ends = entries.dropFirst().map(\.offset) + [pack.size - ObjectID.byteCount]
      for (entry, end) in zip(entries, ends) where !reached.contains(entry.id) {
        garbage.insert(entry.id)
        bytes += end - entry.offset
      }
      all += pack.size
    }
    let old = packs.filter { !$0.isKept && (Files.lastChange(of: $0.path) ?? 0) < moment }
    let isWorthIt = isFull || Double(bytes) > Compaction.tolerated * Double(all)
    let chosen = isWorthIt ? old : Pack.small(of: old)
    let names = Set(chosen.map(\.path.string))
    let staying = packs.filter { !names.contains($0.path.string) }
    let files = try store.objects.loose.all()
    var wanted: [Reachability.Member] = []
    for member in reached.members {
      var stays = false
      for pack in staying where try pack.index.place(of: member.id) != nil { stays = true }
      if !stays { wanted.append(member) }
    }
    let sizeBefore = try store.objectBytes()
    var plan = Plan()
    plan.unreachable = (garbage.count, bytes)
    plan.packs = (chosen.count, packs.count)
    plan.files = files.count
    self.plan = plan
    self.store = store
    self.files = files
    self.sizeBefore = sizeBefore
    self.wanted = wanted
    self.chosen = chosen
    self.reached = reached
    self.packsLock = packsLock
    self.objectsLock = consume objectsLock
  }

  /// True when there is nothing to write anew.
  public var isIdle: Bool { chosen.count < 2 && files.isEmpty && plan.unreachable.objects == 0 }

  /// What git's `pack-objects` is to pack, with deltas: an id, a space, a name and a newline for each object.
  ///
  /// Large files' chunks are not among them.
  public var listing: [UInt8] {
    Array(
      wanted.filter { !$0.isChunk }.map { "\($0.id.hex) \($0.name)\n" }.joined().utf8)
  }

  /// What the names of the packs begin with that `pack-objects` makes.
  public var base: FilePath {
    store.path.appending(Store.folder).appending("\(IncomingFile.prefix)gc")
  }

  /// Writes the new packs and takes the old ones away.
  /// - Parameters:
  ///   - moment: Objects with files of their own that nothing keeps go when they are older.
  ///   - named: The checksums by which git named the packs that it made of ``listing``; nil where it made none, and they are written
  ///     without deltas.
  /// - Returns: How many bytes less the objects' folder takes.
  /// - Throws: ``StoreError``; the store is whole then.
  public mutating func finish(
    before moment: Int64, named: [String]? = nil
  ) throws(StoreError) -> Int {
    let isSynced = try store.durability() != .none
    let copied = named == nil ? wanted : wanted.filter(\.isChunk)
    let sealed = try merge(copied.map(\.id), syncing: isSynced)
    try reveal(sealed, named ?? [], syncing: isSynced)
    objectsLock = nil
    let alone = try Lock(
      waitingFor: store.path.appending(Store.folder).appending("objects.lock"),
      holder: LockHolder("gc"))
    try keepWhatCame()
    try removeOld(
      except: (sealed.map { [$0.checksum.hex] } ?? []) + (named ?? []), before: moment)
    alone.release()
    store.objects.forget()
    return try sizeBefore - store.objectBytes()
  }

  /// Copies objects out of the chosen packs, and those that have files of their own, into one.
  private func merge(_ ids: [ObjectID], syncing isSynced: Bool) throws(StoreError) -> SealedPack? {
    let draft = PackDraft(in: store.objects.packs.path, tools: store.objects.tools)
    for id in ids {
      let object = try store.object(id)
      let isLarge = object.bytes.count >= Chunker.minimum
      try draft.add(
        id, object.kind, object.bytes[...],
        level: isLarge ? ChunkWriter.level(of: object.bytes[...]) : .fast)
    }
    return try draft.seal(syncing: isSynced)
  }

  private func reveal(
    _ sealed: SealedPack?, _ named: [String], syncing isSynced: Bool
  ) throws(StoreError) {
    let folder = store.objects.packs.path
    try sealed?.reveal()
    for name in named {
      for ending in ["pack", "rev", "idx"] {
        let made = FilePath("\(base)-\(name).\(ending)")
        guard Files.exists(made) else { continue }
        if isSynced { try Files.syncFile(made) }
        try Files.replace(folder.appending("pack-\(name).\(ending)"), with: made)
      }
    }
    if isSynced { try Files.syncFolder(folder) }
    store.objects.forget()
  }

  /// What somebody published since we looked may use an object that nothing kept then: it gets a copy.
  private mutating func keepWhatCame() throws(StoreError) {
    let known = reached.members.count
    try reached.addAllRefs()
    let names = Set(chosen.map(\.path.string))
    let staying = try store.objects.packs.packs().filter { !names.contains($0.path.string) }
    var missing: [ObjectID] = []
    for member in reached.members.dropFirst(known) {
      var stays = false
      for pack in staying where try pack.index.place(of: member.id) != nil { stays = true }
      if !stays { missing.append(member.id) }
    }
    if let pack = try merge(missing, syncing: true) {
      try pack.reveal()
      try Files.syncFolder(store.objects.packs.path)
    }
  }

  private func removeOld(except kept: [String], before moment: Int64) throws(StoreError) {
    let old = chosen.filter { pack in
      !kept.contains { pack.path.lastComponent?.string == "pack-\($0).pack" }
    }
    try store.remove(old)
    for id in files {
      let isOld = store.objects.loose.lastChange(of: id).map { $0 < moment } ?? false
      if reached.contains(id) || isOld { try store.objects.loose.remove(id) }
    }
    try store.objects.loose.removeEmptyFolders()
  }
}

extension Store {
  /// How many bytes the files of the objects have.
  public func objectBytes() throws(StoreError) -> Int {
    try Files.size(of: path.appending("objects"))
  }
}
