public import ArtifactStore

/// What may be promoted: the one function that `tka promote`, the hook and `tka verify` ask [M14].
public struct PromotionCheck {
  private let store: Store

  /// Checks promotions of a store.
  public init(of store: Store) { self.store = store }

  /// Why a version of the promoted line must not be there, or nil where it may.
  ///
  /// Throws ``LineageError`` where the version cannot be read as a promotion.
  public func objection(to version: CommitID) throws -> String? {
    let verdict = try PromotionVerdict(in: store.commit(version).tree, of: store)
    return verdict.letsThrough ? nil : "the gate did not let it through"
  }
}
