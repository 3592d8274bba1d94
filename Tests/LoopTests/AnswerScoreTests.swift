import CanonicalJSON
import Models
import Testing

@testable import Loop

/// Hand-written answers, and the scores that one gets with a pencil.
@Suite struct AnswerScoreTests {
  private static let passages = [
    Passage(id: "11", source: .own, date: nil, text: "I live in Utrecht now. Rain again."),
    Passage(id: "12", source: .retweet(of: "Ann"), date: nil, text: "Bread is all that matters."),
    Passage(id: "13", source: .like, date: nil, text: "Trains are late."),
  ]

  private func score(
    _ answer: String, expecting expected: EvalQuestion.Expected = .answer
  ) -> AnswerScore {
    score(answer, of: expected == .answer ? .whose : .absent)
  }

  private func score(
    _ answer: String, of kind: EvalQuestion.Kind, key: [String] = []
  ) -> AnswerScore {
    AnswerScore(
      of: answer,
      to: EvalQuestion(kind, about: "g", "What?", key: key, passages: Self.passages))
  }

  private func counts(_ score: AnswerScore) -> [[Int]] {
    [score.evidence, score.quotes, score.speakers, score.refusal, score.citations].map {
      [$0.right, $0.total]
    }
  }

  @Test func `gives all to an answer that says what is shown, in whose words`() {
    let score = score(
      """
      - owner: Lives in Utrecht. “I live in Utrecht now.” [tweet 11]
      - @ann: “Bread is all that matters.” [tweet 12]
      - other: “Trains are late.” [tweet 13]
      """)
    #expect(counts(score) == [[3, 3], [3, 3], [3, 3], [1, 1], [3, 3]])
    #expect(score.mean.decimal == .one)
  }

  @Test func `counts each fault where it belongs`() {
    let score = score(
      """
      - owner: “I live in Utrecht now.” [tweet 11]
      - owner: “i live in utrecht now.” [tweet 11]
      - owner: “Bread is all that matters.” [tweet 12]
      - other: “Rain again.” [tweet 11]
      - owner: Is an expert in rain.
      - owner: Likes bread. [tweet 99]
      - owner: Likes rain. [tweet 11] [tweet 98]
      """)
    // Evidence: lines 1 to 4. Quotes: all but the second of four. Speakers: of the five lines that
    // cite a shown record, 1, 2 and 7.
    #expect(counts(score) == [[4, 7], [3, 4], [3, 5], [1, 1], [4, 7]])
    // (571429 + 750000 + 600000 + 1000000) / 4
    #expect(score.mean.decimal == Decimal("0.730357"))
  }

  @Test func `wants a quote in a record that its own line cites`() {
    let score = score("- owner: “Rain again.” [tweet 13]")
    #expect(counts(score) == [[1, 1], [0, 1], [0, 1], [1, 1], [1, 1]])
    #expect(score.mean.decimal == Decimal("0.5"))
  }

  @Test func `takes a line without a speaker for the owner's`() {
    #expect(score("Lives in Utrecht. [11]").speakers == .init(right: 1, total: 1))
    #expect(score("Bakes bread. [12]").speakers == .init(right: 0, total: 1))
    #expect(score("- @bob: “Bread is all that matters.” [12]").speakers.right == 0)
    #expect(score("- other: “Bread is all that matters.” [12]").speakers.right == 1)
  }

  @Test func `knows whose words a line quotes where it cites nothing`() {
    let score = score(
      "- owner: “Bread is all that matters.”\n- other: “Trains are late.”\n- owner: So.")
    #expect(counts(score) == [[0, 3], [0, 2], [1, 2], [1, 1], [0, 3]])
  }

  @Test func `gives nothing to a refusal where there is an answer, and to silence`() {
    for answer in ["The records do not say.", "", "# Notes\n"] {
      let score = score(answer)
      #expect(counts(score) == [[0, 0], [0, 0], [0, 0], [0, 1], [0, 0]])
      #expect(score.mean == .zero)
    }
  }

  @Test func `gives all to a refusal where there is none, and nothing to the best guess`() {
    #expect(score("- The records do not say.", expecting: .refusal).mean.decimal == .one)
    for answer in [
      "- owner: “I live in Utrecht now.” [tweet 11]", "",
      "The records do not say.\n- owner: But probably bread. [tweet 11]",
    ] {
      #expect(score(answer, expecting: .refusal).mean == .zero, "\(answer)")
    }
  }

