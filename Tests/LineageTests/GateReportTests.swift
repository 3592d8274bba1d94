import CanonicalJSON
import Lineage
import Testing

@Suite struct GateReportTests {
  static let text = """
    {"baseline_composite":0.8,"candidate_composite":0.84,"candidate_id":"c1",\
    "evidence_citation_rate":0.95,"refusal_over_fabrication_regression":false,\
    "rollback_model":"base","source_distinction_regression":false}
    """

  private func decode(_ text: String) throws(ReportError) -> EvalReport {
    try EvalReport(decoding: Array(text.utf8))
  }

  @Test func `reads the contract and writes the same bytes`() throws {
    let report = try decode(Self.text)
    #expect(report.candidateID == "c1")
    #expect(report.baselineComposite == Decimal("0.8"))
    #expect(report.candidateComposite == Decimal("0.84"))
    #expect(!report.refusalOverFabricationRegression)
    #expect(!report.sourceDistinctionRegression)
    #expect(report.evidenceCitationRate == Decimal("0.95"))
    #expect(report.rollbackModel == "base")
    #expect(report.json.canonicalText == Self.text)
  }

  @Test func `keeps members beyond the contract without judging them`() throws {
    let text = Self.text.replacing("}", with: #","perplexity":1e9999,"notes":{"candidate_id":7}}"#)
    let report = try decode(text)
    #expect(report.extra.keys == ["perplexity", "notes"])
    #expect(report.json["notes"]?["candidate_id"]?.integer == 7)
    #expect(try EvalReport(json: report.json) == report)
  }

  @Test(arguments: [
    "baseline_composite", "candidate_composite", "candidate_id", "evidence_citation_rate",
    "refusal_over_fabrication_regression", "rollback_model", "source_distinction_regression",
  ])
  func `names the field that is missing or of a wrong type`(_ field: String) throws {
    var object = try #require(try decode(Self.text).json.object)
    object[field] = nil
    #expect(throws: ReportError.field(FieldError(field, .missing), line: nil)) {
      try EvalReport(json: .object(object))
    }
    for wrong in [JSON.null, [1], [:]] {
      object[field] = wrong
      let error = #expect(throws: ReportError.self) { try EvalReport(json: .object(object)) }
      guard case .field(let fieldError, nil) = error, case .wrongType = fieldError.fault else {
        Issue.record("\(String(describing: error)) is not of a wrong type")
        continue
      }
      #expect(fieldError.field == field)
    }
  }

  @Test(arguments: ["NaN", "Infinity", "-Infinity", "1e999", "-1e999", "1e99999999999999999999"])
  func `names the field that is not finite`(_ number: String) {
    for (field, value) in [("candidate_composite", "0.84"), ("evidence_citation_rate", "0.95")] {
      for gap in ["", " ", " \n\t"] {
        let text = Self.text.replacing(
          "\"\(field)\":\(value)", with: "\"\(field)\"\(gap):\(gap)\(number)")
        #expect(throws: ReportError.field(FieldError(field, .notFinite), line: nil)) {
          try decode(text)
        }
      }
    }
  }

  @Test func `refuses what is no JSON, by its offset`() {
    #expect(throws: ReportError.notJSON(JSONError(.truncated, offset: 0), line: nil)) {
      try decode("")
    }
    #expect(throws: ReportError.notJSON(JSONError(.unexpected, offset: 5), line: nil)) {
      try decode(#"{"x":NaN}"#)
    }
    #expect(throws: ReportError.notJSON(JSONError(.unexpected, offset: 0), line: nil)) {
      try decode("NaN")
    }
    #expect(throws: ReportError.notJSON(JSONError(.duplicateKey, offset: 18), line: nil)) {
      try decode(#"{"candidate_id":1,"candidate_id":2}"#)
    }
    #expect(throws: ReportError.field(FieldError("", .wrongType(expected: "an object")), line: nil))
    {
      try decode("[]")
    }
  }

  @Test func `refuses numbers of more digits than it can keep`() {
    let text = Self.text.replacing("0.84", with: "0.8400000000000000000001")
    #expect(throws: ReportError.field(FieldError("candidate_composite", .tooPrecise), line: nil)) {
      try decode(text)
    }
  }

  @Test func `keeps what a double prints`() throws {
    let report = try decode(Self.text.replacing("0.84", with: "0.8400000000000001"))
    #expect(report.candidateComposite == Decimal("0.8400000000000001"))
    #expect(report.json.canonicalText.contains("0.8400000000000001"))
  }

  @Test(arguments: ["", "two words", "line\\nbreak", "\\u001b[31m", "f\u{FC}r"])
  func `refuses an id that is none`(_ id: String) throws {
    let error = #expect(throws: ReportError.self) {
      try decode(Self.text.replacing("\"c1\"", with: "\"\(id)\""))
    }
    guard case .field(let fieldError, nil) = error else {
      Issue.record("\(String(describing: error)) names no field")
      return
    }
    #expect(fieldError.field == "candidate_id")
  }

  // MARK: items.jsonl

  private func items(_ lines: String...) throws(ReportError) -> [EvalItem] {
    try EvalItem.decode(Array(lines.joined(separator: "\n").utf8))
  }

  private let one = #"{"item":"a","group":"t1","candidate":1,"baseline":0.5,"note":"x"}"#

  @Test func `reads items in their order, with and without a last newline`() throws {
    let two = #"{"item":"B","group":"t1","candidate":0.25,"baseline":0}"#
    let expected = [
      EvalItem(item: "a", group: "t1", candidate: .one, baseline: .hundredths(50)),
      EvalItem(item: "B", group: "t1", candidate: .hundredths(25), baseline: .zero),
    ]
    #expect(try items(one, two) == expected)
    #expect(try items(one, two, "") == expected)
    #expect(try items("") == [])
    #expect(
      expected[1].json.canonicalText
        == #"{"baseline":0,"candidate":0.25,"group":"t1","item":"B"}"#)
  }

  @Test func `refuses an item that occurs twice`() {
    #expect(throws: ReportError.field(FieldError("item", .duplicate), line: 2)) {
      try items(one, one)
    }
  }

  @Test func `takes items that differ only in normalisation for two`() throws {
    let composed = one.replacing("\"a\"", with: "\"\u{E9}\"")
    let decomposed = one.replacing("\"a\"", with: "\"e\u{301}\"")
    let items = try items(composed, decomposed)
    #expect(items.count == 2)
    #expect(items[0] != items[1])
  }

  @Test(arguments: [
    (#"{"item":"b","group":"t","candidate":1}"#, FieldError("baseline", .missing)),
    (
      #"{"item":"","group":"t","candidate":1,"baseline":1}"#,
      FieldError("item", .malformed(expected: "a text with something in it"))
    ),
    (
      #"{"item":7,"group":"t","candidate":1,"baseline":1}"#,
      FieldError("item", .wrongType(expected: "a text"))
    ),
    (
      #"{"item":"b","group":"t","candidate":true,"baseline":1}"#,
      FieldError("candidate", .wrongType(expected: "a number"))
    ),
    (
      #"{"item":"b","group":"t","candidate":1,"baseline":1e999}"#,
      FieldError("baseline", .notFinite)
    ),
  ])
  func `names the line and the field of a wrong item`(_ line: String, _ error: FieldError) {
    #expect(throws: ReportError.field(error, line: 2)) { try items(one, line) }
  }

  @Test func `names the line that is no JSON`() {
    #expect(throws: ReportError.notJSON(JSONError(.truncated, offset: 0), line: 2)) {
      try items(one, "", one)
    }
  }
}
