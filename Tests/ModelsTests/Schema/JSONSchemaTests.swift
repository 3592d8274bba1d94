import CanonicalJSON
import Models
import Testing

@Suite struct JSONSchemaTests {
  static let schema = JSONSchema([
    "type": "object", "additionalProperties": false, "required": ["name", "claims"],
    "properties": [
      "name": ["type": "string", "minLength": 1, "maxLength": 3],
      "claims": [
        "type": "array", "minItems": 1, "maxItems": 2,
        "items": [
          "type": "object", "required": ["confidence"],
          "properties": [
            "confidence": ["type": "number", "minimum": 0, "maximum": 1],
            "category": ["enum": ["work", "places"]],
            "evidence": ["type": ["string", "null"]],
            "mark": ["type": "integer"],
          ],
        ],
      ],
    ],
  ])

  @Test(arguments: [
    (#"{"name":"a","claims":[{"confidence":0.5}]}"#, []),
    (#"{"name":"a","claims":[{"confidence":1,"evidence":null,"mark":3.0,"more":1}]}"#, []),
    ("[]", ["the answer: not an object"]),
    ("{}", ["name: missing", "claims: missing"]),
    (#"{"name":1,"claims":{}}"#, ["name: not a string", "claims: not an array"]),
    (#"{"name":"","claims":[]}"#, ["name: fewer than 1", "claims: fewer than 1"]),
    (#"{"name":"äöüß","claims":[{"confidence":0}]}"#, ["name: more than 3"]),
    (
      #"{"name":"a","claims":[{},{"confidence":"0.9"},{"confidence":2}]}"#,
      [
        "claims: more than 2", "claims[0].confidence: missing",
        "claims[1].confidence: not a number", "claims[2].confidence: above 1",
      ]
    ),
    (
      #"{"name":"a","claims":[{"confidence":-1,"category":"x","evidence":1,"mark":1.5}],"z":1}"#,
      [
        "claims[0].confidence: below 0",
        "claims[0].category: not one of the values that there are",
        "claims[0].evidence: not a string or null", "claims[0].mark: not an integer",
        "z: not one of the members that there are",
      ]
    ),
  ])
  func `names what a schema does not allow, and where`(_ text: String, _ faults: [String]) throws {
    let value = try JSONParser.parse(text)
    #expect(Self.schema.faults(in: value).map(\.description) == faults)
  }

  @Test func `passes over keywords that it does not know, and lists them`() {
    let schema = JSONSchema([
      "type": "string", "pattern": "^a", "description": "x",
      "properties": ["a": ["oneOf": []]], "maxLength": "3",
    ])
    #expect(schema.unknownKeywords == ["maxLength", "oneOf", "pattern"])
    #expect(schema.faults(in: "bcdef").isEmpty)
    #expect(schema.names == ["a"])
  }

  @Test func `lists at most fifty faults`() {
    let schema = JSONSchema(["items": ["type": "string"]])
    let value = JSON.array(Array(repeating: .null, count: 1000))
    #expect(schema.faults(in: value).count == JSONSchema.faultLimit)
  }
}
