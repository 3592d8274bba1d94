internal import SystemPackage

extension Store {
  /// What a consolidation came to.
  public struct Consolidation: Sendable, Hashable {
    /// How many packs became one.
    public let packs: Int
    /// How many objects they had together.
    public let objects: Int
  }

  /// More packs than this are too many.
  static let packsToTolerate = 32

  /// Makes one pack of many small ones where there are too many: entries are copied as they are, and nothing is removed but what was copied.
  ///
  /// Afterwards each pack has at least twice the bytes of all smaller ones together, so that over a store's life an object is copied
  /// as often as its size can be doubled. Packs with deltas, which git made, and packs to keep are left alone.
  /// - Returns: What was done; nil where there was nothing to do, or where another program is at it.
  /// - Throws: ``StoreError``; the store is as before then.
  @discardableResult
  public func consolidate() throws(StoreError) -> Consolidation? {
    guard try objects.packs.packs().count > Store.packsToTolerate else { return nil }
    let folder = path.appending(Store.folder)
    try Files.makeFolders(folder)
    guard
      case .taken(let lock) = try Lock.attempt(
        folder.appending("packs.lock"), holder: LockHolder("consolidate"))
    else { return nil }
    objects.forget()
    let chosen = try Pack.small(of: objects.packs.packs().filter { !$0.isKept })
    // So that what a dead program left is swept before, and nothing is swept meanwhile.
    let held = try holdObjects()
    var merge = PackMerge(into: objects.packs.path)
    var merged: [Pack] = []
    for pack in chosen { if try merge.add(pack) { merged.append(pack) } }
    guard merged.count > 1 else {
      held.release()
      lock.release()
      return nil
    }
    let isSynced = try syncsNow()
    let sealed = try merge.finish(syncing: isSynced, on: objects.tools.crew)
    try sealed.reveal()
    if isSynced { try Files.syncFolder(objects.packs.path) }
    // One that was made before and could not be finished with comes out under its own name again.
    try remove(merged.filter { $0.path != sealed.name("pack") })
    objects.forget()
    held.release()
    lock.release()
    return Consolidation(packs: merged.count, objects: merge.count)
  }

  /// Takes packs away whose objects are all in another; the index first, as a pack is looked for by it.
  func remove(_ packs: [Pack]) throws(StoreError) {
    // It names packs that are about to go; git makes it anew when it is asked to.
    try Files.removeAll(objects.packs.path.appending("multi-pack-index"))
    for pack in packs {
      for ending in ["idx", "rev", "bitmap", "pack"] { try Files.removeAll(pack.file(ending)) }
    }
  }
}

extension Pack {
  /// The packs to be made one: the smallest, as many as it takes until each of the others is twice as large as all
  /// before it.
  static func small(of packs: [Pack]) -> [Pack] {
    let sorted = packs.sorted { $0.size < $1.size }
    var (count, sum) = (0, 0)
    for (index, pack) in sorted.enumerated() {
      if pack.size < 2 * sum { count = index + 1 }
      sum += pack.size
    }
    return Array(sorted.prefix(count))
  }

  /// True when somebody asked git to keep it as it is.
  var isKept: Bool { Files.exists(file("keep")) }
}
