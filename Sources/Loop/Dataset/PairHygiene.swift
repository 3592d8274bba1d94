import CanonicalJSON

/// Decides which pairs are fit for training.
///
/// Sides are compared after trimming and in NFC. Of the same pair in several batches the first is
/// used; of two that contradict each other, neither.
struct PairHygiene {
  /// From this similarity of word trigrams on, in hundredths, two sides are nearly equal.
  private static let nearEqualHundredths = 95

  private struct Key: Hashable {
    let prompt: String.UTF8Key
    let chosen: String.UTF8Key
    let rejected: String.UTF8Key

    init(_ pair: TrainingPair) {
      self.prompt = Key.form(pair.prompt)
      self.chosen = Key.form(pair.chosen)
      self.rejected = Key.form(pair.rejected)
    }

    private init(prompt: String.UTF8Key, chosen: String.UTF8Key, rejected: String.UTF8Key) {
      self.prompt = prompt
      self.chosen = chosen
      self.rejected = rejected
    }

    private static func form(_ text: String) -> String.UTF8Key {
      String.UTF8Key(ClaimText.trimmed(text).normalizedNFC)
    }

    var reversed: Key { Key(prompt: prompt, chosen: rejected, rejected: chosen) }

    var hasEmptySide: Bool {
      prompt.text.isEmpty || chosen.text.isEmpty || rejected.text.isEmpty
    }
  }

  /// The reason against each of `rows`, nil where there is none; rows come in their order.
  ///
  /// The sides of `sound` rows, by their ids, were compared for an earlier version; an id names
  /// one text for good.
  static func verdicts(_ rows: [DatasetRow], sound known: Set<String>) -> [ExclusionReason?] {
    let keys = rows.map { Key($0.pair) }
    var verdicts = zip(rows, keys).map { row, key in
      known.contains(row.pairID) ? nil : faultInItself(key)
    }
    var sound: Set<Key> = []
    for (key, verdict) in zip(keys, verdicts) where verdict == nil { sound.insert(key) }
    var used: Set<Key> = []
    for (position, key) in keys.enumerated() where verdicts[position] == nil {
      if sound.contains(key.reversed) {
        verdicts[position] = .contradictory
      } else if !used.insert(key).inserted {
        verdicts[position] = .duplicate
      }
    }
    return verdicts
  }

  private static func faultInItself(_ key: Key) -> ExclusionReason? {
    if key.hasEmptySide { return .emptySide }
    if key.chosen == key.rejected { return .equalSides }
    return areNearlyEqual(key.chosen.text, key.rejected.text) ? .nearEqualSides : nil
  }

  private static func areNearlyEqual(_ left: String, _ right: String) -> Bool {
    if ClaimText.normalized(left).utf8.elementsEqual(ClaimText.normalized(right).utf8) {
      return true
    }
    var words = WordTable()
    let similarity = JaccardSimilarity(Set(words.trigrams(of: left)), words.trigrams(of: right))
    return similarity.isAtLeast(hundredths: nearEqualHundredths)
  }
}
