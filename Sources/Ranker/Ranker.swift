internal import Models

/// A small preference model: of several answers to a prompt it chooses one.
///
/// A Bradley-Terry model (Bradley and Terry, 1952) over the words, the characters, the length and
/// the evidence of an answer. It learns from pairs what a critique prefers, knows nothing else,
/// and does not understand a word.
public struct Ranker: Sendable, Equatable {
  let weights: Weights

  init(_ weights: Weights) { self.weights = weights }

  /// What it thinks of some answers to one prompt.
  public func scores(of answers: [String], to prompt: String) -> [RankerScore] {
    let records = ListedRecords(in: prompt)
    var seen = TextFeatures.Seen()
    return answers.map { weights.score(FeatureVector(of: $0, records: records, &seen)) }
  }

  /// The place of the best answer: of equal ones the first, and 0 where there are none.
  public func choose(_ answers: [String], to prompt: String) -> Int {
    Ranker.best(of: scores(of: answers, to: prompt)) ?? 0
  }

  /// The place of the best score: of equal ones the first; nil where there are none.
  public static func best(of scores: [RankerScore]) -> Int? {
    var best: Int?
    for (index, score) in scores.enumerated() {
      if let leader = best, scores[leader].total >= score.total { continue }
      best = index
    }
    return best
  }
}

/// Why there is no ranker.
public enum RankerError: Error, Hashable, Sendable {
  /// There are no pairs to learn from.
  case noPreferences
  /// The sides of all pairs look alike to it.
  case nothingToLearn
  /// Training was to start from a ranker, and what there is is none.
  case noStart
  /// A file of a ranker is missing or damaged.
  case badFile(name: String, reason: String)
  /// The ranker was made by another version, whose features are others.
  case unknownFormat(String)
}

extension RankerError: CustomStringConvertible {
  /// The reason in a sentence.
  public var description: String {
    switch self {
    case .noPreferences: "there are no pairs to learn from"
    case .noStart: "what is promoted is no ranker that training could start from"
    case .nothingToLearn: "the sides of all pairs look alike to it"
    case .badFile(let name, let reason): "\(name) \(reason)"
    case .unknownFormat(let format): "its format is \(format), which this version does not know"
    }
  }
}
