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
    AnswerScore(
      of: answer,
      to: EvalQuestion(
        item: "a", group: "g", question: .init("What?"), expected: expected,
        passages: Self.passages))
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
