/// The words and characters of an answer, hashed into buckets.
///
/// Words are runs of letters and digits, signs stand for themselves; numbers count as one sign,
/// ids (five digits or more) as another, so that nothing is learnt about single records. Only
/// ASCII letters are put into lower case: what other letters are depends on the version of
/// Unicode, and features do not.
struct TextFeatures {
  /// How many buckets the words have, and how many the characters.
  static let buckets = 1 << 15
  /// The longest run of words that is a feature.
  static let wordRun = 2
  /// The shortest and the longest run of characters that is a feature.
  static let characterRuns = 3...5

  /// The buckets of words and pairs of words that occur, each once.
  private(set) var words: [UInt16] = []
  /// The buckets of runs of characters that occur, each once.
  private(set) var characters: [UInt16] = []

  /// Finds the features of a text; `seen` is scratch space that several calls share.
  init(_ text: String, _ seen: inout Seen) {
    let scalars = TextFeatures.folded(text)
    seen.begin()
    addWords(of: scalars, &seen)
    seen.begin()
    addCharacters(of: scalars, &seen)
  }

  private mutating func addWords(of scalars: [UInt32], _ seen: inout Seen) {
    var previous: UInt64?
    var index = 0
    while index < scalars.count {
      if scalars[index] == 0x20 {
        index += 1
        continue
      }
      var hash = TextFeatures.offset
      if TextFeatures.isWord(scalars[index]) {
        while index < scalars.count, TextFeatures.isWord(scalars[index]) {
          hash = TextFeatures.mixed(hash, scalars[index])
          index += 1
        }
      } else {
        hash = TextFeatures.mixed(hash, scalars[index])
        index += 1
      }
      seen.insert(TextFeatures.bucket(hash), into: &words)
      if let previous {
        // One number for the pair, which differs with its order.
        let pair = (previous &* 31) ^ (hash >> 1)
        seen.insert(TextFeatures.bucket(pair), into: &words)
      }
      previous = hash
    }
  }

  private mutating func addCharacters(of scalars: [UInt32], _ seen: inout Seen) {
    for start in scalars.indices {
      var hash = TextFeatures.offset
      for length in 1...TextFeatures.characterRuns.upperBound {
        guard start + length <= scalars.count else { break }
        hash = TextFeatures.mixed(hash, scalars[start + length - 1])
        if length >= TextFeatures.characterRuns.lowerBound {
          seen.insert(TextFeatures.bucket(hash &+ UInt64(length)), into: &characters)
        }
      }
    }
  }
}

extension TextFeatures {
  /// Which buckets were met, cleared without touching all of them.
  struct Seen {
    private var round: UInt32 = 0
    private var rounds = [UInt32](repeating: 0, count: TextFeatures.buckets)

    /// Forgets what was met.
    mutating func begin() {
      round &+= 1
      guard round == 0 else { return }
      rounds = [UInt32](repeating: 0, count: TextFeatures.buckets)
      round = 1
    }

    /// Adds a bucket to a list, where it was not met yet.
    mutating func insert(_ bucket: Int, into list: inout [UInt16]) {
      guard rounds[bucket] != round else { return }
      rounds[bucket] = round
      list.append(UInt16(truncatingIfNeeded: bucket))
    }
  }

  // A number and an id as one sign each: code points that Unicode leaves to private use.
  private static let number: UInt32 = 0xE000
  private static let id: UInt32 = 0xE001

  /// The text in lower case, with single spaces, and one sign for each number.
  private static func folded(_ text: String) -> [UInt32] {
    var result: [UInt32] = []
    result.reserveCapacity(text.utf8.count)
    var digits = 0
    func endNumber() {
      if digits > 0 { result.append(digits >= 5 ? id : number) }
      digits = 0
    }
    for scalar in text.unicodeScalars {
      if (0x30...0x39).contains(scalar.value) {
        digits += 1
        continue
      }
      endNumber()
      switch scalar.value {
      case ...0x20: if result.last != 0x20 { result.append(0x20) }
      case 0x41...0x5A: result.append(scalar.value | 0x20)
      default: result.append(scalar.value)
      }
    }
    endNumber()
    return result
  }

  /// True for letters, and for whatever is no sign of ASCII or of general punctuation.
  private static func isWord(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x61...0x7A: true
    case ..<0x80, 0x2000...0x206F, number, id: false
    default: true
    }
  }

  // FNV-1a (Fowler, Noll and Vo), over code points.
  private static let offset: UInt64 = 0xCBF2_9CE4_8422_2325

  private static func mixed(_ hash: UInt64, _ scalar: UInt32) -> UInt64 {
    (hash ^ UInt64(scalar)) &* 0x0000_0100_0000_01B3
  }

  /// The bucket of a hash, whose low bits alone are not mixed well.
  private static func bucket(_ hash: UInt64) -> Int {
    let bits = (hash ^ (hash >> 32)) &* 0x9E37_79B9_7F4A_7C15
    return Int(bits >> 49)
  }
}
