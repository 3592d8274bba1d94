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

  /// What is asked about a thread, in the order in which it is asked.
  enum Kind: String, CaseIterable, Sendable {
    /// What the records show, and in whose words: they are the owner's and others'.
    case whose
    /// Something that the archive does not hold.
    case absent
    /// What the owner wrote about something on a day: one record answers it.
    case quote
    /// The same, with that record taken away.
    case missing
    /// Which of the records are the owner's own words, as JSON.
    case own

    /// What the right answer is.
    var expected: Expected {
      switch self {
      case .whose, .quote, .own: .answer
      case .absent, .missing: .refusal
      }
    }

    /// The form of its answer.
    var form: Reading.Question.Form {
      switch self {
      case .whose, .absent: .statements
      case .quote, .missing: .quotation
      case .own: .ownRecords
      }
    }
  }

  /// Its name in the suite.
  let item: String
  /// The thread that it is about; questions about one thread are not independent.
  let group: String
  /// What kind of question it is.
  let kind: Kind
  /// What is asked.
  let question: Reading.Question
  /// The records that the right answer names, where it names some and no others.
  let key: [String]
  /// The records that are shown with it.
  let passages: [Passage]

  /// What the right answer is.
  var expected: Expected { kind.expected }

  init(
    _ kind: Kind, about thread: String, _ text: String, terms: [String] = [], key: [String] = [],
    passages: [Passage]
  ) {
    item = "\(kind.rawValue)-\(thread)"
    group = thread
    self.kind = kind
    question = Reading.Question(text, terms: terms, form: kind.form)
    self.key = key
    self.passages = passages
  }
}

extension EvalQuestion {
  /// A line of the suite, with all that a prompt is made from.
  var json: JSON {
    [
      "item": .string(item), "group": .string(group), "kind": .string(kind.rawValue),
      "question": .string(question.text), "terms": .array(question.terms.map(JSON.string)),
      "expected": .string(expected.rawValue), "key": .array(key.map(JSON.string)),
      "evidence": .array(passages.map(\.evidenceJSON)),
    ]
  }

  /// Reads a line of the suite; one without a kind asks what records show, or what they do not.
  init(_ fields: FieldReader) throws(PayloadError) {
    let expected = try fields.named("expected", Expected.init)
    kind =
      fields.has("kind")
      ? try fields.named("kind", Kind.init) : expected == .refusal ? .absent : .whose
    guard kind.expected == expected else { throw fields.error("expected", .value) }
    item = try fields.string("item")
    group = try fields.string("group")
    question = Reading.Question(
      try fields.string("question"), terms: try fields.strings("terms"), form: kind.form)
    key = fields.has("key") ? try fields.strings("key") : []
    var passages: [Passage] = []
    for record in try fields.objects("evidence") { passages.append(try Passage(evidence: record)) }
    self.passages = passages
  }
}

extension Passage {
  /// The record as an item of a suite holds it.
  fileprivate var evidenceJSON: JSON {
    var object = JSONObject([
      ("id", .string(id)), ("text", .string(text)), ("source", .string(source.label)),
    ])
    object["date"] = date.map(JSON.string)
    for (name, values) in [("links", links), ("mentions", mentions), ("hashtags", hashtags)]
    where !values.isEmpty { object[name] = .array(values.map(JSON.string)) }
    return .object(object)
  }

  fileprivate init(evidence record: FieldReader) throws(PayloadError) {
    func texts(_ name: String) throws(PayloadError) -> [String] {
      record.has(name) ? try record.strings(name) : []
    }
    self.init(
      id: try record.string("id"), source: try record.named("source", Passage.Source.init),
      date: try record.optionalString("date"), text: try record.string("text"),
      links: try texts("links"), mentions: try texts("mentions"), hashtags: try texts("hashtags"))
  }
}
