public import ArtifactStore
internal import CanonicalJSON

/// `promotion.json`: which adapter was promoted, over which one, and what the gate decided.
public struct Promotion: Sendable, Hashable {
  /// The candidate id of the adapter.
  public let candidate: String
  /// The digest of its tensors.
  public let tensors: String
  /// The candidate id of what was promoted before, or `base`.
  public let previous: String
  /// The artifact id of the policy that it was judged by.
  public let policy: String
  /// What was known besides.
  public let facts: GateFacts
  /// The version of the gate.
  let gate: Int
  /// What the gate, or a person in spite of it, decided.
  public let decision: Decision

  /// Describes the promotion of what some evidence is about.
  public init(_ evidence: GateEvidence, _ decision: Decision) {
    candidate = evidence.facts.candidateID
    tensors = evidence.tensors
    previous = evidence.facts.promotedID
    policy = evidence.policyID
    facts = evidence.facts
    self.decision = decision
    gate = Gate.version
  }

  /// The bytes of the file.
  public var encoded: [UInt8] {
    let json: JSON = [
      "schema": .integer(Promotion.schema), "candidate_id": .string(candidate),
      "tensors_sha256": .string(tensors), "previous": .string(previous),
      "policy": .string(policy), "facts": facts.json, "decision": decision.json,
      "gate": .integer(gate),
    ]
    return json.canonicalLine
  }

  private static let schema = 2

  /// Reads the file.
  public init(decoding bytes: [UInt8]) throws(LineageError) {
    let file = GateFiles.promotion
    let fields = try Fields(parsing: bytes, file: file)
    let schema = try fields.integer("schema")
    guard schema <= Promotion.schema else {
      throw .newerFormat(file, found: schema, known: Promotion.schema)
    }
    guard schema == Promotion.schema else {
      throw .malformed(
        file: file, field: "schema", reason: "is of a version before the first release")
    }
    candidate = try fields.string("candidate_id")
    tensors = try fields.string("tensors_sha256")
    previous = try fields.string("previous")
    policy = try fields.string("policy")
    gate = try fields.integer("gate")
    do throws(FieldError) {
      decision = try Decision(json: .object(fields.object["decision"]?.object ?? JSONObject()))
    } catch {
      throw .malformed(file: file, field: "decision", reason: "\(error)")
    }
    facts = try GateFacts(
      Fields(fields.object("facts"), file: file), candidate: candidate, promoted: previous)
  }

  /// The promotion that a commit of the line holds; nil for the root.
  public static func find(at commit: CommitID, in store: Store) throws -> Promotion? {
    guard commit != Root.id else { return nil }
    guard let entry = try store.find(GateFiles.promotion, in: store.commit(commit).tree),
      entry.mode == .file
    else {
      throw LineageError.malformed(file: GateFiles.promotion, field: "", reason: "is missing")
    }
    return try Promotion(decoding: store.blob(BlobID(entry.id)))
  }

  /// The candidate id of what is promoted at a commit, or `base`.
  static func candidate(at commit: CommitID, in store: Store) throws -> String {
    try find(at: commit, in: store)?.candidate ?? GateFacts.base
  }
}

extension GateFacts {
  /// What a promotion keeps of them: the adapters are named beside it.
  var json: JSON {
    var object = JSONObject([
      ("asked", .string(asked.rawValue)), ("rolled_back", .bool(wasRolledBack)),
      ("imported", .bool(isImported)), ("policy_is_the_manifests", .bool(policyIsTheManifests)),
      ("look", .integer(look)),
    ])
    object["suite"] = suite.map(JSON.string)
    if let measuredBaseline {
      var members = JSONObject([("composite", measuredBaseline.composite.json)])
      members["instrument"] = measuredBaseline.instrument.map(JSON.string)
      members["suite"] = measuredBaseline.suite.map(JSON.string)
      object["measured_baseline"] = .object(members)
    }
    if case .found(let disjointness) = separation { object["disjointness"] = disjointness.json }
    return .object(object)
  }

  init(_ fields: Fields, candidate: String, promoted: String) throws(LineageError) {
    guard let asked = Asker(rawValue: try fields.string("asked")) else {
      throw .malformed(file: fields.file, field: "asked", reason: "is not known")
    }
    var baseline: Baseline?
    if let object = fields.object["measured_baseline"] {
      let members = Fields(object.object ?? JSONObject(), file: fields.file)
      guard let number = members.object["composite"]?.number, let composite = Decimal(number) else {
        throw .malformed(file: fields.file, field: "composite", reason: "is not a number")
      }
      baseline = Baseline(
        composite: composite, instrument: try members.findString("instrument"),
        suite: try members.findString("suite"))
    }
    var separation = Separation.unknown
    if fields.object["disjointness"] != nil {
      separation = .found(
        try Disjointness(Fields(fields.object("disjointness"), file: fields.file)))
    }
    self.init(
      candidateID: candidate, promotedID: promoted, measuredBaseline: baseline,
      policyIsTheManifests: try fields.bool("policy_is_the_manifests"),
      wasRolledBack: try fields.bool("rolled_back"), isImported: try fields.bool("imported"),
      suite: try fields.findString("suite"), look: try fields.integer("look"),
      separation: separation, asked: asked)
  }
}
