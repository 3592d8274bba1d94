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

  private let parser: OpaquePointer

  init() {
    guard let parser = tka_json_parser_new(ElementScanner.elementLimit, ElementParser.mostLevels)
    else { fatalError("out of memory") }
    self.parser = parser
  }

  deinit { tka_json_parser_free(parser) }

  /// The value of an element, valid until the next one is parsed.
  func parse(_ bytes: UnsafeBufferPointer<UInt8>) throws(SkipReason) -> ParsedValue {
    if let value = fastParse(bytes) { return value }
    let repaired = try repair(bytes)
    guard let value = repaired.withUnsafeBufferPointer({ fastParse($0) }) else { throw .notJSON }
    return value
  }

  private func fastParse(_ bytes: UnsafeBufferPointer<UInt8>) -> ParsedValue? {
    var document = tka_json_document()
    guard tka_json_parse(parser, bytes.baseAddress, bytes.count, &document) else { return nil }
    return ParsedValue(rootOf: document)
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
  /// The same with numbers that simdjson has no value for as strings, as exports write most of them.
  fileprivate var withPlainNumbers: JSON {
    switch self {
    case .number(let number):
      number.double.isFinite && number.literal.utf8.count <= 18 ? self : .string(number.literal)
    case .array(let elements): .array(elements.map(\.withPlainNumbers))
    case .object(let object):
      .object(JSONObject(object.members.map { ($0.key, $0.value.withPlainNumbers) }))
    default: self
    }
  }
}
