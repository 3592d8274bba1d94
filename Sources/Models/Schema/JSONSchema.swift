public import CanonicalJSON

/// The part of JSON Schema that answers of models are held to here, whatever the server promised.
///
/// `type` (a name or several), `properties`, `required`, `additionalProperties`, `items`, `enum`,
/// `const`, `minItems`, `maxItems`, `minLength`, `maxLength`, `minimum` and `maximum`. Any other keyword is passed over, and
/// listed in ``unknownKeywords``; those that only describe are not.
public struct JSONSchema: Sendable {
  /// The most faults that are listed of one value.
  public static let faultLimit = 50

  /// The keywords that were passed over, sorted.
  public let unknownKeywords: [String]

  /// The names of all members that the schema foresees.
  public let names: Set<String>

  private let root: Node

  /// Reads a schema; a keyword whose value has another type than it must have is passed over too.
  public init(_ schema: JSON) {
    var unknown: Set<String> = []
    root = Node(schema, &unknown)
    names = root.allNames
    unknownKeywords = unknown.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// What in a value the schema does not allow, in the order of the value.
  public func faults(in value: JSON) -> [SchemaFault] {
    var check = Check()
    check.run(value, root, at: [])
    return check.faults
  }
}

/// One schema: of the whole value, of a member or of the entries of an array.
private final class Node: Sendable {
  let isNever: Bool
  let types: [String]
  let members: [(name: String, node: Node)]
  let required: [String]
  /// What members beside those named must be; nil where they may be anything.
  let others: Node?
  let entries: Node?
  let values: [JSON]?
  let bounds: [String: JSONNumber]

  init(_ schema: JSON, _ unknown: inout Set<String>) {
    isNever = schema.bool == false
    let object = schema.object ?? JSONObject()
    if schema.object == nil, schema.bool == nil { unknown.insert("(not a schema)") }
    var types: [String] = []
    var members: [(String, Node)] = []
    var required: [String] = []
    var (others, entries): (Node?, Node?)
    var values: [JSON]?
    var bounds: [String: JSONNumber] = [:]
    for (key, value) in object.members {
      switch key {
      case "type": types = (value.array ?? [value]).compactMap(\.string)
      case "properties":
        for (name, schema) in value.object?.members ?? [] {
          members.append((name, Node(schema, &unknown)))
        }
      case "required": required = (value.array ?? []).compactMap(\.string)
      case "additionalProperties": others = Node(value, &unknown)
      case "items": entries = Node(value, &unknown)
      case "enum": values = value.array
      case "const": values = [value]
      case _ where Node.boundNames.contains(key) && value.number != nil:
        bounds[key] = value.number
      case "title", "description", "default", "examples", "$schema", "$id", "$comment": break
      default: unknown.insert(key)
      }
    }
    self.types = types
    self.members = members
    self.required = required
    self.others = others
    self.entries = entries
    self.values = values
    self.bounds = bounds
  }

  func member(_ name: String) -> Node? {
    members.first { $0.name.utf8.elementsEqual(name.utf8) }?.node
  }

  /// The names of its members and of those below.
  var allNames: Set<String> {
    var names = Set(members.map(\.name))
    for node in members.map(\.node) + [others, entries].compactMap(\.self) {
      names.formUnion(node.allNames)
    }
    return names
  }

  private static let boundNames: Set = [
    "minItems", "maxItems", "minLength", "maxLength", "minimum", "maximum",
  ]
}

/// A walk through a value.
private struct Check {
  var faults: [SchemaFault] = []

  private mutating func note(_ kind: SchemaFault.Kind, _ path: [SchemaFault.Step]) {
    if faults.count < JSONSchema.faultLimit { faults.append(SchemaFault(kind, at: path)) }
  }

  mutating func run(_ value: JSON, _ node: Node, at path: [SchemaFault.Step]) {
    if node.isNever { return note(.unexpected, path) }
    guard node.types.isEmpty || node.types.contains(where: { Check.matches(value, $0) }) else {
      return note(.type(node.types), path)
    }
    if let values = node.values, !values.contains(value) { note(.notListed, path) }
    switch value {
    case .object(let object): run(object, node, at: path)
    case .array(let entries):
      count(entries.count, node, "minItems", "maxItems", path)
      guard let entryNode = node.entries else { return }
      for (index, entry) in entries.enumerated() {
        run(entry, entryNode, at: path + [.entry(index)])
      }
    case .string(let text):
      count(text.unicodeScalars.count, node, "minLength", "maxLength", path)
    case .number(let number): bound(number, node, path)
    case .null, .bool: break
    }
  }

  private mutating func run(_ object: JSONObject, _ node: Node, at path: [SchemaFault.Step]) {
    for name in node.required where object[name] == nil {
      note(.missing, path + [.member(name)])
    }
    for (key, value) in object.members {
      let place = path + [SchemaFault.Step.member(key)]
      if let schema = node.member(key) ?? node.others { run(value, schema, at: place) }
    }
  }

  private mutating func count(
    _ count: Int, _ node: Node, _ least: String, _ most: String, _ path: [SchemaFault.Step]
  ) {
    if let limit = node.bounds[most]?.integer, count > limit { note(.more(than: limit), path) }
    if let limit = node.bounds[least]?.integer, count < limit { note(.fewer(than: limit), path) }
  }

  private mutating func bound(_ number: JSONNumber, _ node: Node, _ path: [SchemaFault.Step]) {
    if let most = node.bounds["maximum"], number.double > most.double {
      note(.above(most.literal), path)
    }
    if let least = node.bounds["minimum"], number.double < least.double {
      note(.below(least.literal), path)
    }
  }

  private static func matches(_ value: JSON, _ type: String) -> Bool {
    switch (type, value) {
    case ("object", .object), ("array", .array), ("string", .string), ("number", .number),
      ("boolean", .bool), ("null", .null):
      true
    case ("integer", .number(let number)): number.integer != nil
    default: false
    }
  }
}
