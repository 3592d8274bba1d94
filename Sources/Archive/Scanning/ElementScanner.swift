/// Splits a data file into the elements of its array, without keeping the file in memory.
///
/// A data file is `window.YTD.tweets.part0 = [ {…}, {…} ]`: JSON after the first `=`, whatever
/// the global is called. The scanner follows strings and brackets only; whether an element is
/// JSON is for the parser to say. Bytes come in pieces of any size.
struct ElementScanner {
  /// What a file is, after its last byte.
  enum Structure: Hashable, Sendable {
    /// An array, to its closing bracket.
    case whole
    /// No bytes, or white space alone.
    case empty
    /// An array that does not end.
    case truncated
    /// Something else than an assignment of an array, from a byte on.
    case notAnArray(offset: Int)
  }

  /// An element longer than this is not kept.
  static let elementLimit = 16 << 20
  /// The assignment before the array is never longer than this.
  private static let preambleLimit = 4_096

  private enum State {
    case preamble, opening, slot, element, closed, broken(offset: Int)
  }

  private var state = State.preamble
  private var isBlank = true
  private var offset = 0
  private var carry: [UInt8] = []
  private var start = 0
  private var isTooLong = false
  private var depth = 0
  private var isInString = false
  private var isEscaped = false

  /// How many elements were handed out.
  private(set) var count = 0

  /// Takes the next bytes of the file and hands out each element that ends in them.
  mutating func feed<Failure: Error>(
    _ chunk: UnsafeBufferPointer<UInt8>, _ body: (Element) throws(Failure) -> Void
  ) throws(Failure) {
    var position = 0
    while position < chunk.count {
      switch state {
      case .preamble: scanPreamble(chunk, &position)
      case .opening: scanOpening(chunk, &position)
      case .slot: try scanSlot(chunk, &position, body)
      case .element: try scanElement(chunk, &position, body)
      case .closed: scanClosed(chunk, &position)
      case .broken: position = chunk.count
      }
    }
    offset += chunk.count
  }

  /// Says what the file was.
  var structure: Structure {
    switch state {
    case .preamble where isBlank: .empty
    case .preamble, .opening, .slot, .element: .truncated
    case .closed: .whole
    case .broken(let offset): .notAnArray(offset: offset)
    }
  }

  private mutating func scanPreamble(_ chunk: UnsafeBufferPointer<UInt8>, _ position: inout Int) {
    while position < chunk.count {
      let byte = chunk[position]
      // An array without an assignment is taken as well.
      if isBlank, byte == UInt8(ascii: "[") {
        isBlank = false
        state = .opening
        return
      }
      let isByteOrderMark = offset + position < 3 && [0xEF, 0xBB, 0xBF].contains(byte)
      if byte > 0x20, !isByteOrderMark { isBlank = false }
      position += 1
      if byte == UInt8(ascii: "=") {
        state = .opening
        return
      }
      if offset + position > ElementScanner.preambleLimit {
        state = .broken(offset: offset + position)
        return
      }
    }
  }

  private mutating func scanOpening(_ chunk: UnsafeBufferPointer<UInt8>, _ position: inout Int) {
    let byte = chunk[position]
    if byte == UInt8(ascii: "[") {
      state = .slot
    } else if byte > 0x20 {
      state = .broken(offset: offset + position)
    }
    position += 1
  }

  private mutating func scanSlot<Failure: Error>(
    _ chunk: UnsafeBufferPointer<UInt8>, _ position: inout Int,
    _ body: (Element) throws(Failure) -> Void
  ) throws(Failure) {
    let byte = chunk[position]
    if byte <= 0x20 {
      position += 1
    } else if byte == UInt8(ascii: "]"), count == 0 {
      position += 1
      state = .closed
    } else {
      // After a comma a closing bracket ends an empty element, which the parser refuses.
      start = offset + position
      (depth, isInString, isEscaped, isTooLong) = (0, false, false, false)
      state = .element
    }
  }

