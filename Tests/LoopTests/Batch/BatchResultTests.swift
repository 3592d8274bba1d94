import CanonicalJSON
import Models
import Testing

@testable import Loop

@Suite struct BatchResultTests {
  private func critique(_ candidates: String, examples: String = "") -> String {
    """
    {"notes_markdown":"- Lives in Utrecht. [101]","knowledge_candidates":[\(candidates)],
    "training_examples":[\(examples)],"rubric_scores":{"grounding":3}}
    """
  }

  private func claim(
    ids: String, quotes: String = "", contradicts: String = "", claim: String = "Lives in Utrecht."
  ) -> String {
    """
    {"category":"places","claim":"\(claim)","evidence_tweet_ids":[\(ids)],
    "evidence_quotes":[\(quotes)],"confidence":0.8,"contradicts":[\(contradicts)]}
    """
  }

  @Test func `keeps evidence that holds, with its dates`() throws {
    let result = BatchResult.make(
      LoopSamples.inputs(
        critique: critique(
          claim(
            ids: #""205","101","205","309""#, quotes: #""live in Utrecht","canal, always""#,
            contradicts: #""0123456789ab""#))))
    let candidate = try #require(result.candidates.first)
    #expect(candidate.status == .supported)
    #expect(candidate.evidence.map(\.recordID) == ["205", "101", "309"])
    #expect(candidate.evidence.map(\.quotes) == [["canal, always"], ["live in Utrecht"], []])
    #expect(candidate.firstSeenAt == "2024-03-01T12:00:00Z")
    #expect(candidate.lastConfirmedAt == "2024-03-04T08:30:00Z")
    #expect(candidate.contradicts.map(\.text) == ["0123456789ab"])
    #expect(candidate.id.text == "54f66082668e")
  }

  // [M18]
  @Test func `an id outside the batch is no evidence, and no pair comes of it`() {
    let result = BatchResult.make(
      LoopSamples.inputs(
        critique: critique(
          claim(ids: #""999""#, quotes: #""Utrecht""#),
          examples: #"{"prompt":"p","chosen":"c","rejected":"r","evidence_tweet_ids":["999"]}"#)))
    #expect(result.candidates.map(\.status) == [.missingEvidence])
    #expect(result.pairs.map(\.origin) == [.batch])
    #expect(
      result.header.findings.suffix(5) == [
        Finding(.notInBatch, "/knowledge_candidates/0/evidence_tweet_ids/0"),
        Finding(.notVerbatim, "/knowledge_candidates/0/evidence_quotes/0"),
        Finding(.missingEvidence, "/knowledge_candidates/0"),
        Finding(.notInBatch, "/training_examples/0/evidence_tweet_ids/0"),
        Finding(.missingEvidence, "/training_examples/0"),
      ])
    #expect(Profile.consolidating([(7, result.candidates)]).claims.isEmpty)
  }

  @Test(arguments: ["caf\u{E9} by", "Live in Utrecht", " ", "", "Trains are"])
  func `a quote that is not verbatim in a cited record does not count`(_ quote: String) throws {
    let result = BatchResult.make(
      LoopSamples.inputs(critique: critique(claim(ids: #""101","205""#, quotes: "\"\(quote)\""))))
    let candidate = try #require(result.candidates.first)
    #expect(candidate.evidence.allSatisfy { $0.quotes.isEmpty })
    #expect(
      result.header.findings.contains(
        Finding(.notVerbatim, "/knowledge_candidates/0/evidence_quotes/0")))
  }

  // [M18]
  @Test func `a quote with the same bytes counts, whatever its normal form`() {
    let result = BatchResult.make(
      LoopSamples.inputs(critique: critique(claim(ids: #""205""#, quotes: "\"cafe\u{301} by\""))))
    #expect(result.candidates.first?.evidence.first?.quotes == ["cafe\u{301} by"])
  }

  @Test func `drops repeated claims, and contradictions of claims that were not shown`() {
    let result = BatchResult.make(
      LoopSamples.inputs(
        critique: critique(
          claim(ids: #""101""#, contradicts: #""ffffffffffff","nonsense""#) + ","
            + claim(ids: #""205""#, claim: "LIVES in   utrecht."))))
    #expect(result.candidates.count == 1)
    #expect(result.candidates.first?.contradicts == [])
    #expect(
      result.header.findings.suffix(3) == [
        Finding(.unknownClaim, "/knowledge_candidates/0/contradicts/0"),
        Finding(.unknownClaim, "/knowledge_candidates/0/contradicts/1"),
        Finding(.duplicate, "/knowledge_candidates/1"),
      ])
  }

  @Test func `makes a pair of the batch and one of each example`() {
    let result = BatchResult.make(
      LoopSamples.inputs(
        critique: critique(
          "", examples: #"{"prompt":"p","chosen":"c","rejected":"r","evidence_tweet_ids":["309"]}"#)
      ))
    #expect(result.pairs.map(\.origin) == [.batch, .example])
    #expect(result.pairs.map(\.prompt) == ["The prompt.\n", "p"])
    #expect(result.pairs.map(\.chosen) == ["- Lives in Utrecht. [101]", "c"])
    #expect(result.pairs.map(\.rejected) == ["- [generated] An expert in trains.", "r"])
    #expect(result.pairs.map(\.evidenceIDs) == [["101", "205", "309"], ["309"]])
    #expect(result.pairs.map(\.draftSessionID) == ["s-1", "s-1"])
    #expect(result.pairs.map(\.critiqueSessionID) == [nil, nil])
  }

  @Test func `fails with a reason, and keeps both answers as they came`() throws {
    let whole = critique(claim(ids: #""101""#))
    let cases: [(BatchResult.Inputs, String)] = [
      (LoopSamples.inputs(critique: whole, draft: " \n"), "draft-empty"),
      (LoopSamples.inputs(critique: whole, finish: .length), "critique-truncated"),
      (LoopSamples.inputs(critique: "No JSON."), "critique-prose"),
      (LoopSamples.inputs(critique: ""), "critique-empty"),
      (LoopSamples.inputs(critique: String(whole.dropLast(4))), "critique-truncated"),
    ]
    for (inputs, reason) in cases {
      let result = BatchResult.make(inputs)
      #expect(result.header.failure?.rawValue == reason)
      #expect(result.candidates.isEmpty && result.pairs.isEmpty && result.notes.isEmpty)
      #expect(LoopSamples.text(result.payloads, "draft.md") == inputs.draft?.content)
      #expect(LoopSamples.text(result.payloads, "critique.md") == inputs.critique?.content)
      let again = try BatchResult(payloads: result.payloads)
      #expect(LoopSamples.dump(again.payloads) == LoopSamples.dump(result.payloads))
    }
    var inputs = LoopSamples.inputs(critique: whole)
    inputs.critique = nil
    #expect(BatchResult.make(inputs).header.failure == .critiqueMissing)
    inputs.draft = ChatResponse(content: "cut", finishReason: .length)
    #expect(BatchResult.failure(ofDraft: inputs.draft) == .draftTruncated)
  }

  @Test func `writes these bytes for batch and candidates`() throws {
    let result = BatchResult.make(
      LoopSamples.inputs(critique: critique(claim(ids: #""101""#, quotes: #""Utrecht""#))))
    #expect(
      result.payloads.map(\.name) == [
        "batch.json", "prompt.md", "draft.md", "critique.md", "notes.md", "candidates.json",
        "pairs.jsonl",
      ])
    #expect(
      LoopSamples.text(result.payloads, "batch.json") == """
        {"counts":{"candidates":1,"pairs":1,"records":3,"supported":1},"draft_session_id":"s-1",\
        "findings":[{"code":"missing","path":"/rubric_scores/source_distinction"},\
        {"code":"missing","path":"/rubric_scores/specificity"},\
        {"code":"missing","path":"/rubric_scores/calibration"},\
        {"code":"missing","path":"/rubric_scores/usefulness"}],"model":"small","number":7,\
        "provider":"openai","records":[{"id":"101","kind":"tweet","source":"own"},\
        {"id":"205","kind":"tweet","source":"reply to @mira"},\
        {"id":"309","kind":"tweet","source":"retweet of @ana"}],\
        "rubric_scores":{"grounding":3},"schema":1,"status":"ok"}

        """)
    #expect(
      LoopSamples.text(result.payloads, "candidates.json") == """
        {"candidates":[{"category":"places","claim":"Lives in Utrecht.","confidence":0.8,\
        "contradicts":[],"evidence_dates":["2024-03-01T12:00:00Z"],\
        "evidence_quotes":["Utrecht"],"evidence_tweet_ids":["101"],\
        "first_seen_at":"2024-03-01T12:00:00Z","id":"54f66082668e",\
        "last_confirmed_at":"2024-03-01T12:00:00Z","quoted_tweet_ids":["101"],\
        "status":"supported"}],"schema":1}

        """)
    let again = try BatchResult(payloads: result.payloads)
    #expect(LoopSamples.dump(again.payloads) == LoopSamples.dump(result.payloads))
  }

  @Test(arguments: [
    (#""status":"ok""#, #""status":"fine""#, "/status", PayloadError.Fault.value),
    (#""schema":1"#, #""schema":2"#, "/schema", .schema),
    (#""number":7"#, #""number":"7""#, "/number", .type),
    (#""number":7,"#, "", "/number", .missing),
    (#""number":7"#, #""number": 7"#, "", .notCanonical),
    (#""records":3"#, #""records":4"#, "/counts/records", .value),
    (#""code":"missing""#, #""code":"lost""#, "/findings/0/code", .value),
  ])
  func `says which field of batch.json is wrong`(
    _ old: String, _ new: String, _ field: String, _ fault: PayloadError.Fault
  ) throws {
    let header = BatchResult.make(LoopSamples.inputs(critique: critique(""))).header
    let text = String(decoding: header.bytes, as: UTF8.self)
    let range = try #require(text.firstRange(of: old))
    let changed = text.replacingCharacters(in: range, with: new)
    #expect(throws: PayloadError(file: "batch.json", field: field, fault: fault)) {
      try BatchHeader(bytes: Array(changed.utf8))
    }
  }

  @Test func `a session id that is text of its own is not kept`() {
    var inputs = LoopSamples.inputs(critique: critique(""))
    inputs.draft = ChatResponse(content: "d", finishReason: .stop, sessionID: "I live in Utrecht")
    let header = BatchResult.make(inputs).header
    #expect(header.draftSessionID == nil)
    #expect(header.findings.first == Finding(.badSessionID, "/draft_session_id"))
  }

  @Test func `an id is that of the normalised claim`() {
    #expect(ClaimID(category: .places, claim: "Caf\u{E9} in Oslo").text == "da1337fb3a1c")
    #expect(ClaimID(category: .places, claim: " CAFE\u{301}  in\noslo ").text == "da1337fb3a1c")
    #expect(ClaimID(category: .work, claim: "Caf\u{E9} in Oslo").text != "da1337fb3a1c")
  }
}

extension String {
  fileprivate func replacingCharacters(in range: Range<Index>, with text: String) -> String {
    String(self[..<range.lowerBound]) + text + String(self[range.upperBound...])
  }
}
