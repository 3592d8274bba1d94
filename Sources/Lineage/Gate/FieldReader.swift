internal import CanonicalJSON

/// Reads the fields of a JSON object strictly, and names the field in every error.
struct FieldReader {
  let object: JSONObject
  /// What stands before the names of the fields in errors, such as `gate.`.
  private let prefix: String

  /// Reads the object `json`, which is the field `path` of the document, or the document itself.
  init(_ json: JSON, path: String = "") throws(FieldError) {
    guard let object = json.object else {
      throw FieldError(path, .wrongType(expected: "an object"))
    }
    self.object = object
    self.prefix = path.isEmpty ? "" : path + "."
  }

  /// The dotted name of a field.
  func path(_ name: String) -> String { prefix + name }

  /// Fails at the first member that is not one of `known`.
  func refuseUnknown(except known: [String]) throws(FieldError) {
    for key in object.keys where !known.contains(where: { $0.utf8.elementsEqual(key.utf8) }) {
      throw FieldError(path(key), .unknown)
    }
  }

  /// True when the field is there.
  func has(_ name: String) -> Bool { object[name] != nil }

  /// The value of a field that must be there.
  func value(_ name: String) throws(FieldError) -> JSON {
    guard let value = object[name] else { throw FieldError(path(name), .missing) }
    return value
  }

  /// The truth value of a field.
  func flag(_ name: String) throws(FieldError) -> Bool {
    guard let flag = try value(name).bool else {
      throw FieldError(path(name), .wrongType(expected: "true or false"))
    }
    return flag
  }

  /// The text of a field.
  func text(_ name: String) throws(FieldError) -> String {
    guard let text = try value(name).string else {
      throw FieldError(path(name), .wrongType(expected: "a text"))
    }
    return text
  }

  /// The text of a field that may be absent.
  func optionalText(_ name: String) throws(FieldError) -> String? {
    object[name] == nil ? nil : try text(name)
  }

  /// The text of a field that holds something.
  func nonEmptyText(_ name: String) throws(FieldError) -> String {
    let text = try text(name)
    guard !text.isEmpty else {
      throw FieldError(path(name), .malformed(expected: "a text with something in it"))
    }
    return text
  }

  /// The elements of a field.
  func array(_ name: String) throws(FieldError) -> [JSON] {
    guard let array = try value(name).array else {
      throw FieldError(path(name), .wrongType(expected: "an array"))
    }
    return array
  }

  /// The exact number of a field.
  func decimal(_ name: String) throws(FieldError) -> Decimal {
    try Decimal(exactly: value(name), field: path(name))
  }

  /// An id: 1 to 128 printable ASCII characters without a space.
  func id(_ name: String) throws(FieldError) -> String {
    let text = try text(name)
    guard (1...128).contains(text.utf8.count), text.utf8.allSatisfy({ (0x21...0x7E).contains($0) })
    else {
      throw FieldError(
        path(name), .malformed(expected: "1 to 128 printable ASCII characters without spaces"))
    }
    return text
  }
}
