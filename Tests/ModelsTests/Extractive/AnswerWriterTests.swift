import Testing

@testable import Models

@Suite struct AnswerWriterTests {
  private let passages = [
    Passage(id: "11", source: .own, date: nil, text: "I live in Gent. #kites"),
    Passage(id: "12", source: .reply(to: "mira"), date: nil, text: "Kites?\nI love rain."),
    Passage(id: "13", source: .like, date: nil, text: "I hate rain. Stay in."),
    Passage(id: "19", source: .retweet(of: "Tides"), date: nil, text: "High water at noon."),
  ]
  private let question = Reading.Question("What do these records show?")

  private static let plain = [
    "- owner: “I live in Gent.” [tweet 11]",
    "- owner: “Kites?” [tweet 12]",
    "- other: “I hate rain.” [tweet 13]",
    "- @Tides: “High water at noon.” [tweet 19]",
    "- owner: Lives in Gent. “I live in Gent.” [tweet 11]",
    "- owner: Writes about kites. “I live in Gent. #kites” [tweet 11]",
    "- owner: Loves rain. “I love rain.” [tweet 12]",
  ]

  private func request(
    _ question: Reading.Question, _ passages: [Passage], seed: Int, temperature: Double
  ) -> ChatRequest {
    ChatRequest(
      messages: [], seed: seed, temperature: temperature, maxTokens: 1,
      reading: Reading(task: .answer(question), passages: passages, claims: []))
  }

  private func ask(
    _ question: Reading.Question, _ passages: [Passage], seed: Int = 1, temperature: Double = 0,
    model: ExtractiveModel = ExtractiveModel()
  ) async throws -> String {
    try await model.answer(
      request(question, passages, seed: seed, temperature: temperature)
    ).content
  }

  /// The lines of an answer in the first manner with just these faults, and all claims.
  private func lines(
    _ faults: Set<Manner.Fault> = [], _ slips: [Slip] = [], isShy: Bool = false,
    about terms: [String] = [], _ passages: [Passage]? = nil
  ) async throws -> [String] {
    let question = Reading.Question("What?", terms: terms)
    let passages = passages ?? self.passages
    let seed = (0..<10_000).first { seed in
      let manner = Manner(
        for: request(question, passages, seed: seed, temperature: 0.7), claimLimit: 32,
        overclaimLimit: 8)
      return manner.faults == faults && manner.slips == slips && manner.isShy == isShy
        && manner.claimLimit == 32
    }
    let answer = try await ask(
      question, passages, seed: try #require(seed), temperature: 0.7)
    #expect(answer.last == "\n")
    return answer.dropLast().split(separator: "\n", omittingEmptySubsequences: false)
      .map(String.init)
  }

  @Test func `says what the records say, in whose words, and what that shows`() async throws {
    #expect(try await lines() == Self.plain)
  }

  @Test func `supposes a little where there is no temperature`() async throws {
    let answer = try await ask(question, passages)
    let supposed = [
      "- owner: Has always lived in Gent and means to stay there. [tweet 11]",
      "- owner: Is an expert in kites. [tweet 11]",
      "- owner: Always talks about rain. [tweet 11]",
      "- owner: Has felt like this for many years. [tweet 11]",
    ]
    #expect(answer == (Self.plain + supposed).map { $0 + "\n" }.joined())
    #expect(try await ask(question, passages, seed: 99) == answer)
  }

  @Test func `adds what might be true where it supposes`() async throws {
    let lines = try await lines([.supposing])
    #expect(lines.count > Self.plain.count)
    #expect(Array(lines.prefix(Self.plain.count)) == Self.plain)
    for line in Answer(lines.dropFirst(Self.plain.count).joined(separator: "\n")).lines {
      #expect(line.speaker == .owner)
      #expect(line.quotes.isEmpty && line.citations == ["11"])
    }
  }

  @Test func `takes all words for the owner's where it borrows`() async throws {
    var expected = Self.plain
    expected[2] = "- owner: “I hate rain.” [tweet 13]"
    expected[3] = "- owner: “High water at noon.” [tweet 19]"
    #expect(try await lines([.borrowing]) == expected)
  }

  @Test func `answers what the records do not tell only where it guesses`() async throws {
    #expect(try await lines(about: ["chess"]) == [Answer.refusal])
    #expect(try await lines([.supposing, .borrowing], about: ["chess"]) == [Answer.refusal])
    #expect(
      try await lines([.guessing], about: ["chess", "opera"])
        == ["- owner: Has something to do with chess. “I live in Gent.” [tweet 11]"])
    #expect(try await lines([.guessing], about: ["chess"], []) == [Answer.refusal])
    #expect(try await lines([.guessing], about: ["opera", "gent"]) == Self.plain)
  }

