/// One weight for each feature.
struct Weights: Sendable, Equatable {
  /// Of the buckets of words.
  var words: [Double]
  /// Of the buckets of characters.
  var characters: [Double]
  /// Of the numbers about an answer, in the order of their names.
  var numbers: [Double]

  /// All zero.
  static let zero = Weights(
    words: [Double](repeating: 0, count: TextFeatures.buckets),
    characters: [Double](repeating: 0, count: TextFeatures.buckets),
    numbers: [Double](repeating: 0, count: AnswerFeatures.Name.allCases.count))

  /// What the weights say of an answer, in parts.
  func score(_ vector: FeatureVector) -> RankerScore {
    var (length, evidence) = (0.0, 0.0)
    for (index, name) in AnswerFeatures.Name.allCases.enumerated() {
      let part = numbers[index] * vector.numbers[index]
      if name.isLength { length = length + part } else { evidence = evidence + part }
    }
    return RankerScore(
      words: vector.wordValue * Weights.sum(words, at: vector.words),
      characters: vector.characterValue * Weights.sum(characters, at: vector.characters),
      length: length, evidence: evidence)
  }

  /// What the weights say of an answer, in one number.
  func total(_ vector: FeatureVector) -> Double {
    var sum = vector.wordValue * Weights.sum(words, at: vector.words)
    sum = sum + vector.characterValue * Weights.sum(characters, at: vector.characters)
    for index in numbers.indices { sum = sum + numbers[index] * vector.numbers[index] }
    return sum
  }

  /// Adds `factor` times a vector.
  mutating func add(_ vector: FeatureVector, times factor: Double) {
    let word = factor * vector.wordValue
    for bucket in vector.words { words[Int(bucket)] += word }
    let character = factor * vector.characterValue
    for bucket in vector.characters { characters[Int(bucket)] += character }
    for index in numbers.indices { numbers[index] += factor * vector.numbers[index] }
  }

  /// How far these are from others: the sum of the squares, in the order of the weights.
  func squaredDistance(from other: Weights) -> Double {
    var sum = 0.0
    func add(_ left: [Double], _ right: [Double]) {
      for index in left.indices {
        let way = left[index] - right[index]
        sum = sum + way * way
      }
    }
    add(words, other.words)
    add(characters, other.characters)
    add(numbers, other.numbers)
    return sum
  }

  /// These weights as they are kept: rounded to single precision.
  var rounded: Weights {
    func single(_ values: [Double]) -> [Double] { values.map { Double(Float($0)) } }
    return Weights(
      words: single(words), characters: single(characters), numbers: single(numbers))
  }

  private static func sum(_ weights: [Double], at buckets: [UInt16]) -> Double {
    var sum = 0.0
    for bucket in buckets { sum = sum + weights[Int(bucket)] }
    return sum
  }
}

/// What a ranker thinks of an answer; of two answers to one prompt the better one has the higher
/// total.
public struct RankerScore: Sendable, Hashable {
  /// For its words and pairs of words.
  public let words: Double
  /// For its runs of characters.
  public let characters: Double
  /// For its length.
  public let length: Double
  /// For how it treats its evidence.
  public let evidence: Double

  /// All of it.
  public var total: Double { words + characters + length + evidence }

  /// Makes a score.
  public init(words: Double, characters: Double, length: Double, evidence: Double) {
    self.words = words
    self.characters = characters
    self.length = length
    self.evidence = evidence
  }
}
