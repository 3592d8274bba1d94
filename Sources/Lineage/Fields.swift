public import CanonicalJSON

/// The members of a JSON object, read strictly: whatever is missing or of another type is an error
/// that names the file and the field.
public struct Fields: Sendable {
  /// The file that the object stands in, for errors.
  public let file: String
  /// The members.
  public let object: JSONObject

  /// Takes an object that was parsed.
  public init(_ object: JSONObject, file: String) {
    self.object = object
    self.file = file
  }

  /// Parses a file that holds one object, in its canonical form.
  public init(parsing bytes: [UInt8], file: String) throws(LineageError) {
    try self.init(parsingUnproven: bytes, file: file)
    guard JSON.object(object).isCanonical(bytes) else {
      throw .malformed(file: file, field: "", reason: "not in canonical form")
    }
  }

  /// Parses a file that holds one object, for those who hold what they make of it against its bytes.
  init(parsingUnproven bytes: [UInt8], file: String) throws(LineageError) {
    let value: JSON
    do throws(JSONError) {
      value = try JSONParser.parse(bytes)
    } catch {
      throw .malformed(file: file, field: "", reason: error.description)
    }
    guard let object = value.object else {
      throw .malformed(file: file, field: "", reason: "not a JSON object")
    }
    self.init(object, file: file)
  }

  /// A text.
  public func string(_ key: String) throws(LineageError) -> String {
    guard let value = object[key]?.string else { throw wrong(key, "a text") }
    return value
  }

  /// A text, or nil when there is no such member.
  public func findString(_ key: String) throws(LineageError) -> String? {
    guard let value = object[key] else { return nil }
    guard let text = value.string else { throw wrong(key, "a text") }
    return text
  }

  /// An integer.
  public func integer(_ key: String) throws(LineageError) -> Int {
    guard let value = object[key]?.integer else { throw wrong(key, "an integer") }
    return value
  }

  /// An integer, or nil when there is no such member.
  public func findInteger(_ key: String) throws(LineageError) -> Int? {
    object[key] == nil ? nil : try integer(key)
  }

  /// A truth value, or nil when there is no such member.
  public func findBool(_ key: String) throws(LineageError) -> Bool? {
    object[key] == nil ? nil : try bool(key)
  }

  /// A truth value.
  public func bool(_ key: String) throws(LineageError) -> Bool {
    guard let value = object[key]?.bool else { throw wrong(key, "true or false") }
    return value
  }

  /// An object.
  public func object(_ key: String) throws(LineageError) -> JSONObject {
    guard let value = object[key]?.object else { throw wrong(key, "an object") }
    return value
  }

  /// An array of objects.
  public func objects(_ key: String) throws(LineageError) -> [Fields] {
    guard let values = object[key]?.array else { throw wrong(key, "an array") }
    var fields: [Fields] = []
    for value in values {
      guard let object = value.object else { throw wrong(key, "an array of objects") }
      fields.append(Fields(object, file: file))
    }
    return fields
  }

  /// An array of texts.
  public func strings(_ key: String) throws(LineageError) -> [String] {
    guard let values = object[key]?.array else { throw wrong(key, "an array") }
    var texts: [String] = []
    for value in values {
      guard let text = value.string else { throw wrong(key, "an array of texts") }
      texts.append(text)
    }
    return texts
  }

  private func wrong(_ key: String, _ expected: String) -> LineageError {
    .malformed(
      file: file, field: key, reason: object[key] == nil ? "is missing" : "is not \(expected)")
  }
}
