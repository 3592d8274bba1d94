internal import SystemPackage

/// Re-reads objects on all cores and holds them against their names and against each other.
public enum ObjectVerification {
  /// What is wrong with one object, or with a file that holds some.
  public struct Fault: Sendable, Hashable {
    /// The object's id, or the file's path below the store.
    public internal(set) var subject: String
    /// What is wrong.
    public let reason: String
    /// The object that cannot be had for it: the damaged one itself, or one that it names and that is not there.
    public internal(set) var lost: ObjectID?
  }

  /// What is to be read.
  public enum Depth: Sendable {
    /// Every object, hashed with collision detection, and the checksum of every pack.
    case whole
    /// A share: the objects whose first two bytes, modulo `count`, are `index`.
    case share(index: Int, count: Int)
    /// No object, but the checksum of every index, and whether the packs are those that they are of.
    case indexes

    func takes(_ id: ObjectID) -> Bool {
      switch self {
      case .whole: true
      case .indexes: false
      case .share(let index, let count): id.firstTwoBytes % count == index
      }
    }

    fileprivate var isWhole: Bool { if case .whole = self { true } else { false } }
  }

  /// What a verification came to.
  public struct Outcome: Sendable {
    /// How many objects were read.
    public internal(set) var read = 0
    /// What is wrong, sorted.
    public internal(set) var faults: [Fault] = []
    /// What was learnt of objects that are whole; nil where none was read.
    public internal(set) var objects: ReadObjects?
  }

  /// Reads the objects of a store.
  /// - Parameters:
  ///   - store: The store.
  ///   - depth: All of it or a share.
  ///   - progress: Called now and then with how many objects were read and how many there are.
  ///   - keeps: Says of a kind and a content whether it will be wanted again; those are kept while there is room.
  /// - Returns: What was found.
  /// - Throws: What keeps the store from being read at all.
  public static func run(
    on store: Store, depth: Depth = .whole,
    progress: (_ done: Int, _ total: Int) -> Void = { _, _ in },
    keeping keeps: @escaping @Sendable (ObjectKind, [UInt8]) -> Bool = { _, _ in false }
  ) throws(StoreError) -> Outcome {
    let objects = store.objects
    objects.forget()
    var faults: Set<Fault> = []
    for damage in try objects.packs.damage() {
      faults.insert(store.naming(Fault(subject: damage.path, reason: damage.reason)))
    }
    if case .indexes = depth {
      for pack in try objects.packs.packs() {
        faults.formUnion(try VerificationPiece.faults(inIndexOf: pack).map(store.naming))
      }
      return Outcome(faults: sorted(faults))
    }
    let all = try objects.packs.packs()
    // A large pack takes as long as many pieces: it is begun with.
    let sums = objects.tools.crew.apart {
      depth.isWhole ? all.map { ($0.path, VerificationPiece.faults(inChecksumsOf: $0)) } : []
    }
    let lists = try listed(all) { faults.insert(store.naming($0)) }
    let loose = try objects.loose.all()
    let table = ObjectTable(lists.flatMap { $0.entries.map(\.id) } + loose)
    let packs = objects.tools.crew.map(lists) {
      (pack: $0.pack, entries: table.placed($0.entries))
    }.finish()
    var against = VerificationPiece.Against(table: table, keeps: keeps)
    // Of a share the others' kinds are told by their headers.
    if !depth.isWhole {
      against.kinds = try ObjectKinds(of: table, in: objects, packs: packs.map(\.pack))
    }
    let total = table.ids.count(where: depth.takes)
    let pieces = pieces(of: packs, loose, in: objects, depth)
    var read = ReadObjects(of: table)
    var namings = Namings(of: table)
    var done = 0
    try inWaves(pieces, of: store, &against, &faults) { outcome in
      read.add(outcome.whole)
      namings.add(outcome.named)
      done += outcome.read
      progress(min(done, total), total)
      return read.hasRoom
    }
    // Of a pack whose index cannot be listed that was said.
    let paths = Set(lists.map(\.pack.path))
    for (path, found) in sums.finish().flatMap(\.self) where paths.contains(path) {
      faults.formUnion(try found.get().map(store.naming))
    }
    if namings.contradict(read.kinds) {
      // Something is named as what it is not; now that kinds are known, by whom is found.
      against.kinds = read.kinds
      try inWaves(pieces, of: store, &against, &faults) { _ in false }
    }
    return Outcome(read: total, faults: sorted(faults), objects: read)
  }

  /// Does all pieces, so that memory is bounded two waves of them at a time, and no thread waits for the last of one; `take` gets what
  /// each came to, and says whether contents are still to be kept.
  private static func inWaves(
    _ pieces: [VerificationPiece], of store: Store, _ against: inout VerificationPiece.Against,
    _ faults: inout Set<Fault>, _ take: (VerificationPiece.Outcome) -> Bool
  ) throws(StoreError) {
    let crew = store.objects.tools.crew
    var waiting = pieces[...]
    var begun: Work<Result<VerificationPiece.Outcome, StoreError>>?
    repeat {
      let wave = Array(waiting.prefix(4 * crew.size))
      waiting = waiting.dropFirst(wave.count)
      let next = wave.isEmpty ? nil : crew.map(wave) { [against] in $0.check(against) }
      for outcome in begun?.finish() ?? [] {
        let found = try outcome.get()
        faults.formUnion(found.faults.map(store.naming))
        against.hasRoom = take(found)
      }
      begun = next
    } while begun != nil
  }

  /// The packs whose indexes can be listed, with their entries in the order of the ids; of the others `report` is told.
  private static func listed(
    _ packs: [Pack], _ report: (Fault) -> Void
  ) throws(StoreError) -> [(pack: Pack, entries: [PackedObject])] {
    var found: [(pack: Pack, entries: [PackedObject])] = []
    for pack in packs {
      do throws(StoreError) {
        found.append((pack, try pack.index.all()))
      } catch .damagedFile(let path, let reason) {
        report(Fault(subject: path, reason: reason))
      }
    }
    return found
  }

  private static func sorted(_ faults: Set<Fault>) -> [Fault] {
    faults.sorted { ($0.subject, $0.reason) < ($1.subject, $1.reason) }
  }

  private static func pieces(
    of packs: [(pack: Pack, entries: [PlacedEntry])], _ loose: [ObjectID],
    in objects: ObjectDatabase, _ depth: Depth
  ) -> [VerificationPiece] {
    var pieces: [VerificationPiece] = []
    for (pack, entries) in packs {
      var rest = (depth.isWhole ? entries : entries.filter { depth.takes($0.id) })[...]
      while !rest.isEmpty {
        let some = rest.prefix(2000)
        rest = rest.dropFirst(2000)
        let end = rest.first?.offset ?? pack.size
        pieces.append(VerificationPiece(.entries(pack, some, end: end)))
      }
    }
    var rest = loose.filter(depth.takes)[...]
    while !rest.isEmpty {
      pieces.append(VerificationPiece(.files(objects.loose, Array(rest.prefix(500)))))
      rest = rest.dropFirst(500)
    }
    return pieces
  }
}

extension Store {
  /// A fault with a path below the store in place of the whole path of a file.
  fileprivate func naming(_ fault: ObjectVerification.Fault) -> ObjectVerification.Fault {
    var fault = fault
    fault.subject = belowItself(fault.subject)
    return fault
  }

  /// A path below the store, without the store's own.
  func belowItself(_ path: String) -> String {
    let prefix = self.path.string + "/"
    return path.hasPrefix(prefix) ? String(path.dropFirst(prefix.count)) : path
  }
}
