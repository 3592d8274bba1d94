import CanonicalJSON
import Models
import Testing

@Suite struct ExtractiveModelTests {
  private let passages = [
    Passage(id: "11", source: .own, date: nil, text: "I live in Gent. #kites"),
    Passage(id: "12", source: .reply(to: "mira"), date: nil, text: "Kites?\nI love rain."),
    Passage(id: "13", source: .like, date: nil, text: "I hate rain. Stay in."),
  ]

  private func ask(
    _ task: Reading.Task, _ passages: [Passage], claims: [Reading.KnownClaim] = []
  ) async throws -> String {
    let reading = Reading(task: task, passages: passages, claims: claims)
    return try await ExtractiveModel().answer(
      ChatRequest(messages: [], seed: 1, temperature: 0, maxTokens: 1, reading: reading)
    ).content
  }

  private func critique(
    _ passages: [Passage], claims: [Reading.KnownClaim] = [], draft: String? = nil
  ) async throws -> JSON {
    let own = try await ask(.draft, passages, claims: claims)
    return try JSONParser.parse(
      try await ask(.critique(draft: draft ?? own), passages, claims: claims))
  }

  @Test func `drafts more than it can show`() async throws {
    let expected = """
      # Notes

      3 records: 1 own, 1 in reply, 1 liked.

      ## Places

      - Lives in Gent. [tweet 11]
      - Has always lived in Gent and means to stay there. [tweet 11]

      ## Interests

      - Writes about kites. [tweet 11] [tweet 12]
      - Is an expert in kites. [tweet 11]

      ## Opinions

      - Loves rain. [tweet 12]
      - Says: “I hate rain.” [tweet 13]
      - Always talks about rain. [tweet 12]

      """
    #expect(try await ask(.draft, passages) == expected)
  }

