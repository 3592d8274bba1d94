/// Files in a store: small ones are a blob, large ones a tree of chunks.
///
/// A chunked file is a tree that bears the file's name; its entries are the chunks, named by their
/// number in eight decimal digits, so that git's order of names is the order of the bytes and
/// `git archive <tree> | tar -xO` gives the file.
public enum ChunkedFile {
  /// Files larger than this are chunked, where chunking is asked for.
  public static let threshold = 1024 * 1024

  /// A file that was written.
  public struct Written: Sendable {
    /// Whether it is one blob or a tree of chunks.
    public let mode: FileMode
    /// The blob or the tree.
    public let id: ObjectID
    /// Its size in bytes.
    public let size: Int
    /// The SHA-256 of its bytes.
    public let digest: SHA256Digest
  }

  /// Writes a file, asking `read` for its bytes piece by piece until it gives none.
  public static func write(
    in transaction: inout Transaction, reading read: () throws(StoreError) -> [UInt8]
  ) throws(StoreError) -> Written {
    var head: [UInt8] = []
    while head.count <= threshold {
      let piece = try read()
      if piece.isEmpty {
        let blob = try transaction.write(head)
        return Written(
          mode: .file, id: blob.objectID, size: head.count, digest: SHA256Digest(of: head))
      }
      head += piece
    }
    var writer = ChunkWriter(beginningWith: head, into: transaction.store.objects)
    repeat {} while try writer.step(in: &transaction, reading: read)
    return try writer.finish(in: &transaction)
  }

  /// Hands over a file's bytes piece by piece; the next pieces are read and checked meanwhile, on all cores.
  public static func read(
    _ entry: TreeEntry, from store: Store, _ body: ([UInt8]) throws -> Void
  ) throws {
    guard entry.mode == .tree else { return try body(store.blob(BlobID(entry.id))) }
    try read(chunks(of: entry, in: store), from: store, body)
  }

  /// Hands over some chunks in order, the next ones read meanwhile.
  static func read(
    _ chunks: [BlobID], from store: Store, _ body: ([UInt8]) throws -> Void
  ) throws {
    var rest = chunks[...]
    let crew = store.objects.tools.crew
    func begin() -> Work<Result<[UInt8], StoreError>> {
      let next = Array(rest.prefix(readAhead))
      rest = rest.dropFirst(readAhead)
      return crew.map(next) { id in Result { () throws(StoreError) in try store.blob(id) } }
    }
    var work = begin()
    while true {
      let pieces = work.finish()
      if pieces.isEmpty { return }
      work = begin()
      for piece in pieces { try body(piece.get()) }
    }
  }

  /// True for the name of a chunk: eight digits.
  static func isChunkName(_ name: String) -> Bool {
    name.utf8.count == 8 && name.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }

  /// How many chunks are read at once: some four megabytes.
  private static let readAhead = 64

  /// A whole file.
  public static func bytes(_ entry: TreeEntry, from store: Store) throws(StoreError) -> [UInt8] {
    guard entry.mode == .tree else { return try store.blob(BlobID(entry.id)) }
    var bytes: [UInt8] = []
    for chunk in try chunks(of: entry, in: store) { bytes += try store.blob(chunk) }
    return bytes
  }

  /// The chunks of a file that is a tree, in order.
  static func chunks(
    of entry: TreeEntry, in store: Store
  ) throws(StoreError) -> [BlobID] {
    var chunks: [BlobID] = []
    for chunk in try store.tree(TreeID(entry.id)).entries {
      guard chunk.mode == .file else {
        throw .corrupt(entry.id, reason: "a folder where a chunked file should be")
      }
      chunks.append(BlobID(chunk.id))
    }
    return chunks
  }
}
