/// The order in which git keeps the names of a folder: by their bytes, with a slash behind the name of a folder in it.
///
/// So a file and a folder of one name need not stand side by side.
enum TreeOrder {
  /// True when an entry comes before another one.
  static func precedes(_ left: TreeEntry, _ right: TreeEntry) -> Bool {
    precedes(left.name.utf8, left.mode == .tree, right.name.utf8, right.mode == .tree)
  }

  /// True when a name comes before another one; names have neither a zero nor a slash.
  static func precedes(
    _ left: some Sequence<UInt8>, _ leftIsFolder: Bool, _ right: some Sequence<UInt8>,
    _ rightIsFolder: Bool
  ) -> Bool {
    var (left, right) = (left.makeIterator(), right.makeIterator())
    while true {
      switch (left.next(), right.next()) {
      case (let one?, let other?) where one == other: continue
      case (let one?, let other?): return one < other
      case (nil, nil): return !leftIsFolder && rightIsFolder
      case (nil, let other?): return !leftIsFolder || UInt8(ascii: "/") < other
      case (let one?, nil): return rightIsFolder && one < UInt8(ascii: "/")
      }
    }
  }

  /// Where the entries of a name are among entries in this order: one at most, but where a tree that no git wrote has a file and a folder
  /// of one name.
  static func places(of name: some Collection<UInt8>, in entries: [TreeEntry]) -> [Int] {
    [false, true].compactMap { isFolder in
      var (low, high) = (0, entries.count)
      while low < high {
        let middle = (low + high) / 2
        let entry = entries[middle]
        if precedes(entry.name.utf8, entry.mode == .tree, name, isFolder) {
          low = middle + 1
        } else {
          high = middle
        }
      }
      guard low < entries.count, (entries[low].mode == .tree) == isFolder,
        entries[low].name.utf8.elementsEqual(name)
      else { return nil }
      return low
    }
  }
}
