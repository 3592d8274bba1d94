internal import SystemPackage

/// A part of a verification that one thread does.
struct VerificationPiece: Sendable {
  enum Content: Sendable {
    /// The checksums of a pack and of its index.
    case checksum(Pack)
    /// Some entries of a pack, in the order in which they lie there.
    case entries(Pack, [PackedObject])
    /// Some objects that have files of their own.
    case files(LooseObjects, [ObjectID])
  }

  private let content: Content

  init(_ content: Content) { self.content = content }

  /// Does it.
  /// - Returns: How many objects were read and what was found, or what kept the disk from being read.
  func check(
    _ known: KnownObjects
  ) -> Result<(read: Int, faults: [ObjectVerification.Fault]), StoreError> {
    Result { () throws(StoreError) in
      switch content {
      case .checksum(let pack): return (0, try VerificationPiece.faults(inChecksumsOf: pack))
      case .entries(let pack, let entries):
        var window = pack.window(1 << 18)
        var links = LinkCheck(known)
        var faults: [ObjectVerification.Fault] = []
        for entry in entries {
          faults += try VerificationPiece.faults(in: entry.id, &links) {
            () throws(StoreError) in try pack.object(entry.id, at: entry.offset, in: &window)
          }
        }
        return (entries.count, faults)
      case .files(let files, let ids):
        var links = LinkCheck(known)
        var faults: [ObjectVerification.Fault] = []
        for id in ids {
          faults += try VerificationPiece.faults(in: id, &links) { () throws(StoreError) in
            try files.find(id)
          }
        }
        return (ids.count, faults)
      }
    }
  }

  private static func faults(
    in id: ObjectID, _ links: inout LinkCheck,
    _ read: () throws(StoreError) -> (kind: ObjectKind, bytes: [UInt8])?
  ) throws(StoreError) -> [ObjectVerification.Fault] {
    func damaged(_ reason: String) -> [ObjectVerification.Fault] {
      [ObjectVerification.Fault(subject: id.hex, reason: reason, lost: id)]
    }
    do throws(StoreError) {
      guard let object = try read() else { return damaged("listed but not there") }
      guard try ObjectID(detectingCollisionsIn: object.bytes, as: object.kind) == id else {
        return damaged("its content has another id, or was made to collide with another's")
      }
      return links.faults(in: object.bytes, of: object.kind).map {
        ObjectVerification.Fault(subject: id.hex, reason: $0.reason, lost: $0.missing)
      }
    } catch .corrupt(_, let found) {
      return damaged(found)
    } catch .damagedFile(_, let found) {
      return damaged(found)
    }
  }

  private static func faults(
    inChecksumsOf pack: Pack
  ) throws(StoreError) -> [ObjectVerification.Fault] {
    var faults = try faults(inIndexOf: pack)
    let (computed, written) = try pack.checksum()
    if !computed.bytes.elementsEqual(written) {
      faults.append(
        ObjectVerification.Fault(
          subject: pack.path.string, reason: "has another checksum than it says"))
    }
    return faults
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
