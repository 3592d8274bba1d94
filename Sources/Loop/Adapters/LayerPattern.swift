/// A value of its own for some layers: PEFT's `rank_pattern` and `alpha_pattern`.
///
/// PEFT takes the keys for regular expressions that must meet the end of a layer's path, the first that
/// does counting. Those without special characters are read as PEFT does; of a layer that only others could
/// meet, nothing can be told.
struct LayerPattern: Sendable {
  private let values: [(key: String, value: Double)]

  init(_ values: [(key: String, value: Double)] = []) {
    self.values = values
  }

  /// The layer's own value; nil where it has none, a nil in it where that cannot be told.
  func value(for layer: String) -> Double?? {
    for (key, value) in values {
      guard LayerPattern.isPlain(key) else { return .some(nil) }
      let isWhole = key.hasPrefix("^")
      let meets =
        isWhole
        ? key.dropFirst().utf8.elementsEqual(layer.utf8) : LayerPattern.isEnd(key, of: layer)
      if meets { return .some(value) }
    }
    return nil
  }

  /// True where a path is `end`, or ends with it after a point.
  static func isEnd(_ end: String, of path: String) -> Bool {
    let (end, path) = (Array(end.utf8), Array(path.utf8))
    guard path.count > end.count else { return path == end }
    return path.suffix(end.count).elementsEqual(end)
      && path[path.count - end.count - 1] == UInt8(ascii: ".")
  }

  private static func isPlain(_ key: String) -> Bool {
    let key = key.hasPrefix("^") ? key.dropFirst() : key[...]
    return key.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "."),
        UInt8(ascii: "-"):
        true
      default: false
      }
    }
  }
}
