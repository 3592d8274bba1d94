import CanonicalJSON

/// The forms of a claim's sentence.
enum ClaimText {
  /// The sentence on one line: white space collapsed, control characters left out.
  static func oneLine(_ text: String) -> String {
    if isOneLine(text.utf8) { return text }
    var line = String.UnicodeScalarView()
    var isSpacePending = false
    for scalar in text.unicodeScalars {
      if isWhitespace(scalar) {
        isSpacePending = !line.isEmpty
        continue
      }
      if isControl(scalar) { continue }
      if isSpacePending { line.append(" ") }
      isSpacePending = false
      line.append(scalar)
    }
    return String(line)
  }

  /// True of plain words with single spaces between them, which is what most are.
  private static func isOneLine(_ text: String.UTF8View) -> Bool {
    var last: UInt8 = 0x20
    for byte in text {
      guard (0x20..<0x7F).contains(byte), byte != 0x20 || last != 0x20 else { return false }
      last = byte
    }
    return last != 0x20
  }

  /// The form in which claims are compared: NFC, lower case, single spaces.
  ///
  /// Lower-casing can take a text out of NFC, so it is brought back into it.
  static func normalized(_ text: String) -> String {
    oneLine(text).normalizedNFC.lowercased().normalizedNFC
  }

  /// The text without white space at either end.
  static func trimmed(_ text: String) -> String {
    let scalars = text.unicodeScalars
    guard let first = scalars.firstIndex(where: { !isWhitespace($0) }),
      let last = scalars.lastIndex(where: { !isWhitespace($0) })
    else { return "" }
    return String(scalars[first...last])
  }

  // The properties of a scalar are looked up in tables, which takes long for what is mostly ASCII.

  private static func isWhitespace(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII
      ? scalar == " " || (0x09...0x0D).contains(scalar.value) : scalar.properties.isWhitespace
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII
      ? scalar.value < 0x20 || scalar.value == 0x7F
      : scalar.properties.generalCategory == .control
  }
}
