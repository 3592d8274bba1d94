internal import Synchronization
internal import SystemPackage

/// A pack in the making: takes objects, deflates them on all cores, and keeps no more than some megabytes of them in memory.
///
/// Nobody sees it before it is revealed. What it has can be read all the while.
final class PackDraft: Sendable {
  /// An object on its way.
  private struct Object {
    let id: ObjectID
    let kind: ObjectKind
    /// Its content until its entry is there.
    var content: ArraySlice<UInt8>
    let size: Int
    let level: Deflater.Level
    var offset = 0
    var length = 0
    var crc: UInt32 = 0
  }

  private struct State {
    var objects: [Object] = []
    /// How many objects have entries, and how many of the next are being deflated.
    var encoded = 0
    var deflating = 0
    var work: Work<Entry>?
    /// Bytes of content that wait.
    var waiting = 0
    /// Entries that are not in the file yet.
    var tail = PackHeader.encode(0)
    var file: IncomingFile?
    /// How many bytes are in the file.
    var written = 0
  }

  private struct Entry: Sendable {
    let bytes: [UInt8]
    let crc: UInt32
  }

  private let state = Mutex(State())
  /// Where each object is among them: apart, so that nobody who asks for something else waits until others are deflated.
  private let places = Mutex<[ObjectID: Int]>([:])
  private let folder: FilePath
  private let tools: PackTools

  /// This much content is deflated at once.
  private static let share = 1 << 20
  /// This much of a pack is kept in memory before it is written.
  private static let tailLimit = 2 << 20

  /// Begins a pack for a folder of packs.
  init(in folder: FilePath, tools: PackTools) {
    self.folder = folder
    self.tools = tools
  }

  /// How many bytes it has so far, without those that wait to be deflated.
  var size: Int { state.withLock { $0.written + $0.tail.count } }

  /// How many objects it has.
  var count: Int { state.withLock { $0.objects.count } }

  /// True when an object was taken.
  func contains(_ id: ObjectID) -> Bool { places.withLock { $0[id] != nil } }

  /// Takes an object, unless it was taken.
  func add(
    _ id: ObjectID, _ kind: ObjectKind, _ content: ArraySlice<UInt8>, level: Deflater.Level
  ) throws(StoreError) {
    try state.withLock { (state) throws(StoreError) in
      let place = state.objects.count
      let isNew = places.withLock { places in
        guard places[id] == nil else { return false }
        places[id] = place
        return true
      }
      guard isNew else { return }
      state.objects.append(
        Object(id: id, kind: kind, content: content, size: content.count, level: level))
      state.waiting += content.count
      guard state.waiting >= PackDraft.share else { return }
      try collect(&state)
      begin(&state)
    }
  }

  /// The kind and the content of an object that was taken; nil where it was not.
  func find(_ id: ObjectID) throws(StoreError) -> (kind: ObjectKind, bytes: [UInt8])? {
    guard let place = places.withLock({ $0[id] }) else { return nil }
    return try state.withLock { (state) throws(StoreError) in
      let object = state.objects[place]
      if place >= state.encoded { return (object.kind, Array(object.content)) }
      let entry: ArraySlice<UInt8>
      if object.offset >= state.written {
        entry = state.tail[(object.offset - state.written)...].prefix(object.length)
      } else {
        entry = try state.file?.read(at: object.offset, object.length)[...] ?? []
      }
      guard let header = PackEntryHeader(decoding: entry),
        let content = tools.inflaters.with({
          $0.inflate(entry.dropFirst(header.length), to: object.size)
        })?.content
      else { throw .corrupt(id, reason: "changed while it was written") }
      return (object.kind, content)
    }
  }

  /// Writes all that was taken, and the index, under names that nobody looks for.
  /// - Parameter isSynced: Whether both files are synced.
  /// - Returns: The pack; nil where nothing was taken.
  /// - Throws: ``StoreError/system(_:_:path:)``; what was written is removed with this value.
  func seal(syncing isSynced: Bool) throws(StoreError) -> SealedPack? {
    try state.withLock { (state) throws(StoreError) in
      guard !state.objects.isEmpty else { return nil }
      try collect(&state)
      begin(&state)
      try collect(&state)
      let header = PackHeader.encode(state.objects.count)
      let checksum: ObjectID
      if state.file == nil {
        state.tail.replaceSubrange(0..<header.count, with: header)
        if state.tail.count < PackDraft.share {
          checksum = SHA1Hash.sum(of: state.tail)
        } else {
          // Much is summed while it is written.
          let sum = tools.crew.map([state.tail]) { SHA1Hash.sum(of: $0) }
          try flush(&state)
          checksum = sum.finish()[0]
        }
        state.tail += checksum.bytes
        try flush(&state)
      } else {
        try flush(&state)
        guard let file = state.file else { return nil }
        checksum = try file.finishPack(of: state.objects.count, size: state.written)
      }
      guard let file = state.file else { return nil }
      let objects = state.objects.map { PackedObject(id: $0.id, offset: $0.offset, crc: $0.crc) }
      let index = try IncomingFile(in: folder, "idx")
      try index.write(PackIndex.encode(objects, of: checksum), at: 0)
      if isSynced { try IncomingFile.sync([file, index], on: tools.crew) }
      return SealedPack(pack: file, index: index, checksum: checksum, folder: folder)
    }
  }

  /// Begins to deflate what waits.
  private func begin(_ state: inout State) {
    let tools = tools
    state.deflating = state.objects.count - state.encoded
    state.waiting = 0
    state.work = tools.crew.map(Array(state.objects[state.encoded...])) { object in
      let head = PackEntryHeader.encode(object.kind, size: object.size)
      let bytes = tools.deflaters(object.level).with { $0.deflate(object.content, after: head) }
      return Entry(bytes: bytes, crc: crc32(bytes[...]))
    }
  }

  /// Waits for what is being deflated and puts the entries behind each other.
  private func collect(_ state: inout State) throws(StoreError) {
    guard let work = state.work else { return }
    state.work = nil
    for entry in work.finish() {
      state.objects[state.encoded].offset = state.written + state.tail.count
      state.objects[state.encoded].length = entry.bytes.count
      state.objects[state.encoded].crc = entry.crc
      state.objects[state.encoded].content = []
      state.tail += entry.bytes
      state.encoded += 1
    }
    state.deflating = 0
    if state.tail.count >= PackDraft.tailLimit { try flush(&state) }
  }

  private func flush(_ state: inout State) throws(StoreError) {
    let file: IncomingFile
    if let begun = state.file { file = begun } else { file = try IncomingFile(in: folder, "pack") }
    state.file = file
    try file.write(state.tail, at: state.written)
    state.written += state.tail.count
    state.tail.removeAll(keepingCapacity: true)
  }
}

/// What packs are made with; shared by all of a store.
struct PackTools: Sendable {
  let crew = Crew()
  let inflaters = Pool { Inflater() }
  private let storing = Pool { Deflater(.stored) }
  private let fast = Pool { Deflater(.fast) }

  func deflaters(_ level: Deflater.Level) -> Pool<Deflater> {
    switch level {
    case .stored: storing
    case .fast: fast
    }
  }
}
