public import ArtifactStore
public import CanonicalJSON
public import Lineage

/// A promotion with everything that it is made from, each part of which can be made wrong.
///
/// That is batches, a dataset, a policy, a manifest and its adapter, and an eval report. Its commits stand on no line before somebody records them.
public struct PromotionChain {
  private let store: Store

  /// What makes this chain another one than the next.
  public var note = "a note"
  /// The ids of the records that the batch lists.
  public var records = ["1", "2"]
  /// The texts of the pairs that were trained on.
  public var pairs = ["what was trained on"]
  /// The bytes of the policy.
  public var policy = Policy.default.json
  /// The threads of the questions, with what their records say; nil where no questions are kept.
  public var questions: [String: String]? = ["7": "what is asked"]
  /// The scores; none makes an asserted report.
  public var items: [EvalItem] = []
  /// Who measured.
  public var provider = "asserted"
  /// The report's composites.
  public var composites = (baseline: "0.5", candidate: "0.6")
  /// The commit of the evals line that the report comes after.
  public var earlierReport = Root.id
  /// What becomes of `promotion.json` before it is written.
  public var forging: (JSONObject) -> JSONObject = { $0 }
  /// The content of the adapter's file in the promotion; nil for that of the adapter.
  public var promotedContent: String?
  /// Why a person overrode the gate.
  public var override: String?

  /// Where the parts are.
  public private(set) var batches = Root.id
  /// The dataset's commit.
  public private(set) var dataset = Root.id
  /// The policy's commit.
  public private(set) var policyVersion = Root.id
  /// The manifest's commit.
  public private(set) var manifest = Root.id
  /// The adapter's commit.
  public private(set) var adapter = Root.id
  /// The report's commit.
  public private(set) var eval = Root.id

  /// Makes chains in a store.
  public init(in store: Store) { self.store = store }

  /// Writes every part and the promotion, over what was promoted before.
  public mutating func write(over previous: CommitID) throws -> CommitID {
    try writeInputs()
    try writeReport(over: previous)
    return try writePromotion(over: previous)
  }

  /// Writes what an adapter is made from, and the adapter.
  public mutating func writeInputs() throws {
    batches = try commit(
      .batches,
      [
        (
          "batch.json",
          line(["note": .string(note), "records": .array(records.map { ["id": .string($0)] })])
        )
      ],
      folder: "00/00/00"
    ).commit
    dataset = try commit(
      .dataset,
      [
        ("dataset.json", line(["note": .string(note)])),
        ("train/0000.jsonl", pairs.flatMap { line(row($0)) }), ("withdrawn.jsonl", []),
      ], inputs: [("batches", batches)]
    ).commit
    let (policyVersion, policyID) = try commit(.policy, [("policy.json", policy.canonicalLine)])
    self.policyVersion = policyVersion
    let inputs = [("dataset", dataset), ("policy", policyVersion)]
    let record = JSONObject([
      ("schema", 1), ("state", "ready"), ("policy", .string(policyID)), ("note", .string(note)),
    ])
    let (manifest, candidate) = try commit(
      .adapters, [("adapter.json", line(.object(record)))], inputs: inputs)
    self.manifest = manifest
    self.candidate = candidate
    var result = record
    result["state"] = "trained"
    result["candidate_id"] = .string(candidate)
    result["tensors_sha256"] = .string("tensors of \(note)")
    adapter = try commit(
      .adapters,
      [("adapter.json", line(.object(result))), ("adapter/weights.txt", Array(note.utf8))],
      after: manifest, inputs: inputs
    ).commit
  }

  /// The candidate id.
  public private(set) var candidate = ""

  /// Writes the report.
  public mutating func writeReport(over previous: CommitID) throws {
    var files: [(String, [UInt8])] = [
      ("report.json", line(try report(over: previous))),
      ("suite.json", line(["schema": 1, "source": "a test"])),
    ]
    if !items.isEmpty { files.append(("items.jsonl", items.flatMap(\.json.canonicalLine))) }
    if let questions {
      let lines = questions.sorted { $0.key < $1.key }.flatMap { thread, text in
        line([
          "item": .string("item-\(thread)"), "group": .string(thread),
          "evidence": [["id": .string(thread), "text": .string(text)]],
        ])
      }
      files.append(("questions.jsonl", lines))
    }
    eval = try commit(
      .evals, files, after: earlierReport, inputs: [("adapter", adapter)], provider: provider
    ).commit
  }

  private func report(over previous: CommitID) throws -> JSON {
    [
      "candidate_id": .string(candidate),
      "baseline_composite": number(composites.baseline),
      "candidate_composite": number(composites.candidate),
      "refusal_over_fabrication_regression": false, "source_distinction_regression": false,
      "evidence_citation_rate": 1,
      "rollback_model": .string(
        try Promotion.find(at: previous, in: store)?.candidate ?? GateFacts.base),
    ]
  }

  /// Writes the promotion.
  public func writePromotion(over previous: CommitID) throws -> CommitID {
    let evidence = try GateEvidence(
      of: eval, over: previous, .init(asked: .person, wasRolledBack: false), in: store)
    var decision = evidence.decision
    if let override { decision = decision.overridden(reason: override) ?? decision }
    let written = Promotion(evidence, decision).encoded
    let forged = forging(try JSONParser.parse(written).object ?? JSONObject())
    let content = promotedContent ?? note
    return try commit(
      .promoted,
      [
        ("promotion.json", line(.object(forged))), ("adapter/weights.txt", Array(content.utf8)),
        ("report.json", line(try report(over: previous))),
      ], after: previous, inputs: [("eval", eval)]
    ).commit
  }

  private func row(_ text: String) -> JSON {
    ["prompt": "p", "chosen": .string(text), "rejected": "r", "metadata": ["pair_id": "0"]]
  }

  private func number(_ text: String) -> JSON {
    JSONNumber(literal: text).map(JSON.number) ?? .null
  }

  private func line(_ json: JSON) -> [UInt8] { json.canonicalLine }

  private func commit(
    _ line: Line, _ files: [(String, [UInt8])], after parent: CommitID = Root.id,
    folder: String = "", inputs: [(String, CommitID)] = [], provider: String? = nil
  ) throws -> (commit: CommitID, artifact: String) {
    var transaction = Transaction(in: store)
    var draft = ArtifactDraft(line.kind, provider: provider)
    for (name, bytes) in files { try draft.add(name, bytes, in: &transaction) }
    var editor = TreeEditor()
    let artifact = try draft.finish(at: folder, in: &editor, &transaction)
    let named = inputs.map { VersionMessage.Input(role: $0.0, commit: $0.1) }
    let commit = try transaction.write(
      Commit(
        tree: try editor.write(over: nil, in: &transaction),
        parents: [parent] + (line.bearsInputsAsParents ? named.map(\.commit) : []),
        author: Signature(name: "tka", email: "tka@localhost", seconds: 1_700_000_000),
        message: VersionMessage(subject: "a version", kind: line.kind.rawValue, inputs: named).text)
    )
    try transaction.makeDurable()
    return (commit, artifact.hex)
  }
}
