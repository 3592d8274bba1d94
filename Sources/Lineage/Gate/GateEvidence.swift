public import ArtifactStore
internal import CanonicalJSON

/// Everything that the gate judges an adapter by, read from an eval report and what it was made from.
///
/// `tka promote`, the hook and `tka verify` all read it here, so that they judge the same [M14].
public struct GateEvidence: Sendable {
  /// The report.
  public let report: EvalReport
  /// The scores of single items, where it has them.
  public let items: [EvalItem]?
  /// The criteria that the adapter's manifest names.
  public let policy: Policy
  /// What the store knows.
  public let facts: GateFacts
  /// The digest of the adapter's tensors.
  public let tensors: String
  /// The artifact id of the policy.
  public let policyID: String
  /// The commit of the adapter.
  public let adapter: CommitID

  /// What cannot be told from the report and its inputs.
  public struct Circumstances: Sendable, Hashable {
    /// Who asks.
    public let asked: GateFacts.Asker
    /// True when an adapter with these tensors was rolled back before.
    public let wasRolledBack: Bool
    /// The reports that were taken off their line since, and were looked at all the same.
    public let reportsTakenOff: [CommitID]
    /// The least number that this look at the suite has.
    public let leastLook: Int
    /// Whether to compare what was trained on with what was asked.
    public let provesSeparation: Bool

    /// Describes them.
    public init(
      asked: GateFacts.Asker, wasRolledBack: Bool, reportsTakenOff: [CommitID] = [],
      leastLook: Int = 1, provesSeparation: Bool = true
    ) {
      self.asked = asked
      self.wasRolledBack = wasRolledBack
      self.reportsTakenOff = reportsTakenOff
      self.leastLook = leastLook
      self.provesSeparation = provesSeparation
    }
  }

  /// Reads the evidence for promoting what a report is about, over what is promoted.
  ///
  /// What the store's log says is in the `circumstances`; `policyHolds` tells whether the version of
  /// the policy stood at the tip of its line when the manifest was written.
  public init(
    of eval: CommitID, over promoted: CommitID, _ circumstances: Circumstances, in store: Store,
    policyHolds: (_ manifest: CommitID, _ policy: CommitID) throws -> Bool = { _, _ in true }
  ) throws {
    let reports = EvalReports(in: store)
    let version = try reports.version(at: eval)
    let candidate = try JudgedAdapter(
      at: version.message.input("adapter", file: GateFiles.report), in: store)
    let (policy, policyID, isNamed) = try candidate.readPolicy()
    let promotedID = try Promotion.candidate(at: promoted, in: store)
    var separation = GateFacts.Separation.unknown
    if let questions = try reports.questions(of: version) {
      separation = .notLooked
      if circumstances.provesSeparation {
        separation = .found(
          try DisjointnessProof(in: store).compare(
            candidate.training(), with: questions,
            from: version.message.inputs.first { $0.role == Line.archive.rawValue }?.commit))
      }
    }
    self.report = version.report
    self.items = version.items
    self.policy = policy
    self.policyID = policyID
    self.tensors = candidate.tensors
    self.adapter = candidate.commit
    self.facts = GateFacts(
      candidateID: candidate.id, promotedID: promotedID,
      measuredBaseline: try reports.measurement(of: promotedID, before: eval),
      policyIsTheManifests: try isNamed && policyHolds(candidate.manifest, candidate.policy),
      wasRolledBack: circumstances.wasRolledBack, isImported: version.isImported,
      suite: version.suite,
      look: max(
        circumstances.leastLook,
        try reports.look(of: version, takenOff: circumstances.reportsTakenOff)),
      separation: separation, asked: circumstances.asked)
  }

  /// What the gate says.
  public var decision: Decision { Gate.decide(report, items: items, policy: policy, facts: facts) }
}
