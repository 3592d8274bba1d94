internal import Archive
internal import ArtifactStore
internal import Lineage
internal import Models

/// Reads batches through both passes, with the profile, the prompts, the policy and the ranker of one moment.
struct BatchReader: Sendable {
  /// How many claims of the profile a prompt shows, the most trusted first.
  static let shownClaims = 100

  /// The temperature of the second pass: a judgement is the likeliest one.
  static let critiqueTemperature = 0.0

  private let calls: ModelCalls
  private let templates: PromptTemplates
  private let claims: [Reading.KnownClaim]
  private let claimText: ClaimListing
  private let drafter: Drafter
  private let owner: String
  private let schema: JSONSchema
  private let fit: ContextFit

  /// Prepares to read.
  /// - Parameters:
  ///   - calls: Who is asked.
  ///   - snapshot: What everything but the records is taken from.
  ///   - profile: The profile, where it is known; nil reads it.
  ///   - calibration: How prompts compare with their estimates, where that is known; nil reads it.
  ///   - maxTokens: The most tokens of an answer.
  ///   - window: How many tokens the model can take in, where it says so.
  /// - Throws: What keeps the prompts or the profile from being read.
  init(
    asking calls: ModelCalls, in snapshot: Snapshot, profile: Profile? = nil,
    calibration: Calibration? = nil, maxTokens: Int, window: Int?
  ) throws {
    self.calls = calls
    let policy = PolicyLine(snapshot)
    templates = try policy.templates()
    owner = try ArchiveLine(snapshot).manifest()?.accountID ?? ""
    claims = try (profile ?? ProfileLine(snapshot).profile())
      .knownClaims(atMost: BatchReader.shownClaims)
    claimText = ClaimListing(claims)
    let samples = try policy.policy().samples
    drafter = Drafter(
      calls: calls, ranker: samples > 1 ? try StoredRanker.promoted(in: snapshot) : nil,
      samples: samples)
    schema = JSONSchema(templates.critiqueSchema.schema)
    let calibration = try calibration ?? calls.ledger?.calibration()
    fit = ContextFit(
      window: window, measured: calibration?[calls.model.identity], maxTokens: maxTokens)
  }

  /// The same with another profile, and with what was learnt of the model since.
  func with(_ profile: Profile, _ calibration: Calibration?) -> BatchReader {
    BatchReader(
      self, claims: profile.knownClaims(atMost: BatchReader.shownClaims),
      fit: ContextFit(
        window: fit.window, measured: calibration?[calls.model.identity],
        maxTokens: fit.maxTokens))
  }

  private init(_ other: BatchReader, claims: [Reading.KnownClaim], fit: ContextFit) {
    calls = other.calls
    templates = other.templates
    drafter = other.drafter
    owner = other.owner
    schema = other.schema
    self.claims = claims
    self.claimText = ClaimListing(claims)
    self.fit = fit
  }

  /// Both passes over some records.
  /// - Parameters:
  ///   - records: What is read.
  ///   - number: The batch's number.
  ///   - isAgain: True where it was read before: what cannot be used is asked for anew.
  /// - Returns: What came of it, be it that the answers cannot be used.
  /// - Throws: ``LoopError/model(_:)`` where no answer came.
  func read(
    _ records: [Record], as number: Int, isAgain: Bool = false
  ) async throws -> BatchResult {
    let passages = records.map { Passage($0, owner: owner) }
    let references = zip(records, passages).map {
      BatchRecordRef(kind: $0.id.kind.rawValue, id: $0.id.id, source: $1.source.label)
    }
    var inputs = BatchResult.Inputs(
      number: number, records: references, passages: passages, claims: claims, prompt: "",
      identity: calls.model.identity, draft: nil, critique: nil)
    inputs.schema = schema
    let listing = BatchListing(passages)
    let first = try await firstPass(over: listing, isAgain: isAgain, &inputs)
    if let first, BatchResult.failure(ofDraft: first.response) == nil, inputs.failure == nil {
      try await secondPass(over: listing, after: first, isAgain: isAgain, &inputs)
    }
    return BatchResult.make(inputs)
  }

  /// An answer with the prompt that it is to.
  private struct Pass<R: Sendable>: Sendable {
    let response: R
    let prompt: ContextFit.Prompt
    let fit: ContextFit
  }

  private func firstPass(
    over listing: BatchListing, isAgain: Bool, _ inputs: inout BatchResult.Inputs
  ) async throws -> FirstPass? {
    let (number, passages) = (inputs.number, listing.passages)
    let found = try await fitting(claims, fit, &inputs.failure) { claims in
      templates.draftMessages(listing, claims: claimText.first(claims.count))
    } asking: { prompt in
      try await drafter.draft(
        of: number, prompt: prompt,
        reading: Reading(task: .draft, passages: passages, claims: prompt.claims),
        isAgain: isAgain
      ) { text, sample in
        try await marks(of: text, sample, number: number, listing, isAgain: isAgain)
      }
    }
    guard let found else {
      inputs.prompt = PromptTemplates.promptText(
        templates.draftMessages(listing, claims: claimText.first(0)))
      return nil
    }
    let (draft, prompt) = (found.response, found.prompt)
    inputs.prompt = PromptTemplates.promptText(prompt.messages)
    inputs.claims = prompt.claims
    inputs.draft = draft.response
    inputs.drafts = draft.all
    inputs.choice = draft.choice
    inputs.calls = draft.calls
    note(prompt.claims, prompt.claims, window: found.fit.window, &inputs)
    if found.fit.isCut(draft.response, estimate: prompt.estimate) {
      inputs.failure = .contextTruncated
    }
    return FirstPass(response: draft.response, prompt: prompt, fit: found.fit)
  }

