public import CanonicalJSON

/// The scores of one item of an eval suite: a line of `items.jsonl`.
public struct EvalItem: Sendable {
  /// The item's id in its suite.
  public let item: String
  /// What items that are not independent share: their thread.
  public let group: String
  /// The candidate's score.
  public let candidate: Decimal
  /// The baseline's score.
  public let baseline: Decimal

  /// Makes an item.
  public init(item: String, group: String, candidate: Decimal, baseline: Decimal) {
    self.item = item
    self.group = group
    self.candidate = candidate
    self.baseline = baseline
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
    self.init(
      item: try reader.nonEmptyText("item"), group: try reader.nonEmptyText("group"),
      candidate: try reader.decimal("candidate"), baseline: try reader.decimal("baseline"))
  }

  /// The item as JSON; its canonical line is a line of `items.jsonl`.
  public var json: JSON {
    [
      "item": .string(item), "group": .string(group), "candidate": candidate.json,
      "baseline": baseline.json,
    ]
  }
}

extension EvalItem: Equatable {
  /// True when both say the same, byte for byte in their texts.
  public static func == (left: EvalItem, right: EvalItem) -> Bool { left.json == right.json }
}
