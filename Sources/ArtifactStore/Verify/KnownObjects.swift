/// The kind of every object of a store, by its id, as the entries say; unproven.
struct KnownObjects: Sendable {
  private var kinds: [ObjectID: ObjectKind] = [:]

  /// Looks at the header of every object in some packs and of those with files of their own.
  init(in objects: ObjectDatabase, packs: [Pack]) throws(StoreError) {
    for pack in packs {
      let entries = try pack.entries()
      kinds.reserveCapacity(kinds.count + entries.count)
      // Large entries are passed over, small ones are read through.
      var window = pack.window(pack.size / max(1, entries.count) > 4096 ? 64 : 1 << 18)
      var byOffset: [Int: ObjectKind] = [:]
      for entry in entries {
        guard let kind = try pack.kind(of: entry, known: byOffset, in: &window) else { continue }
        byOffset[entry.offset] = kind
        kinds[entry.id] = kind
      }
    }
    for id in try objects.loose.all() where kinds[id] == nil {
      do throws(StoreError) {
        kinds[id] = try objects.loose.findHeader(id)?.kind
      } catch .corrupt {
        // It is there, and what is wrong with it is found when it is read.
        kinds[id] = .blob
      }
    }
  }

  /// How many there are.
  var count: Int { kinds.count }

  /// How many of them are in a share.
  func count(in share: (ObjectID) -> Bool) -> Int { kinds.keys.count(where: share) }

  /// What an object is; nil when it is not there.
  func kind(of id: ObjectID) -> ObjectKind? { kinds[id] }
}
