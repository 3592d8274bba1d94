/// A file in a store, to be read from any place of it without what comes before.
public struct ChunkedFileReader: Sendable {
  /// Its size in bytes, as the headers of its chunks say.
  public let size: Int

  private let store: Store
  /// The chunks, each with the place behind its last byte.
  private let chunks: [(id: BlobID, end: Int)]

  /// Opens a file, which is a blob or a tree of chunks.
  public init(_ entry: TreeEntry, in store: Store) throws(StoreError) {
    let ids =
      entry.mode == .tree
      ? try ChunkedFile.chunks(of: entry, in: store) : [BlobID(entry.id)]
    var end = 0
    var chunks: [(id: BlobID, end: Int)] = []
    chunks.reserveCapacity(ids.count)
    for id in ids {
      guard let header = try store.findHeader(id.objectID) else { throw .missing(id.objectID) }
      end += header.size
      chunks.append((id, end))
    }
    self.store = store
    self.chunks = chunks
    self.size = end
  }

  /// Hands over the bytes from one place to another, piece by piece and in order.
  ///
  /// A range beyond the end is cut off there.
  public func read(_ range: Range<Int>, _ body: (ArraySlice<UInt8>) throws -> Void) throws {
    let range = range.clamped(to: 0..<size)
    guard !range.isEmpty, let first = index(of: range.lowerBound),
      let last = index(of: range.upperBound - 1)
    else { return }
    var begin = first == 0 ? 0 : chunks[first - 1].end
    try ChunkedFile.read(chunks[first...last].map(\.id), from: store) { bytes in
      let piece = begin..<begin + bytes.count
      begin = piece.upperBound
      let wanted = range.clamped(to: piece)
      try body(bytes[wanted.lowerBound - piece.lowerBound..<wanted.upperBound - piece.lowerBound])
    }
  }

  /// The chunk that holds the byte at a place.
  private func index(of place: Int) -> Int? {
    var (low, high) = (0, chunks.count)
    while low < high {
      let middle = (low + high) / 2
      if chunks[middle].end > place { high = middle } else { low = middle + 1 }
    }
    return low < chunks.count ? low : nil
  }
}
