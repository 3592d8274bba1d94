/// Where a record stands in its export.
public struct RecordPlace: Hashable, Sendable {
  /// The file: its number in ``Census/files``.
  public let file: Int
  /// The place of its element in the file's array, from 0.
  public let index: Int
  /// Its place in its element, from 0, where that holds several records, as a conversation does.
  public let entry: Int
  /// The place of its element's first byte in the file.
  public let offset: Int
  /// How many records were handed over before it.
  public internal(set) var number: Int

  /// Names a place.
  public init(file: Int, index: Int, entry: Int = 0, offset: Int, number: Int = 0) {
    self.file = file
    self.index = index
    self.entry = entry
    self.offset = offset
    self.number = number
  }
}
