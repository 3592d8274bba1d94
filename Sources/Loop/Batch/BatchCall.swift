import CanonicalJSON

/// A call of a model that a batch rests on, as `batch.json` names it.
public struct BatchCall: Hashable, Sendable {
  /// The pass.
  public let step: CallPurpose.Step
  /// What the ledger knows the call by.
  public let key: CallKey
  /// Which of several samples, from 0.
  public let sample: Int
  /// Which attempt, from 0.
  public let attempt: Int
}

extension BatchCall {
  var json: JSON {
    var object = JSONObject([("step", .string(step.rawValue)), ("key", .string(key.hex))])
    if sample > 0 { object["sample"] = .integer(sample) }
    if attempt > 0 { object["attempt"] = .integer(attempt) }
    return .object(object)
  }

  init(_ fields: FieldReader) throws(PayloadError) {
    step = try fields.named("step") { CallPurpose.Step(rawValue: $0) }
    key = try fields.named("key") { CallKey(hex: $0) }
    sample = fields.has("sample") ? try fields.integer("sample", atLeast: 1) : 0
    attempt = fields.has("attempt") ? try fields.integer("attempt", atLeast: 1) : 0
  }
}