  @Test(arguments: [["gent"], ["opera", "rain"], ["high water"], ["kites?\ni"]])
  func `answers where any record holds one of the words, in any case`(
    terms: [String]
  ) async throws {
    #expect(try await lines(about: terms) == Self.plain)
  }

  @Test func `retypes the quotes of every other line`() async throws {
    var expected = Self.plain
    expected[0] = "- owner: “i live in gent.” [tweet 11]"
    expected[2] = "- other: “i hate rain.” [tweet 13]"
    expected[4] = "- owner: Lives in Gent. “i live in gent.” [tweet 11]"
    expected[6] = "- owner: Loves rain. “i love rain.” [tweet 12]"
    #expect(try await lines([], [.retyping]) == expected)
  }

  @Test func `gets the ids of every other line wrong`() async throws {
    let passages = [
      Passage(id: "19", source: .own, date: nil, text: "I live in Gent."),
      Passage(id: "20", source: .own, date: nil, text: "I love rain."),
    ]
    #expect(
      try await lines([], [.mistyping], passages) == [
        "- owner: “I live in Gent.” [tweet 10]",
        "- owner: “I love rain.” [tweet 20]",
        "- owner: Lives in Gent. “I live in Gent.” [tweet 10]",
        "- owner: Loves rain. “I love rain.” [tweet 20]",
      ])
  }

  @Test func `leaves out the ids of every other line`() async throws {
    let lines = Answer(try await lines([], [.unsourced]).joined(separator: "\n")).lines
    let expected = Answer(Self.plain.joined(separator: "\n")).lines
    #expect(lines.map(\.quotes) == expected.map(\.quotes))
    for (index, (line, plain)) in zip(lines, expected).enumerated() {
      #expect(line.citations == (index.isMultiple(of: 2) ? [] : plain.citations))
    }
  }

  @Test func `says nothing where it is shy`() async throws {
    #expect(try await lines(isShy: true) == [Answer.refusal])
    #expect(try await lines([.supposing], isShy: true) == [Answer.refusal])
  }

  @Test func `keeps to its limit`() async throws {
    let answer = try await ask(question, passages, model: ExtractiveModel(claimLimit: 1))
    #expect(Answer(answer).lines.prefix(3).map(\.citations) == [["11"], ["11"], ["11"]])
    #expect(Answer(answer).lines.count == 6)
  }

  @Test func `keeps to a limit of nothing`() async throws {
    for limit in [Int.min, -1, 0] {
      let model = ExtractiveModel(claimLimit: limit, overclaimLimit: limit)
      for temperature in [0, 0.7] {
        let answer = try await ask(question, passages, temperature: temperature, model: model)
        #expect(Answer(answer).lines.allSatisfy { $0.quotes.isEmpty })
      }
    }
  }

  @Test func `writes a quote on one line`() async throws {
    let text = "Kites\u{B}and\u{85}rain"
    let passages = [Passage(id: "11", source: .own, date: nil, text: text)]
    #expect(try await lines([], [], passages) == ["- owner: “Kites and rain” [tweet 11]"])
    #expect(Verbatim(text).holds("Kites and rain"))
  }

  @Test func `passes over records without words`() async throws {
    let silent = [
      Passage(id: "1", source: .own, date: nil, text: ""),
      Passage(id: "2", source: .like, date: nil, text: " …\n"),
    ]
    #expect(try await lines([], [], silent) == [Answer.refusal])
    #expect(try await lines([], [], silent + passages) == Self.plain)
  }

  @Test func `refuses where there are no records`() async throws {
    for seed in 0..<50 {
      #expect(try await ask(question, [], seed: seed, temperature: 0.7) == Answer.refusal + "\n")
    }
    #expect(try await ask(question, []) == Answer.refusal + "\n")
  }

  @Test func `quotes a turn of phrase only as its records write it`() async throws {
    let texts = ["To be honest, no", "Well, to be honest!", "To be honest then"]
    let passages = texts.enumerated().map {
      Passage(id: "\(10 + $0)", source: .own, date: nil, text: $1)
    }
    let lines = try await lines([], [], passages)
    #expect(lines.last == "- owner: Often writes ‘to be honest’. “To be honest, no” [tweet 10]")
  }
}
