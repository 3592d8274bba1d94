/// The first digits of an object's id, as a person types them.
public struct ObjectPrefix: Sendable, Hashable {
  /// The digits: four to forty, lower-case hex.
  public let hex: String

  /// Reads a prefix, or nil where the text is not four to forty hex digits.
  public init?(_ text: String) {
    let hex = text.lowercased()
    guard (4...40).contains(hex.utf8.count), hex.utf8.allSatisfy({ Hex.value($0) != nil })
    else { return nil }
    self.hex = hex
  }

  /// The whole id, where the prefix is one.
  public var objectID: ObjectID? { ObjectID(hex: hex) }

  /// True when `id` begins with these digits.
  public func matches(_ id: ObjectID) -> Bool { id.hex.utf8.starts(with: hex.utf8) }

  /// The first and the last id that begin with these digits.
  var bounds: ClosedRange<ObjectID> {
    let missing = 40 - hex.utf8.count
    func id(_ filler: String) -> ObjectID {
      ObjectID(oidBytes: Hex.bytes(hex + String(repeating: filler, count: missing)) ?? [])
    }
    return id("0")...id("f")
  }
}
