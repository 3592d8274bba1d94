internal import Synchronization
internal import SystemPackage

/// The settings in a repository's own `config`, never the user's; files that it includes are left out.
///
/// The syntax: git-config(1), and git's `config.c`.
struct SettingsFile {
  /// A setting: its name with section and key in small letters, and its value.
  typealias Setting = (name: String, value: String)

  /// Every setting, in the order of the file.
  let settings: [Setting]

  /// Reads a file; where there is none, there are no settings.
  /// - Throws: ``StoreError/malformedSettings(path:line:reason:)``, ``StoreError/system(_:_:path:)``.
  init(reading file: FilePath) throws(StoreError) {
    guard Files.exists(file) else {
      self.settings = []
      return
    }
    var parser = Parser(try Files.read(file))
    do throws(Parser.Fault) {
      self.settings = try parser.settings()
    } catch {
      throw .malformedSettings(path: file.string, line: parser.line, reason: error.reason)
    }
  }

  /// The settings whose names begin with `prefix`, whatever the case of its letters.
  func settings(withPrefix prefix: String) -> [Setting] {
    let wanted = prefix.lowercased()
    return settings.filter { $0.name.hasPrefix(wanted) }
  }
}

/// A repository's settings, which are read again when their file has become another one.
final class KnownSettings: Sendable {
  /// The repository's `config`.
  let path: FilePath

  private let known = Mutex<(identity: FileIdentity, file: SettingsFile)?>(nil)

  init(of repository: FilePath) { self.path = repository.appending("config") }

  /// The settings as they are now.
  /// - Throws: ``StoreError/malformedSettings(path:line:reason:)``, ``StoreError/system(_:_:path:)``.
  func read() throws(StoreError) -> SettingsFile {
    let identity = FileIdentity(path)
    if let known = known.withLock({ $0 }), known.identity == identity { return known.file }
    let file = try SettingsFile(reading: path)
    known.withLock { $0 = identity.map { ($0, file) } }
    return file
  }
}

private struct Parser {
  struct Fault: Error { let reason: String }

  /// The line that was read last, from 1.
  private(set) var line = 1

  private let bytes: [UInt8]
  private var position = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
  }

  private static let newline = UInt8(ascii: "\n")

  /// The next byte, nil at the end; a carriage return before a newline is passed over.
  private mutating func next() -> UInt8? {
    guard position < bytes.count else { return nil }
    var byte = bytes[position]
    position += 1
    if byte == UInt8(ascii: "\r"), position < bytes.count, bytes[position] == Parser.newline {
      position += 1
      byte = Parser.newline
    }
    if byte == Parser.newline { line += 1 }
    return byte
  }

  private mutating func back() { position -= 1 }

  mutating func settings() throws(Fault) -> [SettingsFile.Setting] {
    var found: [SettingsFile.Setting] = []
    // git takes a setting before the first section too, by the name of its key.
    var section = ""
    while let byte = next() {
      switch byte {
      case UInt8(ascii: "#"), UInt8(ascii: ";"):
        while let byte = next(), byte != Parser.newline {}
      case _ where byte.isBlank: continue
      case UInt8(ascii: "["): section = try sectionName() + "."
      case _ where byte.isLetter:
        back()
        let key = try key()
        found.append((section + key.name, key.hasValue ? try value() : "true"))
      default: throw Fault(reason: "neither a section nor a setting")
      }
    }
    return found
  }

  /// What stands in brackets: `section`, `section.sub` or `section "Sub"`.
  private mutating func sectionName() throws(Fault) -> String {
    var name: [UInt8] = []
    while let byte = next() {
      if byte == UInt8(ascii: "]") {
        guard !name.isEmpty else { break }
        return String(decoding: name, as: UTF8.self)
      }
      if byte.isBlank {
        return String(decoding: name, as: UTF8.self) + "." + (try subsectionName())
      }
      guard byte.isKeyByte || byte == UInt8(ascii: ".") else { break }
      name.append(byte.lowercased)
    }
    throw Fault(reason: "no name of a section")
  }

  private mutating func subsectionName() throws(Fault) -> String {
    var byte = next()
    while let blank = byte, blank.isBlank, blank != Parser.newline { byte = next() }
    guard byte == UInt8(ascii: "\"") else { throw Fault(reason: "no name of a section") }
    var name: [UInt8] = []
    while let byte = next(), byte != Parser.newline {
      if byte == UInt8(ascii: "\"") {
        guard next() == UInt8(ascii: "]") else { break }
        return String(decoding: name, as: UTF8.self)
      }
      guard byte == UInt8(ascii: "\\") else {
        name.append(byte)
        continue
      }
      guard let escaped = next(), escaped != Parser.newline else { break }
      name.append(escaped)
    }
    throw Fault(reason: "no end of a section's name")
  }

  /// The name before a value, and whether there is a value.
  private mutating func key() throws(Fault) -> (name: String, hasValue: Bool) {
    var name: [UInt8] = []
    var byte = next()
    while let keyByte = byte, keyByte.isKeyByte {
      name.append(keyByte.lowercased)
      byte = next()
    }
    while byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") { byte = next() }
    let text = String(decoding: name, as: UTF8.self)
    switch byte {
    case UInt8(ascii: "="): return (text, true)
    case Parser.newline, nil: return (text, false)
    default: throw Fault(reason: "no value behind \(text)")
    }
  }

  /// A value up to the end of its line, without blanks around it, quotes and comments.
  private mutating func value() throws(Fault) -> String {
    var value: [UInt8] = []
    var blanks: [UInt8] = []
    var isQuoted = false
    while let byte = next(), byte != Parser.newline {
      if !isQuoted, byte.isBlank {
        if !value.isEmpty { blanks.append(byte) }
        continue
      }
      if !isQuoted, byte == UInt8(ascii: ";") || byte == UInt8(ascii: "#") {
        while let byte = next(), byte != Parser.newline {}
        return String(decoding: value, as: UTF8.self)
      }
      value += blanks
      blanks = []
      switch byte {
      case UInt8(ascii: "\""): isQuoted.toggle()
      case UInt8(ascii: "\\"):
        if let escaped = try escaped() { value.append(escaped) }
      default: value.append(byte)
      }
    }
    guard !isQuoted else { throw Fault(reason: "no end of a quoted value") }
    return String(decoding: value, as: UTF8.self)
  }

  /// What stands behind a backslash; nil for the end of a line, behind which the value goes on.
  private mutating func escaped() throws(Fault) -> UInt8? {
    switch next() {
    case Parser.newline, nil: return nil
    case UInt8(ascii: "n"): return Parser.newline
    case UInt8(ascii: "t"): return UInt8(ascii: "\t")
    case UInt8(ascii: "b"): return 8
    case UInt8(ascii: "\\"): return UInt8(ascii: "\\")
    case UInt8(ascii: "\""): return UInt8(ascii: "\"")
    default: throw Fault(reason: "a backslash that means nothing")
    }
  }
}

extension UInt8 {
  /// True for what C calls white space.
  fileprivate var isBlank: Bool { self == UInt8(ascii: " ") || (9...13).contains(self) }

  fileprivate var isLetter: Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(lowercased)
  }

  fileprivate var isKeyByte: Bool {
    isLetter || self == UInt8(ascii: "-")
      || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self)
  }

  fileprivate var lowercased: UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self) ? self | 0x20 : self
  }
}
