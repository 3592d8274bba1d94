import CanonicalJSON
import Models
import Testing

@testable import Loop

@Suite struct EvalSuiteTests {
  private func thread(
    _ root: UInt64, _ text: String, _ source: Passage.Source = .own
  ) -> EvalSuite.Thread {
    EvalSuite.Thread(
      root: root, passages: [Passage(id: "\(root)", source: source, date: nil, text: text)])
  }

  @Test func `asks two things of each thread, with the words of others spread among them`() {
    let threads = [
      thread(1, "Bread"), thread(2, "Rain", .retweet(of: "ann")), thread(3, "Trains"),
      thread(4, "Tea", .retweet(of: "ben")),
    ]
    let questions = EvalSuite.questions(about: threads, AbsentMatters())
    #expect(questions.map(\.item) == ["whose-1", "absent-1", "whose-3", "absent-3"])
    #expect(questions.map { $0.passages.map(\.id) } == [["1", "2"], ["1"], ["3", "4"], ["3"]])
    #expect(questions.map(\.expected) == [.answer, .refusal, .answer, .refusal])
    // No thread is in the questions of two groups.
    for id in ["1", "2", "3", "4"] {
      let groups = questions.filter { $0.passages.contains { $0.id == id } }.map(\.group)
      #expect(Set(groups).count == 1)
    }
  }

  @Test func `asks about nothing that the archive mentions, while it can`() throws {
    var absent = AbsentMatters()
    let first = try #require(absent.question(forThread: 7, []))
    for term in first.terms { absent.strike("We saw a \(term.uppercased()) once.") }
    let second = try #require(absent.question(forThread: 7, []))
    #expect(second != first)
    #expect(absent.question(forThread: 7, []) == second, "the same for good")
  }

  @Test func `asks about what the records do not mention where the archive mentions all`() throws {
    var absent = AbsentMatters()
    var terms: [String] = []
    while let question = absent.question(forThread: 1, terms), !terms.contains(question.terms[0]) {
      terms += question.terms
      for term in question.terms { absent.strike(term) }
    }
    #expect(terms.count > 10)
    let question = try #require(absent.question(forThread: 1, ["I play chess."]))
    #expect(!question.terms.contains("chess"))
    #expect(absent.question(forThread: 1, terms) == nil)
  }

  @Test func `reads back what it wrote`() throws {
    let questions = EvalSuite.questions(
      about: [thread(1, "Bread, “warm”"), thread(2, "x", .retweet(of: "ann"))], AbsentMatters())
    let lines = try JSONLines.objects(file: "q", bytes: JSONLines.bytes(questions.map(\.json)))
    #expect(try lines.map { try EvalQuestion($0) } == questions)
  }
}
