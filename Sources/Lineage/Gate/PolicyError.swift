public import CanonicalJSON

/// Why something is not a policy.
public enum PolicyError: Error, Hashable, Sendable {
  /// The bytes are not JSON.
  case notJSON(JSONError)
  /// A field is wrong.
  case field(FieldError)
  /// The policy was written by a newer version, with this schema.
  case newerSchema(Int)
}

extension PolicyError: CustomStringConvertible {
  /// One clause that names the field.
  public var description: String {
    switch self {
    case .notJSON(let error): "the policy is not JSON: \(error)"
    case .field(let error): "the policy is not valid: \(error)"
    case .newerSchema(let schema):
      "the policy has schema \(schema), and this version reads schema \(Policy.schema) at most"
    }
  }
}
