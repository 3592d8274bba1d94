/// What an artifact is.
public enum Kind: String, Sendable, Hashable, CaseIterable {
  case archive, prompts, policy, batch, profile, insights, dataset, adapter, eval, promotion
  /// Any file or folder that somebody put in.
  case blob
}
