import ArtifactStore
import CanonicalJSON
import Models
import Testing

@testable import Loop

@Suite struct EvalSuiteTests {
  private func passage(
    _ id: UInt64, _ text: String, _ source: Passage.Source = .own
  ) -> Passage {
    Passage(id: "\(id)", source: source, date: "2024-03-01T12:00:00Z", text: text)
  }

  private func thread(
    _ root: UInt64, _ text: String, _ source: Passage.Source = .own
  ) -> EvalSuite.Thread {
    EvalSuite.Thread(root: root, passages: [passage(root, text, source)])
  }

  private func known(_ threads: [EvalSuite.Thread]) -> SuiteGrowth.Threads {
    var known = SuiteGrowth.Threads()
    known.threads = threads
    for thread in threads {
      for id in thread.passages.compactMap({ UInt64($0.id) }) {
        known.roots[id] = thread.root
        known.present.insert(id)
      }
    }
    return known
  }

  private func grow(
    _ known: SuiteGrowth.Threads, from previous: [EvalSuite.Item] = [], limit: Int = 100,
    trainedOn: [String] = []
  ) -> SuiteGrowth {
    SuiteGrowth(from: previous, known, limit: limit) { trainedOn.contains($0) }
  }

  private static let own = "Baking bread since Tuesday"
  private var four: [EvalSuite.Thread] {
    [
      thread(1, Self.own), thread(2, "Rain", .retweet(of: "ann")),
      EvalSuite.Thread(root: 3, passages: [passage(3, "Trains"), passage(5, "Delays everywhere")]),
      thread(4, "Tea", .retweet(of: "ben")),
    ]
  }

