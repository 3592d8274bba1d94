import Testing

@testable import Models

@Suite struct TrainingExampleTests {
  private let passages = [
    Passage(id: "11", source: .own, date: nil, text: "I live in Gent. #kites"),
    Passage(id: "12", source: .reply(to: "mira"), date: nil, text: "Kites?\nI love rain."),
    Passage(id: "13", source: .like, date: nil, text: "I hate rain. Stay in."),
    Passage(id: "19", source: .retweet(of: "tides"), date: nil, text: "High water at noon."),
  ]

  private func own(_ texts: [String]) -> [Passage] {
    texts.enumerated().map { Passage(id: "\(10 + $0)", source: .own, date: nil, text: $1) }
  }

  /// The example of a line of a draft.
  private func example(of line: String, _ passages: [Passage]) throws -> TrainingExample? {
    let analysis = Analysis(passages, limit: 32)
    let check = DraftCheck(draft: "- \(line)", analysis: analysis)
    let unsupported = try #require(check.unsupported.first)
    return TrainingExample(unsupported, supported: check.supported, analysis: analysis)
  }

  /// An example of asking the passages of the claim `first` about the subject of the claim `other`.
  private func example(
    of first: String, askedAbout other: String, _ passages: [Passage]
  ) throws -> TrainingExample? {
    let analysis = Analysis(passages, limit: 32)
    let finding = try #require(analysis.findings.first { $0.claim == first })
    let matter = try #require(analysis.findings.first { $0.claim == other })
    return TrainingExample(shown: finding, askedAbout: matter, analysis: analysis)
  }

  @Test func `answers what a line claims with what its passages say`() throws {
    let example = try #require(try example(of: "Runs a circus. [tweet 12] [tweet 11]", passages))
    #expect(
      example.prompt == """
        [11] own
        > I live in Gent. #kites

        [12] reply to @mira
        > Kites?
        > I love rain.

        What do these records show about the interests of the owner of the archive?
        """)
    #expect(
      example.chosen == """
        - owner: “I live in Gent. #kites” [tweet 11]
        - owner: “Kites?” [tweet 12]
        - owner: Writes about kites. “I live in Gent. #kites” [tweet 11]
        """)
    #expect(example.rejected == "- owner: Runs a circus. [tweet 12] [tweet 11]")
    #expect(example.ids == ["11", "12"])
  }

  @Test func `says whose words a line takes for the owner's`() throws {
    let line = "Knows the tides and hates rain. [tweet 13] [tweet 19]"
    let example = try #require(try example(of: line, passages))
    #expect(example.prompt.hasSuffix("\n\nWhose words are these, and what do they say?"))
    #expect(
      example.chosen == """
        - other: “I hate rain. Stay in.” [tweet 13]
        - @tides: “High water at noon.” [tweet 19]
        """)
    #expect(example.rejected == "- owner: \(line)")
  }

  @Test func `shows a passage once, however often it is cited`() throws {
    let example = try #require(try example(of: "Likes it. [tweet 13] [tweet 13]", passages))
    #expect(example.ids == ["13"])
    #expect(PassageListing.entries(in: example.prompt).map(\.id) == ["13"])
    #expect(example.rejected == "- owner: Likes it. [tweet 13] [tweet 13]")
  }

  @Test(arguments: [
    "Runs a circus.", "Runs a circus. [tweet 99]",
    // What an answer would say itself.
    "“Three words here” [tweet 20]",
  ])
  func `makes none of a line that cites nothing or only quotes`(line: String) throws {
    let passages =
      passages + [Passage(id: "20", source: .own, date: nil, text: "Three words here")]
    #expect(try example(of: line, passages) == nil)
  }

  @Test(arguments: [
    (Slip.refusing, "The records do not say."),
    (
      .mistyping,
      """
      - owner: “Kites here. I love rain” [tweet 21]
      - owner: Loves rain. “Kites here. I love rain” [tweet 20]
      """
    ),
    (
      .unsourced,
      """
      - owner: “Kites here. I love rain”
      - owner: Loves rain. “Kites here. I love rain” [tweet 20]
      """
    ),
    (
      .retyping,
      """
      - owner: “kites here. i love rain” [tweet 20]
      - owner: Loves rain. “Kites here. I love rain” [tweet 20]
      """
    ),
  ])
  func `holds what is shown against an answer with a slip`(slip: Slip, rejected: String) throws {
    let evidence = [Finding.Evidence(passage: 0, quote: "Kites here. I love rain")]
    let passages = [Passage(id: "20", source: .own, date: nil, text: "Kites here. I love rain")]
    let analysis = Analysis(passages, limit: 32)
    let example = try #require(
      TrainingExample(
        shown: Finding(.loves, "rain", evidence: evidence), against: slip, analysis: analysis))
    #expect(
      example.chosen == """
        - owner: “Kites here. I love rain” [tweet 20]
        - owner: Loves rain. “Kites here. I love rain” [tweet 20]
        """)
    #expect(example.rejected == rejected)
  }

  @Test func `makes none of a slip that changes nothing`() {
    let analysis = Analysis(own(["so it is"]), limit: 32)
    let finding = Finding(.topic, "it", evidence: [.init(passage: 0, quote: "so it is")])
    #expect(TrainingExample(shown: finding, against: .retyping, analysis: analysis) == nil)
    let none = Finding(.topic, "it", evidence: [])
    #expect(TrainingExample(shown: none, against: .refusing, analysis: analysis) == nil)
  }

  @Test func `shows only the owner's words against a slip`() {
    let analysis = Analysis(passages, limit: 32)
    let finding = Finding(.likedTopic, "rain", evidence: [.init(passage: 2, quote: "I hate rain.")])
    #expect(TrainingExample(shown: finding, against: .refusing, analysis: analysis) == nil)
  }

  @Test func `refuses what the passages do not tell`() throws {
    let passages = own(["I live in Gent.", "I love my bike", "my mum called"])
    let example = try #require(
      try example(of: "Loves their bike.", askedAbout: "Lives in Gent.", passages))
    #expect(
      example.prompt == """
        [11] own
        > I love my bike

        What do these records show about Gent?
        """)
    #expect(example.chosen == Answer.refusal)
    #expect(
      example.rejected == """
        - owner: “I love my bike” [tweet 11]
        - owner: Loves their bike. “I love my bike” [tweet 11]
        """)
    #expect(example.ids == ["11"])
  }

  @Test(arguments: [
    (["I live in Gent. I love my bike"], "Loves their bike."),
    (["I live in Gent. my mum called"], "Has a mother."),
    (["I live in Gent, with the bike", "I love my bike"], "Loves their bike."),
    (["I live in Gent. #KITES", "kites", "kites"], "Writes about kites."),
    // Too short to be looked for.
    (["I live in Gent", "my dog, my dog"], "Has a dog."),
  ])
  func `does not refuse what they may tell`(texts: [String], other: String) throws {
    #expect(try example(of: "Lives in Gent.", askedAbout: other, own(texts)) == nil)
  }
}
