import Models
import Testing

@testable import Ranker

@Suite struct ListedRecordsTests {
  private let listing = PassageListing.text([
    Passage(id: "123", source: .own, date: "2024-03-01T12:00:00Z", text: "Utrecht has Bridges."),
    Passage(id: "456", source: .retweet(of: "ben"), date: nil, text: "Tea is best\nfor breakfast."),
  ])

  private func bears(_ question: String) -> Bool {
    ListedRecords(in: "\(listing)\n\n\(question)").bearOnQuestion
  }

  @Test func `finds records by their ids`() throws {
    let records = ListedRecords(in: listing + "\n\nWhat?")
    #expect(!records.isEmpty)
    let tea = try #require(records.find("456"))
    #expect(tea.source == .retweet(of: "ben"))
    #expect(tea.text.holds("best for breakfast"))
    for id in ["", "12", "0123", "1234", " 123", "tweet 123"] { #expect(records.find(id) == nil) }
  }

  @Test func `takes the first of two records with one id`() throws {
    let records = ListedRecords(in: "[1] own\n> first\n\n[1] like\n> second")
    #expect(try #require(records.find("1")).source == .own)
  }

  @Test(arguments: ["", "Where?", "> text", "[x] own\n> text", "[1] nobody\n> text"])
  func `finds none where none are listed`(_ prompt: String) {
    #expect(ListedRecords(in: prompt).isEmpty)
    #expect(ListedRecords(in: prompt).bearOnQuestion)
  }

  @Test(arguments: [
    "What do these records show about Utrecht?", "What is said of BRIDGES?", "Which bridge?",
    "Breakfasts or bicycles?", "Breakfast, bicycles?",
    // What has no words of its own is about any record.
    "What does the owner say?", "Where do they live?", "", "123?",
  ])
  func `records bear on a question of which they have a word`(_ question: String) {
    #expect(bears(question))
  }

  @Test(arguments: [
    "What do these records show about bicycles?", "Who lives in Leiden?", "Utrechter?", "Bridged?",
    "What about the caf\u{E9} owner?",
  ])
  func `records bear on no question of which they have no word`(_ question: String) {
    #expect(!bears(question))
  }

  @Test func `saying something is astray where no record bears on the question`() {
    func values(_ answer: String, _ question: String) -> [Double] {
      let records = ListedRecords(in: "\(listing)\n\n\(question)")
      return Array(AnswerFeatures.values(of: answer, records: records).suffix(2))
    }
    let (there, elsewhere) = ("What about Utrecht?", "What about bicycles?")
    #expect(values(Answer.refusal, there) == [1, 0])
    #expect(values(Answer.refusal, elsewhere) == [0, 0])
    #expect(values("- Has bridges. [123]", there) == [0, 0])
    #expect(values("- Has bridges. [123]", elsewhere) == [0, 1])
    #expect(values("", there) == [0, 0])
    #expect(values("", elsewhere) == [0, 0])
  }
}
