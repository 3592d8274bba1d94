/// Counts in how many passages something occurs, and remembers where.
struct PlaceCounter {
  /// Something that occurs.
  struct Entry {
    let key: String
    /// The first place in each passage.
    var places: [(text: PassageText, range: Range<Int>)]

    /// The words at each place, verbatim.
    var evidence: [Finding.Evidence] {
      places.compactMap { place in
        place.text.quote(around: place.range).map {
          Finding.Evidence(passage: place.text.index, quote: $0)
        }
      }
    }
  }

  /// What occurs, in the order in which it was first seen.
  private(set) var entries: [Entry] = []
  private var indices: [String: Int] = [:]

  /// Counts tokens of a passage under a key, and returns the number of its entry.
  mutating func add(_ key: String, at range: Range<Int>, of text: PassageText) -> Int {
    if let number = indices[key] {
      if entries[number].places.last?.text.index != text.index {
        entries[number].places.append((text, range))
      }
      return number
    }
    indices[key] = entries.count
    entries.append(Entry(key: key, places: [(text, range)]))
    return entries.count - 1
  }
}

extension PlaceCounter.Entry {
  /// True when this one is in more passages, or in as many and first by its bytes.
  func precedes(_ other: Self) -> Bool {
    if places.count != other.places.count { return places.count > other.places.count }
    return key.utf8.lexicographicallyPrecedes(other.key.utf8)
  }
}
