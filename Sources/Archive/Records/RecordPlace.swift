/// Where a record stands in its export.
public struct RecordPlace: Hashable, Sendable {
  /// The file: its number in ``Census/files``.
  public let file: Int
  /// Its place in the file's array, from 0.
  public let index: Int
  /// The place of its first byte in the file.
  public let offset: Int

  /// File and index in one number, for those who keep millions.
  public var key: UInt64 { UInt64(file) << 40 | UInt64(index) }

  /// Names a place.
  public init(file: Int, index: Int, offset: Int) {
    self.file = file
    self.index = index
    self.offset = offset
  }
}
