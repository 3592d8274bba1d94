/// The kinds of a store's objects, by their places.
struct ObjectKinds: Sendable {
  let table: ObjectTable
  private var kinds: [ObjectKind?]

  /// Nothing is known yet.
  init(of table: ObjectTable) {
    self.table = table
    self.kinds = [ObjectKind?](repeating: nil, count: table.count)
  }

  /// Looks at the header of every object in some packs and of those with files of their own; unproven.
  init(
    of table: ObjectTable, in objects: ObjectDatabase, packs: [Pack]
  ) throws(StoreError) {
    self.init(of: table)
    for pack in packs {
      let entries = try pack.entries()
      // Large entries are passed over, small ones are read through.
      var window = pack.window(pack.size / max(1, entries.count) > 4096 ? 64 : 1 << 18)
      var byOffset: [Int: ObjectKind] = [:]
      for entry in entries {
        guard let kind = try pack.kind(of: entry, known: byOffset, in: &window) else { continue }
        byOffset[entry.offset] = kind
        set(kind, of: entry.id)
      }
    }
    for id in try objects.loose.all() where kind(of: id) == nil {
      do throws(StoreError) {
        if let header = try objects.loose.findHeader(id) { set(header.kind, of: id) }
      } catch .corrupt {
        // It is there, and what is wrong with it is found when it is read.
      }
    }
  }

  /// The kind of the object at a place; nil where it is not known.
  subscript(place: Int) -> ObjectKind? {
    get { kinds[place] }
    set { kinds[place] = newValue }
  }

  private func kind(of id: ObjectID) -> ObjectKind? {
    table.place(of: id).flatMap { kinds[$0] }
  }

  private mutating func set(_ kind: ObjectKind, of id: ObjectID) {
    if let place = table.place(of: id) { kinds[place] = kind }
  }
}
