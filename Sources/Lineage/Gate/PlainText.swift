/// Text for a terminal.
enum PlainText {
  /// The text with a space in place of each control character and line separator.
  static func printable(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator: scalars.append(" ")
      default: scalars.append(scalar)
      }
    }
    return String(scalars)
  }

  /// The text with spaces behind it up to `width` characters.
  static func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }

  /// The text with each object id in it cut to twelve digits.
  static func withShortIDs(_ text: String) -> String {
    text.split(separator: " ", omittingEmptySubsequences: false)
      .map { isObjectID($0) ? String($0.prefix(12)) : String($0) }
      .joined(separator: " ")
  }

  private static func isObjectID(_ word: Substring) -> Bool {
    word.utf8.count >= 40
      && word.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
  }
}
