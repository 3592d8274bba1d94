public import Models

/// Everything that a batch leaves behind, as values.
///
/// Both raw answers are kept whatever became of them. There is no clock in it: the same answers
/// give the same bytes.
public struct BatchResult: Sendable {
  /// What `batch.json` says.
  public let header: BatchHeader
  /// The prompt of the draft: `prompt.md`.
  public let prompt: String
  /// The first pass's answer as it came: `draft.md`; empty where there was none.
  public let draft: String
  /// All drafts that the first pass was asked for: `drafts.jsonl`; none where it was only one.
  public let drafts: [SampledDraft]
  /// The second pass's answer as it came: `critique.md`; empty where there was none.
  public let critique: String
  /// What came back of the request to put the critique right: `repair.md`; nil where there was none.
  public let repair: String?
  /// The notes as the critique corrected them: `notes.md`; empty where the batch failed.
  public let notes: String
  /// The claims proposed: `candidates.json`.
  public let candidates: [Candidate]
  /// The preferences learnt: `pairs.jsonl`.
  public let pairs: [TrainingPair]

  /// The calls of the model that it rests on: beside the payloads, in `log/`.
  public let calls: [BatchCall]

  private static let repairFile = "repair.md"

  /// The files of the batch's folder, but for `artifact.json`.
  public var payloads: [Payload] {
    let drafts = drafts.isEmpty ? [] : [(SampledDraft.file, SampledDraft.file(drafts))]
    let repair = repair.map { [(BatchResult.repairFile, Array($0.utf8))] } ?? []
    return drafts + repair + [
      (BatchHeader.file, header.bytes),
      ("prompt.md", Array(prompt.utf8)),
      ("draft.md", Array(draft.utf8)),
      ("critique.md", Array(critique.utf8)),
      ("notes.md", Array(notes.utf8)),
      (Candidate.file, Candidate.file(candidates)),
      (TrainingPair.file, TrainingPair.file(pairs)),
    ]
  }

  /// Reads the files of a batch's folder; others than its own are passed over.
  public init(payloads: [Payload]) throws(PayloadError) {
    func bytes(_ name: String) throws(PayloadError) -> [UInt8] {
      guard let payload = payloads.first(where: { $0.name.utf8.elementsEqual(name.utf8) }) else {
        throw PayloadError(file: name, fault: .missing)
      }
      return payload.bytes
    }
    func text(_ name: String) throws(PayloadError) -> String {
      guard let text = String(validating: try bytes(name), as: UTF8.self) else {
        throw PayloadError(file: name, fault: .malformed)
      }
      return text
    }
    self.header = try BatchHeader(bytes: try bytes(BatchHeader.file))
    self.prompt = try text("prompt.md")
    self.draft = try text("draft.md")
    self.critique = try text("critique.md")
    if let choice = header.choice {
      drafts = try SampledDraft.decode(try bytes(SampledDraft.file))
      guard drafts.count == choice.samples,
        drafts[choice.chosen].text.utf8.elementsEqual(draft.utf8)
      else { throw PayloadError(file: BatchHeader.file, field: "/draft", fault: .value) }
    } else {
      drafts = []
    }
    self.repair = try header.repair.map { _ throws(PayloadError) in
      try text(BatchResult.repairFile)
    }
    self.notes = try text("notes.md")
    // The log is none of a batch's payloads.
    self.calls = []
    self.candidates = try Candidate.decode(try bytes(Candidate.file))
    self.pairs = try TrainingPair.decode(try bytes(TrainingPair.file))
    guard header.counts == BatchResult.counts(header.records, candidates, pairs) else {
      throw PayloadError(file: BatchHeader.file, field: "/counts", fault: .value)
    }
  }

  private init(_ inputs: Inputs, failure: BatchHeader.FailureReason?, harvest: Harvest) {
    self.prompt = inputs.prompt
    self.draft = inputs.draft?.content ?? ""
    self.drafts = inputs.drafts
    self.critique = inputs.critique?.content ?? ""
    self.repair = inputs.repair?.response.content
    self.calls = inputs.calls
    self.notes = harvest.notes
    self.candidates = harvest.candidates
    self.pairs = harvest.pairs
    var header = BatchHeader(
      number: inputs.number, failure: failure, records: inputs.records,
      provider: inputs.identity.provider,
      model: inputs.draft?.model ?? inputs.critique?.model ?? inputs.identity.name,
      choice: inputs.choice, draftSessionID: inputs.draftSessionID,
      critiqueSessionID: inputs.critiqueSessionID,
      findings: inputs.sessionFindings + harvest.findings, rubric: harvest.rubric,
      counts: BatchResult.counts(inputs.records, harvest.candidates, harvest.pairs))
    header.reach = inputs.identity.reach
    header.context = inputs.context
    header.repair = inputs.repair.map {
      BatchHeader.Repair(faults: $0.faults, isUsed: inputs.isRepaired)
    }
    self.header = header
  }

