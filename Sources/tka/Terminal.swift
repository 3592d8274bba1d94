internal import Glibc
internal import SystemPackage

/// Where the program writes: data to standard output, all else to standard error.
enum Terminal {
  /// Writes data.
  static func write(_ text: String) throws { try write(Array(text.utf8)) }

  /// Writes data.
  static func write(_ bytes: [UInt8]) throws { try FileDescriptor.standardOutput.writeAll(bytes) }

  /// Writes a message for people.
  static func say(_ text: String) {
    // Where nobody can hear a message there is nobody to tell.
    _ = try? FileDescriptor.standardError.writeAll(Array((text + "\n").utf8))
  }

  /// True when standard output is a terminal.
  static let isInteractive = isatty(STDOUT_FILENO) == 1

  /// True when messages go to a terminal.
  static let showsProgress = isatty(STDERR_FILENO) == 1

  /// True when colours are wanted: on a terminal, unless `NO_COLOR` says otherwise.
  static let hasColours =
    isInteractive && (Environment.value("NO_COLOR") ?? "").isEmpty
    && Environment.value("TERM") != "dumb"

  /// How a piece of text looks.
  enum Style: String {
    case bold = "1"
    case dim = "2"
    case red = "31"
    case green = "32"
    case yellow = "33"
  }

  /// The text in a style, where colours are wanted.
  static func styled(_ text: String, _ style: Style) -> String {
    hasColours ? "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m" : text
  }

  /// The text without anything that a terminal would take for a command: control characters and
  /// bidirectional overrides become visible escapes.
  static func safe(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.flatMap { scalar -> [Unicode.Scalar] in
          switch scalar.value {
          case 0x09, 0x0A: [scalar]
          case 0x00..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069, 0x200E, 0x200F:
            Array("\\u{\(String(scalar.value, radix: 16))}".unicodeScalars)
          default: [scalar]
          }
        }))
  }
}
