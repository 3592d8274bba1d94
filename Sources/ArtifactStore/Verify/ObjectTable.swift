/// The ids of objects in their order: each has a place, by which tables of what is known of objects are kept.
struct ObjectTable: Sendable {
  /// The ids, sorted, each once.
  let ids: [ObjectID]
  /// Where the ids begin that begin with each two bytes, and at the end how many ids there are.
  private let starts: [Int32]
  /// What comes behind those two bytes in each: searches go through these, which stay in a processor's cache.
  private let keys: [UInt32]

  /// Takes ids in any order.
  init(_ ids: [ObjectID]) {
    var unique = ids.sorted()
    var count = 0
    for id in unique where count == 0 || unique[count - 1] != id {
      unique[count] = id
      count += 1
    }
    unique.removeLast(unique.count - count)
    var starts = [Int32](repeating: 0, count: 1 << 16 + 1)
    for id in unique { starts[id.firstTwoBytes + 1] += 1 }
    for place in 1..<starts.count { starts[place] += starts[place - 1] }
    self.ids = unique
    self.starts = starts
    self.keys = unique.map(\.fourBytesBehindTwo)
    LargePages.hold(ids)
    LargePages.hold(keys)
  }

  /// How many there are.
  var count: Int { ids.count }

  /// The place of an id; nil where it is none of these.
  func place(of id: ObjectID) -> Int? {
    let first = id.firstTwoBytes
    let (low, high) = (Int(starts[first]), Int(starts[first + 1]))
    guard low < high else { return nil }
    let key = id.fourBytesBehindTwo
    // Ids are spread evenly: it lies about where its next digits say.
    var place = low + Int(UInt64(key).multipliedFullWidth(by: UInt64(high - low) << 32).high)
    while place < high, keys[place] < key { place += 1 }
    while place > low, keys[place - 1] >= key { place -= 1 }
    while place < high, keys[place] == key {
      if ids[place] == id { return place }
      place += 1
    }
    return nil
  }

  /// Gives entries of a pack their places.
  /// - Parameter entries: The entries in the order of their ids, all of which are here.
  /// - Returns: Them in the order in which they lie in the pack.
  func placed(_ entries: [PackedObject]) -> [PlacedEntry] {
    var found: [PlacedEntry] = []
    found.reserveCapacity(entries.count)
    let isDense = ids.count <= 16 * entries.count
    var next = 0
    for entry in entries {
      while isDense, next < ids.count, ids[next] < entry.id { next += 1 }
      // A damaged index may have them in another order.
      if next == ids.count || ids[next] != entry.id {
        guard let place = place(of: entry.id) else { continue }
        next = place
      }
      found.append(PlacedEntry(id: entry.id, offset: entry.offset, place: next))
    }
    return found.sorted { $0.offset < $1.offset }
  }
}

/// An entry of a pack whose object has a place in a table.
struct PlacedEntry {
  let id: ObjectID
  /// Where it begins in the pack.
  let offset: Int
  /// The object's place.
  let place: Int
}
