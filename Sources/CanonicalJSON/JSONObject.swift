/// The members of a JSON object, in the order in which they were read or set.
public struct JSONObject: Sendable {
  /// The members.
  public private(set) var members: [(key: String, value: JSON)]

  /// Makes an object; of members with the same key the last one stays.
  public init(_ members: [(key: String, value: JSON)] = []) {
    self.members = []
    self.members.reserveCapacity(members.count)
    for member in members { self[member.key] = member.value }
  }

  /// Makes an object from members whose keys are known to differ.
  init(unchecked members: [(key: String, value: JSON)]) { self.members = members }

  /// The value of a member, compared by the bytes of its key; setting nil removes the member.
  public subscript(key: String) -> JSON? {
    get { index(of: key).map { members[$0].value } }
    set {
      switch (index(of: key), newValue) {
      case (let index?, let value?): members[index].value = value
      case (let index?, nil): members.remove(at: index)
      case (nil, let value?): members.append((key, value))
      case (nil, nil): break
      }
    }
  }

  /// The keys, in order.
  public var keys: [String] { members.map(\.key) }

  /// How many members there are.
  public var count: Int { members.count }

  private func index(of key: String) -> Int? {
    members.firstIndex { $0.key.hasSameBytes(as: key) }
  }
}

extension String {
  /// True when both have the same UTF-8 bytes; `==` would also take other bytes for equal.
  public func hasSameBytes(as other: String) -> Bool {
    utf8.count == other.utf8.count && bytes { left in other.bytes { left.elementsEqual($0) } }
  }

  /// Calls `body` with the UTF-8 bytes side by side, which is much faster than to ask the text for one after the other.
  private func bytes(_ body: (UnsafeBufferPointer<UInt8>) -> Bool) -> Bool {
    if let result = utf8.withContiguousStorageIfAvailable(body) { return result }
    var copy = self
    return copy.withUTF8(body)
  }
}

extension JSONObject: Equatable {
  /// True when both have the same members, in any order.
  public static func == (left: JSONObject, right: JSONObject) -> Bool {
    left.count == right.count && left.members.allSatisfy { right[$0.key] == $0.value }
  }
}
