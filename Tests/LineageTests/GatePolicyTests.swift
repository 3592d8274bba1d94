import CanonicalJSON
import Lineage
import Testing

@Suite struct GatePolicyTests {
  /// The canonical bytes of the policy that a store begins with.
  static let defaultText = """
    {"batch_size":50,"consolidation":{"batches":2,"confidence":0.7,"evidence":3},\
    "eval_samples":8,"gate":{"absolute_margin":0.05,"alpha":0.05,"composite_ratio":1.05,\
    "direction":"higher","evidence_citation_rate":0.95,"guard_margin":0.1,\
    "guards":["refusal","speakers"],"instrument":"","metric":"composite","minimum_items":20,\
    "requires_items":false,"suite":""},"heldout_share":0.05,"samples":1,"schema":1,\
    "train":{"from_promoted":false,"new_batches":10,"new_pairs":200},"wave":1}
    """

  @Test func `writes the default policy as these bytes`() {
    #expect(Policy.default.json.canonicalText == Self.defaultText)
  }

  @Test func `reads what it writes`() throws {
    let policy = try Policy.default.setting("gate.composite_ratio", to: "1.0825")
      .setting("gate.requires_items", to: "true").setting("batch_size", to: "7")
    #expect(try Policy(decoding: policy.json.canonicalLine) == policy)
    #expect(try Policy(decoding: Policy.default.json.canonicalLine) == .default)
  }

  @Test(arguments: ["1.05", "1.08", "1.1", "1.000000000000001", "9.99", "1", "10"])
  func `keeps a threshold digit for digit`(_ text: String) throws {
    let policy = try Policy.default.setting("gate.composite_ratio", to: text)
    let again = try Policy(decoding: policy.json.canonicalLine)
    #expect(again.gate.compositeRatio == Decimal(text))
    #expect(again.text(of: "gate.composite_ratio") == text)
  }

