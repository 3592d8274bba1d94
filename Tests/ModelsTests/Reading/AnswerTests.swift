import Models
import Testing

@Suite struct AnswerTests {
  /// The one line of an answer.
  private func line(_ text: String) throws -> Answer.Line {
    let lines = Answer(text).lines
    try #require(lines.count == 1)
    return lines[0]
  }

  @Test func `reads who speaks, what is said, what is quoted and what is cited`() throws {
    let line = try line("- owner: Lives in Utrecht. “I live in Utrecht.” [tweet 123]")
    #expect(line.speaker == .owner)
    #expect(line.text == "Lives in Utrecht. “I live in Utrecht.” [tweet 123]")
    #expect(line.quotes == ["I live in Utrecht."])
    #expect(line.citations == ["123"])
  }

  @Test(
    arguments: [
      ("owner: yes", .owner), ("other: yes", .other), ("@mira: yes", .author("mira")),
      ("@Mira_2: yes", .author("Mira_2")), ("owner:yes", .owner), ("owner:  yes", .owner),
      ("Owner: yes", .owner), ("OTHER: yes", .other),
    ] as [(String, Answer.Speaker)])
  func `knows who speaks`(text: String, speaker: Answer.Speaker) throws {
    for start in ["", "- ", "* ", "  - ", "-   "] {
      let line = try line(start + text)
      #expect(line.speaker == speaker)
      #expect(line.text == "yes")
    }
  }

  @Test(arguments: [
    "the owner: yes", "owner : yes", "@: yes", "@a b: yes",
    "@mi-ra: yes", "@mirá: yes", "others: yes", ": yes", "so: owner: yes", "yes",
    "https://example.org/owner:",
  ])
  func `leaves everything else in the text`(text: String) throws {
    let line = try line("- " + text)
    #expect(line.speaker == nil)
    #expect(line.text == text)
  }

  @Test func `takes a refusal with a speaker for one, and a quoted refusal for a quote`() {
    #expect(Answer("- owner: The records do not say.").refuses)
    #expect(!Answer("- owner: “The records do not say.” [tweet 1]").refuses)
  }

  @Test func `reads a speaker who says nothing`() throws {
    let line = try line("- owner:")
    #expect(line.speaker == .owner)
    #expect(line.text.isEmpty && line.quotes.isEmpty && line.citations.isEmpty)
  }

  @Test(arguments: ["\n", "\r\n", "\r", "\n\n", "\n \n\t\n"])
  func `ends a line at every line break`(lineBreak: String) {
    let answer = Answer(["- owner: One. [1]", "Two. [2]", "* three"].joined(separator: lineBreak))
    #expect(answer.lines.map(\.text) == ["One. [1]", "Two. [2]", "three"])
    #expect(answer.lines.map(\.citations) == [["1"], ["2"], []])
  }

  @Test func `passes over headings, fences, empty lines and empty list items`() {
    let answer = Answer(
      """
      # Answer
      ## Places #
      #

      ```markdown
      - owner: Lives in Gent. [1]
      ```
      -
      *
      \t  \t
      - # Nothing
      """)
    #expect(answer.lines.map(\.text) == ["Lives in Gent. [1]"])
    #expect(!answer.refuses)
  }

  @Test(arguments: ["#kites are their thing [1]", "-5 degrees [1]", "*Kites* [1]", "--", "**"])
  func `takes what only looks like a heading or a list for a statement`(text: String) throws {
    #expect(try line(text).text == text)
    #expect(try line("- " + text).text == text)
  }

  @Test(arguments: [
    "The records do not say.", "The records do not say", "the records do not say!",
    "- The records do not say.", "* THE RECORDS DO NOT SAY.", "  The records  do not say. \t",
    "**The records do not say.**",
    "“The records do not say.”", "\"The records do not say.\"", "The records do not say.\r\n",
    "```\nThe records do not say.\n```", "# Answer\n\nThe records do not say.\n",
    "The records do not say.\nThe records do not say.",
  ])
  func `recognises a refusal in any spelling`(text: String) {
    let answer = Answer(text)
    #expect(answer.refuses)
    #expect(answer.lines.isEmpty)
  }

  @Test(arguments: [
    "The records do not say. Lives in Gent.",
    "The records do not say that the owner lives in Gent.", "The records do not say much.",
    "The records say.", "The records do say.", "Records do not say.",
    "The records don't say.", "The record does not say.", "So the records do not say.",
    "The records do not say. [1] [2] [3]", "The records do not say. The records do not say.",
  ])
  func `takes whatever else is said for a statement`(text: String) throws {
    #expect(!Answer(text).refuses)
    #expect(try line(text).text == text)
  }

  @Test(arguments: [
    "The records do not say.\n- owner: Lives in Gent. [1]",
    "- owner: Lives in Gent. [1]\n- The records do not say.", "yes\r\nThe records do not say.\r\n",
  ])
  func `does not refuse where it states something as well`(text: String) {
    let answer = Answer(text)
    #expect(!answer.refuses)
    #expect(answer.lines.count == 1)
  }

  @Test(arguments: ["", " ", "\n", "\r\n\t\n", "#", "# Answer", "```\n```", "- ", "-\n*\n"])
  func `neither refuses nor states anything in a text that says nothing`(text: String) {
    let answer = Answer(text)
    #expect(!answer.refuses)
    #expect(answer.lines.isEmpty)
  }

  @Test func `reads its own refusal as one`() {
    #expect(Answer(Answer.refusal).refuses)
  }
}
