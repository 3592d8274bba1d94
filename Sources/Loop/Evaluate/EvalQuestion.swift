internal import CanonicalJSON
internal import Models

/// One item of an eval suite: a question about records that were set aside.
struct EvalQuestion: Hashable, Sendable {
  /// What the right answer is.
  enum Expected: String, Sendable {
    /// What the records say.
    case answer
    /// That they do not say.
    case refusal
  }

  /// Its name in the suite.
  let item: String
  /// The thread that it is about; questions about one thread are not independent.
  let group: String
  /// What is asked.
  let question: Reading.Question
  /// What the right answer is.
  let expected: Expected
  /// The records that are shown with it.
  let passages: [Passage]

  /// A line of the suite, without what only a model needs to know of a record.
  var json: JSON {
    [
      "item": .string(item), "group": .string(group), "question": .string(question.text),
      "terms": .array(question.terms.map(JSON.string)), "expected": .string(expected.rawValue),
      "evidence": .array(
        passages.map { passage in
          [
            "id": .string(passage.id), "text": .string(passage.text),
            "source": .string(passage.source.label),
          ]
        }),
    ]
  }

  init(
    item: String, group: String, question: Reading.Question, expected: Expected, passages: [Passage]
  ) {
    self.item = item
    self.group = group
    self.question = question
    self.expected = expected
    self.passages = passages
  }

  /// Reads a line of the suite.
  init(_ fields: FieldReader) throws(PayloadError) {
    var passages: [Passage] = []
    for record in try fields.objects("evidence") {
      passages.append(
        Passage(
          id: try record.string("id"), source: try record.named("source", Passage.Source.init),
          date: nil, text: try record.string("text")))
    }
    self.init(
      item: try fields.string("item"), group: try fields.string("group"),
      question: Reading.Question(
        try fields.string("question"), terms: try fields.strings("terms")),
      expected: try fields.named("expected", Expected.init), passages: passages)
  }
}