  @Test func `refuses digits that canonical JSON would lose`() {
    #expect(throws: PolicyError.field(FieldError("gate.composite_ratio", .tooPrecise))) {
      try Policy.default.setting("gate.composite_ratio", to: "1.05000000000000000001")
    }
  }

  @Test func `names every setting once`() {
    #expect(
      Policy.allKeys == [
        "batch_size", "heldout_share", "wave", "samples", "eval_samples", "consolidation.batches",
        "consolidation.evidence", "consolidation.confidence", "train.new_pairs",
        "train.new_batches", "train.from_promoted", "gate.composite_ratio",
        "gate.absolute_margin", "gate.evidence_citation_rate", "gate.requires_items",
        "gate.minimum_items", "gate.alpha", "gate.metric", "gate.direction", "gate.guards",
        "gate.guard_margin", "gate.suite", "gate.instrument",
      ])
    for key in Policy.allKeys { #expect(Policy.default.text(of: key) != nil) }
    #expect(Policy.default.text(of: "gate") == nil)
  }

  @Test func `reads a policy from before there were all of today's fields`() throws {
    let text = """
      {"batch_size":50,"consolidation":{"batches":2,"confidence":0.7,"evidence":3},\
      "eval_samples":8,"gate":{"absolute_margin":0.05,"composite_ratio":1.05,\
      "evidence_citation_rate":0.95,"requires_items":false},"heldout_share":0.05,"samples":1,\
      "schema":1,"train":{"new_batches":10,"new_pairs":200},"wave":1}
      """
    #expect(try Policy(decoding: Array(text.utf8)) == .default)
  }

  /// Fields that policies of earlier versions did not have.
  private static let later: Set = [
    "train.from_promoted", "gate.minimum_items", "gate.alpha", "gate.metric", "gate.direction",
    "gate.guards", "gate.guard_margin", "gate.suite", "gate.instrument",
  ]

  @Test(arguments: Policy.allKeys.filter { !later.contains($0) })
  func `names the field that is missing`(_ key: String) {
    let parts = key.split(separator: ".").map(String.init)
    var top = Policy.default.json.object ?? JSONObject()
    if parts.count == 2 {
      var section = top[parts[0]]?.object ?? JSONObject()
      section[parts[1]] = nil
      top[parts[0]] = .object(section)
    } else {
      top[key] = nil
    }
    #expect(throws: PolicyError.field(FieldError(key, .missing))) {
      try Policy(json: .object(top))
    }
  }

  @Test(arguments: [
    ("wave\":1", "wave\":1,\"x\":2", FieldError("x", .unknown)),
    ("\"batches\":2", "\"batches\":2,\"batch\":2", FieldError("consolidation.batch", .unknown)),
    ("\"wave\":1", "\"wave\":\"1\"", FieldError("wave", .wrongType(expected: "an integer"))),
    ("\"wave\":1", "\"wave\":1.5", FieldError("wave", .wrongType(expected: "an integer"))),
    ("\"wave\":1", "\"wave\":0", FieldError("wave", .outOfRange("1 to 1000"))),
    ("1.05", "0.99", FieldError("gate.composite_ratio", .outOfRange("1 to 10"))),
    ("1.05", "1e999", FieldError("gate.composite_ratio", .notFinite)),
    ("0.95", "1.01", FieldError("gate.evidence_citation_rate", .outOfRange("0 to 1"))),
    (
      "\"heldout_share\":0.05", "\"heldout_share\":0.51",
      FieldError("heldout_share", .outOfRange("0 to 0.5"))
    ),
    ("false", "0", FieldError("gate.requires_items", .wrongType(expected: "true or false"))),
    (
      "{\"from_promoted\":false,\"new_batches\":10,\"new_pairs\":200}", "[]",
      FieldError("train", .wrongType(expected: "an object"))
    ),
    (
      "\"schema\":1", "\"schema\":0",
      FieldError("schema", .wrongType(expected: "a positive integer"))
    ),
    ("\"schema\":1,", "", FieldError("schema", .missing)),
  ])
  func `names the field that is wrong`(_ part: String, _ wrong: String, _ error: FieldError) throws
  {
    let range = try #require(Self.defaultText.firstRange(of: part))
    let text = Self.defaultText.replacingCharacters(range, with: wrong)
    #expect(throws: PolicyError.field(error)) { try Policy(decoding: Array(text.utf8)) }
  }

  @Test func `tells a policy of a newer version from a wrong one`() throws {
    let text = #"{"schema":2,"something":"new"}"#
    #expect(throws: PolicyError.newerSchema(2)) { try Policy(decoding: Array(text.utf8)) }
  }

  @Test func `refuses what is no policy at all`() {
    #expect(throws: PolicyError.notJSON(JSONError(.truncated, offset: 0))) {
      try Policy(decoding: [])
    }
    #expect(throws: PolicyError.field(FieldError("", .wrongType(expected: "an object")))) {
      try Policy(decoding: Array("[]".utf8))
    }
  }

  @Test(arguments: [
    ("gate.composite_ratio", "1,08", FieldError.Fault.wrongType(expected: "a number")),
    ("gate.composite_ratio", "", .wrongType(expected: "a number")),
    ("gate.composite_ratio", "true", .wrongType(expected: "a number")),
    ("gate.requires_items", "yes", .wrongType(expected: "true or false")),
    ("samples", "1e3", .outOfRange("1 to 100")),
    ("samples", "99999999999999999999", .wrongType(expected: "an integer")),
    ("schema", "1", .unknown),
    ("gate", "1", .unknown),
    ("gate.composite_rati\u{F6}", "1", .unknown),
    ("gate.alpha", "0.51", .outOfRange("0.000001 to 0.5")),
    ("gate.direction", "up", .malformed(expected: "higher or lower")),
    ("gate.suite", "any", .malformed(expected: "empty or 64 hex digits")),
    ("gate.guards", "a,b c", .malformed(expected: "names without spaces and commas")),
    ("gate.guards", "a,a", .duplicate),
    (
      "gate.metric", "", .malformed(expected: "a name of printable ASCII characters without spaces")
    ),
  ])
  func `refuses to set`(_ key: String, to text: String, because fault: FieldError.Fault) {
    #expect(throws: PolicyError.field(FieldError(key, fault))) {
      try Policy.default.setting(key, to: text)
    }
  }

  @Test func `lists what loosens the promotion gate, and nothing else`() throws {
    let looser = try Policy.default.setting("gate.composite_ratio", to: "1.0499")
      .setting("gate.absolute_margin", to: "0.04").setting("gate.evidence_citation_rate", to: "0.9")
      .setting("batch_size", to: "10")
    #expect(
      looser.loosens(comparedWith: .default) == [
        "gate.composite_ratio", "gate.absolute_margin", "gate.evidence_citation_rate",
      ])
    #expect(Policy.default.loosens(comparedWith: looser) == [])
    let demanding = try Policy.default.setting("gate.requires_items", to: "true")
    #expect(demanding.loosens(comparedWith: .default) == [])
    #expect(Policy.default.loosens(comparedWith: demanding) == ["gate.requires_items"])
  }

  /// A setting, a value, and whether that and the way back loosen the gate.
  @Test(arguments: [
    ("gate.minimum_items", "21", false, true), ("gate.minimum_items", "0", true, false),
    ("gate.alpha", "0.01", false, true), ("gate.alpha", "0.1", true, false),
    ("gate.guard_margin", "0.05", false, true), ("gate.guard_margin", "0.2", true, false),
    ("gate.guards", "refusal", true, false), ("gate.guards", "refusal,speakers,more", false, true),
    ("gate.suite", String(repeating: "a", count: 64), false, true),
    ("gate.instrument", String(repeating: "a", count: 64), false, true),
    ("gate.metric", "tka_pref:acc,none", true, true), ("gate.direction", "lower", true, true),
    ("batch_size", "1", false, false), ("train.new_pairs", "1", false, false),
  ])
  func `knows which way loosens`(
    _ key: String, _ value: String, _ loosens: Bool, _ loosensBack: Bool
  ) throws {
    let changed = try Policy.default.setting(key, to: value)
    #expect(changed.text(of: key) == value)
    #expect(changed.loosens(comparedWith: .default) == (loosens ? [key] : []))
    #expect(Policy.default.loosens(comparedWith: changed) == (loosensBack ? [key] : []))
    #expect(try Policy(decoding: changed.json.canonicalLine) == changed)
  }
}

extension String {
  /// The text with one part replaced.
  func replacingCharacters(_ range: Range<String.Index>, with text: String) -> String {
    self[..<range.lowerBound] + text + self[range.upperBound...]
  }
}
