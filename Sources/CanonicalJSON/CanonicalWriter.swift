extension JSON {
  /// The canonical bytes by RFC 8785 (JSON Canonicalization Scheme).
  ///
  /// Members are sorted by the UTF-16 code units of their keys, numbers are printed as ECMAScript
  /// prints doubles, and nothing is normalised. What differs in bytes stays different.
  public var canonicalBytes: [UInt8] {
    var writer = Writer(sortsMembers: true)
    writer.write(self)
    return writer.bytes
  }

  /// The same form with members in their own order, for readers to whom the order means something:
  /// a model that is held to a schema writes its fields in the schema's order.
  public var orderedBytes: [UInt8] {
    var writer = Writer(sortsMembers: false)
    writer.write(self)
    return writer.bytes
  }

  /// The canonical bytes and one newline: the form of every JSON file in a store.
  public var canonicalLine: [UInt8] { canonicalLine(ofAbout: 0) }

  /// True when these bytes are its canonical line.
  public func isCanonical(_ bytes: [UInt8]) -> Bool { canonicalLine(ofAbout: bytes.count) == bytes }

  private func canonicalLine(ofAbout size: Int) -> [UInt8] {
    var writer = Writer(sortsMembers: true)
    writer.bytes.reserveCapacity(size)
    writer.write(self)
    writer.bytes.append(UInt8(ascii: "\n"))
    return writer.bytes
  }

  /// The canonical bytes as text.
  public var canonicalText: String { String(decoding: canonicalBytes, as: UTF8.self) }
}

/// Appends JSON to a buffer.
private struct Writer {
  let sortsMembers: Bool
  var bytes: [UInt8] = []

  init(sortsMembers: Bool) { self.sortsMembers = sortsMembers }

  mutating func write(_ value: JSON) {
    switch value {
    case .null: bytes += "null".utf8
    case .bool(let flag): bytes += (flag ? "true" : "false").utf8
    case .number(let number): write(number)
    case .string(let text): write(text)
    case .array(let elements):
      bytes.append(UInt8(ascii: "["))
      for (index, element) in elements.enumerated() {
        if index > 0 { bytes.append(UInt8(ascii: ",")) }
        write(element)
      }
      bytes.append(UInt8(ascii: "]"))
    case .object(let object): write(object)
    }
  }

  private mutating func write(_ object: JSONObject) {
    bytes.append(UInt8(ascii: "{"))
    let members = object.members
    let isSorted =
      !sortsMembers
      || zip(members, members.dropFirst()).allSatisfy { !Writer.precedes($1.key, $0.key) }
    let ordered = isSorted ? members : members.sorted { Writer.precedes($0.key, $1.key) }
    for (index, member) in ordered.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      write(member.key)
      bytes.append(UInt8(ascii: ":"))
      write(member.value)
    }
    bytes.append(UInt8(ascii: "}"))
  }

  /// The order of UTF-16 code units, which is that of the UTF-8 bytes but for what UTF-16 writes as surrogates: that comes before
  /// U+E000 to U+FFFF.
  private static func precedes(_ left: String, _ right: String) -> Bool {
    func isLast(_ byte: UInt8) -> Bool { byte == 0xEE || byte == 0xEF }
    for (a, b) in zip(left.utf8, right.utf8) where a != b {
      if a >= 0xF0, isLast(b) { return true }
      if b >= 0xF0, isLast(a) { return false }
      return a < b
    }
    return left.utf8.count < right.utf8.count
  }

  private mutating func write(_ number: JSONNumber) {
    if number.isShortInteger {
      bytes += number.literal.utf8
      return
    }
    let double = number.double
    // A literal beyond a double's range is infinite; it has no canonical form but its own digits.
    bytes += (double.isFinite ? ECMAScriptNumber.text(of: double) : number.literal).utf8
  }

  private mutating func write(_ text: String) { bytes.append(canonical: text) }
}

extension [UInt8] {
  /// Appends a string in its canonical form, with its quotes: for those who write without a tree.
  public mutating func append(canonical text: String) {
    append(UInt8(ascii: "\""))
    let isAppended: Void? = text.utf8.withContiguousStorageIfAvailable { appendEscaped($0) }
    if isAppended == nil { Array(text.utf8).withUnsafeBufferPointer { appendEscaped($0) } }
    append(UInt8(ascii: "\""))
  }

  /// Appends what stands between values: text that is written as it is.
  public mutating func append(verbatim text: StaticString) {
    append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  /// Appends a number as decimal digits.
  public mutating func append(digitsOf number: UInt64) {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 20) { digits in
      var (rest, start) = (number, digits.count)
      func put(_ digit: UInt64) {
        start -= 1
        digits[start] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: digit)
      }
      // Two at a time: each division waits for the one before.
      while rest >= 100 {
        let two = rest % 100
        rest /= 100
        put(two % 10)
        put(two / 10)
      }
      if rest >= 10 { put(rest % 10) }
      put(rest >= 10 ? rest / 10 : rest)
      append(contentsOf: digits[start...])
    }
  }

  private mutating func appendEscaped(_ text: UnsafeBufferPointer<UInt8>) {
    var start = 0
    var index = 0
    while index < text.count {
      if let word = text.word(at: index), !word.hasEscape {
        index += 8
        continue
      }
      let byte = text[index]
      if byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") {
        append(contentsOf: text[start..<index])
        appendEscape(of: byte)
        start = index + 1
      }
      index += 1
    }
    append(contentsOf: text[start...])
  }

  private mutating func appendEscape(of byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""): self += #"\""#.utf8
    case UInt8(ascii: "\\"): self += #"\\"#.utf8
    case 0x08: self += #"\b"#.utf8
    case 0x09: self += #"\t"#.utf8
    case 0x0A: self += #"\n"#.utf8
    case 0x0C: self += #"\f"#.utf8
    case 0x0D: self += #"\r"#.utf8
    default:
      let hex = Array("0123456789abcdef".utf8)
      self += #"\u00"#.utf8
      append(hex[Int(byte >> 4)])
      append(hex[Int(byte & 15)])
    }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The eight bytes from a place on, the first one lowest; nil where there are fewer.
  fileprivate func word(at index: Int) -> UInt64? {
    guard index + 8 <= count, let baseAddress else { return nil }
    return UInt64(
      littleEndian: UnsafeRawPointer(baseAddress + index).loadUnaligned(as: UInt64.self))
  }
}

extension UInt64 {
  /// True where one of the eight bytes is written as an escape: a control character, a quote or a backslash.
  ///
  /// What is subtracted from a byte below it borrows its highest bit (Mycroft's test).
  fileprivate var hasEscape: Bool {
    let ones: UInt64 = 0x0101_0101_0101_0101
    func below(_ limit: UInt64, _ word: UInt64) -> UInt64 { (word &- ones &* limit) & ~word }
    let quotes = self ^ (ones &* UInt64(UInt8(ascii: "\"")))
    let backslashes = self ^ (ones &* UInt64(UInt8(ascii: "\\")))
    return (below(0x20, self) | below(1, quotes) | below(1, backslashes)) & (ones << 7) != 0
  }
}
