/// Something in a JSON value that its schema does not allow.
public struct SchemaFault: Hashable, Sendable {
  /// What is wrong.
  public enum Kind: Hashable, Sendable {
    /// It is of another type than those named.
    case type([String])
    /// A required member is missing.
    case missing
    /// A member is not foreseen.
    case unexpected
    /// It is none of the values that there are.
    case notListed
    /// There are more entries, characters or members than this.
    case more(than: Int)
    /// There are fewer entries, characters or members than this.
    case fewer(than: Int)
    /// The number is above this bound.
    case above(String)
    /// The number is below this bound.
    case below(String)
  }

  /// One step of the way to a value.
  public enum Step: Hashable, Sendable {
    case member(String)
    case entry(Int)
  }

  /// What is wrong.
  public let kind: Kind
  /// The way to it from the whole value.
  public let path: [Step]

  /// Names a fault.
  public init(_ kind: Kind, at path: [Step]) {
    self.kind = kind
    self.path = path
  }
}

extension SchemaFault: CustomStringConvertible {
  /// The place as JavaScript would write it: `knowledge_candidates[3].confidence`.
  public var place: String {
    var text = ""
    for step in path {
      switch step {
      case .member(let name): text += text.isEmpty ? name : ".\(name)"
      case .entry(let index): text += "[\(index)]"
      }
    }
    return text.isEmpty ? "the answer" : text
  }

  /// A line such as `knowledge_candidates[3].confidence: not a number`.
  public var description: String { "\(place): \(predicate)" }

  private var predicate: String {
    switch kind {
    case .type(let names): "not " + names.map(SchemaFault.article).joined(separator: " or ")
    case .missing: "missing"
    case .unexpected: "not one of the members that there are"
    case .notListed: "not one of the values that there are"
    case .more(let limit): "more than \(limit)"
    case .fewer(let limit): "fewer than \(limit)"
    case .above(let bound): "above \(bound)"
    case .below(let bound): "below \(bound)"
    }
  }

  private static func article(_ name: String) -> String {
    switch name {
    case "null": "null"
    case "array", "integer", "object": "an \(name)"
    default: "a \(name)"
    }
  }
}
