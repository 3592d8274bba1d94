/// An object as an entry of a pack: made on any thread, and put into a pack by one.
struct EncodedObject: Sendable {
  let id: ObjectID
  let kind: ObjectKind
  /// How many bytes of content it has.
  let size: Int
  /// The entry: its header and the deflated content.
  let entry: [UInt8]
  /// The CRC-32 of the entry.
  let crc: UInt32

  /// Deflates an object whose id was worked out.
  init(
    _ id: ObjectID, _ kind: ObjectKind, _ content: ArraySlice<UInt8>, level: Deflater.Level,
    with tools: PackTools
  ) {
    self.id = id
    self.kind = kind
    self.size = content.count
    let head = PackEntryHeader.encode(kind, size: content.count)
    self.entry = tools.deflaters(level).with { $0.deflate(content, after: head) }
    self.crc = crc32(entry[...])
  }
}
