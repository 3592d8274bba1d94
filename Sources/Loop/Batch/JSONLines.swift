import CanonicalJSON

/// Files of one canonical JSON value a line.
enum JSONLines {
  /// The lines of `values`, each ended by a newline.
  static func bytes(_ values: some Sequence<JSON>) -> [UInt8] {
    values.reduce(into: []) { $0 += $1.canonicalLine }
  }

  /// Reads the objects of a file, which must be in canonical form.
  static func objects(file: String, bytes: [UInt8]) throws(PayloadError) -> [FieldReader] {
    var readers: [FieldReader] = []
    var start = bytes.startIndex
    while start < bytes.endIndex {
      let path = "/\(readers.count)"
      guard let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) else {
        throw PayloadError(file: file, field: path, fault: .notCanonical)
      }
      let line = bytes[start..<end]
      let value: JSON
      do { value = try JSONParser.parse(line) } catch {
        throw PayloadError(file: file, field: path, fault: .malformed)
      }
      guard value.canonicalBytes[...] == line else {
        throw PayloadError(file: file, field: path, fault: .notCanonical)
      }
      readers.append(try FieldReader(value, file: file, path: path))
      start = end + 1
    }
    return readers
  }
}
