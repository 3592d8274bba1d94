import Models

@testable import Ranker

/// Preferences that look like those of an archive: answers about a few records, of which the
/// better one quotes and cites what is there.
enum SamplePreferences {
  /// Three records as a prompt lists them: two of the owner's words and one of somebody else's.
  static let records = """
    [1200000000000000001] own, 2024-03-01T12:00:00Z
    > I live in Utrecht now. It rains.

    [1200000000000000002] reply to @ana, 2024-03-02T12:00:00Z
    > My dog Biscuit is asleep
    > on the good chair

    [1200000000000000003] retweet of @ben, 2024-03-03T12:00:00Z
    > Tea is better than coffee.

    """

  /// Questions that a record bears on, and one that none does.
  private static let questions = [
    "Where does the owner live?", "What does the owner say of dogs?", "Which drink is better: tea?",
    "What do these records show about the owner?", "What do these records show about bicycles?",
  ]

  /// Lines that hold, each as it may be said.
  private static let good = [
    "- owner: Lives in Utrecht. “I live in Utrecht now.” [tweet 1200000000000000001]",
    "- owner: Has a dog called Biscuit. “My dog Biscuit is asleep” [tweet 1200000000000000002]",
    "- @ben: Prefers tea. “Tea is better than coffee.” [tweet 1200000000000000003]",
    "- owner: Says that it rains. \"It rains.\" [1200000000000000001]",
  ]

  /// Lines that do not: without a record, with another one, with words that nobody said.
  private static let bad = [
    "- Always drinks tea. [tweet 1200000000000000003]",
    "- owner: Lives in Leiden. “I live in Leiden” [tweet 1200000000000000001]",
    "- Clearly a very happy person, of course!",
    "- @ben: Has a dog. [tweet 1200000000000000002]",
    "- owner: Turned 40 in 2023. [tweet 1299999999999999999]",
  ]

  /// Preferences that follow from a seed alone: of 7 groups, some of them without records.
  static func make(_ count: Int, seed: UInt64) -> [Preference] {
    var generator = SeededGenerator(seed: seed)
    func lines(_ from: [String], _ others: [String]) -> String {
      let count = 1 + generator.next(below: 4)
      return (0..<count).map { _ in
        let isOther = generator.next(below: 5) == 0
        return isOther
          ? others[generator.next(below: others.count)] : from[generator.next(below: from.count)]
      }.joined(separator: "\n")
    }
    return (0..<count).map { number in
      let question = generator.next(below: questions.count)
      let hasRecords = generator.next(below: 8) > 0
      let isAnswered = hasRecords && question < questions.count - 1
      return Preference(
        prompt: hasRecords ? "\(records)\n\(questions[question])" : questions[question],
        chosen: isAnswered ? lines(good, bad) : "The records do not say.",
        rejected: lines(bad, good), group: "batch \(number % 7)")
    }
  }

  /// The same as numbers.
  static func vectors(_ count: Int, seed: UInt64) -> [PreferenceVector] {
    var scratch = Scratch()
    return make(count, seed: seed).map { PreferenceVector($0, &scratch) }
  }
}

extension Weights {
  /// Weights of about this size that follow from a seed alone.
  static func random(seed: UInt64, size: Double) -> Weights {
    var generator = SeededGenerator(seed: seed)
    func some(_ count: Int) -> [Double] {
      (0..<count).map { _ in size * (Double(generator.next(below: 2001)) / 1000 - 1) }
    }
    let zero = Weights.zero
    return Weights(
      words: some(zero.words.count), characters: some(zero.characters.count),
      numbers: some(zero.numbers.count))
  }

  /// The largest difference between two weights of the same feature.
  func largestDifference(from other: Weights, times factor: Double = 1) -> Double {
    var largest = 0.0
    for path in [\Weights.words, \.characters, \.numbers] {
      for (left, right) in zip(self[keyPath: path], other[keyPath: path]) {
        largest = max(largest, abs(left - factor * right))
      }
    }
    return largest
  }

  /// The length of the way from others to these.
  func distance(from other: Weights) -> Double { squaredDistance(from: other).squareRoot() }
}
