/// What a critique says, field by field, before any of it is held against the batch.
public struct CritiqueAnswer: Sendable {
  /// A claim about the owner, as proposed.
  public struct Proposal: Sendable {
    /// The index in the answer.
    let index: Int
    let category: Category
    let claim: String
    let evidenceIDs: [String]
    let quotes: [String]
    let confidence: Confidence
    let contradicts: [String]
  }

  /// A question about records with a better and a worse answer.
  public struct Example: Sendable {
    /// The index in the answer.
    let index: Int
    let prompt: String
    let chosen: String
    let rejected: String
    let evidenceIDs: [String]
  }

  /// The corrected notes, as Markdown; empty where there are none.
  public let notes: String
  /// The claims.
  public let proposals: [Proposal]
  /// The training examples.
  public let examples: [Example]
  /// What the critique thinks of the draft.
  public let rubric: RubricScores
}