  /// Answers to a question that record 11 answers: target, form, and the mean of all that applies.
  @Test(arguments: [
    ("- owner: “I live in Utrecht now.” [tweet 11]", [1, 1], [1, 1], "1"),
    (
      "- owner: “I live in Utrecht now.” [tweet 11]\n- owner: “Rain again.” [11]", [2, 2], [0, 1],
      "0.833333"
    ),
    // Evidence 1 of 1, quotes 0 of 1, speakers 1 of 1, said something, wrong, in one line.
    ("- owner: “I live in Gent now.” [tweet 11]", [0, 1], [1, 1], "0.666667"),
    ("- owner: Lives in Utrecht. [tweet 11]", [0, 1], [1, 1], "0.8"),
    ("- owner: “Rain again.” [tweet 11] [tweet 12]", [0, 1], [1, 1], "0.666667"),
    ("- other: “Trains are late.” [tweet 13]", [0, 1], [1, 1], "0.833333"),
    ("The records do not say.", [0, 1], [0, 1], "0"), ("", [0, 1], [0, 1], "0"),
  ])
  func `asks for the one record that answers, in one line`(
    answer: String, target: [Int], form: [Int], mean: String
  ) {
    let score = score(answer, of: .quote, key: ["11"])
    #expect([score.target.right, score.target.total] == target)
    #expect([score.form.right, score.form.total] == form)
    #expect(score.mean.decimal == Decimal(mean))
  }

  @Test func `counts the length of an answer where one is asked for`() {
    let limit = QuestionMaking.quoteLimit
    let quote = "- owner: “Rain again.” [tweet 11]"
    let long = "- owner: " + String(repeating: "é", count: limit - quote.count + 1)
    let fits = long.dropLast(10) + " “Rain again.” [tweet 11]"
    #expect(fits.unicodeScalars.count <= limit + 20)
    #expect(score(quote, of: .quote, key: ["11"]).form.right == 1)
    let over = quote + String(repeating: "é", count: limit - quote.unicodeScalars.count + 1)
    #expect(score(over, of: .quote, key: ["11"]).form.right == 0)
    #expect(score(String(over.dropLast()), of: .quote, key: ["11"]).form.right == 1)
  }

  /// Answers in JSON of which record 11 alone is right: target, speakers, form.
  @Test(arguments: [
    (#"{"own":["11"]}"#, [1, 1], [1, 1], 1),
    ("```json\n{\"own\": [\"11\"]}\n```\n", [1, 1], [1, 1], 1),
    (#"{"own":["11","12"]}"#, [1, 2], [1, 2], 1), (#"{"own":["11","11"]}"#, [1, 1], [1, 1], 1),
    (#"{"own":["12","99"]}"#, [0, 3], [0, 2], 1), (#"{"own":[]}"#, [0, 1], [0, 0], 1),
    (#"{"own":[11]}"#, [0, 1], [0, 0], 0), (#"{"own":["11"],"why":"so"}"#, [0, 1], [0, 0], 0),
    (#"Here: {"own":["11"]}"#, [0, 1], [0, 0], 0), (#"{"own":["11"]"#, [0, 1], [0, 0], 0),
    ("The records do not say.", [0, 1], [0, 0], 0), ("", [0, 1], [0, 0], 0),
  ])
  func `asks for JSON and nothing else`(
    answer: String, target: [Int], speakers: [Int], form: Int
  ) {
    let score = score(answer, of: .own, key: ["11"])
    #expect([score.target.right, score.target.total] == target)
    #expect([score.speakers.right, score.speakers.total] == speakers)
    #expect([score.form.right, score.form.total] == [form, 1])
    #expect(score.citations.total == 0 && score.refusal.total == 0)
  }

  @Test func `counts in whole millionths, halves up`() {
    #expect(Millionths(1, of: 3).count == 333_333)
    #expect(Millionths(2, of: 3).count == 666_667)
    #expect(Millionths(1, of: 2_000_000).count == 1)
    #expect(Millionths(0, of: 0) == .zero)
    #expect(Millionths(meanOf: []) == .zero)
    #expect(Millionths(meanOf: [1, 2].map { Millionths(count: $0) }).count == 2)
    #expect(Millionths(count: 1_000_000).decimal == .one)
    #expect(Millionths(count: 42).decimal == Decimal("0.000042"))
  }
}
