/// What a ref must hold for an update of it to happen.
public enum RefExpectation: Sendable, Hashable {
  /// The ref does not exist.
  case absent
  /// The ref holds this commit.
  case value(CommitID)

  /// What an optional value stands for: nil is ``absent``.
  public init(_ value: CommitID?) { self = value.map(RefExpectation.value) ?? .absent }
}

extension RefExpectation: CustomStringConvertible {
  /// The id, or `absent`.
  public var description: String {
    switch self {
    case .absent: "absent"
    case .value(let id): id.hex
    }
  }
}