  @Test func `keeps what has evidence`() async throws {
    let answer = try await critique(passages)
    let expected: JSON = [
      [
        "category": "places", "claim": "Lives in Gent.", "evidence_tweet_ids": ["11"],
        "evidence_quotes": ["I live in Gent."], "confidence": .double(0.6), "contradicts": [],
      ],
      [
        "category": "interests", "claim": "Writes about kites.",
        "evidence_tweet_ids": ["11", "12"],
        "evidence_quotes": ["I live in Gent. #kites", "Kites?"], "confidence": .double(0.65),
        "contradicts": [],
      ],
      [
        "category": "opinions", "claim": "Loves rain.", "evidence_tweet_ids": ["12"],
        "evidence_quotes": ["I love rain."], "confidence": .double(0.6), "contradicts": [],
      ],
    ]
    #expect(answer["knowledge_candidates"] == expected)
    #expect(
      answer["rubric_scores"]
        == [
          "grounding": 4, "source_distinction": 7, "specificity": 6, "calibration": 6,
          "usefulness": 3,
        ])
    #expect(
      answer["notes_markdown"]?.string == """
        # Notes

        3 records: 1 own, 1 in reply, 1 liked.

        ## Places

        - Lives in Gent. “I live in Gent.” [tweet 11]

        ## Interests

        - Writes about kites. “I live in Gent. #kites” [tweet 11] [tweet 12]

        ## Opinions

        - Loves rain. “I love rain.” [tweet 12]

        What the draft says beyond these lines, the records do not show. Likes and retweets are \
        the words of others; the owner only marked them.

        """)
  }

  @Test func `makes examples of what goes too far, of the words of others first`() async throws {
    let examples = try #require(try await critique(passages)["training_examples"]?.array)
    #expect(
      examples.suffix(4).map { $0["rejected"]?.string } == [
        "- owner: Says: “I hate rain.” [tweet 13]",
        "- owner: Has always lived in Gent and means to stay there. [tweet 11]",
        "- owner: Is an expert in kites. [tweet 11]",
        "- owner: Always talks about rain. [tweet 12]",
      ])
    #expect(
      examples.last { $0["evidence_tweet_ids"] == ["13"] }
        == [
          "prompt": """
          [13] like
          > I hate rain. Stay in.

          Whose words are these, and what do they say?
          """,
          "chosen": "- other: “I hate rain.” [tweet 13]",
          "rejected": "- owner: Says: “I hate rain.” [tweet 13]",
          "evidence_tweet_ids": ["13"],
        ])
    #expect(
      examples.last
        == [
          "prompt": """
          [12] reply to @mira
          > Kites?
          > I love rain.

          What do these records show about what the owner of the archive likes and thinks?
          """,
          "chosen": """
          - owner: “I love rain.” [tweet 12]
          - owner: Loves rain. “I love rain.” [tweet 12]
          """,
          "rejected": "- owner: Always talks about rain. [tweet 12]",
          "evidence_tweet_ids": ["12"],
        ])
  }

  @Test func `judges the draft of another reader`() async throws {
    let draft = "* The owner runs a circus. [tweet 11]\n- Loves rain. [tweet 12]\n- Unsourced."
    let answer = try await critique(passages, draft: draft)
    #expect(answer["knowledge_candidates"]?.array?.map { $0["claim"] } == ["Loves rain."])
    #expect(
      answer["training_examples"]?.array?.map { $0["rejected"] }
        == ["The records do not say.", "- owner: The owner runs a circus. [tweet 11]"])
    #expect(
      answer["training_examples"]?.array?.last?["chosen"]
        == "- owner: “I live in Gent. #kites” [tweet 11]")
    let prose = try await critique(passages, draft: "I cannot do this.")
    #expect(prose["knowledge_candidates"]?.array?.count == 3)
    #expect(prose["rubric_scores"]?["grounding"] == 0)
  }

  @Test func `is surer of what the profile holds and names what it contradicts`() async throws {
    let known: [Reading.KnownClaim] = [
      .init(id: "a", category: "places", claim: "Lives in  Brugge."),
      .init(id: "b", category: "places", claim: "lives in gent."),
      .init(id: "c", category: "opinions", claim: "Hates rain."),
      .init(id: "d", category: "opinions", claim: "Hates snow."),
    ]
    let candidates = try #require(
      try await critique(passages, claims: known)["knowledge_candidates"]?.array)
    #expect(candidates.first?["confidence"] == .double(0.8))
    #expect(candidates.first?["contradicts"] == ["a"])
    #expect(candidates.last?["contradicts"] == ["c"])
  }

  @Test(arguments: [(1, 0.5), (2, 0.65), (3, 0.7), (4, 0.73), (8, 0.85), (30, 0.85)])
  func `grows surer with the passages`(count: Int, expected: Double) async throws {
    let passages = (0..<count).map {
      Passage(id: "\($0)", source: .own, date: nil, text: "word\($0) #kites")
    }
    let candidates = try await critique(passages)["knowledge_candidates"]?.array ?? []
    let found = candidates.first { $0["claim"] == "Writes about kites." }?["confidence"]
    #expect(found == (count < 2 ? nil : .double(expected)))
  }

  @Test func `keeps to its limits`() async throws {
    let passages = (0..<60).map {
      Passage(id: "\($0)", source: .own, date: nil, text: "I love thing\($0). I hate stuff\($0).")
    }
    let request = ChatRequest(
      messages: [], seed: 1, temperature: 0, maxTokens: 1,
      reading: Reading(task: .draft, passages: passages, claims: []))
    let model = ExtractiveModel(claimLimit: 5, overclaimLimit: 1)
    let draft = try await model.answer(request).content
    #expect(draft.split(separator: "\n").count { $0.hasPrefix("- ") } == 6)
    let all = try await critique(passages)
    #expect(all["knowledge_candidates"]?.array?.count == 32)
    #expect(try #require(all["training_examples"]?.array?.count) <= 8)
  }

  @Test func `answers even an empty batch`() async throws {
    for passages in [[], [Passage(id: "1", source: .like, date: nil, text: "")]] {
      let draft = try await ask(.draft, passages)
      #expect(draft.contains("Nothing in these records says much"))
      #expect(try await critique(passages)["knowledge_candidates"] == [])
    }
  }
}
