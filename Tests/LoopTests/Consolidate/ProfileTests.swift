import Models
import Testing

@testable import Loop

@Suite struct ProfileTests {
  private let utrecht = ClaimID(category: .places, claim: "Lives in Utrecht.")
  private let oslo = ClaimID(category: .places, claim: "Lives in Oslo.")

  private func status(_ profile: Profile, _ id: ClaimID) -> Claim.Status? {
    (profile.claims + profile.retracted).first { $0.id == id }?.status
  }

  @Test func `a claim becomes durable with two batches, three records and enough confidence`() {
    let first = LoopSamples.candidate("Lives in Utrecht.", ["1", "2"], confidence: 0.6)
    let second = LoopSamples.candidate("lives in  utrecht.", ["3"], confidence: 0.8)
    let lesser = LoopSamples.candidate("lives in utrecht.", ["3"], confidence: 0.799999)
    let alone = Profile.consolidating([(1, [first])])
    #expect(status(alone, utrecht) == .provisional)
    let both = alone.merging((2, [second]))
    #expect(status(both, utrecht) == .durable)
    #expect(both.claims.first?.confidence.millionths == 700_000)
    #expect(both.claims.first?.claim == "Lives in Utrecht.")
    #expect(status(alone.merging((2, [lesser])), utrecht) == .provisional)
    let sameRecord = LoopSamples.candidate("Lives in Utrecht.", ["1", "2"], confidence: 1)
    #expect(status(alone.merging((2, [sameRecord])), utrecht) == .provisional)
  }

