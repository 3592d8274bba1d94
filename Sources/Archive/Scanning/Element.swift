/// One element of the array in a data file.
struct Element {
  /// Its bytes, valid only while it is handed out; nil where it is longer than the limit.
  let bytes: UnsafeBufferPointer<UInt8>?
  /// Its place in the array.
  let index: Int
  /// The place of its first byte in the file.
  let offset: Int
}
