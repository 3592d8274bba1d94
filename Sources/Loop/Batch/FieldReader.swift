import CanonicalJSON

/// Reads the fields of one JSON object of a payload, and says which field is wrong.
struct FieldReader {
  let object: JSONObject
  let file: String
  let path: String

  /// Reads an object that stands at `path` in `file`.
  init(_ value: JSON, file: String, path: String = "") throws(PayloadError) {
    guard let object = value.object else {
      throw PayloadError(file: file, field: path, fault: .type)
    }
    self.object = object
    self.file = file
    self.path = path
  }

  /// Reads a whole file that holds one object in canonical form.
  init(file: String, bytes: [UInt8]) throws(PayloadError) {
    let value: JSON
    do { value = try JSONParser.parse(bytes) } catch {
      throw PayloadError(file: file, fault: .malformed)
    }
    guard value.canonicalLine == bytes else { throw PayloadError(file: file, fault: .notCanonical) }
    try self.init(value, file: file)
  }

  func error(_ key: String, _ fault: PayloadError.Fault) -> PayloadError {
    PayloadError(file: file, field: "\(path)/\(key)", fault: fault)
  }

  func has(_ key: String) -> Bool { object[key] != nil }

  func value(_ key: String) throws(PayloadError) -> JSON {
    guard let value = object[key] else { throw error(key, .missing) }
    return value
  }

  func string(_ key: String) throws(PayloadError) -> String {
    guard let text = try value(key).string else { throw error(key, .type) }
    return text
  }

  /// A text that is absent where there is none.
  func optionalString(_ key: String) throws(PayloadError) -> String? {
    object[key] == nil ? nil : try string(key)
  }

  /// An integer that is not below `minimum`.
  func integer(_ key: String, atLeast minimum: Int = 0) throws(PayloadError) -> Int {
    guard let number = try value(key).integer else { throw error(key, .type) }
    guard number >= minimum else { throw error(key, .value) }
    return number
  }

  func double(_ key: String) throws(PayloadError) -> Double {
    guard let number = try value(key).double, number.isFinite else { throw error(key, .type) }
    return number
  }

  func array(_ key: String) throws(PayloadError) -> [JSON] {
    guard let elements = try value(key).array else { throw error(key, .type) }
    return elements
  }

  func strings(_ key: String) throws(PayloadError) -> [String] {
    var texts: [String] = []
    for element in try array(key) {
      guard let text = element.string else { throw error(key, .type) }
      texts.append(text)
    }
    return texts
  }

  func object(_ key: String) throws(PayloadError) -> FieldReader {
    try FieldReader(try value(key), file: file, path: "\(path)/\(key)")
  }

  func objects(_ key: String) throws(PayloadError) -> [FieldReader] {
    var readers: [FieldReader] = []
    for (index, element) in try array(key).enumerated() {
      readers.append(try FieldReader(element, file: file, path: "\(path)/\(key)/\(index)"))
    }
    return readers
  }

  /// The value that a text stands for, such as a category.
  func named<Value>(_ key: String, _ make: (String) -> Value?) throws(PayloadError) -> Value {
    guard let value = make(try string(key)) else { throw error(key, .value) }
    return value
  }

  /// Checks that the object is of the one schema that there is.
  func checkSchema() throws(PayloadError) {
    let schema = try integer("schema", atLeast: 1)
    guard schema == 1 else { throw error("schema", .schema) }
  }
}
