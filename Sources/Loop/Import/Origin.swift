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
}
