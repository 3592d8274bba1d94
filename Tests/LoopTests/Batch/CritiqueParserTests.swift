import TestSupport
import Testing

@testable import Loop

@Suite struct CritiqueParserTests {
  static let complete = """
    {"notes_markdown":"- kept","knowledge_candidates":[{"category":"places",\
    "claim":"Lives in  Utrecht.","evidence_tweet_ids":["101"],"evidence_quotes":["Utrecht"],\
    "confidence":0.8,"contradicts":[]}],"training_examples":[{"prompt":"p","chosen":"c",\
    "rejected":"r","evidence_tweet_ids":["101"]}],"rubric_scores":{"grounding":3,\
    "source_distinction":4,"specificity":5,"calibration":6,"usefulness":7}}
    """

  private func usable(_ text: String) -> (CritiqueAnswer, [Finding])? {
    guard case .usable(let answer, let findings) = CritiqueParser.parse(text) else { return nil }
    return (answer, findings)
  }

  private func fault(_ text: String) -> CritiqueParser.Fault? {
    guard case .unusable(let fault) = CritiqueParser.parse(text) else { return nil }
    return fault
  }

  @Test(arguments: [
    "", "Here is the critique {as asked}:\n", "```json\n", "Sure! {\"thought\": 1}\n",
    "{\"result\": ",
  ])
  func `reads a complete critique behind a preamble without a finding`(_ preamble: String) throws {
    let closing = preamble.hasSuffix("result\": ") ? "}" : "\n```\nDone {x}."
    let (answer, findings) = try #require(usable(preamble + Self.complete + closing))
    #expect(findings == [])
    #expect(answer.notes == "- kept")
    #expect(answer.proposals.map(\.claim) == ["Lives in Utrecht."])
    #expect(answer.proposals.first?.confidence.millionths == 800_000)
    #expect(answer.examples.map(\.chosen) == ["c"])
    #expect(answer.rubric[.grounding] == 3)
    #expect(answer.rubric[.usefulness] == 7)
  }

  @Test func `never takes any part of a cut critique for the whole`() {
    let bytes = Array(Self.complete.utf8)
    for length in 1..<bytes.count {
      let cut = String(decoding: bytes[..<length], as: UTF8.self)
      #expect(fault(cut) == .truncated, "cut at \(length)")
    }
  }

  @Test(arguments: [
    ("", CritiqueParser.Fault.empty),
    (" \n\t", .empty),
    ("The draft is quite good, {really}.", .prose),
    ("[1, 2]", .notAnObject),
    ("\"text\"", .notAnObject),
    ("{\"verdict\": \"good\"}", .notAnObject),
    ("[{\"claim\": \"x\"}]", .notAnObject),
    ("{\"notes_markdown\": \"a\nb\", \"rubric_scores\": {\"grounding\": 1}}", .malformed),
    ("{\"notes_markdown\":\"a\",\"notes_markdown\":\"b\"}", .duplicateKey),
    (
      "{\"notes_markdown\":\"a\",\"rubric_scores\":{\"grounding\":1,\"grounding\":9}}",
      .duplicateKey
    ),
    (
      "{\"notes_markdown\":4,\"knowledge_candidates\":\"x\",\"training_examples\":{},\"rubric_scores\":[]}",
      .wrongTypes
    ),
  ])
  func `says why an answer cannot be used`(_ text: String, _ expected: CritiqueParser.Fault) {
    #expect(fault(text) == expected)
  }

  @Test func `takes what it can of wrong types, and records the rest`() throws {
    let text = """
      {"notes_markdown":["x"],
       "knowledge_candidates":[5,{"claim":7},{"claim":"A b c.","category":"Hobby",
         "evidence_tweet_ids":[101,null,"205"],"evidence_quotes":"no","confidence":true,
         "contradicts":{}}],
       "training_examples":[{"prompt":"p","chosen":"","rejected":"r"}],
       "rubric_scores":{"grounding":"7","source_distinction":12,"specificity":null,
         "calibration":-3,"usefulness":6.5}}
      """
    let (answer, findings) = try #require(usable(text))
    #expect(answer.notes == "")
    #expect(answer.examples.isEmpty)
    let proposal = try #require(answer.proposals.first)
    #expect(answer.proposals.count == 1)
    #expect(proposal.index == 2)
    #expect(proposal.category == .other)
    #expect(proposal.evidenceIDs == ["101", "205"])
    #expect(proposal.quotes.isEmpty && proposal.contradicts.isEmpty)
    #expect(proposal.confidence == .zero)
    let marks = RubricScores.Criterion.allCases.map { answer.rubric[$0] }
    #expect(marks == [7, 10, nil, 0, 7])
    let expected = [
      "wrong-type /notes_markdown", "wrong-type /knowledge_candidates/0",
      "wrong-type /knowledge_candidates/1/claim", "empty /knowledge_candidates/1/claim",
      "unknown-category /knowledge_candidates/2/category",
      "number-for-id /knowledge_candidates/2/evidence_tweet_ids/0",
      "wrong-type /knowledge_candidates/2/evidence_tweet_ids/1",
      "wrong-type /knowledge_candidates/2/evidence_quotes",
      "wrong-type /knowledge_candidates/2/confidence",
      "wrong-type /knowledge_candidates/2/contradicts",
      "empty /training_examples/0/chosen",
      "number-in-quotes /rubric_scores/grounding", "out-of-range /rubric_scores/source_distinction",
      "wrong-type /rubric_scores/specificity", "out-of-range /rubric_scores/calibration",
    ]
    #expect(findings.map { "\($0.code.rawValue) \($0.path)" } == expected)
  }

  @Test(arguments: [
    ("7", 1_000_000, Finding.Code.outOfRange), ("-1", 0, .outOfRange),
    ("1e999", 1_000_000, .outOfRange),
    ("\"high\"", 0, .wrongType), ("\"0.25\"", 250_000, .numberInQuotes), ("null", 0, .wrongType),
  ])
  func `brings a confidence into range`(
    _ literal: String, _ millionths: Int, _ code: Finding.Code
  ) throws {
    let text = """
      {"notes_markdown":"","knowledge_candidates":[{"category":"work","claim":"x",
      "evidence_tweet_ids":[],"evidence_quotes":[],"confidence":\(literal)}],
      "training_examples":[],"rubric_scores":{}}
      """
    let (answer, findings) = try #require(usable(text))
    #expect(answer.proposals.first?.confidence.millionths == millionths)
    #expect(findings.first == Finding(code, "/knowledge_candidates/0/confidence"))
  }

  @Test func `survives any damage to a critique`() {
    var generator = SplitMix64(seed: 11)
    let bytes = Array(Self.complete.utf8)
    var used = 0
    for _ in 0..<3_000 {
      var damaged = bytes
      for _ in 0...Int.random(in: 0...3, using: &generator) {
        let index = Int.random(in: damaged.indices, using: &generator)
        damaged[index] = Array("{}[]\",:\\x0".utf8).randomElement(using: &generator) ?? 0
      }
      let outcome = CritiqueParser.parse(String(decoding: damaged, as: UTF8.self))
      if case .usable(let answer, _) = outcome {
        used += 1
        #expect(answer.proposals.allSatisfy { !$0.claim.isEmpty })
        #expect(answer.examples.allSatisfy { !$0.prompt.isEmpty && !$0.chosen.isEmpty })
      }
    }
    #expect((1..<3_000).contains(used))
  }
}
