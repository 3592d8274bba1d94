/// Texts that share a run of thirteen words with other texts: near-duplicates, whose answers may
/// have been learnt by heart.
///
/// Words are the longest runs of letters and digits, in lower case by Unicode's mapping; what
/// stands between them does not count. Runs are found by a rolling hash and then compared word for
/// word, so a collision of hashes is never an overlap. The time is linear in both sides.
public struct WordOverlap: Sendable {
  /// How many words in a row make an overlap.
  public static let length = 13

  /// A run of words of the texts that are looked for, and which texts have it.
  private struct Run {
    let text: Int
    let start: Int
    var texts: [Int]
  }

  private let words: [FoldedWords]
  private var runs: [UInt64: [Run]] = [:]
  /// The places of the texts that share a run with what was compared so far.
  public private(set) var overlapping: Set<Int> = []

  /// Prepares the texts that are looked for.
  public init(of texts: [String]) {
    words = texts.map(FoldedWords.init)
    for (place, text) in words.enumerated() {
      text.eachRun(of: WordOverlap.length) { start, hash in keep(start, hash, of: place) }
    }
  }

  private mutating func keep(_ start: Int, _ hash: UInt64, of place: Int) {
    var known = runs[hash] ?? []
    if let same = known.firstIndex(where: { isSame($0, start, of: words[place]) }) {
      if known[same].texts.last != place { known[same].texts.append(place) }
    } else {
      known.append(Run(text: place, start: start, texts: [place]))
    }
    runs[hash] = known
  }

  /// Holds a text against those that are looked for.
  public mutating func compare(with text: String) {
    guard !runs.isEmpty else { return }
    let other = FoldedWords(text)
    other.eachRun(of: WordOverlap.length) { start, hash in
      guard let known = runs[hash], known.contains(where: { !$0.texts.isEmpty }),
        let same = known.firstIndex(where: { isSame($0, start, of: other) })
      else { return }
      overlapping.formUnion(known[same].texts)
      // Each text is reported once: what repeats is not walked again.
      runs[hash]?[same].texts = []
    }
  }

  /// True when two texts share a run.
  public static func isShared(by left: String, _ right: String) -> Bool {
    var overlap = WordOverlap(of: [left])
    overlap.compare(with: right)
    return !overlap.overlapping.isEmpty
  }

  private func isSame(_ run: Run, _ start: Int, of other: FoldedWords) -> Bool {
    words[run.text].run(at: run.start, WordOverlap.length)
      .elementsEqual(other.run(at: start, WordOverlap.length))
  }
}

/// The words of a text in lower case, one space between them.
private struct FoldedWords: Sendable {
  private var bytes: [UInt8] = []
  /// Where each word begins, and where the last one ends, with a space after each.
  private var bounds: [Int] = [0]
  private var hashes: [UInt64] = []

  init(_ text: String) {
    var hash = FoldedWords.seed
    for scalar in text.unicodeScalars {
      guard FoldedWords.isInWord(scalar) else {
        end(&hash)
        continue
      }
      for byte in FoldedWords.folded(scalar) {
        bytes.append(byte)
        hash = (hash ^ UInt64(byte)) &* FoldedWords.prime
      }
    }
    end(&hash)
  }

  /// The bytes of so many words.
  func run(at word: Int, _ length: Int) -> ArraySlice<UInt8> {
    bytes[bounds[word]..<bounds[word + length]]
  }

  /// Gives each run of so many words: the place of its first word, and its hash.
  func eachRun(of length: Int, _ body: (Int, UInt64) -> Void) {
    guard hashes.count >= length else { return }
    let top = (1..<length).reduce(UInt64(1)) { power, _ in power &* FoldedWords.base }
    var hash: UInt64 = 0
    for (place, word) in hashes.enumerated() {
      if place >= length { hash = hash &- hashes[place - length] &* top }
      hash = hash &* FoldedWords.base &+ word
      if place >= length - 1 { body(place - length + 1, hash) }
    }
  }

  private mutating func end(_ hash: inout UInt64) {
    guard bounds[bounds.count - 1] < bytes.count else { return }
    bytes.append(0x20)
    bounds.append(bytes.count)
    hashes.append(hash)
    hash = FoldedWords.seed
  }

  private static func isInWord(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    case ..<0x80: false
    default: scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    }
  }

  private static func folded(_ scalar: Unicode.Scalar) -> [UInt8] {
    switch scalar.value {
    case 0x41...0x5A: [UInt8(truncatingIfNeeded: scalar.value | 0x20)]
    case ..<0x80: [UInt8(truncatingIfNeeded: scalar.value)]
    default: Array(scalar.properties.lowercaseMapping.utf8)
    }
  }

  // FNV-1a for words; an odd number for runs of them.
  private static let seed: UInt64 = 0xCBF2_9CE4_8422_2325
  private static let prime: UInt64 = 0x100_0000_01B3
  private static let base: UInt64 = 0x9E37_79B9_7F4A_7C15
}
