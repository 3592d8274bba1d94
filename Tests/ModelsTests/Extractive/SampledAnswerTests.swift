import TestSupport
import Testing

@testable import Models

/// What holds for the drafts and answers of any seed.
@Suite struct SampledAnswerTests {
  private static let pieces = [
    "I live in Utrecht", "I live in New York.", "I love rain", "I hate rain", "my dog Biscuit",
    "kites", "#kites", "#日本", "@mira", "https://example.org/x", "👩‍💻", "🇳🇱", "to be honest",
    "To be honest", "I bake every Sunday.", "I'm learning Dutch", "My sister Ana called", "!", "?",
    ".", "\n", "\r\n", "\u{2028}", "e\u{301}té", "[tweet 5]", "- ", "# ", "```", "\u{0}", "'s",
    "He said “I love snow” so", "\"no\"", "The records do not say.", "owner: I love tea",
  ]

  private func passages(_ generator: inout SplitMix64) -> [Passage] {
    let sources: [Passage.Source] = [
      .own, .own, .reply(to: "Mira"), .quote(of: "mira"), .retweet(of: "tides"), .retweet(of: ""),
      .like,
    ]
    return (0..<Int.random(in: 0...20, using: &generator)).map { number in
      let count = Int.random(in: 1...12, using: &generator)
      let words = (0..<count).map { _ in Self.pieces.randomElement(using: &generator) ?? "" }
      return Passage(
        id: "\(1000 + number)", source: sources.randomElement(using: &generator) ?? .own,
        date: "2024-03-02T19:00:00Z", text: words.joined(separator: " "),
        links: ["https://example.org/\(number)"])
    }
  }

  private func request(
    _ task: Reading.Task, _ passages: [Passage], seed: Int, temperature: Double = 0.7
  ) -> ChatRequest {
    ChatRequest(
      messages: [], seed: seed, temperature: temperature, maxTokens: 1,
      reading: Reading(task: task, passages: passages, claims: []))
  }

  private func ask(
    _ task: Reading.Task, _ passages: [Passage], seed: Int, temperature: Double = 0.7
  ) async throws -> String {
    try await ExtractiveModel().answer(
      request(task, passages, seed: seed, temperature: temperature)
    ).content
  }

  @Test func `drafts differ by their seed`() async throws {
    var generator = SplitMix64(seed: 3)
    let passages = (0..<4).flatMap { _ in self.passages(&generator) }
    var drafts: Set<[UInt8]> = []
    for seed in 0..<40 {
      let draft = try await ask(.draft, passages, seed: seed)
      #expect(try await ask(.draft, passages, seed: seed, temperature: 1) == draft)
      drafts.insert(Array(draft.utf8))
    }
    #expect(drafts.count >= 10)
  }

  @Test(arguments: 0..<40)
  func `the critique knows every line of any draft`(seed: Int) async throws {
    var generator = SplitMix64(seed: UInt64(seed))
    let passages = passages(&generator)
    let full = Analysis(passages, limit: 32)
    for draftSeed in 0..<10 {
      let draft = try await ask(.draft, passages, seed: 100 * seed + draftSeed)
      let count = draft.split(separator: "\n").count { $0.hasPrefix("- ") }
      let check = DraftCheck(draft: draft, analysis: full)
      #expect(check.supportedLines + check.unsupported.count == count)
      for line in check.unsupported {
        #expect(line.overclaim != nil, "\(line.line.text)")
        #expect(!line.passages.isEmpty && line.passages.count == line.line.ids.count)
      }
    }
  }

  @Test(arguments: 0..<20)
  func `a sampled draft is part of the plain one`(seed: Int) async throws {
    var generator = SplitMix64(seed: 500 + UInt64(seed))
    let passages = passages(&generator)
    // The plain draft has at most 8 overclaims, the first of them.
    let most = ExtractiveModel(claimLimit: 32, overclaimLimit: .max)
    let plain = try await most.answer(
      request(.draft, passages, seed: 0, temperature: 0)
    ).content
    let known = Set(Notes.lines(of: plain).map { Array($0.text.utf8) })
    for draftSeed in 0..<10 {
      let draft = try await ask(.draft, passages, seed: 100 * seed + draftSeed)
      #expect(Notes.lines(of: draft).allSatisfy { known.contains(Array($0.text.utf8)) })
    }
  }

  @Test func `the critique is the same at any temperature`() async throws {
    var generator = SplitMix64(seed: 11)
    let passages = (0..<4).flatMap { _ in self.passages(&generator) }
    let draft = try await ask(.draft, passages, seed: 5, temperature: 0)
    let critique = try await ask(.critique(draft: draft), passages, seed: 1, temperature: 0)
    for seed in 0..<10 {
      #expect(try await ask(.critique(draft: draft), passages, seed: seed) == critique)
    }
  }

  @Test(arguments: 0..<60)
  func `an answer is read back line by line`(seed: Int) async throws {
    var generator = SplitMix64(seed: 1_000 + UInt64(seed))
    let passages = passages(&generator)
    let terms = [[], ["rain"], ["submarine"]].randomElement(using: &generator) ?? []
    let question = Reading.Question("What?", terms: terms)
    let answer = try await ask(.answer(question), passages, seed: seed)
    #expect(try await ask(.answer(question), passages, seed: seed, temperature: 2) == answer)
    let read = Answer(answer)
    let written = answer.utf8.count { $0 == 0x0A }
    #expect(read.refuses ? answer == Answer.refusal + "\n" : read.lines.count == written)
    #expect(read.lines.allSatisfy { $0.speaker != nil })
  }

  @Test(arguments: 0..<60)
  func `an answer without faults is right in every line`(seed: Int) async throws {
    var generator = SplitMix64(seed: 2_000 + UInt64(seed))
    let passages = passages(&generator)
    let task = Reading.Task.answer(Reading.Question("What?"))
    let faultless = try #require(
      (seed * 1_000..<seed * 1_000 + 1_000).first { seed in
        let manner = Manner(
          for: request(task, passages, seed: seed), claimLimit: 32, overclaimLimit: 8)
        return manner.faults.isEmpty && manner.slips.isEmpty && !manner.isShy
      })
    let read = Answer(try await ask(task, passages, seed: faultless))
    let isSilent = passages.allSatisfy { PassageText(index: 0, passage: $0).tokens.isEmpty }
    #expect(read.refuses == isSilent)
    for line in read.lines {
      #expect(line.citations.count == 1)
      let cited = try #require(passages.first { $0.id == line.citations.first })
      #expect(line.speaker == cited.source.speaker)
      #expect(line.quotes.count == 1)
      for quote in line.quotes {
        #expect(Verbatim(cited.text).holds(quote), "“\(quote)” is not in “\(cited.text)”")
      }
    }
  }
}
