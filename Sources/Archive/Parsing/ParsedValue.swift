internal import CSimdJSON

/// A JSON value as simdjson left it on its tape, valid until its parser parses the next document.
///
/// The tape is a list of 64-bit words: a type in the upper 8 bits, and mostly a place in the others
/// (simdjson, doc/tape.md).
struct ParsedValue {
  private let document: tka_json_document
  private let place: Int

  /// The value that a document holds.
  init(rootOf document: tka_json_document) {
    self.document = document
    self.place = 1
  }

  private init(_ document: tka_json_document, at place: Int) {
    self.document = document
    self.place = place
  }

  private var word: UInt64 { document.tape[place] }
  private var type: UInt8 { UInt8(word >> 56) }
  private var payload: Int { Int(word & 0xFF_FFFF_FFFF_FFFF) }

  /// Where the value after this one stands.
  private var next: Int {
    switch type {
    case UInt8(ascii: "{"), UInt8(ascii: "["): Int(word & 0xFFFF_FFFF)
    case UInt8(ascii: "l"), UInt8(ascii: "u"), UInt8(ascii: "d"): place + 2
    default: place + 1
    }
  }

  /// True for an object.
  var isObject: Bool { type == UInt8(ascii: "{") }

  /// The bytes of a string, or nil.
  var bytes: UnsafeBufferPointer<UInt8>? {
    guard type == UInt8(ascii: "\"") else { return nil }
    let start = document.strings + payload
    let count = UnsafeRawPointer(start).loadUnaligned(as: UInt32.self)
    return UnsafeBufferPointer(start: start + 4, count: Int(count))
  }

  /// A string, or nil.
  var string: String? { bytes.map { String(decoding: $0, as: UTF8.self) } }

  /// The text of a string that is not empty.
  var filledString: String? {
    guard let bytes, !bytes.isEmpty else { return nil }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The name of an account; nil for what can be none: it is shown as whose words something is.
  var screenName: String? {
    bytes.flatMap { StatusReference.isScreenName($0) ? String(decoding: $0, as: UTF8.self) : nil }
  }

  /// An integer that is written as a number and not below 0.
  private var unsigned: UInt64? {
    switch type {
    case UInt8(ascii: "l"): UInt64(exactly: Int64(bitPattern: document.tape[place + 1]))
    case UInt8(ascii: "u"): document.tape[place + 1]
    default: nil
    }
  }

  /// An id: digits that are written as a string or as a number.
  var digits: String? {
    if let unsigned { return String(unsigned) }
    guard let bytes, (1...20).contains(bytes.count),
      bytes.allSatisfy({ (0x30...0x39).contains($0) })
    else { return nil }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// An id as a number; nil for what is none (see ``RecordID``).
  var number: UInt64? {
    if let unsigned { return unsigned == 0 ? nil : unsigned }
    return bytes.flatMap { RecordID.number($0) }
  }

  /// A count or an index: an integer that is written as a number or, mostly, as a string.
  var count: Int? {
    switch type {
    case UInt8(ascii: "l"): return Int(Int64(bitPattern: document.tape[place + 1]))
    case UInt8(ascii: "d"): return Int(exactly: Double(bitPattern: document.tape[place + 1]))
    case UInt8(ascii: "\""): break
    default: return nil
    }
    guard let bytes, (1...19).contains(bytes.count) else { return nil }
    let isNegative = bytes.first == UInt8(ascii: "-")
    var value = 0
    for byte in bytes.dropFirst(isNegative ? 1 : 0) {
      guard (0x30...0x39).contains(byte) else { return nil }
      let (tens, overflow) = value.multipliedReportingOverflow(by: 10)
      let (sum, carry) = tens.addingReportingOverflow(Int(byte - 0x30))
      guard !overflow, !carry else { return nil }
      value = sum
    }
    return isNegative ? (bytes.count > 1 ? -value : nil) : value
  }

  /// The members of an object; none of anything else.
  var members: Members {
    guard isObject else { return .none }
    return Members(document: document, place: place + 1, end: next - 1)
  }

  /// The elements of an array, or nil.
  var elements: Elements? {
    guard type == UInt8(ascii: "[") else { return nil }
    return Elements(document: document, place: place + 1, end: next - 1)
  }

  /// The two counts that an array of two holds, or nil for anything else.
  var pair: (Int?, Int?)? {
    guard var elements, let first = elements.next(), let second = elements.next(),
      elements.next() == nil
    else { return nil }
    return (first.count, second.count)
  }

  /// A member of an object; of several with one key the last.
  subscript(key: StaticString) -> ParsedValue? {
    var found: ParsedValue?
    for member in members where key ~= member.key { found = member.value }
    return found
  }

  /// The members of an object, in their order.
  struct Members: Sequence, IteratorProtocol {
    fileprivate let document: tka_json_document
    fileprivate var place: Int
    fileprivate let end: Int

    /// Of no object.
    static var none: Members { Members(document: tka_json_document(), place: 0, end: 0) }

    mutating func next() -> (key: Key, value: ParsedValue)? {
      guard place < end, let key = ParsedValue(document, at: place).bytes else { return nil }
      let value = ParsedValue(document, at: place + 1)
      place = value.next
      return (Key(bytes: key), value)
    }
  }

  /// The elements of an array, in their order.
  struct Elements: Sequence, IteratorProtocol {
    fileprivate let document: tka_json_document
    fileprivate var place: Int
    fileprivate let end: Int

    /// Of no array.
    static var none: Elements { Elements(document: tka_json_document(), place: 0, end: 0) }

    mutating func next() -> ParsedValue? {
      guard place < end else { return nil }
      let value = ParsedValue(document, at: place)
      place = value.next
      return value
    }
  }

  /// The key of a member, to be held against literals.
  struct Key {
    fileprivate let bytes: UnsafeBufferPointer<UInt8>

    /// The key as text.
    var text: String { String(decoding: bytes, as: UTF8.self) }

    static func ~= (name: StaticString, key: Key) -> Bool {
      guard key.bytes.count == name.utf8CodeUnitCount else { return false }
      // Compared byte by byte in place: this is asked dozens of times for each record.
      for index in key.bytes.indices where key.bytes[index] != name.utf8Start[index] {
        return false
      }
      return true
    }
  }
}