  private static func counts(
    _ records: [BatchRecordRef], _ candidates: [Candidate], _ pairs: [TrainingPair]
  ) -> BatchHeader.Counts {
    BatchHeader.Counts(
      records: records.count, candidates: candidates.count,
      supported: candidates.count { $0.status == .supported }, pairs: pairs.count)
  }
}

extension BatchResult {
  /// What a batch is made of.
  public struct Inputs: Sendable {
    /// The number of the batch, in the order of work.
    public var number: Int
    /// The records that it reads.
    public var records: [BatchRecordRef]
    /// The same records as the model was shown them.
    public var passages: [Passage]
    /// The claims of the profile that the prompt showed.
    public var claims: [Reading.KnownClaim]
    /// The prompt of the draft.
    public var prompt: String
    /// Who answered.
    public var identity: ModelIdentity
    /// The first pass's answer; nil where none came.
    public var draft: ChatResponse?
    /// All drafts, where the first pass was asked for several.
    public var drafts: [SampledDraft] = []
    /// Which of them ``draft`` is.
    public var choice: DraftChoice?
    /// The second pass's answer; nil where none came.
    public var critique: ChatResponse?
    /// The answer to the request to put the critique right, and how many faults that named.
    public var repair: (response: ChatResponse, faults: Int)?
    /// The form that the second pass was asked for; nil where it is not checked.
    public var schema: JSONSchema?
    /// How the prompts were fitted, where something gave way.
    public var context: FittedContext?
    /// The calls of the model that it rests on.
    public var calls: [BatchCall] = []
    /// Why it failed whatever was answered, where it did.
    public var failure: BatchHeader.FailureReason?

    /// True where ``repair`` was taken in the critique's place.
    var isRepaired = false

    /// Makes inputs.
    public init(
      number: Int, records: [BatchRecordRef], passages: [Passage], claims: [Reading.KnownClaim],
      prompt: String, identity: ModelIdentity, draft: ChatResponse?, critique: ChatResponse?
    ) {
      self.number = number
      self.records = records
      self.passages = passages
      self.claims = claims
      self.prompt = prompt
      self.identity = identity
      self.draft = draft
      self.critique = critique
    }
  }

  /// Why a draft cannot be criticised, or nil where it can: asked before the second pass is paid.
  public static func failure(ofDraft draft: ChatResponse?) -> BatchHeader.FailureReason? {
    guard let draft else { return .draftEmpty }
    if draft.finishReason == .length { return .draftTruncated }
    return ClaimText.trimmed(draft.content).isEmpty ? .draftEmpty : nil
  }

  /// Makes what both answers give; failed, with the reason, where they give nothing.
  public static func make(_ inputs: Inputs) -> BatchResult {
    if let failure = inputs.failure ?? failure(ofDraft: inputs.draft) {
      return failed(inputs, reason: failure)
    }
    guard let critique = inputs.critique else { return failed(inputs, reason: .critiqueMissing) }
    let first = CheckedCritique(critique, schema: inputs.schema)
    let repaired = inputs.repair.map {
      CheckedCritique($0.response, schema: inputs.schema)
    }
    var inputs = inputs
    var checked = first
    // What was put right counts only where less is lost than before.
    if let repaired, repaired.answer != nil, repaired.losses < first.losses {
      checked = repaired
      inputs.isRepaired = true
    }
    guard let answer = checked.answer else {
      return failed(inputs, reason: checked.failure ?? .critiqueMissing)
    }
    let harvest = Harvest(of: answer, inputs: inputs, findings: checked.findings)
    return BatchResult(inputs, failure: nil, harvest: harvest)
  }

  /// Makes a batch that failed: it counts as covered, and its answers are kept.
  public static func failed(
    _ inputs: Inputs, reason: BatchHeader.FailureReason
  ) -> BatchResult {
    BatchResult(inputs, failure: reason, harvest: Harvest())
  }
}

extension BatchResult.Inputs {
  /// The answer that the second pass's results are taken from.
  var usedCritique: ChatResponse? { isRepaired ? repair?.response : critique }

  var draftSessionID: String? { draft?.sessionID.flatMap(sessionID) }
  var critiqueSessionID: String? { usedCritique?.sessionID.flatMap(sessionID) }

  private func sessionID(_ text: String) -> String? { SessionID.isValid(text) ? text : nil }

  var sessionFindings: [Finding] {
    var findings: [Finding] = []
    if draft?.sessionID != nil, draftSessionID == nil {
      findings.append(Finding(.badSessionID, "/draft_session_id"))
    }
    if usedCritique?.sessionID != nil, critiqueSessionID == nil {
      findings.append(Finding(.badSessionID, "/critique_session_id"))
    }
    return findings
  }
}