  private typealias FirstPass = Pass<ChatResponse>

  private func secondPass(
    over listing: BatchListing, after first: FirstPass, isAgain: Bool,
    _ inputs: inout BatchResult.Inputs
  ) async throws {
    let (number, passages, text) = (inputs.number, inputs.passages, first.response.content)
    let schema = schema
    let found = try await fitting(first.prompt.claims, first.fit, &inputs.failure) { claims in
      templates.critiqueMessages(
        listing, claims: claimText.first(claims.count), draft: text)
    } asking: { prompt in
      try await calls.answer(
        ChatRequest(
          messages: prompt.messages, schema: templates.critiqueSchema, seed: number,
          temperature: BatchReader.critiqueTemperature, maxTokens: prompt.maxTokens,
          reading: Reading(
            task: .critique(draft: text), passages: passages, claims: prompt.claims)),
        for: CallPurpose(.critique, ofBatch: number),
        isUsable: isAgain ? { CheckedCritique($0, schema: schema).answer != nil } : nil)
    }
    guard let found else { return }
    let (answer, prompt) = (found.response, found.prompt)
    inputs.critique = answer.response
    inputs.claims = prompt.claims
    inputs.calls += [answer.call].compactMap(\.self)
    note(first.prompt.claims, prompt.claims, window: found.fit.window, &inputs)
    let isCut = found.fit.isCut(
      answer.response, estimate: prompt.estimate,
      shorter: (first.response.promptTokens, first.prompt.estimate))
    if isCut {
      inputs.failure = .contextTruncated
      return
    }
    let checked = CheckedCritique(answer.response, schema: schema)
    guard checked.isWorthRepair else { return }
    try await repair(answer.response, faults: checked.faults, found, isAgain: isAgain, &inputs)
  }

  /// Asks once to have the critique put right; where that does not fit, not at all.
  private func repair(
    _ critique: ChatResponse, faults: [String], _ pass: Pass<ModelCalls.Answer>, isAgain: Bool,
    _ inputs: inout BatchResult.Inputs
  ) async throws {
    let messages = try PromptTemplates.repairMessages(
      after: pass.prompt.messages, answer: critique.content, faults: faults)
    guard let room = pass.fit.room(after: TokenEstimate.tokens(in: messages)) else { return }
    let schema = schema
    let answer: ModelCalls.Answer
    do {
      answer = try await calls.answer(
        ChatRequest(
          messages: messages, schema: templates.critiqueSchema, seed: inputs.number,
          temperature: BatchReader.critiqueTemperature, maxTokens: room,
          reading: Reading(
            task: .critique(draft: inputs.draft?.content ?? ""), passages: inputs.passages,
            claims: pass.prompt.claims)),
        for: CallPurpose(.repair, ofBatch: inputs.number),
        isUsable: isAgain ? { CheckedCritique($0, schema: schema).answer != nil } : nil)
    } catch LoopError.model(.contextExceeded) {
      return
    }
    inputs.repair = (answer.response, faults.count)
    inputs.calls += [answer.call].compactMap(\.self)
  }

  /// The second pass's marks for one of several drafts; nil where it cannot be asked.
  private func marks(
    of draft: String, _ sample: Int, number: Int, _ listing: BatchListing, isAgain: Bool
  ) async throws -> ModelCalls.Answer? {
    let prompt = fit.prompt(showing: claims) { claims in
      PromptTemplates.rubricMessages(
        templates.critiqueMessages(
          listing, claims: claimText.first(claims.count), draft: draft))
    }
    guard let prompt else { return nil }
    do {
      return try await calls.answer(
        ChatRequest(
          messages: prompt.messages, schema: templates.rubricSchema, seed: number,
          temperature: BatchReader.critiqueTemperature, maxTokens: prompt.maxTokens,
          reading: Reading(
            task: .critique(draft: draft), passages: listing.passages, claims: prompt.claims)),
        for: CallPurpose(.rubric, ofBatch: number, sample: sample),
        isUsable: isAgain ? { RubricScores(answeredBy: $0).total != nil } : nil)
    } catch LoopError.model(.contextExceeded) {
      return nil
    }
  }

  /// Asks with a prompt that fits.
  ///
  /// Where the server finds it too long all the same, it is asked once more with what it measured.
  /// Nil, with the reason, where nothing fits.
  private func fitting<R: Sendable>(
    _ claims: [Reading.KnownClaim], _ fit: ContextFit,
    _ failure: inout BatchHeader.FailureReason?,
    _ make: ([Reading.KnownClaim]) -> [ChatRequest.Message],
    asking ask: (ContextFit.Prompt) async throws -> R
  ) async throws -> Pass<R>? {
    var fit = fit
    for isFirst in [true, false] {
      guard let prompt = fit.prompt(showing: claims, make) else {
        failure = .promptTooLong
        return nil
      }
      do {
        return Pass(response: try await ask(prompt), prompt: prompt, fit: fit)
      } catch LoopError.model(.contextExceeded(_, let promptTokens, let limit)) {
        guard isFirst else { break }
        fit = fit.corrected(by: promptTokens, limit: limit, estimate: prompt.estimate)
      }
    }
    failure = .contextExceeded
    return nil
  }

  private func note(
    _ draft: [Reading.KnownClaim], _ critique: [Reading.KnownClaim], window: Int?,
    _ inputs: inout BatchResult.Inputs
  ) {
    guard draft.count < claims.count || critique.count < claims.count else { return }
    inputs.context = FittedContext(
      window: window, claims: claims.count, draftClaims: draft.count,
      critiqueClaims: critique.count)
  }
}
