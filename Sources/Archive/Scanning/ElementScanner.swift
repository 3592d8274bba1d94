internal import CElements

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
  private var nesting = tka_nesting()

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
      (nesting, isTooLong) = (tka_nesting(), false)
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
    var (index, nesting) = (position, self.nesting)
    defer { (position, self.nesting) = (index, nesting) }
    while index < end {
      if nesting.depth > 0 { index += tka_skip_nested(bytes + index, end - index, &nesting) }
      // What is too short for a step of that, and what is outside of all brackets.
      guard index < end else { return nil }
      let byte = bytes[index]
      index += 1
      // As in the steps of 64 bytes, a backslash escapes a quote wherever it stands: the elements of a damaged file must
      // not depend on the pieces in which it comes.
      let isEscaped = nesting.is_escaped
      nesting.is_escaped = byte == UInt8(ascii: "\\") && !isEscaped
      if byte == UInt8(ascii: "\"") {
        if !isEscaped { nesting.is_in_string.toggle() }
      } else if !nesting.is_in_string {
        switch byte {
        case UInt8(ascii: "{"), UInt8(ascii: "["): nesting.depth += 1
        case UInt8(ascii: "}"), UInt8(ascii: "]"):
          if nesting.depth == 0 {
            if byte == UInt8(ascii: "]") { return index - 1 }
            state = .broken(offset: offset + index - 1)
            return nil
          }
          nesting.depth -= 1
        case UInt8(ascii: ",") where nesting.depth == 0: return index - 1
        default: break
        }
      }
    }
    return nil
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
