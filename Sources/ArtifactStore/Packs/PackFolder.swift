internal import Synchronization
internal import SystemPackage

/// The packs of a folder, `objects/pack`, as far as they were looked at.
///
/// A program that holds a store open goes on reading packs that another one removed meanwhile, as long as they alone have an object.
final class PackFolder: Sendable {
  /// A pack that cannot be read.
  struct Damage: Sendable, Hashable {
    let path: String
    let reason: String
  }

  private struct State {
    var isListed = false
    var packs: [Pack] = []
    /// Them by the names of their indexes.
    var opened: [String: Pack] = [:]
    /// Of those that were removed: an object that was in no other when it was last looked for.
    var lone: [String: ObjectID] = [:]
    /// The names of the indexes of those that cannot be read.
    var damaged: Set<String> = []
    var damage: [Damage] = []
  }

  let path: FilePath

  private let state = Mutex(State())
  private let inflaters: Pool<Inflater>

  init(at path: FilePath, inflaters: Pool<Inflater>) {
    self.path = path
    self.inflaters = inflaters
  }

  /// The packs, those that came last first.
  func packs() throws(StoreError) -> [Pack] {
    try state.withLock { (state) throws(StoreError) in
      if !state.isListed { _ = try list(&state) }
      return state.packs
    }
  }

  /// Packs that are there and cannot be read.
  func damage() throws(StoreError) -> [Damage] {
    try state.withLock { (state) throws(StoreError) in
      if !state.isListed { _ = try list(&state) }
      return state.damage
    }
  }

  /// What may hide an object that no index shows: packs that cannot be read, and indexes in which a bit has changed.
  ///
  /// Every index is hashed for it, once.
  func hiding() throws(StoreError) -> [Damage] {
    var found = try damage()
    for pack in try packs() where try !pack.index.isWhole() {
      found.append(
        Damage(path: pack.index.path.string, reason: "has another checksum than it says"))
    }
    return found
  }

  /// Looks for packs that came since; the new ones.
  func refresh() throws(StoreError) -> [Pack] {
    try state.withLock { (state) throws(StoreError) in try list(&state) }
  }

  /// Forgets all, so that what was removed is not read any more.
  func forget() { state.withLock { $0 = State() } }

  private func list(_ state: inout State) throws(StoreError) -> [Pack] {
    state.isListed = true
    var found: [Pack] = []
    let names: [String]
    do throws(StoreError) {
      names = try Files.names(in: path)
    } catch .system(.noSuchFileOrDirectory, _, _) {
      return []
    }
    // Others are being written, or were when their writer died.
    for name in names
    where name.hasPrefix("pack-") && name.hasSuffix(".idx") && state.opened[name] == nil
      && !state.damaged.contains(name)
    {
      do throws(StoreError) {
        let pack = try Pack(opening: path.below(name), inflaters: inflaters)
        found.append(pack)
        state.opened[name] = pack
      } catch .system(.noSuchFileOrDirectory, _, _) {
        // Another program is taking it away, or is not yet done with putting it there.
        continue
      } catch .damagedFile(let path, let reason) {
        state.damaged.insert(name)
        state.damage.append(Damage(path: path, reason: reason))
      }
    }
    state.packs = found + state.packs
    if !found.isEmpty { letGo(ofRemoved: Set(state.opened.keys).subtracting(names), &state) }
    return found
  }

  /// Lets go of packs that were removed and whose objects are in those that are there: each holds a file open.
  private func letGo(ofRemoved names: Set<String>, _ state: inout State) {
    let gone = names.compactMap { name in state.opened[name].map { (name, $0) } }
    guard !gone.isEmpty else { return }
    let there = state.packs.filter { pack in !gone.contains { $0.1 === pack } }
    func isElsewhere(_ id: ObjectID) -> Bool {
      there.contains { pack in (try? pack.index.place(of: id)) ?? nil != nil }
    }
    for (name, pack) in gone where pack.index.count <= PackFolder.countToLookUp {
      if let id = state.lone[name], !isElsewhere(id) { continue }
      // Whatever is wrong with an index is found by who asks it next.
      guard let objects = try? pack.index.all() else { continue }
      state.lone[name] = objects.first { !isElsewhere($0.id) }?.id
      guard state.lone[name] == nil else { continue }
      state.packs.removeAll { $0 === pack }
      state.opened[name] = nil
    }
  }

  /// Larger packs are few, and are kept.
  private static let countToLookUp = 1 << 16
}
