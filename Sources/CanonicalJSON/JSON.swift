/// A JSON value.
///
/// Texts are compared as UTF-8 bytes, never by `String ==`, which takes texts that differ only in
/// Unicode normalisation for equal. Numbers keep the digits they were read with, so that a
/// decimal can be compared exactly. Objects keep the order of their members and are compared
/// without regard to it.
public enum JSON: Sendable {
  case null
  case bool(Bool)
  case number(JSONNumber)
  case string(String)
  case array([JSON])
  case object(JSONObject)
}

extension JSON {
  /// A number, from an integer.
  public static func integer(_ value: Int) -> JSON { .number(JSONNumber(value)) }

  /// A number, from a double; `null` where the double is not finite, for which JSON has no form.
  public static func double(_ value: Double) -> JSON { JSONNumber(value).map(JSON.number) ?? .null }

  /// The truth value, or nil when this is something else.
  public var bool: Bool? {
    guard case .bool(let value) = self else { return nil }
    return value
  }

  /// The text, or nil when this is something else.
  public var string: String? {
    guard case .string(let value) = self else { return nil }
    return value
  }

  /// The number, or nil when this is something else.
  public var number: JSONNumber? {
    guard case .number(let value) = self else { return nil }
    return value
  }

  /// The number as an integer, or nil when this is something else or has a fraction.
  public var integer: Int? { number?.integer }

  /// The number as the nearest double, or nil when this is something else.
  public var double: Double? { number?.double }

  /// The elements, or nil when this is something else.
  public var array: [JSON]? {
    guard case .array(let value) = self else { return nil }
    return value
  }

  /// The object, or nil when this is something else.
  public var object: JSONObject? {
    guard case .object(let value) = self else { return nil }
    return value
  }

  /// True for `null`.
  public var isNull: Bool {
    guard case .null = self else { return false }
    return true
  }

  /// The member of an object, or nil when this is no object or has no such member.
  public subscript(key: String) -> JSON? { object?[key] }
}

extension JSON: Equatable {
  /// True when both are the same value, byte for byte in their texts.
  public static func == (left: JSON, right: JSON) -> Bool {
    switch (left, right) {
    case (.null, .null): true
    case (.bool(let a), .bool(let b)): a == b
    case (.number(let a), .number(let b)): a == b
    case (.string(let a), .string(let b)): a.hasSameBytes(as: b)
    case (.array(let a), .array(let b)): a == b
    case (.object(let a), .object(let b)): a == b
    default: false
    }
  }
}

extension JSON: ExpressibleByStringLiteral, ExpressibleByStringInterpolation {
  /// A text.
  public init(stringLiteral value: String) { self = .string(value) }
}

extension JSON: ExpressibleByBooleanLiteral {
  /// A truth value.
  public init(booleanLiteral value: Bool) { self = .bool(value) }
}

extension JSON: ExpressibleByIntegerLiteral {
  /// A number.
  public init(integerLiteral value: Int) { self = .integer(value) }
}

extension JSON: ExpressibleByArrayLiteral {
  /// An array.
  public init(arrayLiteral elements: JSON...) { self = .array(elements) }
}

extension JSON: ExpressibleByDictionaryLiteral {
  /// An object.
  public init(dictionaryLiteral elements: (String, JSON)...) {
    self = .object(JSONObject(elements.map { (key: $0.0, value: $0.1) }))
  }
}
