internal import CanonicalJSON

/// One setting of a policy: its place, its range, and which way loosens the promotion gate.
struct PolicyField: Sendable {
  /// How the setting is read and written, and the range that it must keep to.
  enum Access: Sendable {
    case integer(any WritableKeyPath<Policy, Int> & Sendable, ClosedRange<Int>)
    case decimal(any WritableKeyPath<Policy, Decimal> & Sendable, ClosedRange<Decimal>)
    case flag(any WritableKeyPath<Policy, Bool> & Sendable)
  }

  /// The object that holds the field, or nil at the top.
  let section: String?
  /// The name of the field in its object.
  let name: String
  let access: Access
  /// True when a lower value (or `false`) lets more adapters pass.
  let loosensDownwards: Bool
  /// True when policies of an earlier version have no such field; they mean its default.
  let isLater: Bool

  private init(
    _ name: String, in section: String? = nil, _ access: Access, loosensDownwards: Bool = false,
    isLater: Bool = false
  ) {
    self.section = section
    self.name = name
    self.access = access
    self.loosensDownwards = loosensDownwards
    self.isLater = isLater
  }

  /// The dotted key, such as `gate.composite_ratio`.
  var key: String { section.map { $0 + "." + name } ?? name }

  /// Every setting, in the order in which it is shown.
  static let all: [PolicyField] = [
    PolicyField("batch_size", .integer(\.batchSize, 1...10_000)),
    PolicyField("heldout_share", .decimal(\.heldoutShare, .zero ... .hundredths(50))),
    PolicyField("wave", .integer(\.wave, 1...1_000)),
    PolicyField("samples", .integer(\.samples, 1...100)),
    PolicyField("eval_samples", .integer(\.evalSamples, 1...1_000)),
    PolicyField("batches", in: "consolidation", .integer(\.consolidation.batches, 1...1_000)),
    PolicyField("evidence", in: "consolidation", .integer(\.consolidation.evidence, 1...1_000)),
    PolicyField(
      "confidence", in: "consolidation", .decimal(\.consolidation.confidence, .zero ... .one)),
    PolicyField("new_pairs", in: "train", .integer(\.train.newPairs, 1...1_000_000)),
    PolicyField("new_batches", in: "train", .integer(\.train.newBatches, 1...1_000_000)),
    PolicyField("from_promoted", in: "train", .flag(\.train.fromPromoted), isLater: true),
    PolicyField(
      "composite_ratio", in: "gate", .decimal(\.gate.compositeRatio, .one...Decimal(10)),
      loosensDownwards: true),
    PolicyField(
      "absolute_margin", in: "gate", .decimal(\.gate.absoluteMargin, .zero ... .one),
      loosensDownwards: true),
    PolicyField(
      "evidence_citation_rate", in: "gate", .decimal(\.gate.evidenceCitationRate, .zero ... .one),
      loosensDownwards: true),
    PolicyField("requires_items", in: "gate", .flag(\.gate.requiresItems), loosensDownwards: true),
  ]

  /// The names of the objects that hold fields, in order.
  static let sections: [String] = all.compactMap(\.section).reduce(into: []) { names, name in
    if names.last != name { names.append(name) }
  }

  /// The value of this setting in `policy`.
  func value(in policy: Policy) -> JSON {
    switch access {
    case .integer(let path, _): .integer(policy[keyPath: path])
    case .decimal(let path, _): policy[keyPath: path].json
    case .flag(let path): .bool(policy[keyPath: path])
    }
  }

  /// Puts `value` in its place, after checking its type and its range.
  func set(_ value: JSON, in policy: inout Policy) throws(FieldError) {
    switch access {
    case .integer(let path, let range):
      guard let number = value.integer else {
        throw FieldError(key, .wrongType(expected: "an integer"))
      }
      guard range.contains(number) else {
        throw FieldError(key, .outOfRange("\(range.lowerBound) to \(range.upperBound)"))
      }
      policy[keyPath: path] = number
    case .decimal(let path, let range):
      let number = try Decimal(exactly: value, field: key)
      guard range.contains(number) else {
        throw FieldError(key, .outOfRange("\(range.lowerBound) to \(range.upperBound)"))
      }
      policy[keyPath: path] = number
    case .flag(let path):
      guard let flag = value.bool else {
        throw FieldError(key, .wrongType(expected: "true or false"))
      }
      policy[keyPath: path] = flag
    }
  }

  /// True when going from `old` to `new` lets more adapters through the promotion gate.
  func loosens(from old: Policy, to new: Policy) -> Bool {
    guard loosensDownwards else { return false }
    return switch access {
    case .integer(let path, _): new[keyPath: path] < old[keyPath: path]
    case .decimal(let path, _): new[keyPath: path] < old[keyPath: path]
    case .flag(let path): old[keyPath: path] && !new[keyPath: path]
    }
  }
}
