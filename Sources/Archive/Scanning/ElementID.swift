/// Finds the id of an element without parsing all of it.
///
/// Ids are needed before any record is handed over, to know which of them occur twice. An element
/// whose id cannot be found this way has none.
struct ElementID {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var position = 0

  private init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// The id in `{"tweet": {"id_str": "123", …}}` or, as older exports have it, in
  /// `{"id_str": "123", …}`; nil where there is none.
  static func find(in bytes: UnsafeBufferPointer<UInt8>, of kind: RecordKind) -> UInt64? {
    var cursor = ElementID(bytes)
    guard cursor.enterObject() else { return nil }
    var start = cursor.position
    if cursor.goTo(member: kind.wrapper) {
      guard cursor.enterObject() else { return nil }
      start = cursor.position
    }
    for key in kind.idKeys {
      cursor.position = start
      if cursor.goTo(member: key), let id = cursor.number() { return id }
    }
    return nil
  }

  private var next: UInt8? { position < bytes.count ? bytes[position] : nil }

  private mutating func skipSpace() {
    while let byte = next, byte <= 0x20 { position += 1 }
  }

  private mutating func take(_ character: Unicode.Scalar) -> Bool {
    skipSpace()
    guard let byte = next, UInt32(byte) == character.value else { return false }
    position += 1
    return true
  }

  private mutating func enterObject() -> Bool { take("{") }

  /// Goes to the value of a member of the object at hand.
  private mutating func goTo(member: StaticString) -> Bool {
    while let key = string() {
      guard take(":") else { return false }
      let isSought =
        key.count == member.utf8CodeUnitCount
        && key.elementsEqual(
          UnsafeBufferPointer(start: member.utf8Start, count: member.utf8CodeUnitCount))
      if isSought { return true }
      skipValue()
      guard take(",") else { return false }
    }
    return false
  }

  /// Reads a string as it is written.
  private mutating func string() -> Slice<UnsafeBufferPointer<UInt8>>? {
    guard take("\"") else { return nil }
    let start = position
    while let byte = next {
      position += 1
      if byte == UInt8(ascii: "\"") { return bytes[start..<(position - 1)] }
      if byte == UInt8(ascii: "\\") { position += 1 }
    }
    return nil
  }

  /// Reads an id, written as a string or as a number.
  private mutating func number() -> UInt64? {
    skipSpace()
    if next == UInt8(ascii: "\"") { return string().flatMap { RecordID.number($0) } }
    let start = position
    while let byte = next, (0x30...0x39).contains(byte) { position += 1 }
    return RecordID.number(bytes[start..<position])
  }

  /// Goes to the comma or bracket after a value.
  private mutating func skipValue() {
    var depth = 0
    while let byte = next {
      switch byte {
      case UInt8(ascii: "\""):
        guard string() != nil else { return }
        continue
      case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        guard depth > 0 else { return }
        depth -= 1
      case UInt8(ascii: ",") where depth == 0: return
      default: break
      }
      position += 1
    }
  }
}

extension RecordKind {
  /// The key that each element of a file of this kind has.
  var wrapper: StaticString {
    switch self {
    case .tweet: "tweet"
    case .note: "noteTweet"
    case .like: "like"
    }
  }

  /// The same key as text.
  var wrapperKey: String {
    switch self {
    case .tweet: "tweet"
    case .note: "noteTweet"
    case .like: "like"
    }
  }

  /// The keys of the id, the better one first.
  fileprivate var idKeys: [StaticString] {
    switch self {
    case .tweet: ["id_str", "id"]
    case .note: ["noteTweetId"]
    case .like: ["tweetId"]
    }
  }
}
