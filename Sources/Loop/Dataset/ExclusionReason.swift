/// Why a pair is not used for training.
public enum ExclusionReason: String, CaseIterable, Sendable {
  /// The prompt or a side says nothing.
  case emptySide = "empty-side"
  /// Both sides say the same.
  case equalSides = "equal-sides"
  /// Both sides say nearly the same: there is too little to prefer.
  case nearEqualSides = "near-equal-sides"
  /// An earlier batch has the same pair.
  case duplicate
  /// Another pair prefers the other side; neither is used.
  case contradictory
  /// Its batch is no longer on the line, or was done anew.
  case batchWithdrawn = "batch-withdrawn"
}
