public import CanonicalJSON

extension Decision {
  /// The decision as JSON: the member `decision` of `promotion.json`.
  public var json: JSON {
    var object = JSONObject([
      ("verdict", .string(verdict.description.lowercased())),
      ("asserted", .bool(isAsserted)),
      ("conditions", .array(conditions.map(\.json))),
    ])
    if let overrideReason { object["override_reason"] = .string(overrideReason) }
    return .object(object)
  }

  /// Reads a decision, whose verdict must be what its conditions say.
  public init(json: JSON) throws(FieldError) {
    let reader = try FieldReader(json)
    try reader.refuseUnknown(except: ["verdict", "asserted", "conditions", "override_reason"])
    var conditions: [Condition] = []
    var seen: Set<Condition.Name> = []
    for (index, element) in try reader.array("conditions").enumerated() {
      let condition = try Condition(json: element, path: "conditions.\(index)")
      guard seen.insert(condition.name).inserted else {
        throw FieldError("conditions.\(index).name", .duplicate)
      }
      conditions.append(condition)
    }
    let decision = Decision(
      conditions: conditions, isAsserted: try reader.flag("asserted"),
      overrideReason: try reader.optionalText("override_reason"))
    if let reason = decision.overrideReason, !Decision.isReason(reason) {
      throw FieldError("override_reason", .malformed(expected: "a reason"))
    }
    if decision.overrideReason != nil, !decision.allowsOverride {
      throw FieldError(
        "override_reason", .malformed(expected: "allowed by what the conditions say"))
    }
    guard try reader.text("verdict") == decision.verdict.description.lowercased() else {
      throw FieldError("verdict", .malformed(expected: "what the conditions say"))
    }
    self = decision
  }
}

extension Condition {
  /// The condition as JSON.
  var json: JSON {
    var object = JSONObject([
      ("name", .string(name.rawValue)),
      ("measured", .string(measured)),
      ("needed", .string(needed)),
      ("verdict", .string(verdict.rawValue)),
    ])
    if let advice { object["advice"] = .string(advice) }
    return .object(object)
  }

  /// Reads the condition that is the field `path` of a decision.
  init(json: JSON, path: String) throws(FieldError) {
    let reader = try FieldReader(json, path: path)
    try reader.refuseUnknown(except: ["name", "measured", "needed", "verdict", "advice"])
    guard let name = Name(rawValue: try reader.text("name")) else {
      throw FieldError(reader.path("name"), .malformed(expected: "the name of a condition"))
    }
    guard let verdict = Verdict(rawValue: try reader.text("verdict")) else {
      throw FieldError(reader.path("verdict"), .malformed(expected: "a verdict"))
    }
    self.init(
      name, measured: try reader.text("measured"), needed: try reader.text("needed"),
      verdict: verdict, advice: try reader.optionalText("advice"))
  }
}
