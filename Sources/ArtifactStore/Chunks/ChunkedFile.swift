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
    var hasher = SHA256Hasher()
    var size = 0
    var buffer: [UInt8] = []
    var entries: [TreeEntry] = []
    var isAtEnd = false
    while true {
      while !isAtEnd, buffer.count <= threshold {
        let piece = try read()
        isAtEnd = piece.isEmpty
        hasher.update(piece)
        size += piece.count
        buffer += piece
      }
      if isAtEnd, entries.isEmpty, size <= threshold {
        let blob = try transaction.write(buffer)
        return Written(mode: .file, id: blob.objectID, size: size, digest: hasher.finish())
      }
      var rest = buffer[...]
      // A cut is final only when the chunk could not have been longer.
      while rest.count >= Chunker.maximum || (isAtEnd && !rest.isEmpty) {
        let count = Chunker.cut(rest)
        let chunk = try transaction.write(Array(rest.prefix(count)))
        entries.append(
          TreeEntry(name: name(of: entries.count), mode: .file, id: chunk.objectID))
        rest = rest.dropFirst(count)
      }
      buffer = Array(rest)
      if isAtEnd {
        let tree = try transaction.write(Tree(entries))
        return Written(mode: .tree, id: tree.objectID, size: size, digest: hasher.finish())
      }
    }
  }

  private static func name(of index: Int) -> String {
    let digits = String(index)
    return String(repeating: "0", count: max(0, 8 - digits.count)) + digits
  }

  /// Hands over a file's bytes piece by piece.
  public static func read(
    _ entry: TreeEntry, from store: Store, _ body: ([UInt8]) throws -> Void
  ) throws {
    guard entry.mode == .tree else { return try body(store.blob(BlobID(entry.id))) }
    for chunk in try store.tree(TreeID(entry.id)).entries {
      guard chunk.mode == .file else {
        throw StoreError.corrupt(entry.id, reason: "a folder where a chunked file should be")
      }
      try body(store.blob(BlobID(chunk.id)))
    }
  }

  /// A whole file.
  public static func bytes(_ entry: TreeEntry, from store: Store) throws(StoreError) -> [UInt8] {
    guard entry.mode == .tree else { return try store.blob(BlobID(entry.id)) }
    var bytes: [UInt8] = []
    for chunk in try store.tree(TreeID(entry.id)).entries {
      bytes += try store.blob(BlobID(chunk.id))
    }
    return bytes
  }
}
