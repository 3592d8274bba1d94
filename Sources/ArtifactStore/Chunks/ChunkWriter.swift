/// Writes a large file as chunks, a stretch at a time: while some stretches are hashed, the next is read and cut, and what was
/// hashed is written and summed.
struct ChunkWriter {
  /// What came of a chunk.
  private enum Done: Sendable {
    /// The store has it.
    case known(ObjectID)
    case new(EncodedObject)
  }

  private let objects: ObjectDatabase
  /// The digest of the whole file.
  private let digest = Lane(TwinHash())
  /// The stretches that are being hashed, in their order.
  private var pending: [Lane<TwinHash>.Outcome<[Done]>] = []
  /// Bytes behind the last cut.
  private var rest: ArraySlice<UInt8>
  private var size: Int
  private var isAtEnd = false
  private var entries: [TreeEntry] = []

  /// This much is read, cut and hashed at once.
  private static let stretch = 2 << 20
  /// So many stretches are hashed while another one is read.
  private static let depth = 2

  /// Begins with the bytes that were read already.
  init(beginningWith head: [UInt8], into objects: ObjectDatabase) {
    self.objects = objects
    self.rest = head[...]
    self.size = head.count
  }

  /// Reads and cuts one stretch, and puts the one before into the transaction.
  /// - Returns: False at the end of the file.
  mutating func step(
    in transaction: inout Transaction, reading read: () throws(StoreError) -> [UInt8]
  ) throws(StoreError) -> Bool {
    var stretch: [UInt8] = []
    stretch.reserveCapacity(ChunkWriter.stretch + Chunker.maximum)
    stretch += rest
    while !isAtEnd, stretch.count < ChunkWriter.stretch {
      let piece = try read()
      isAtEnd = piece.isEmpty
      size += piece.count
      stretch += piece
    }
    var chunks: [ArraySlice<UInt8>] = []
    rest = stretch[...]
    // A cut is final only when the chunk could not have been longer.
    while rest.count >= Chunker.maximum || (isAtEnd && !rest.isEmpty) {
      let count = Chunker.cut(rest)
      chunks.append(rest.prefix(count))
      rest = rest.dropFirst(count)
    }
    let (cut, objects) = (chunks, objects)
    pending.append(
      digest.add { digest in cut.map { ChunkWriter.encode($0, &digest, for: objects) } })
    if pending.count > ChunkWriter.depth { try takeFirst(in: &transaction) }
    return !isAtEnd
  }

  private static func encode(
    _ chunk: ArraySlice<UInt8>, _ digest: inout TwinHash, for objects: ObjectDatabase
  ) -> Done {
    let id = digest.blob(chunk)
    // Where it cannot be told, the transaction finds out.
    if (try? objects.has(id)) == true { return .known(id) }
    let level = level(of: chunk)
    return .new(EncodedObject(id, .blob, chunk, level: level, with: objects.tools))
  }

  /// Writes the tree of the chunks.
  mutating func finish(in transaction: inout Transaction) throws(StoreError) -> ChunkedFile.Written
  {
    while !pending.isEmpty { try takeFirst(in: &transaction) }
    let tree = try transaction.write(Tree(entries))
    return ChunkedFile.Written(
      mode: .tree, id: tree.objectID, size: size, digest: digest.finish().finish())
  }

  /// Puts the chunks of the first stretch that is being hashed into the transaction.
  private mutating func takeFirst(in transaction: inout Transaction) throws(StoreError) {
    for done in pending.removeFirst().take() ?? [] {
      let id: ObjectID
      switch done {
      case .known(let known): id = known
      case .new(let object):
        id = object.id
        try transaction.add(object)
      }
      entries.append(TreeEntry(name: ChunkWriter.name(of: entries.count), mode: .file, id: id))
    }
  }

  /// Tensors are stored: deflating them takes twenty times as long as all the rest, for a few percent.
  ///
  /// What a sample of a chunk says goes for the chunk.
  static func level(of chunk: ArraySlice<UInt8>) -> Deflater.Level {
    var seen: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)
    var distinct = 0
    // Odd, so that it meets every byte of a number in turn.
    let step = chunk.count / 512 | 1
    for index in stride(from: chunk.startIndex, to: chunk.endIndex, by: step) {
      let byte = chunk[index]
      let bit = UInt64(1) << UInt64(byte & 63)
      switch byte >> 6 {
      case 0: if seen.0 & bit == 0 { (seen.0, distinct) = (seen.0 | bit, distinct + 1) }
      case 1: if seen.1 & bit == 0 { (seen.1, distinct) = (seen.1 | bit, distinct + 1) }
      case 2: if seen.2 & bit == 0 { (seen.2, distinct) = (seen.2 | bit, distinct + 1) }
      default: if seen.3 & bit == 0 { (seen.3, distinct) = (seen.3 | bit, distinct + 1) }
      }
    }
    return distinct > 128 ? .stored : .fast
  }

  private static func name(of index: Int) -> String {
    let digits = String(index)
    return String(repeating: "0", count: max(0, 8 - digits.count)) + digits
  }
}
