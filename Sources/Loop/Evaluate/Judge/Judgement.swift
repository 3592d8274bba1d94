internal import CanonicalJSON

/// What a judge said of two answers, asked in both orders.
struct Judgement: Hashable, Sendable {
  /// What it said once.
  enum Vote: String, Sendable {
    case candidate, baseline, neither
    /// Nothing that can be read.
    case unusable
  }

  /// What that comes to.
  enum Verdict: String, CaseIterable, Sendable {
    /// One answer was better in both orders.
    case candidate, baseline
    /// Neither was, or both said the same and nobody was asked.
    case neither, same
    /// The order decided, and so nobody did.
    case order
    /// One of the votes cannot be read.
    case unusable
  }

  /// What it said with the candidate's answer first, and with the baseline's; empty where both answers are the same.
  let votes: [Vote]

  /// What the votes come to.
  var verdict: Verdict {
    guard let first = votes.first, let second = votes.last else { return .same }
    if votes.contains(.unusable) { return .unusable }
    guard first == second else { return .order }
    switch first {
    case .candidate: return .candidate
    case .baseline: return .baseline
    case .neither, .unusable: return .neither
    }
  }

  /// The scores of both: one for the better, a half each where neither is.
  var scores: (candidate: Millionths, baseline: Millionths) {
    let (all, half) = (Millionths(1, of: 1), Millionths(1, of: 2))
    return switch verdict {
    case .candidate: (all, .zero)
    case .baseline: (.zero, all)
    case .neither, .same, .order, .unusable: (half, half)
    }
  }

  /// A line of `judgements.jsonl`.
  func json(of item: String) -> JSON {
    [
      "item": .string(item), "votes": .array(votes.map { .string($0.rawValue) }),
      "verdict": .string(verdict.rawValue),
    ]
  }
}
