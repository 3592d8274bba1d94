internal import SystemPackage

/// The bytes of a pack in the making: entries one behind the other, written and summed while more come.
///
/// A pack begins with the number of its entries, and its checksum begins there too. So a pack that is too large for
/// memory announces a number when its first bytes are written: where so many come, its checksum is known at the end,
/// and where fewer do, it is read again.
struct PackStream {
  /// How many entries it has.
  private(set) var count = 0
  /// Where the next entry begins.
  private(set) var size = PackHeader.length
  /// How many entries it was announced to have; nil before its first bytes are written.
  private(set) var announced: Int?

  private let folder: FilePath
  /// Entries that are not in the file yet.
  private var waiting: [(offset: Int, entry: [UInt8])] = []
  private var file: IncomingFile?
  /// How many bytes are in the file.
  private var written = 0
  /// Why something could not be written: where in the file what comes next would be nobody knows, so nothing does.
  private var fault: StoreError?
  /// Sums what is written.
  private var sum: Lane<SHA1Hash>?

  /// This much is kept in memory before it is written.
  private static let memoryLimit = 2 << 20
  /// Small entries are written together, so much at once.
  private static let gathered = 1 << 18
  /// Summing less than this takes no longer than handing it over.
  private static let summedAtOnce = 1 << 20

  /// Begins a pack that nobody sees, in a folder of packs.
  init(in folder: FilePath) { self.folder = folder }

  /// True when so much waits that it is to be written.
  var isWaiting: Bool { size - written >= PackStream.memoryLimit }

  /// Puts an entry behind the others.
  /// - Returns: Where it begins.
  mutating func append(_ entry: [UInt8]) -> Int {
    let offset = size
    waiting.append((offset, entry))
    size += entry.count
    count += 1
    return offset
  }

  /// Writes what waits; the first time, a number of entries is announced.
  mutating func write(announcing number: Int) throws(StoreError) {
    if let fault { throw fault }
    var pieces = waiting.map(\.entry)
    let target: IncomingFile
    if let file {
      target = file
    } else {
      target = try IncomingFile(in: folder, "pack")
      file = target
      announced = number
      pieces.insert(PackHeader.encode(number), at: 0)
    }
    let sum = self.sum ?? Lane(SHA1Hash())
    self.sum = sum
    let summed = pieces
    sum.add { sum in for piece in summed { sum.update(piece[...]) } }
    do throws(StoreError) {
      try write(pieces, to: target)
    } catch {
      fault = error
      throw error
    }
    waiting.removeAll(keepingCapacity: true)
  }

  private mutating func write(_ pieces: [[UInt8]], to file: IncomingFile) throws(StoreError) {
    var gathered: [UInt8] = []
    for piece in pieces {
      if gathered.count + piece.count > PackStream.gathered, !gathered.isEmpty {
        try put(gathered, into: file)
        gathered.removeAll(keepingCapacity: true)
      }
      if piece.count > PackStream.gathered / 8 {
        try put(gathered, into: file)
        gathered.removeAll(keepingCapacity: true)
        try put(piece, into: file)
      } else {
        gathered += piece
      }
    }
    try put(gathered, into: file)
  }

  private mutating func put(_ bytes: [UInt8], into file: IncomingFile) throws(StoreError) {
    guard !bytes.isEmpty else { return }
    try file.write(bytes, at: written)
    written += bytes.count
  }

  /// The bytes of an entry.
  func read(at offset: Int, _ length: Int) throws(StoreError) -> [UInt8] {
    if let file, offset < written { return try file.read(at: offset, length) }
    var (low, high) = (0, waiting.count)
    while low < high {
      let middle = (low + high) / 2
      if waiting[middle].offset < offset { low = middle + 1 } else { high = middle }
    }
    return low < waiting.count && waiting[low].offset == offset ? waiting[low].entry : []
  }

  /// Writes the rest and the checksum.
  /// - Parameters:
  ///   - isSynced: Whether the file is synced next: what is read again is synced meanwhile.
  ///   - crew: Who syncs.
  /// - Returns: The file and the checksum.
  /// - Throws: ``StoreError/system(_:_:path:)``.
  mutating func finish(
    syncing isSynced: Bool, on crew: Crew
  ) throws(StoreError) -> (file: IncomingFile, checksum: ObjectID) {
    if file == nil, size < PackStream.summedAtOnce { return try finishAtOnce() }
    try write(announcing: count)
    guard let file, let sum else { return try finishAtOnce() }
    guard announced == count else {
      let syncing =
        isSynced ? crew.apart { Result { () throws(StoreError) in try file.sync() } } : nil
      let checksum = Result { () throws(StoreError) in
        try file.finishPack(of: count, size: size)
      }
      // A disk says once that it failed.
      for outcome in syncing?.finish() ?? [] { try outcome.get() }
      return (file, try checksum.get())
    }
    let checksum = sum.finish().finish()
    try file.write(checksum.bytes, at: size)
    return (file, checksum)
  }

  private mutating func finishAtOnce() throws(StoreError) -> (
    file: IncomingFile, checksum: ObjectID
  ) {
    let file = try IncomingFile(in: folder, "pack")
    var whole = PackHeader.encode(count)
    whole.reserveCapacity(size + ObjectID.byteCount)
    for (_, entry) in waiting { whole += entry }
    let checksum = SHA1Hash.sum(of: whole)
    try file.write(whole + checksum.bytes, at: 0)
    return (file, checksum)
  }
}
