internal import CSimdJSON
internal import CanonicalJSON

/// Parses elements of data files, one at a time.
///
/// simdjson does it; what it refuses is looked at again by the strict parser, which says why, or
/// finds an element that can be read all the same: halves of surrogate pairs and numbers that are
/// too large for any use.
final class ElementParser {
  /// More levels than any record has.
  private static let mostLevels = 512

  /// The library that is missing, without which nothing can be parsed; nil where it is there.
  static var missingLibrary: String? { tka_json_missing().map { String(cString: $0) } }

  /// simdjson's parser; nil where there was no memory for one.
  private let parser = tka_json_parser_new(
    ElementScanner.elementLimit, ElementParser.mostLevels)

  deinit { tka_json_parser_free(parser) }

  /// The value of an element, valid until the next one is parsed.
  /// - Parameters:
  ///   - bytes: The element.
  ///   - room: How many bytes after it may be read; with a few dozen, nothing is copied.
  /// - Returns: The value.
  /// - Throws: Why it has none.
  func parse(
    _ bytes: UnsafeBufferPointer<UInt8>, room: Int = 0
  ) throws(SkipReason) -> ParsedValue {
    if let value = try fastParse(bytes, room: room) { return value }
    let repaired = try repair(bytes)
    let value = try repaired.withUnsafeBufferPointer { (bytes) throws(SkipReason) in
      try fastParse(bytes, room: 0)
    }
    guard let value else { throw .notJSON }
    return value
  }

  /// The value, or nil where simdjson refuses it.
  private func fastParse(
    _ bytes: UnsafeBufferPointer<UInt8>, room: Int
  ) throws(SkipReason) -> ParsedValue? {
    guard let parser else { throw .noMemory }
    var document = tka_json_document()
    switch tka_json_parse(parser, bytes.baseAddress, bytes.count, room, &document) {
    case TKA_JSON_PARSED: return ParsedValue(rootOf: document)
    case TKA_JSON_NO_MEMORY: throw .noMemory
    default: return nil
    }
  }

  private func repair(_ bytes: UnsafeBufferPointer<UInt8>) throws(SkipReason) -> [UInt8] {
    do throws(JSONError) {
      return try JSONParser.parse(bytes, loneSurrogates: .replace).withPlainNumbers.canonicalBytes
    } catch {
      throw error.fault == .invalidUTF8 ? .invalidUTF8 : .notJSON
    }
  }
}

extension JSON {
  /// The same with numbers that a double cannot hold as strings, as exports write most of them.
  fileprivate var withPlainNumbers: JSON {
    switch self {
    case .number(let number):
      // Doubles have all digits of an integer of fifteen, and ids are longer.
      number.double.isFinite && number.literal.utf8.count <= 15 ? self : .string(number.literal)
    case .array(let elements): .array(elements.map(\.withPlainNumbers))
    case .object(let object):
      .object(JSONObject(object.members.map { ($0.key, $0.value.withPlainNumbers) }))
    default: self
    }
  }
}