  @Test func `a contradiction is open until one side has two batches more`() {
    let here = LoopSamples.candidate("Lives in Utrecht.", ["1", "2", "3"])
    var batches: [Consolidator.Batch] = [(1, [here]), (2, [here])]
    var profile = Profile.consolidating(batches)
    #expect(status(profile, utrecht) == .durable)

    // Two batches against one: open, and neither is durable.
    let there = LoopSamples.candidate("Lives in Oslo.", ["4", "5", "6"], contradicts: [utrecht])
    batches.append((3, [there]))
    profile = profile.merging((3, [there]))
    #expect(status(profile, utrecht) == .provisional)
    #expect(status(profile, oslo) == .provisional)
    #expect(profile.claims.map(\.openContradictions) == [[oslo], [utrecht]])
    #expect(profile.claims.map(\.contradictedBy) == [[oslo], []])

    // Three against one: settled.
    profile = profile.merging((4, [here]))
    #expect(status(profile, utrecht) == .durable)
    #expect(status(profile, oslo) == .retracted(by: utrecht))
    #expect(profile.retracted.map(\.id) == [oslo])
    #expect(profile.knownClaims.map(\.id) == [utrecht.text])

    // Three against three: open again. Five against three: the other way.
    for number in 5...6 { profile = profile.merging((number, [there])) }
    #expect(status(profile, oslo) == .provisional)
    #expect(status(profile, utrecht) == .provisional)
    for number in 7...8 { profile = profile.merging((number, [there])) }
    #expect(status(profile, oslo) == .durable)
    #expect(
      profile.retracted.first?.status.reason
        == "contradicted by \(oslo), which more batches confirm")
  }

  @Test func `a retracted claim stands against nobody`() {
    let a = LoopSamples.candidate("Lives in Utrecht.", ["1", "2", "3"])
    let b = LoopSamples.candidate("Lives in Oslo.", ["4", "5", "6"], contradicts: [a.id])
    let c = LoopSamples.candidate("Lives in Rome.", ["7", "8", "9"], contradicts: [b.id])
    var batches: [Consolidator.Batch] = (1...6).map { ($0, [a]) }
    batches += (7...10).map { ($0, [b]) } + (11...12).map { ($0, [c]) }
    let profile = Profile.consolidating(batches)
    #expect(status(profile, a.id) == .durable)
    #expect(status(profile, b.id) == .retracted(by: a.id))
    #expect(status(profile, c.id) == .durable)
  }

  @Test func `near-duplicates of one category become one claim, unless they contradict it`() {
    let text = "Grows tomatoes and peppers on the balcony of a small flat in Utrecht every summer"
    let near = text + "."
    let longer = text + " again"
    let first = LoopSamples.candidate(text, ["1"])
    let merged = Profile.consolidating([
      (1, [first]),
      (2, [LoopSamples.candidate(near, ["2"]), LoopSamples.candidate(longer, ["3"])]),
    ])
    #expect(merged.claims.map(\.claim) == [text])
    #expect(merged.claims.first?.evidence.map(\.recordID) == ["1", "2", "3"])
    let apart = Profile.consolidating([
      (1, [first]),
      (2, [LoopSamples.candidate(longer, ["2"], category: .habits)]),
      (3, [LoopSamples.candidate(longer, ["3"], contradicts: [first.id])]),
    ])
    #expect(apart.claims.count == 3)
  }

  @Test func `texts of fewer than three words are one only when they are equal`() {
    let profile = Profile.consolidating([
      (
        1,
        [LoopSamples.candidate("Plays chess", ["1"]), LoopSamples.candidate("Plays chess!", ["2"])]
      ),
      (2, [LoopSamples.candidate("plays CHESS", ["3"])]),
    ])
    #expect(profile.claims.map(\.batches).sorted { $0.count < $1.count } == [[1], [1, 2]])
  }

  @Test func `the page has one line a claim, and its evidence`() throws {
    var candidates = [
      LoopSamples.candidate("Lives in Utrecht.", ["1", "2", "3", "4", "5", "6"]),
      LoopSamples.candidate("Likes trains.", ["2"], category: .interests, confidence: 0.456),
    ]
    candidates.append(
      LoopSamples.candidate("Lives in Oslo.", ["9"], contradicts: [candidates[0].id]))
    let profile = Profile.consolidating([(1, candidates)])
    #expect(
      LoopSamples.text(profile.payloads, "profile.md") == """
        # Profile

        0 durable, 3 provisional, 0 retracted.

        ## Places

        - Lives in Oslo. *(provisional, 0.80, contradicts `54f66082668e`)* Evidence: 9. \
        “quote of 9” (9) `49d7b0a40f6d`
        - Lives in Utrecht. *(provisional, 0.80, contradicts `49d7b0a40f6d`)* Evidence: 1, 2, 3, 4, 5 \
        and 1 more. “quote of 1” (1) `54f66082668e`

        ## Interests

        - Likes trains. *(provisional, 0.46)* Evidence: 2. “quote of 2” (2) \
        `09c9aa86bf40`

        """)
    #expect(
      profile.payloads.map(\.name) == [
        "profile.md", "claims/places.jsonl", "claims/interests.jsonl", "retracted.jsonl",
      ])
  }

  @Test func `knows the most trusted claims first`() {
    let strong = LoopSamples.candidate("Lives in Utrecht.", ["1", "2", "3"], confidence: 0.7)
    let sure = LoopSamples.candidate("Likes trains.", ["4"], confidence: 0.9)
    let unsure = LoopSamples.candidate("Likes ships.", ["5"], confidence: 0.2)
    let profile = Profile.consolidating([(1, [unsure, sure, strong]), (2, [strong])])
    #expect(
      profile.knownClaims.map(\.claim) == ["Lives in Utrecht.", "Likes trains.", "Likes ships."])
  }

  @Test func `refuses claims that are not as they were written`() throws {
    let profile = Profile.consolidating([(1, [LoopSamples.candidate("Lives in Utrecht.", ["1"])])])
    let text = try #require(LoopSamples.text(profile.payloads, "claims/places.jsonl"))
    for (old, new, field) in [
      ("\"54f66082668e\"", "\"54f66082668f\"", "/0/id"),
      ("\"batches\":[1]", "\"batches\":[]", "/0/batches"),
      ("\"batches\":[1]", "\"batches\":[1,1]", "/0/batches"),
      ("\"batch\":1", "\"batch\":2", "/0/evidence"),
      ("\"candidates\":1", "\"candidates\":3000000000", "/0/candidates"),
      ("millionths\":800000", "millionths\":8000000", "/0/confidence_total_millionths"),
    ] {
      let range = try #require(text.firstRange(of: old))
      let changed = text[..<range.lowerBound] + new + text[range.upperBound...]
      let error = #expect(throws: PayloadError.self) {
        try Profile(
          payloads: [("claims/places.jsonl", Array(changed.utf8))], rules: ConsolidationRules())
      }
      #expect(error?.field == field)
    }
    let twice = Array((text + text).utf8)
    #expect(throws: PayloadError(file: "claims/places.jsonl", field: "/1/id", fault: .value)) {
      try Profile(payloads: [("claims/places.jsonl", twice)], rules: ConsolidationRules())
    }
  }
}
