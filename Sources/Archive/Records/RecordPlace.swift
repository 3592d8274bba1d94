/// Where a record stands in its export.
public struct RecordPlace: Hashable, Sendable {
  /// The file: its number in ``Census/files``.
  public let file: Int
  /// Its place in the file's array, from 0.
  public let index: Int
  /// The place of its first byte in the file.
  public let offset: Int

  /// Names a place.
  public init(file: Int, index: Int, offset: Int) {
    self.file = file
    self.index = index
    self.offset = offset
  }
}
