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
    /// What was learnt of blobs that are whole.
    public internal(set) var digests = BlobDigests([])
  }

  /// Reads the objects of a store.
  /// - Parameters:
  ///   - store: The store.
  ///   - depth: All of it or a share.
  ///   - progress: Called now and then with how many objects were read and how many there are.
  /// - Returns: What was found.
  /// - Throws: What keeps the store from being read at all.
  public static func run(
    on store: Store, depth: Depth = .whole,
    progress: (_ done: Int, _ total: Int) -> Void = { _, _ in }
  ) throws(StoreError) -> Outcome {
    let objects = store.objects
    objects.packs.forget()
    var faults: Set<Fault> = []
    for damage in try objects.packs.damage() {
      faults.insert(store.naming(Fault(subject: damage.path, reason: damage.reason)))
    }
    if case .indexes = depth {
      for pack in try objects.packs.packs() {
        for fault in try VerificationPiece.faults(inIndexOf: pack) {
          faults.insert(store.naming(fault))
        }
      }
      return Outcome(faults: sorted(faults))
    }
    let packs = try listable(objects.packs.packs()) { faults.insert(store.naming($0)) }
    let known = try KnownObjects(in: objects, packs: packs)
    let total = known.count(in: depth.takes)
    var waiting = try pieces(of: objects, packs, depth)[...]
    var done = 0
    var digests: [BlobDigests.Entry] = []
    while !waiting.isEmpty {
      let wave = Array(waiting.prefix(4 * objects.tools.crew.size))
      waiting = waiting.dropFirst(wave.count)
      for outcome in objects.tools.crew.map(wave, { $0.check(known) }).finish() {
        let found = try outcome.get()
        done += found.read
        for fault in found.faults { faults.insert(store.naming(fault)) }
        digests += found.digests
      }
      progress(min(done, total), total)
    }
    return Outcome(read: total, faults: sorted(faults), digests: BlobDigests(digests))
  }

  /// The packs whose indexes can be listed; of the others `report` is told.
  private static func listable(
    _ packs: [Pack], _ report: (Fault) -> Void
  ) throws(StoreError) -> [Pack] {
    var found: [Pack] = []
    for pack in packs {
      do throws(StoreError) {
        _ = try pack.entries()
        found.append(pack)
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
    of objects: ObjectDatabase, _ packs: [Pack], _ depth: Depth
  ) throws(StoreError) -> [VerificationPiece] {
    var pieces: [VerificationPiece] = []
    for pack in packs {
      if depth.isWhole { pieces.append(VerificationPiece(.checksum(pack))) }
      var rest = try pack.entries().filter { depth.takes($0.id) }[...]
      while !rest.isEmpty {
        pieces.append(VerificationPiece(.entries(pack, Array(rest.prefix(2000)))))
        rest = rest.dropFirst(2000)
      }
    }
    var rest = try objects.loose.all().filter(depth.takes)[...]
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
