internal import CanonicalJSON

/// The members of an `adapter_config.json`, read strictly; one that is null counts as absent, as
/// PEFT writes what is not set.
struct AdapterConfigurationFields {
  let object: JSONObject

  init(_ object: JSONObject) { self.object = object }

  private func find(_ name: String) -> JSON? {
    object[name].flatMap { $0.isNull ? nil : $0 }
  }

  private func wrong(_ name: String, _ expected: String) -> AdapterConfigurationFault {
    AdapterConfigurationFault("has a \(name) that is not \(expected)")
  }

  /// A text; nil where it is absent or empty.
  func text(_ name: String) throws(AdapterConfigurationFault) -> String? {
    guard let value = find(name) else { return nil }
    guard let text = value.string else { throw wrong(name, "a text") }
    return text.isEmpty ? nil : text
  }

  /// A truth value; false where it is absent.
  func flag(_ name: String) throws(AdapterConfigurationFault) -> Bool {
    guard let value = find(name) else { return false }
    guard let flag = value.bool else { throw wrong(name, "true or false") }
    return flag
  }

  /// A whole number above 0.
  func positive(_ name: String) throws(AdapterConfigurationFault) -> Int? {
    guard let value = find(name) else { return nil }
    guard let integer = value.integer, integer > 0 else {
      throw wrong(name, "a whole number above 0")
    }
    return integer
  }

  /// A number that is not infinite.
  func number(_ name: String) throws(AdapterConfigurationFault) -> Double? {
    guard let value = find(name) else { return nil }
    guard let number = value.double, number.isFinite else { throw wrong(name, "a number") }
    return number
  }

  /// A list of texts, sorted by bytes (PEFT writes sets in any order), or one text.
  func texts(_ name: String) throws(AdapterConfigurationFault) -> [String] {
    guard let value = find(name) else { return [] }
    if let text = value.string { return text.isEmpty ? [] : [text] }
    guard let elements = value.array else { throw wrong(name, "a text or a list of texts") }
    let texts = elements.compactMap(\.string)
    guard texts.count == elements.count else { throw wrong(name, "a text or a list of texts") }
    return texts.sorted { $0.precedes($1) }
  }

  /// An object.
  func object(_ name: String) throws(AdapterConfigurationFault) -> JSONObject? {
    guard let value = find(name) else { return nil }
    guard let object = value.object else { throw wrong(name, "an object") }
    return object
  }

  /// An object of numbers, in its order.
  func numbers(_ name: String) throws(AdapterConfigurationFault) -> [(key: String, value: Double)] {
    var numbers: [(key: String, value: Double)] = []
    for member in try object(name)?.members ?? [] {
      guard let number = member.value.double, number.isFinite else {
        throw wrong(name, "an object of numbers")
      }
      numbers.append((member.key, number))
    }
    return numbers
  }
}