  private mutating func scanElement<Failure: Error>(
    _ chunk: UnsafeBufferPointer<UInt8>, _ position: inout Int,
    _ body: (Element) throws(Failure) -> Void
  ) throws(Failure) {
    let first = position
    guard let end = endOfElement(chunk, from: &position) else {
      if case .broken = state { return }
      keep(chunk[first...])
      return
    }
    if carry.isEmpty, !isTooLong, end - first <= ElementScanner.elementLimit {
      try hand(out: UnsafeBufferPointer(rebasing: chunk[first..<end]), to: body)
    } else {
      keep(chunk[first..<end])
      var whole: [UInt8] = []
      swap(&whole, &carry)
      try whole.withUnsafeBufferPointer { (bytes) throws(Failure) in
        try hand(out: isTooLong ? nil : bytes, to: body)
      }
      whole.removeAll(keepingCapacity: whole.capacity <= 1 << 20)
      swap(&whole, &carry)
    }
    state = chunk[end] == UInt8(ascii: "]") ? .closed : .slot
  }

  /// The place of the comma or bracket after the element, or nil where it is not in `chunk`.
  private mutating func endOfElement(
    _ chunk: UnsafeBufferPointer<UInt8>, from position: inout Int
  ) -> Int? {
    guard let bytes = chunk.baseAddress else { return nil }
    let end = chunk.count
    var (index, depth, isInString, isEscaped) = (position, depth, isInString, isEscaped)
    defer { (position, self.depth) = (index, depth) }
    defer { (self.isInString, self.isEscaped) = (isInString, isEscaped) }
    while index < end {
      if isEscaped {
        isEscaped = false
        index += 1
        continue
      }
      if isInString {
        index = ElementScanner.quoteOrBackslash(in: bytes, from: index, to: end)
        guard index < end else { return nil }
        isEscaped = bytes[index] == UInt8(ascii: "\\")
        isInString = isEscaped
        index += 1
        continue
      }
      let byte = bytes[index]
      index += 1
      switch byte {
      case UInt8(ascii: "\""): isInString = true
      case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        if depth == 0 {
          if byte == UInt8(ascii: "]") { return index - 1 }
          state = .broken(offset: offset + index - 1)
          return nil
        }
        depth -= 1
      case UInt8(ascii: ",") where depth == 0: return index - 1
      default: break
      }
    }
    return nil
  }

  /// The place of the next quote or backslash, eight bytes at a time; `end` where there is none.
  private static func quoteOrBackslash(
    in bytes: UnsafePointer<UInt8>, from start: Int, to end: Int
  ) -> Int {
    let ones: UInt64 = 0x0101_0101_0101_0101
    // A byte of zero borrows from its highest bit (Mycroft): of these the lowest is the first.
    func zeros(_ word: UInt64) -> UInt64 { (word &- ones) & ~word & (ones << 7) }
    var index = start
    while index + 8 <= end {
      let word = UInt64(
        littleEndian: UnsafeRawPointer(bytes + index).loadUnaligned(as: UInt64.self))
      let found =
        zeros(word ^ (ones &* UInt64(UInt8(ascii: "\""))))
        | zeros(word ^ (ones &* UInt64(UInt8(ascii: "\\"))))
      if found != 0 { return index + found.trailingZeroBitCount / 8 }
      index += 8
    }
    while index < end, bytes[index] != UInt8(ascii: "\""), bytes[index] != UInt8(ascii: "\\") {
      index += 1
    }
    return index
  }

  private mutating func keep(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) {
    guard !isTooLong, bytes.count <= ElementScanner.elementLimit - carry.count else {
      isTooLong = true
      carry = []
      return
    }
    carry += bytes
  }

  private mutating func hand<Failure: Error>(
    out bytes: UnsafeBufferPointer<UInt8>?, to body: (Element) throws(Failure) -> Void
  ) throws(Failure) {
    let element = Element(bytes: bytes, index: count, offset: start)
    count += 1
    try body(element)
  }

  private mutating func scanClosed(_ chunk: UnsafeBufferPointer<UInt8>, _ position: inout Int) {
    let byte = chunk[position]
    if byte > 0x20, byte != UInt8(ascii: ";") { state = .broken(offset: offset + position) }
    position += 1
  }
}
