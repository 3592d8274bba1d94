import Testing

@testable import Ranker

@Suite struct AnswerFeaturesTests {
  typealias Name = AnswerFeatures.Name

  private let prompt = """
    [123] own, 2024-03-01T12:00:00Z
    > I live in Utrecht.
    > It rains.

    [124] reply to @ana, 2024-03-01T12:00:00Z
    > My dog is asleep

    [456] retweet of @ben
    > Tea is best.

    [789] like
    > Bikes for all

    Where does the owner live, and who says Utrecht?
    """

  /// The numbers of an answer by their names.
  private func values(_ answer: String, _ prompt: String? = nil) -> [Name: Double] {
    let values = AnswerFeatures.values(
      of: answer, records: ListedRecords(in: prompt ?? self.prompt))
    #expect(values.count == Name.allCases.count)
    return Dictionary(uniqueKeysWithValues: zip(Name.allCases, values))
  }

  /// The numbers about evidence that are not 0.
  private func evidence(_ answer: String, _ prompt: String? = nil) -> [Name: Double] {
    values(answer, prompt).filter { !$0.key.isLength && $0.value != 0 }
  }

  @Test(
    arguments: [
      ("- owner: Lives in Utrecht. “I live in Utrecht.” [tweet 123]", [.cited, .verbatim]),
      ("Lives in Utrecht. \"Utrecht. It rains\" [123]", [.cited, .verbatim]),
      ("- owner: Lives in Utrecht. [tweet 123]", [.cited]),
      ("- Lives in Utrecht.", [.uncited]),
      ("- Lives in Utrecht. “I live in Utrecht.”", [.uncited, .altered]),
      ("- Lives in Utrecht. “I live in Leiden.” [123]", [.cited, .altered]),
      ("- Lives in Utrecht. “i live in utrecht” [123]", [.cited, .altered]),
      // One quote holds, the other does not.
      ("- “I live in Utrecht.” and “I love it” [123]", [.cited, .altered]),
      // It holds, but in a record that is not cited.
      ("- owner: “I live in Utrecht.” [124]", [.cited, .altered]),
      ("- owner: “I live in Utrecht.” and “asleep” [124, 123]", [.cited, .verbatim]),
      ("- Lives in Utrecht. [999]", [.unknown]),
      ("- Lives in Utrecht. “I live in Utrecht.” [999]", [.unknown, .altered]),
      ("- Lives in Utrecht. [999] [123]", [.cited, .unknown]),
      ("- Lives in Utrecht. [0123]", [.unknown]),
      ("- Likes tea. [456]", [.cited]),
      ("- owner: Likes tea. “Tea is best.” [456] [789]", [.cited, .verbatim, .borrowed]),
      ("- @ben: Likes tea. [456]", [.cited]),
      ("- other: Likes bikes. [789]", [.cited]),
      ("- @ana: Has a dog. [124]", [.cited, .disowned]),
      ("- other: Lives in Utrecht, has a dog. [123, 124]", [.cited, .disowned]),
      // Whose words these are, its records do not agree on.
      ("- Lives in Utrecht and likes tea. [123, 456]", [.cited]),
      ("- @ben: Lives in Utrecht and likes tea. [123, 456]", [.cited]),
      ("The records do not say.", [.evasive]),
      ("# Heading\n\n```\n```", []), ("", []), (" \n\t\n", []),
    ] as [(String, [Name])])
  func `a single line counts whole`(_ answer: String, _ names: [Name]) {
    #expect(evidence(answer) == Dictionary(uniqueKeysWithValues: names.map { ($0, 1) }))
  }

  @Test func `several lines count by their shares`() {
    let answer = """
      # The owner

      - owner: Lives in Utrecht. “I live in Utrecht.” [tweet 123]
      - owner: Likes tea. “Tea was best.” [456]
      - Is clearly happy.
      - @ana: Has a dog. [124] [999]
      """
    #expect(
      evidence(answer) == [
        .cited: 0.75, .uncited: 0.25, .unknown: 0.25, .verbatim: 0.25, .altered: 0.25,
        .borrowed: 0.25, .disowned: 0.25,
      ])
    #expect(values(answer)[.lines] == PortableMath.log(5) / 4)
  }

  @Test func `a refusal beside a statement is neither`() {
    #expect(evidence("The records do not say.\n- Lives in Utrecht. [123]") == [.cited: 1])
  }

  @Test(arguments: [
    "- owner: Lives in Utrecht. “I live in Utrecht.” [tweet 123]", "- @ana: a [1]\n- b",
    "The records do not say.", "",
  ])
  func `without records there is no evidence`(_ answer: String) {
    for prompt in ["", "Where does the owner live?", "[123] nobody\n> I live in Utrecht."] {
      #expect(evidence(answer, prompt).isEmpty)
    }
  }

  @Test func `its length is the logarithm of its code points`() throws {
    // ln 256 / 8 is ln 2.
    let length = try #require(values(String(repeating: "\u{1F600}", count: 255))[.length])
    #expect(abs(length - PortableMath.log(2)) < 1e-15)
    // A family is one character, of five code points.
    let family = try #require(values("\u{1F468}\u{200D}\u{1F469}\u{200D}\u{1F467}")[.length])
    #expect(family == PortableMath.log(6) / 8)
    #expect(values("")[.length] == 0)
  }

  @Test func `its lines count by their logarithm, without empty ones and headings`() throws {
    // ln 16 / 4 is ln 2.
    let answer = "# Fifteen\n\n" + String(repeating: "- a\n\n", count: 15)
    let lines = try #require(values(answer)[.lines])
    #expect(abs(lines - PortableMath.log(2)) < 1e-15)
    #expect(values("")[.lines] == 0)
    #expect(values("The records do not say.")[.lines] == 0)
  }

  @Test func `the names have these places`() {
    #expect(
      Name.allCases.map(\.rawValue) == [
        "length", "lines", "cited", "uncited", "unknown", "verbatim", "altered", "borrowed",
        "disowned", "evasive", "astray",
      ])
    #expect(Name.allCases.filter(\.isLength) == [.length, .lines])
  }
}
