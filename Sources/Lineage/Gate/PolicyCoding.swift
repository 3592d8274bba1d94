public import CanonicalJSON

extension Policy {
  /// Reads `policy.json`.
  public init(decoding bytes: some Collection<UInt8>) throws(PolicyError) {
    let json: JSON
    do { json = try JSONParser.parse(bytes) } catch { throw .notJSON(error) }
    try self.init(json: json)
  }

  /// Reads a policy: every field there, none unknown, each in its range.
  public init(json: JSON) throws(PolicyError) {
    let schema: Int
    do { schema = try Policy.schema(of: json) } catch { throw .field(error) }
    guard schema <= Policy.schema else { throw .newerSchema(schema) }
    do { self = try Policy(fieldsOf: json) } catch { throw .field(error) }
  }

  private static func schema(of json: JSON) throws(FieldError) -> Int {
    guard let schema = try FieldReader(json).value("schema").integer, schema >= 1 else {
      throw FieldError("schema", .wrongType(expected: "a positive integer"))
    }
    return schema
  }

  private init(fieldsOf json: JSON) throws(FieldError) {
    let top = try FieldReader(json)
    try top.refuseUnknown(
      except: ["schema"] + PolicyField.sections
        + PolicyField.all.filter { $0.section == nil }.map(\.name))
    for section in PolicyField.sections {
      try FieldReader(top.value(section), path: section).refuseUnknown(
        except: PolicyField.all.filter { $0.section == section }.map(\.name))
    }
    var policy = Policy.default
    for field in PolicyField.all {
      let reader =
        if let section = field.section {
          try FieldReader(top.value(section), path: section)
        } else { top }
      if field.isLater, !reader.has(field.name) { continue }
      try field.set(reader.value(field.name), in: &policy)
    }
    self = policy
  }

  /// The policy as JSON; its canonical line is `policy.json`.
  public var json: JSON {
    var top = JSONObject([("schema", .integer(Policy.schema))])
    for field in PolicyField.all {
      let value = field.value(in: self)
      if let section = field.section {
        var members = top[section]?.object ?? JSONObject()
        members[field.name] = value
        top[section] = .object(members)
      } else {
        top[field.name] = value
      }
    }
    return .object(top)
  }
}

extension Policy {
  /// The dotted keys of all settings, in the order in which they are shown.
  public static var allKeys: [String] { PolicyField.all.map(\.key) }

  /// The value of the setting `key` as text, or nil where there is no such setting.
  public func text(of key: String) -> String? {
    guard let value = Policy.field(key)?.value(in: self) else { return nil }
    return value.string
      ?? value.array.map { $0.compactMap(\.string).joined(separator: ",") } ?? value.canonicalText
  }

  /// This policy with one setting changed, such as `gate.composite_ratio` to `1.08`.
  public func setting(_ dottedKey: String, to text: String) throws(PolicyError) -> Policy {
    guard let field = Policy.field(dottedKey) else { throw .field(FieldError(dottedKey, .unknown)) }
    var policy = self
    do { try field.set(field.value(parsing: text), in: &policy) } catch { throw .field(error) }
    return policy
  }

  /// The settings by which this policy lets more adapters through the promotion gate than `other`.
  public func loosens(comparedWith other: Policy) -> [String] {
    PolicyField.all.filter { $0.loosens(from: other, to: self) }.map(\.key)
  }

  private static func field(_ key: String) -> PolicyField? {
    PolicyField.all.first { $0.key.utf8.elementsEqual(key.utf8) }
  }
}
