internal import CanonicalJSON

/// Reads the fields of a JSON object and refuses what it does not know.
struct FieldReader {
  private let object: JSONObject
  private let prefix: String

  /// Takes an object whose keys are all among `known`; `parent` is the field that it stands in.
  init(_ json: JSON, allowing known: [String], in parent: String? = nil) throws(RecordError) {
    self.prefix = parent.map { $0 + "." } ?? ""
    guard let object = json.object else {
      throw parent.map { .malformed(field: $0) } ?? .notAnObject
    }
    for key in object.keys where !known.contains(where: { $0.hasSameBytes(as: key) }) {
      throw .unknown(field: prefix + key)
    }
    self.object = object
  }

  func value(_ field: String) throws(RecordError) -> JSON? { object[field] }

  func string(_ field: String) throws(RecordError) -> String? {
    guard let value = object[field] else { return nil }
    guard let text = value.string else { throw .malformed(field: prefix + field) }
    return text
  }

  func required(_ field: String) throws(RecordError) -> String {
    guard let text = try string(field) else { throw .missing(field: prefix + field) }
    return text
  }

  /// A moment in exactly the form that is written: a record reads back to the same bytes.
  func moment(_ field: String) throws(RecordError) -> Timestamp? {
    guard let text = try string(field) else { return nil }
    guard let moment = Timestamp(iso8601: text), moment.description.utf8.elementsEqual(text.utf8)
    else { throw .malformed(field: prefix + field) }
    return moment
  }

  /// True where the field is there; `false` is never written.
  func flag(_ field: String) throws(RecordError) -> Bool {
    guard let value = object[field] else { return false }
    guard value.bool == true else { throw .malformed(field: prefix + field) }
    return true
  }

  /// The elements of an array; none where the field is absent, for an empty one is left out.
  func array(_ field: String) throws(RecordError) -> [JSON] {
    guard let value = object[field] else { return [] }
    guard let elements = value.array, !elements.isEmpty else {
      throw .malformed(field: prefix + field)
    }
    return elements
  }

  func strings(_ field: String) throws(RecordError) -> [String] {
    var texts: [String] = []
    for element in try array(field) {
      guard let text = element.string else { throw .malformed(field: prefix + field) }
      texts.append(text)
    }
    return texts
  }
}
