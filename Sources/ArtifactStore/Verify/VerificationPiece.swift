internal import SystemPackage

/// A part of a verification that one thread does.
struct VerificationPiece: Sendable {
  enum Content: Sendable {
    /// Some entries of a pack, in the order in which they lie there, and where the one behind them begins.
    case entries(Pack, ArraySlice<PlacedEntry>, end: Int)
    /// Some objects that have files of their own.
    case files(LooseObjects, [ObjectID])
  }

  /// What all pieces are held against.
  struct Against: Sendable {
    let table: ObjectTable
    /// Nil where they are learnt on the way.
    var kinds: ObjectKinds?
    /// Which contents are kept.
    let keeps: @Sendable (ObjectKind, [UInt8]) -> Bool
    var hasRoom = true
  }

  /// What it came to.
  struct Outcome: Sendable {
    /// How many objects were read.
    var read = 0
    var faults: [ObjectVerification.Fault] = []
    /// Those that are whole.
    var whole = ReadObjects.Stretch()
    /// What they name, where kinds were not known.
    var named: [LinkCheck.Naming] = []
  }

  private let content: Content

  init(_ content: Content) { self.content = content }

  /// Does it.
  /// - Returns: What it came to, or what kept the disk from being read.
  func check(_ against: Against) -> Result<Outcome, StoreError> {
    Result { () throws(StoreError) in
      var outcome = Outcome()
      var links = LinkCheck(against.table, against.kinds)
      switch content {
      case .entries(let pack, let entries, let end):
        var window = pack.window(1 << 18)
        for (number, entry) in zip(entries.indices, entries) {
          let next = number + 1 < entries.endIndex ? entries[number + 1].offset : end
          try outcome.add(
            entry.id, at: entry.place, stored: next - entry.offset, against, &links
          ) { () throws(StoreError) in
            try pack.object(entry.id, at: entry.offset, in: &window)
          }
        }
      case .files(let files, let ids):
        for id in ids {
          guard let place = against.table.place(of: id) else { continue }
          try outcome.add(id, at: place, stored: nil, against, &links) { () throws(StoreError) in
            try files.find(id)
          }
        }
      }
      outcome.named = links.named
      return outcome
    }
  }

  /// What is wrong with the checksums of a pack and of its index, or what kept them from being read.
  static func faults(
    inChecksumsOf pack: Pack
  ) -> Result<[ObjectVerification.Fault], StoreError> {
    Result { () throws(StoreError) in
      var faults = try faults(inIndexOf: pack)
      let (computed, written) = try pack.checksum()
      if !computed.bytes.elementsEqual(written) {
        faults.append(
          ObjectVerification.Fault(
            subject: pack.path.string, reason: "has another checksum than it says"))
      }
      return faults
    }
  }

  /// What is wrong with an index by itself, and as the index of its pack.
  static func faults(inIndexOf pack: Pack) throws(StoreError) -> [ObjectVerification.Fault] {
    let (named, isOwnRight) = try pack.index.checksums()
    var faults: [ObjectVerification.Fault] = []
    func add(_ reason: String) {
      faults.append(ObjectVerification.Fault(subject: pack.index.path.string, reason: reason))
    }
    if !isOwnRight { add("has another checksum than it says") }
    if try !named.elementsEqual(pack.checksumWritten()) { add("is the index of another pack") }
    return faults
  }
}

extension VerificationPiece.Outcome {
  /// Reads an object, which takes so many bytes where it is stored, and holds it against its name, and what it names against what
  /// there is.
  fileprivate mutating func add(
    _ id: ObjectID, at place: Int, stored: Int?, _ against: VerificationPiece.Against,
    _ links: inout LinkCheck, _ read: () throws(StoreError) -> (kind: ObjectKind, bytes: [UInt8])?
  ) throws(StoreError) {
    self.read += 1
    func damaged(_ reason: String) -> ObjectVerification.Fault {
      ObjectVerification.Fault(subject: id.hex, reason: reason, lost: id)
    }
    do throws(StoreError) {
      guard let object = try read() else { return faults.append(damaged("listed but not there")) }
      let isDigested =
        object.kind == .blob
        && ReadObjects.isDigested(object.bytes.count, stored: stored ?? object.bytes.count)
      let hash = try GuardedHash(of: object.bytes, as: object.kind, digesting: isDigested)
      guard let hash, hash.id == id else {
        return faults.append(
          damaged("its content has another id, or was made to collide with another's"))
      }
      var found = ReadObjects.Object(place: place, kind: object.kind)
      found.digest = hash.digest.map { (object.bytes.count, $0) }
      whole.add(
        found, object.bytes,
        isKept: against.hasRoom && against.keeps(object.kind, object.bytes))
      for fault in links.faults(in: object.bytes, of: object.kind) {
        faults.append(
          ObjectVerification.Fault(subject: id.hex, reason: fault.reason, lost: fault.missing))
      }
    } catch .corrupt(_, let found) {
      faults.append(damaged(found))
    } catch .damagedFile(_, let found) {
      faults.append(damaged(found))
    }
  }
}
