internal import CanonicalJSON

/// One setting of a policy: its place, its range, and which way loosens the promotion gate.
struct PolicyField: Sendable {
  /// How the setting is read and written, and the range that it must keep to.
  enum Access: Sendable {
    case integer(any WritableKeyPath<Policy, Int> & Sendable, ClosedRange<Int>)
    case decimal(any WritableKeyPath<Policy, Decimal> & Sendable, ClosedRange<Decimal>)
    case flag(any WritableKeyPath<Policy, Bool> & Sendable)
    case text(any WritableKeyPath<Policy, String> & Sendable, Form)
    case names(any WritableKeyPath<Policy, [String]> & Sendable)
  }

  /// Which change of the value lets more adapters pass.
  enum Loosening: Sendable {
    case never, downwards, upwards
    /// Whatever takes away or puts another in the place of something that was demanded.
    case elsewhere
  }

  /// The object that holds the field, or nil at the top.
  let section: String?
  /// The name of the field in its object.
  let name: String
  let access: Access
  let loosening: Loosening
  /// True when policies of an earlier version have no such field; they mean its default.
  let isLater: Bool

  private init(
    _ name: String, in section: String? = nil, _ access: Access, loosens: Loosening = .never,
    isLater: Bool = false
  ) {
    self.section = section
    self.name = name
    self.access = access
    self.loosening = loosens
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
      loosens: .downwards),
    PolicyField(
      "absolute_margin", in: "gate", .decimal(\.gate.absoluteMargin, .zero ... .one),
      loosens: .downwards),
    PolicyField(
      "evidence_citation_rate", in: "gate", .decimal(\.gate.evidenceCitationRate, .zero ... .one),
      loosens: .downwards),
    PolicyField("requires_items", in: "gate", .flag(\.gate.requiresItems), loosens: .downwards),
    PolicyField(
      "minimum_items", in: "gate", .integer(\.gate.minimumItems, 0...1_000_000),
      loosens: .downwards, isLater: true),
    PolicyField(
      "alpha", in: "gate", .decimal(\.gate.alpha, .millionth ... .hundredths(50)),
      loosens: .upwards, isLater: true),
    PolicyField(
      "metric", in: "gate", .text(\.gate.metric, .name), loosens: .elsewhere, isLater: true),
    PolicyField(
      "direction", in: "gate", .text(\.gate.direction, .oneOf(["higher", "lower"])),
      loosens: .elsewhere, isLater: true),
    PolicyField("guards", in: "gate", .names(\.gate.guards), loosens: .elsewhere, isLater: true),
    PolicyField(
      "guard_margin", in: "gate", .decimal(\.gate.guardMargin, .zero ... .one),
      loosens: .upwards, isLater: true),
    PolicyField(
      "suite", in: "gate", .text(\.gate.suite, .digest), loosens: .elsewhere, isLater: true),
    PolicyField(
      "instrument", in: "gate", .text(\.gate.instrument, .digest), loosens: .elsewhere,
      isLater: true),
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
    case .text(let path, _): .string(policy[keyPath: path])
    case .names(let path): .array(policy[keyPath: path].map(JSON.string))
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
    case .text(let path, let form):
      guard let text = value.string else { throw FieldError(key, .wrongType(expected: "a text")) }
      guard form.allows(text) else { throw FieldError(key, .malformed(expected: form.expected)) }
      policy[keyPath: path] = text
    case .names(let path): policy[keyPath: path] = try Form.names(of: value, field: key)
    }
  }

  /// The value that is written so in a command: a number, a truth value, a text, or names between
  /// commas.
  func value(parsing text: String) -> JSON {
    switch access {
    case .text: .string(text)
    case .names:
      .array(text.split(separator: ",").map { JSON.string(String($0)) })
    case .flag where text == "true": true
    case .flag where text == "false": false
    default: JSONNumber(literal: text).map(JSON.number) ?? .string(text)
    }
  }

  /// True when going from `old` to `new` lets more adapters through the promotion gate.
  func loosens(from old: Policy, to new: Policy) -> Bool {
    switch loosening {
    case .never: false
    case .downwards: isLower(new, than: old)
    case .upwards: isLower(old, than: new)
    case .elsewhere:
      switch access {
      case .text(let path, _):
        !old[keyPath: path].isEmpty
          && !old[keyPath: path].utf8.elementsEqual(new[keyPath: path].utf8)
      case .names(let path): !Set(old[keyPath: path]).isSubset(of: new[keyPath: path])
      default: false
      }
    }
  }

  private func isLower(_ left: Policy, than right: Policy) -> Bool {
    switch access {
    case .integer(let path, _): left[keyPath: path] < right[keyPath: path]
    case .decimal(let path, _): left[keyPath: path] < right[keyPath: path]
    case .flag(let path): right[keyPath: path] && !left[keyPath: path]
    case .text, .names: false
    }
  }
}
