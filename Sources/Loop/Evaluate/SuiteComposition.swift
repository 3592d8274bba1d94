public import CanonicalJSON
public import Lineage

/// What the suite that is asked next is made of, and whether it still tells anything apart.
public struct SuiteComposition: Sendable {
  /// The items of one kind.
  public struct Kind: Sendable {
    /// The kind's name.
    public let name: String
    /// How many there are.
    public let items: Int
    /// What the baseline reached on such items; nil where it was not measured on any.
    public let baseline: Decimal?
    /// True where it leaves no room for what the policy demands.
    public let isSaturated: Bool
  }

  /// The suite's number.
  public let version: Int
  /// SHA-256 of its items.
  public let digest: String
  /// How many threads it asks about.
  public let groups: Int
  /// The kinds of its items.
  public let kinds: [Kind]
  /// How many threads could be asked about and are not.
  public let unusedThreads: Int
  /// The most threads that it asks about.
  public let threadLimit: Int
  /// What the baseline reached when it was last measured.
  public let saturation: Saturation?
  /// `suite.json`.
  let description: JSON

  /// Makes the suite that would be asked now.
  public init(of snapshot: Snapshot) throws {
    let suite = try EvalSuite(of: snapshot)
    let saturation = try Saturation(in: snapshot)
    description = suite.description
    version = suite.description["version"]?.integer ?? 0
    groups = suite.description["groups"]?.integer ?? 0
    threadLimit = suite.description["thread_limit"]?.integer ?? 0
    digest = suite.digest
    unusedThreads = suite.unusedThreads
    self.saturation = saturation
    kinds = EvalQuestion.Kind.allCases.map { kind in
      let score = saturation?.kinds.first { $0.name == kind.rawValue }?.score
      return Kind(
        name: kind.rawValue, items: suite.questions.count { $0.kind == kind }, baseline: score,
        isSaturated: score.map { saturation?.leavesNoRoom(at: $0) == true } ?? false)
    }
  }

  /// What would make it harder, a sentence each.
  public var proposals: [String] {
    var proposals: [String] = []
    let mastered = kinds.filter(\.isSaturated).map(\.name)
    let open = kinds.filter { $0.baseline != nil && !$0.isSaturated }.map(\.name)
    if !mastered.isEmpty {
      proposals.append("the baseline masters \(mastered.joined(separator: ", "))")
    }
    if !open.isEmpty {
      proposals.append("not yet \(open.joined(separator: ", ")): more of these tell adapters apart")
    }
    let fresh = kinds.filter { $0.items > 0 && $0.baseline == nil }.map(\.name)
    if saturation != nil, !fresh.isEmpty {
      proposals.append("never measured: \(fresh.joined(separator: ", "))")
    }
    proposals.append(
      unusedThreads > 0
        ? "\(unusedThreads) threads are unused: tka evaluate --threads "
          + "\(threadLimit + min(unusedThreads, 100)) asks about more of them"
        : "every thread that is set aside is asked about: a later export brings more, and a larger "
          + "heldout_share sets more of it aside")
    return proposals
  }

  /// The composition as a document.
  public var json: JSONObject {
    JSONObject([
      ("suite", description), ("unused_threads", .integer(unusedThreads)),
      ("baseline", saturation.map { $0.score.number } ?? .null),
      ("saturated", .bool(saturation?.isSaturated ?? false)),
      (
        "kinds",
        .array(
          kinds.map {
            [
              "kind": .string($0.name), "items": .integer($0.items),
              "baseline": $0.baseline.map(\.number) ?? .null, "saturated": .bool($0.isSaturated),
            ]
          })
      ),
      ("proposals", .array(proposals.map(JSON.string))),
    ])
  }
}

/// What the next baseline reached when it was last measured here, and whether that leaves room.
public struct Saturation: Sendable {
  /// Its composite.
  public let score: Decimal
  /// Its composite on the items of each kind.
  let kinds: [(name: String, score: Decimal)]
  private let ratio: Decimal

  /// Reads the newest report that was measured here with or against what is promoted now; nil where
  /// there is none.
  public init?(in snapshot: Snapshot) throws {
    let promoted = try PromotedLine(snapshot).candidate() ?? GateFacts.base
    guard let (report, isCandidate) = try Saturation.report(on: promoted, in: snapshot) else {
      return nil
    }
    ratio = try PolicyLine(snapshot).policy().gate.compositeRatio
    score = isCandidate ? report.candidateComposite : report.baselineComposite
    let measured = report.extra["measured"]?["kinds"]?.object ?? JSONObject()
    kinds = measured.keys.compactMap { name in
      measured[name]?[isCandidate ? "candidate" : "baseline"]?.number.flatMap { Decimal($0) }
        .map { (name, $0) }
    }
  }

  private static func report(
    on promoted: String, in snapshot: Snapshot
  ) throws -> (report: EvalReport, isCandidate: Bool)? {
    let line = EvalLine(snapshot)
    for commit in try Ancestry(of: snapshot.store).firstParents(of: snapshot.tip(.evals))
    where commit != Root.id {
      let version = try line.version(at: commit)
      guard version.provider != EvalLine.asserted else { continue }
      if version.report.candidateID.utf8.elementsEqual(promoted.utf8) {
        return (version.report, true)
      }
      if version.report.rollbackModel.utf8.elementsEqual(promoted.utf8) {
        return (version.report, false)
      }
    }
    return nil
  }

  /// True where nothing can be as much better as the policy demands.
  public var isSaturated: Bool { leavesNoRoom(at: score) }

  func leavesNoRoom(at score: Decimal) -> Bool { ratio * score > .one }
}
