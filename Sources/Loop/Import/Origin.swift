internal import Archive
public import CanonicalJSON

/// Where the words of a record stand: a place in a file of an export.
///
/// It is that of the export that the archive first had these words from, so that a later export of the same words changes
/// nothing.
public struct Origin: Sendable, Hashable {
  /// The date of the export, as the manifest of the archive has it; an empty text where it has none.
  public let export: String
  /// The name of the file, without folders.
  public let file: String
  /// The place of the first byte of its element in the file.
  public let offset: Int
  /// Its place in its element, from 0, where that holds several records, as a conversation does.
  public let entry: Int

  init(export: String, file: String, offset: Int, entry: Int) {
    self.export = export
    self.file = file
    self.offset = offset
    self.entry = entry
  }

  /// The fields.
  public var json: JSON {
    [
      "export": .string(export), "file": .string(file), "offset": .integer(offset),
      "entry": .integer(entry),
    ]
  }

  /// One line of a month's file of origins: canonical JSON and a newline.
  func append(to bytes: inout [UInt8], of id: UInt64) {
    bytes += "{".utf8
    if entry > 0 {
      bytes += "\"entry\":".utf8
      bytes.append(digitsOf: UInt64(entry))
      bytes += ",".utf8
    }
    bytes += "\"export\":".utf8
    bytes.append(canonical: export)
    bytes += ",\"file\":".utf8
    bytes.append(canonical: file)
    bytes += ",\"id\":\"".utf8
    bytes.append(digitsOf: id)
    bytes += "\",\"offset\":".utf8
    bytes.append(digitsOf: UInt64(offset))
    bytes += "}\n".utf8
  }

  /// Reads such a line; nil where it is none.
  init?(line: some Collection<UInt8>) {
    guard let json = try? JSONParser.parse(Array(line)), let export = json["export"]?.string,
      let file = json["file"]?.string, let offset = json["offset"]?.integer
    else { return nil }
    self.init(export: export, file: file, offset: offset, entry: json["entry"]?.integer ?? 0)
  }
}

/// A month's file with one line for each of some records, by their ids.
struct SideFile {
  private var lines: [UInt64: ArraySlice<UInt8>] = [:]

  /// Reads such a file; nothing where there is none.
  init(_ bytes: [UInt8]?) throws(JSONError) {
    for line in bytes?.split(separator: UInt8(ascii: "\n")) ?? [] {
      guard let id = try JSONParser.parse(line)["id"]?.string.flatMap({ UInt64($0) }) else {
        continue
      }
      lines[id] = line
    }
  }

  /// The ids that have a line.
  var ids: Dictionary<UInt64, ArraySlice<UInt8>>.Keys { lines.keys }

  /// The line of a record, without its newline.
  subscript(id: UInt64) -> ArraySlice<UInt8>? { lines[id] }
}
