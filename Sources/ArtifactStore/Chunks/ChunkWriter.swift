/// Writes a large file as chunks, a stretch at a time: while one stretch is hashed on all cores, the next is read and cut.
struct ChunkWriter {
  /// A piece of a stretch's work, and what it came to.
  private enum Task: Sendable {
    /// All bytes of the stretch, in their order, for the digest of the whole file.
    case digest(SHA256Hasher, ArraySlice<UInt8>)
    case chunk(ArraySlice<UInt8>)
  }

  private enum Done: Sendable {
    case digest(SHA256Hasher)
    case chunk(ObjectID, ArraySlice<UInt8>, Deflater.Level)
  }

  private let crew: Crew
  private var hasher = SHA256Hasher()
  private var work: Work<Done>?
  /// Bytes behind the last cut.
  private var rest: ArraySlice<UInt8>
  private var isDigested = 0
  private var size: Int
  private var isAtEnd = false
  private var entries: [TreeEntry] = []

  /// This much is read, cut and hashed at once.
  private static let stretch = 2 << 20

  /// Begins with the bytes that were read already.
  init(beginningWith head: [UInt8], crew: Crew) {
    self.crew = crew
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
    let known = isDigested
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
    isDigested = rest.count
    try collect(in: &transaction)
    var tasks: [Task] = [.digest(hasher, stretch[known...])]
    for chunk in chunks { tasks.append(.chunk(chunk)) }
    work = crew.map(tasks) { (task: Task) -> Done in
      switch task {
      case .digest(var hasher, let bytes):
        hasher.update(bytes)
        return .digest(hasher)
      case .chunk(let bytes):
        return .chunk(ObjectID(of: bytes, as: .blob), bytes, ChunkWriter.level(of: bytes))
      }
    }
    return !isAtEnd
  }

  /// Writes the tree of the chunks.
  mutating func finish(in transaction: inout Transaction) throws(StoreError) -> ChunkedFile.Written
  {
    try collect(in: &transaction)
    let tree = try transaction.write(Tree(entries))
    return ChunkedFile.Written(
      mode: .tree, id: tree.objectID, size: size, digest: hasher.finish())
  }

  /// Waits for the stretch that is being hashed and takes its chunks.
  private mutating func collect(in transaction: inout Transaction) throws(StoreError) {
    for done in work?.finish() ?? [] {
      switch done {
      case .digest(let hasher): self.hasher = hasher
      case .chunk(let id, let bytes, let level):
        entries.append(TreeEntry(name: ChunkWriter.name(of: entries.count), mode: .file, id: id))
        try transaction.add(id, .blob, bytes, level: level)
      }
    }
    work = nil
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
