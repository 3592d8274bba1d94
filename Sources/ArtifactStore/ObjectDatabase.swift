internal import Synchronization
internal import SystemPackage

/// The objects of a repository: packs, files of their own, and what this process is about to write.
///
/// Every object is hashed when it is read [M1]; a small one that was read a moment ago is not read again. One that is damaged in one place
/// and whole in another is read from there. Before an object is said not to be there, every index is held against its checksum.
final class ObjectDatabase: Sendable {
  let packs: PackFolder
  let tools: PackTools
  let path: FilePath

  let loose: LooseObjects
  private let drafts = Mutex<[PackDraft]>([])
  /// Small ones, which were hashed when they were read.
  private let recent = Mutex(ObjectDatabase.none)
  private let read: ReadObjects?

  private static let none = RecentObjects<ObjectID>(limit: 128 << 10)

  /// Reads the repository at `path`.
  init(at path: FilePath) {
    self.path = path
    self.tools = PackTools()
    self.read = nil
    self.loose = LooseObjects(in: path.appending("objects"))
    self.packs = PackFolder(at: path.appending("objects/pack"), inflaters: tools.inflaters)
  }

  /// Reads what another one reads, but not again what was read and kept.
  init(_ other: ObjectDatabase, remembering read: ReadObjects) {
    self.path = other.path
    self.tools = other.tools
    self.loose = other.loose
    self.packs = other.packs
    self.read = read
  }

  /// The kind and the content of an object; nil when it is not there.
  func find(_ id: ObjectID) throws(StoreError) -> (kind: ObjectKind, bytes: [UInt8])? {
    if let found = read?.find(id) ?? recent.withLock({ $0.find(id) }) { return found }
    return try look(
      for: id,
      in: { (place) throws(StoreError) in
        guard let object = try place.find(id) else { return nil }
        guard ObjectID(of: object.bytes[...], as: object.kind) == id else {
          throw .corrupt(id, reason: "its content has another id")
        }
        // What is about to be written may be given up.
        if !place.isDraft { recent.withLock { $0.add(object.kind, object.bytes, at: id) } }
        return object
      })
  }

  /// Forgets all that was looked at, so that what was removed is not read any more.
  func forget() {
    packs.forget()
    recent.withLock { $0 = ObjectDatabase.none }
  }

  /// The kind and the size of an object, from what its header says; nil when it is not there.
  func findHeader(_ id: ObjectID) throws(StoreError) -> (kind: ObjectKind, size: Int)? {
    if let found = read?.findHeader(id) { return found }
    return try look(for: id, in: { (place) throws(StoreError) in try place.findHeader(id) })
  }

  /// True when an object is there, as far as this process has looked: one that another program
  /// wrote a moment ago may be missed.
  func has(_ id: ObjectID) throws(StoreError) -> Bool {
    for pack in try packs.packs() where try pack.index.place(of: id) != nil { return true }
    return loose.has(id)
  }

  /// Every object's id, sorted.
  func allIDs() throws(StoreError) -> [ObjectID] {
    _ = try packs.refresh()
    var ids = Set(try loose.all())
    for pack in try packs.packs() {
      for object in try pack.index.all() { ids.insert(object.id) }
    }
    return ids.sorted()
  }

  /// The id of every object whose id begins with some digits, sorted.
  func ids(matching prefix: ObjectPrefix) throws(StoreError) -> [ObjectID] {
    _ = try packs.refresh()
    var ids = Set(try loose.all(matching: prefix))
    for pack in try packs.packs() { ids.formUnion(try pack.index.ids(matching: prefix)) }
    if ids.isEmpty, let damage = try packs.hiding().first {
      throw .damagedFile(path: damage.path, reason: damage.reason)
    }
    return ids.sorted()
  }

  /// Makes what a draft takes readable in this process.
  func add(_ draft: PackDraft) { drafts.withLock { $0.append(draft) } }

  /// Ends that.
  func remove(_ draft: PackDraft) { drafts.withLock { $0.removeAll { $0 === draft } } }

  /// Where an object may be.
  private enum Place {
    case draft(PackDraft)
    case pack(Pack)
    case file(LooseObjects)

    var isDraft: Bool { if case .draft = self { true } else { false } }

    func find(_ id: ObjectID) throws(StoreError) -> (kind: ObjectKind, bytes: [UInt8])? {
      switch self {
      case .draft(let draft): try draft.find(id)
      case .pack(let pack): try pack.find(id)
      case .file(let files): try files.find(id)
      }
    }

    func findHeader(_ id: ObjectID) throws(StoreError) -> (kind: ObjectKind, size: Int)? {
      switch self {
      case .draft(let draft): try draft.find(id).map { ($0.kind, $0.bytes.count) }
      case .pack(let pack): try pack.findHeader(id)
      case .file(let files): try files.findHeader(id).map { ($0.kind, $0.size) }
      }
    }
  }

  /// Asks one place after another; the first fault is thrown only where no place has the object whole.
  private func look<Found>(
    for id: ObjectID, in ask: (Place) throws(StoreError) -> Found?
  ) throws(StoreError) -> Found? {
    var fault: StoreError?
    func asked(_ place: Place) throws(StoreError) -> Found? {
      do throws(StoreError) {
        return try ask(place)
      } catch .system(let code, let operation, let path) {
        throw .system(code, operation, path: path)
      } catch {
        if fault == nil { fault = error }
        return nil
      }
    }
    for draft in drafts.withLock({ $0 }) {
      if let found = try asked(.draft(draft)) { return found }
    }
    for pack in try packs.packs() {
      if let found = try asked(.pack(pack)) { return found }
    }
    if let found = try asked(.file(loose)) { return found }
    // Another program may have put it into a pack since.
    for pack in try packs.refresh() {
      if let found = try asked(.pack(pack)) { return found }
    }
    if let fault { throw fault }
    // That it is nowhere rests on the indexes.
    if let damage = try packs.hiding().first {
      throw .corrupt(
        id, reason: "it is not found, and \(damage.path), which may have it, \(damage.reason)")
    }
    return nil
  }
}
