/// The ids of objects in their order: each has a place, by which tables of what is known of objects are kept.
struct ObjectTable: Sendable {
  /// The ids, sorted, each once.
  let ids: [ObjectID]
  /// Where the ids begin that begin with each two bytes, and at the end how many ids there are.
  private let starts: [Int32]

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
  }

  /// How many there are.
  var count: Int { ids.count }

  /// The place of an id; nil where it is none of these.
  func place(of id: ObjectID) -> Int? {
    let first = id.firstTwoBytes
    var (low, high) = (Int(starts[first]), Int(starts[first + 1]))
    while low < high {
      let middle = (low + high) / 2
      if ids[middle] < id { low = middle + 1 } else { high = middle }
    }
    return low < ids.count && ids[low] == id ? low : nil
  }
}
