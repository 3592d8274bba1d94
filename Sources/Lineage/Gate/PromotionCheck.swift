public import ArtifactStore

/// What may be promoted: the one function that `tka promote`, the hook and `tka verify` ask [M14].
///
/// A promotion is judged again from the objects that it was made from: its report and the items of
/// that, the adapter and its manifest, the policy that the manifest names, the dataset and its
/// batches. What it says of them must be so, and the gate must say of them what it says.
public struct PromotionCheck {
  private let store: Store

  /// Checks promotions of a store.
  public init(of store: Store) { self.store = store }

  /// Why a version of the promoted line must not be there, or nil where it may.
  ///
  /// Throws what keeps the store from being read; what is merely wrong with the promotion is an
  /// objection.
  public func objection(to version: CommitID) throws -> String? {
    do {
      return try judge(version)
    } catch let error as LineageError {
      guard case .malformed(let file, let field, let reason) = error else { throw error }
      return "\(field.isEmpty ? file : "\(field) of \(file)") \(reason)"
    } catch StoreError.missing(let id) {
      return "object \(id.hex.prefix(12)), which it was made from, is missing"
    }
  }

  private func judge(_ version: CommitID) throws -> String? {
    let commit = try store.commit(version)
    guard let promotion = try Promotion.find(at: version, in: store) else {
      return "it is the root"
    }
    guard promotion.decision.allowsPromotion else { return "the gate did not let it through" }
    guard let message = VersionMessage(parsing: commit.message), let previous = commit.parents.first
    else { return "it is no version" }
    let eval = try message.input("eval", file: GateFiles.promotion)
    guard commit.parents.contains(eval) else { return "its report is none of its parents" }
    let known = promotion.facts
    let evidence = try GateEvidence(
      of: eval, over: previous,
      .init(
        asked: known.asked, wasRolledBack: known.wasRolledBack, leastLook: known.look),
      in: store, policyHolds: { _, _ in known.policyIsTheManifests })
    if let objection = try differences(of: promotion, from: evidence) { return objection }
    return try filesDiffer(commit.tree, eval: eval, adapter: evidence.adapter)
  }

  /// Holds what a promotion says against what it was made from.
  private func differences(
    of promotion: Promotion, from evidence: GateEvidence
  ) throws -> String? {
    guard promotion.candidate == evidence.facts.candidateID else {
      return "its report is about another adapter"
    }
    guard promotion.previous == evidence.facts.promotedID else {
      return "it says that something else was promoted before"
    }
    guard promotion.tensors == evidence.tensors, promotion.policy == evidence.policyID else {
      return "its adapter is not the one that its report is about"
    }
    guard promotion.facts == evidence.facts else {
      return "what it says of its report and its dataset is not so"
    }
    guard promotion.gate == Gate.version else { return nil }
    let decision = evidence.decision
    guard promotion.decision.conditions == decision.conditions,
      promotion.decision.isAsserted == decision.isAsserted
    else { return "the gate says \(decision.verdict) of its report, and not what stands there" }
    return nil
  }

  /// A promotion bears the files of its adapter and of its report.
  private func filesDiffer(
    _ tree: TreeID, eval: CommitID, adapter: CommitID
  ) throws -> String? {
    let adapterTree = try store.commit(adapter).tree
    guard try store.find("adapter", in: tree) == store.find("adapter", in: adapterTree) else {
      return "its adapter is not the one that its report is about"
    }
    let evalTree = try store.commit(eval).tree
    guard
      try store.find(GateFiles.report, in: tree)?.id
        == store.find(GateFiles.report, in: evalTree)?.id
    else { return "its report is not the one that it names" }
    return nil
  }
}
