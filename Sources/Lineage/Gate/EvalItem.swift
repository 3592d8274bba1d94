public import CanonicalJSON

/// The scores of one item of an eval suite: a line of `items.jsonl`.
public struct EvalItem: Sendable {
  /// The scores of one item by a single rule, such as `refusal`, that a policy may guard.
  public struct Guard: Sendable {
    /// The name of the rule.
    public let name: String
    /// The candidate's score.
    public let candidate: Decimal
    /// The baseline's score.
    public let baseline: Decimal

    /// Makes a guard.
    public init(name: String, candidate: Decimal, baseline: Decimal) {
      self.name = name
      self.candidate = candidate
      self.baseline = baseline
    }
  }

  /// The item's id in its suite.
  public let item: String
  /// What items that are not independent share: their thread.
  public let group: String
  /// The candidate's score.
  public let candidate: Decimal
  /// The baseline's score.
  public let baseline: Decimal
  /// The scores of the rules that apply to it, ordered by the bytes of their names.
  public let guards: [Guard]

  /// Makes an item.
  public init(
    item: String, group: String, candidate: Decimal, baseline: Decimal, guards: [Guard] = []
  ) {
    self.item = item
    self.group = group
    self.candidate = candidate
    self.baseline = baseline
    self.guards = guards.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
  }
}

extension EvalItem {
  /// Reads `items.jsonl`: one item a line, no item twice, in the order of the file.
  ///
  /// Further members of a line are passed over.
  public static func decode(_ bytes: [UInt8]) throws(ReportError) -> [EvalItem] {
    var lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    if lines.last?.isEmpty == true { lines.removeLast() }
    var items: [EvalItem] = []
    var seen: Set<[UInt8]> = []
    for (index, line) in lines.enumerated() {
      let json: JSON
      do { json = try JSONParser.parse(line) } catch { throw .notJSON(error, line: index + 1) }
      let item: EvalItem
      do { item = try EvalItem(fieldsOf: json) } catch { throw .field(error, line: index + 1) }
      guard seen.insert(Array(item.item.utf8)).inserted else {
        throw .field(FieldError("item", .duplicate), line: index + 1)
      }
      items.append(item)
    }
    return items
  }

  private init(fieldsOf json: JSON) throws(FieldError) {
    let reader = try FieldReader(json)
    var guards: [Guard] = []
    if reader.has("guards") {
      let members = try FieldReader(reader.value("guards"), path: "guards")
      for name in members.object.keys {
        let scores = try FieldReader(members.value(name), path: members.path(name))
        guards.append(
          Guard(
            name: name, candidate: try scores.decimal("candidate"),
            baseline: try scores.decimal("baseline")))
      }
    }
    self.init(
      item: try reader.nonEmptyText("item"), group: try reader.nonEmptyText("group"),
      candidate: try reader.decimal("candidate"), baseline: try reader.decimal("baseline"),
      guards: guards)
  }

  /// The item as JSON; its canonical line is a line of `items.jsonl`.
  public var json: JSON {
    var object = JSONObject([
      ("item", .string(item)), ("group", .string(group)), ("candidate", candidate.json),
      ("baseline", baseline.json),
    ])
    if !guards.isEmpty {
      object["guards"] = .object(
        JSONObject(
          guards.map {
            ($0.name, ["candidate": $0.candidate.json, "baseline": $0.baseline.json])
          }))
    }
    return .object(object)
  }
}

extension EvalItem: Equatable {
  /// True when both say the same, byte for byte in their texts.
  public static func == (left: EvalItem, right: EvalItem) -> Bool { left.json == right.json }
}
