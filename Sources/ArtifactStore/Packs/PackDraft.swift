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
    var stream: PackStream
    /// The entries of the objects that are being deflated.
    var work: Work<EncodedObject>?
    /// Bytes of content that wait.
    var waiting = 0
  }

  private let state: Mutex<State>
  /// Where each object is among them: apart, so that nobody who asks for something else waits until others are deflated.
  private let places = Mutex<[ObjectID: Int]>([:])
  private let folder: FilePath
  private let tools: PackTools
  private let limit: Int

  /// This much content is deflated at once.
  private static let share = 1 << 20

  /// Begins a pack for a folder of packs.
  /// - Parameters:
  ///   - folder: The folder.
  ///   - tools: What it is made with.
  ///   - limit: How many bytes it should not exceed.
  init(in folder: FilePath, tools: PackTools, limit: Int = .max) {
    self.folder = folder
    self.tools = tools
    self.limit = limit
    self.state = Mutex(State(stream: PackStream(in: folder)))
  }

  /// How many bytes it has so far, without those that wait to be deflated.
  var size: Int { state.withLock { $0.stream.size } }

  /// True when it has as many objects as it announced, or more bytes than it should.
  var isFull: Bool {
    state.withLock { $0.stream.size > limit || $0.stream.announced == $0.objects.count }
  }

  /// How many objects it has.
  var count: Int { state.withLock { $0.objects.count } }

  /// True when an object was taken.
  func contains(_ id: ObjectID) -> Bool { places.withLock { $0[id] != nil } }

  /// Takes an object, unless it was taken.
  func add(
    _ id: ObjectID, _ kind: ObjectKind, _ content: ArraySlice<UInt8>, level: Deflater.Level
  ) throws(StoreError) {
    try state.withLock { (state) throws(StoreError) in
      guard isNew(id, among: state) else { return }
      state.objects.append(
        Object(id: id, kind: kind, content: content, size: content.count, level: level))
      state.waiting += content.count
      guard state.waiting >= PackDraft.share else { return }
      try collect(&state)
      begin(&state)
    }
  }

  /// Takes an object that is an entry already, unless it was taken.
  func add(_ object: EncodedObject) throws(StoreError) {
    try state.withLock { (state) throws(StoreError) in
      guard isNew(object.id, among: state) else { return }
      // Entries stand in the order of the objects.
      try collect(&state)
      begin(&state)
      try collect(&state)
      state.objects.append(
        Object(
          id: object.id, kind: object.kind, content: [], size: object.size, level: .stored))
      place(object, &state)
      try write(&state)
    }
  }

  private func isNew(_ id: ObjectID, among state: State) -> Bool {
    places.withLock { places in
      guard places[id] == nil else { return false }
      places[id] = state.objects.count
      return true
    }
  }

  /// The kind and the content of an object that was taken; nil where it was not.
  func find(_ id: ObjectID) throws(StoreError) -> (kind: ObjectKind, bytes: [UInt8])? {
    guard let place = places.withLock({ $0[id] }) else { return nil }
    return try state.withLock { (state) throws(StoreError) in
      let object = state.objects[place]
      if place >= state.stream.count { return (object.kind, Array(object.content)) }
      let entry = try state.stream.read(at: object.offset, object.length)[...]
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
      let (file, checksum) = try state.stream.finish(
        syncing: isSynced, on: tools.crew)
      let objects = state.objects.map { PackedObject(id: $0.id, offset: $0.offset, crc: $0.crc) }
      let index = try IncomingFile(in: folder, "idx")
      try index.write(PackIndex.encode(objects, of: checksum), at: 0)
      if isSynced { try IncomingFile.sync(file, index, on: tools.crew) }
      return SealedPack(pack: file, index: index, checksum: checksum, folder: folder)
    }
  }

  /// Begins to deflate what waits.
  private func begin(_ state: inout State) {
    guard state.objects.count > state.stream.count else { return }
    let tools = tools
    // A few kilobytes are deflated before a thread begins.
    let isSmall = state.waiting < 32 << 10
    state.waiting = 0
    state.work = tools.crew.map(Array(state.objects[state.stream.count...]), isSmall: isSmall) {
      EncodedObject($0.id, $0.kind, $0.content, level: $0.level, with: tools)
    }
  }

  /// Waits for what is being deflated and puts the entries behind each other.
  private func collect(_ state: inout State) throws(StoreError) {
    guard let work = state.work else { return }
    state.work = nil
    for object in work.finish() { place(object, &state) }
    try write(&state)
  }

  /// Puts the entry of the first object that has none behind those of the others.
  private func place(_ object: EncodedObject, _ state: inout State) {
    let place = state.stream.count
    state.objects[place].offset = state.stream.append(object.entry)
    state.objects[place].length = object.entry.count
    state.objects[place].crc = object.crc
    state.objects[place].content = []
  }

  /// Writes what waits where that is much.
  private func write(_ state: inout State) throws(StoreError) {
    guard state.stream.isWaiting else { return }
    // As many as come to three quarters of the limit, so that it is hardly ever exceeded before they are there.
    let number = min(limit, 1 << 40) / 4 * 3 / max(1, state.stream.size / state.stream.count)
    try state.stream.write(announcing: max(state.objects.count, min(number, 1 << 24)))
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