  @Test func `asks what each thread allows, with the words of others spread among them`() {
    let growth = grow(known(four))
    let questions = growth.added.map(\.question)
    #expect(
      questions.map(\.item) == [
        "whose-1", "absent-1", "quote-1", "missing-1", "own-1", "whose-3", "absent-3", "quote-3",
        "missing-3", "own-3",
      ])
    #expect(
      questions.prefix(5).map { $0.passages.map(\.id) } == [
        ["1", "2"], ["1"], ["1", "2"], ["2"], ["1", "2"],
      ])
    #expect(
      questions.map(\.expected)
        == ([.answer, .refusal, .answer, .refusal, .answer] as [EvalQuestion.Expected]).repeated())
    #expect(questions.filter { $0.kind == .own }.map(\.key) == [["1"], ["3", "5"]])
    // No thread is in the questions of two groups.
    for id in ["1", "2", "3", "4", "5"] {
      let groups = questions.filter { $0.passages.contains { $0.id == id } }.map(\.group)
      #expect(Set(groups).count == 1)
    }
  }

  @Test func `asks for a record by a word that no other has, and takes it away for a refusal`()
    throws
  {
    let questions = grow(known(four)).added.map(\.question)
    for group in ["1", "3"] {
      let quote = try #require(questions.first { $0.item == "quote-\(group)" })
      let missing = try #require(questions.first { $0.item == "missing-\(group)" })
      let (word, key) = (try #require(quote.question.terms.first), try #require(quote.key.first))
      let holding = quote.passages.filter { $0.text.lowercased().contains(word) }.map(\.id)
      #expect(holding == [key] && quote.question.text == missing.question.text)
      #expect(quote.question.text.contains("on 2024-03-01"))
      #expect(missing.passages.map(\.id) == quote.passages.map(\.id).filter { $0 != key })
    }
    // “tuesday” and “baking” are asked about before “bread” and “since”.
    #expect(questions[2].question.terms == ["tuesday"])
  }

  @Test func `asks about no word that stands in another record too, and of nobody else's alone`() {
    let same = [thread(1, "Trains late"), thread(2, "late TRAINS", .retweet(of: "ann"))]
    #expect(
      grow(known(same)).added.map(\.question.item) == ["whose-1", "absent-1", "own-1"])
    let alone = grow(known([thread(1, "Bread again")])).added.map(\.question.kind)
    #expect(alone == [.whose, .absent, .quote])
    #expect(grow(known([thread(2, "Rain", .retweet(of: "ann"))])).added.isEmpty)
  }

  @Test func `begins with the suite before, byte for byte, and adds what was set aside since`()
    throws
  {
    let first = grow(known(four))
    let later = [thread(7, "Kites at noon"), thread(8, "Sea", .retweet(of: "cee"))]
    let second = grow(known(four + later), from: first.added)
    #expect(second.kept == first.added && second.dropped.isEmpty)
    #expect(Set(second.added.map(\.question.group)) == ["7"])
    #expect(second.added.first?.question.passages.map(\.id) == ["7", "8"])
    // A line of an older form stays as it is.
    let old = try #require(first.added.first)
    var object = try #require(old.question.json.object)
    for name in ["kind", "key"] { object[name] = nil }
    let line = JSON.object(object).canonicalLine
    let fields = try #require(try JSONLines.objects(file: "q", bytes: line).first)
    let item = EvalSuite.Item(try EvalQuestion(fields), line: line)
    let third = grow(known(four), from: [item])
    #expect(third.kept.map(\.line) == [line] && third.kept.first?.question.kind == .whose)
    #expect(!third.added.contains { $0.question.item == "whose-1" })
  }

  @Test func `drops what can be asked no longer, and says why`() {
    let first = grow(known(four)).added
    func dropped(_ change: (inout SuiteGrowth.Threads) -> Void) -> [SuiteGrowth.DropReason: Int] {
      var known = known(four)
      change(&known)
      return grow(known, from: first).dropped
    }
    #expect(dropped { _ in }.isEmpty)
    #expect(dropped { $0.present.remove(1) } == [.absent: 4])
    #expect(dropped { $0.roots[1] = nil } == [.absent: 4])
    #expect(dropped { $0.quarantined = [1] } == [.quarantined: 4])
    #expect(dropped { $0.readRoots = [3] } == [.read: 5])
    #expect(
      dropped { known in
        for item in first where item.question.kind == .absent {
          known.absent.strike(item.question.question.terms.joined(separator: " "))
        }
      } == [.answerable: 2])
    let trained = grow(known(four), from: first, trainedOn: [Self.own])
    #expect(trained.dropped == [.overlap: 4] && trained.leftOut == 4)
    #expect(trained.kept.count + trained.added.count == first.count - 4)
  }

  @Test func `leaves out what was trained on, and shows it beside nothing`() {
    let growth = grow(known(four), trainedOn: ["Rain"])
    #expect(growth.leftOut == 0)
    #expect(!growth.added.contains { $0.question.passages.contains { $0.id == "2" } })
  }

  @Test func `asks about so many threads and no more, for good`() {
    let threads = (1...10).map { thread($0, "Number \($0) written") }
    let first = grow(known(threads), limit: 4)
    #expect(Set(first.added.map(\.question.group)).count == 4 && first.unused == 6)
    let second = grow(known(threads), from: first.added, limit: 4)
    #expect(second.kept == first.added && second.added.isEmpty)
    let third = grow(known(threads), from: first.added, limit: 6)
    #expect(third.kept == first.added && third.unused == 4)
    #expect(Set(third.added.map(\.question.group)).count == 2)
  }

  @Test func `asks about nothing that the archive mentions, while it can`() throws {
    var absent = AbsentMatters()
    let first = try #require(absent.question(forThread: 7, []))
    for term in first.terms { absent.strike("We saw a \(term.uppercased()) once.") }
    let second = try #require(absent.question(forThread: 7, []))
    #expect(second != first)
    #expect(absent.question(forThread: 7, []) == second, "the same for good")
    #expect(!absent.isUnanswered(first) && absent.isUnanswered(second))
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

  @Test func `reads back what it wrote, with all that a prompt needs`() throws {
    let full = Passage(
      id: "2", source: .retweet(of: "ann"), date: "2024-03-02T12:00:00Z", text: "x “y”",
      links: ["https://a.b"], mentions: ["bob"], hashtags: ["kites"])
    let threads = [
      thread(1, "Bread, “warm” already"), EvalSuite.Thread(root: 2, passages: [full]),
    ]
    let questions = grow(known(threads)).added.map(\.question)
    #expect(questions.count == 5)
    let lines = try JSONLines.objects(file: "q", bytes: JSONLines.bytes(questions.map(\.json)))
    #expect(try lines.map { try EvalQuestion($0) } == questions)
  }
}

extension Array {
  /// The elements twice.
  fileprivate func repeated() -> [Element] { self + self }
}
