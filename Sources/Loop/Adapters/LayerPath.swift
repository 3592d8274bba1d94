/// The path of a layer, ordered as people count: `layers.2` before `layers.10`, and numbers before
/// words.
struct LayerPath: Comparable {
  let text: String

  init(_ text: String) { self.text = text }

  static func == (left: LayerPath, right: LayerPath) -> Bool {
    left.text.utf8.elementsEqual(right.text.utf8)
  }

  static func < (left: LayerPath, right: LayerPath) -> Bool {
    for (one, other) in zip(left.parts, right.parts) where !one.elementsEqual(other) {
      switch (LayerPath.number(one), LayerPath.number(other)) {
      case (let first?, let second?) where first != second: return first < second
      case (_?, nil): return true
      case (nil, _?): return false
      default: return one.lexicographicallyPrecedes(other)
      }
    }
    return left.parts.count < right.parts.count
  }

  private var parts: [Substring.UTF8View] {
    text.split(separator: ".", omittingEmptySubsequences: false).map(\.utf8)
  }

  private static func number(_ part: Substring.UTF8View) -> Int? {
    part.allSatisfy { (0x30...0x39).contains($0) } ? Int(String(part) ?? "") : nil
  }
}
