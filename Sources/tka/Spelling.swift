/// Finds what somebody may have meant.
enum Spelling {
  /// The name that is nearest to a word, or nil where none is near.
  static func nearest(to word: String, among names: [String]) -> String? {
    let wanted = Array(word.lowercased().unicodeScalars)
    let distances = names.map { (name: $0, distance: distance(wanted, Array($0.unicodeScalars))) }
    guard let best = distances.min(by: { $0.distance < $1.distance }) else { return nil }
    return best.distance <= max(2, wanted.count / 3) ? best.name : nil
  }

  /// `; did you mean X?`, or a full stop where no name is near.
  static func hint(for word: String, among names: [String]) -> String {
    nearest(to: word, among: names).map { "; did you mean \($0)?" } ?? "."
  }

  /// How many letters must be put in, taken out or replaced (Levenshtein).
  private static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    var previous = Array(0...right.count)
    for (row, letter) in left.enumerated() {
      var current = [row + 1]
      for (column, other) in right.enumerated() {
        let replaced = previous[column] + (letter == other ? 0 : 1)
        current.append(min(replaced, previous[column + 1] + 1, current[column] + 1))
      }
      previous = current
    }
    return previous.last ?? 0
  }
}
