/// What was learnt of a store's objects while they were read and found whole: it need not be read again.
public struct ReadObjects: Sendable {
  /// True for the size of a blob that has its digest here: one that is too small for a piece of a file, or that deflating made an
  /// eighth smaller, which it does not make the pieces of tensors.
  static func isDigested(_ size: Int, stored: Int) -> Bool {
    size < Chunker.minimum || stored < size - size / 8
  }

  /// No more bytes than this are kept of objects' contents.
  private static let memory = 512 << 20

  /// And no more than this of those of one stretch.
  private static let stretchMemory = 16 << 20

  /// An object that was read.
  struct Object {
    let place: Int
    let kind: ObjectKind
    /// Its content; nil where it is not kept.
    var content: [UInt8]?
    /// The size and the SHA-256 of a blob, where they were worked out.
    var digest: (size: Int, sha256: SHA256Digest)?
  }

  /// Objects that were read one behind the other.
  struct Stretch {
    private(set) var objects: [Object] = []
    /// How many bytes of contents are kept.
    private(set) var size = 0

    /// Adds an object, whose content is kept if that is wanted and while there is room for it here.
    mutating func add(_ object: Object, _ content: [UInt8], isKept: Bool) {
      var object = object
      if isKept, content.count <= ReadObjects.stretchMemory - size {
        object.content = content
        size += content.count
      }
      objects.append(object)
    }
  }

  private(set) var kinds: ObjectKinds
  private var digests: [(size: Int, sha256: SHA256Digest)] = []
  private var contents: [[UInt8]] = []
  private var size = 0
  /// The numbers of each object's digest and of its content, counted from 1; 0 where there is none.
  private var numbers: [(digest: Int32, content: Int32)]

  init(of table: ObjectTable) {
    self.kinds = ObjectKinds(of: table)
    self.numbers = Array(repeating: (0, 0), count: table.count)
    LargePages.hold(numbers)
  }

  /// False when no more contents are to be kept.
  var hasRoom: Bool { size < ReadObjects.memory }

  /// Takes what was read.
  mutating func add(_ stretch: Stretch) {
    for object in stretch.objects {
      kinds[object.place] = object.kind
      if let digest = object.digest {
        digests.append(digest)
        numbers[object.place].digest = Int32(digests.count)
      }
      if let content = object.content {
        contents.append(content)
        numbers[object.place].content = Int32(contents.count)
      }
    }
    size += stretch.size
  }

  /// How many objects the store has: each has a place below that.
  public var count: Int { kinds.table.count }

  /// The place, the size and the digest of a blob; nil where they are not known.
  public func findDigest(of id: ObjectID) -> (place: Int, size: Int, digest: SHA256Digest)? {
    guard let place = kinds.table.place(of: id), numbers[place].digest > 0 else { return nil }
    let (size, digest) = digests[Int(numbers[place].digest) - 1]
    return (place, size, digest)
  }

  /// The kind and the content of an object; nil where it was not kept.
  func find(_ id: ObjectID) -> (kind: ObjectKind, bytes: [UInt8])? {
    guard let place = kinds.table.place(of: id), numbers[place].content > 0,
      let kind = kinds[place]
    else { return nil }
    return (kind, contents[Int(numbers[place].content) - 1])
  }

  /// The kind and the size of an object; nil where it was not kept.
  func findHeader(_ id: ObjectID) -> (kind: ObjectKind, size: Int)? {
    find(id).map { ($0.kind, $0.bytes.count) }
  }
}
