internal import CanonicalJSON

extension PolicyField {
  /// What a text in a policy may look like.
  enum Form: Sendable {
    /// The name of a metric, such as `composite` or `tka_pref:acc,none`.
    case name
    /// One of some words.
    case oneOf([String])
    /// A SHA-256 in hex digits, or nothing.
    case digest

    /// True when a text is of this form.
    func allows(_ text: String) -> Bool {
      switch self {
      case .name: Form.isName(text)
      case .oneOf(let words): words.contains { $0.utf8.elementsEqual(text.utf8) }
      case .digest:
        text.isEmpty
          || text.utf8.count == 64
            && text.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
      }
    }

    /// What is expected, for an error.
    var expected: String {
      switch self {
      case .name: "a name of printable ASCII characters without spaces"
      case .oneOf(let words): words.joined(separator: " or ")
      case .digest: "empty or 64 hex digits"
      }
    }

    /// Reads an array of names that are all different.
    static func names(of value: JSON, field: String) throws(FieldError) -> [String] {
      guard let values = value.array else {
        throw FieldError(field, .wrongType(expected: "an array of names"))
      }
      var names: [String] = []
      for value in values {
        guard let name = value.string, isName(name), !name.utf8.contains(UInt8(ascii: ",")) else {
          throw FieldError(field, .malformed(expected: "names without spaces and commas"))
        }
        guard !names.contains(name) else { throw FieldError(field, .duplicate) }
        names.append(name)
      }
      return names
    }

    private static func isName(_ text: String) -> Bool {
      (1...200).contains(text.utf8.count) && text.utf8.allSatisfy { (0x21...0x7E).contains($0) }
    }
  }
}
