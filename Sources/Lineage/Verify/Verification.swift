public import ArtifactStore

/// Re-reads a store and holds it against the invariants of docs/MODEL.md.
public enum Verification {
  /// One thing that is not as it must be.
  public struct Fault: Sendable, Hashable {
    /// The invariant's number, such as `M5`.
    public let invariant: String
    /// What is wrong: an object, an artifact, a commit, a ref.
    public let subject: String
    /// What is wrong with it.
    public let reason: String
  }

  /// What a verification came to.
  public struct Report: Sendable, Hashable {
    /// How much was read.
    public internal(set) var depth = Depth.whole
    /// How many objects were re-hashed.
    public internal(set) var objectsRead = 0
    /// How many artifacts were read.
    public internal(set) var artifactsRead = 0
    /// How many distinct payloads were held against their digests.
    public internal(set) var payloadsRead = 0
    /// What is wrong; nothing, in a store that is whole.
    public internal(set) var faults: [Fault] = []
    /// What was found about objects and their files, as ``Repair`` takes it; part of ``faults`` too.
    public internal(set) var objectFaults: [ObjectVerification.Fault] = []
    /// What the damaged and missing objects are a part of.
    public internal(set) var harm: [Harm] = []
  }

  /// How much is read.
  public enum Depth: Sendable, Hashable {
    /// Everything.
    case whole
    /// Lines, operations and the form of every artifact whole; of objects and payloads a share.
    case share(Share)
    /// The indexes of the packs, the newest operation against the refs, and the newest version of each line.
    case quick

    fileprivate var objects: ObjectVerification.Depth {
      switch self {
      case .whole: .whole
      case .share(let share): .share(index: share.index, count: share.count)
      case .quick: .indexes
      }
    }
  }

  /// A share of a store, for a store too large to be read every night.
  public struct Share: Sendable, Hashable {
    /// Which share, counted from 0.
    public let index: Int
    /// How many shares there are.
    public let count: Int

    /// Names a share, or nil where there is none such.
    public init?(index: Int, of count: Int) {
      guard count >= 1, (0..<count).contains(index) else { return nil }
      self.index = index
      self.count = count
    }

    /// True when an object is in this share.
    func contains(_ id: ObjectID) -> Bool {
      id.bytes.prefix(2).reduce(0) { $0 << 8 | Int($1) } % count == index
    }
  }

  /// Reads a store through.
  /// - Parameters:
  ///   - registry: The store.
  ///   - depth: How much of it.
  ///   - progress: Called after each object with how many were read and how many there are.
  /// - Returns: What was read and what is wrong.
  /// - Throws: What keeps the store from being read at all, such as a failing disk.
  public static func run(
    on registry: Registry, depth: Depth = .whole,
    progress: (_ done: Int, _ total: Int) -> Void = { _, _ in }
  ) throws -> Report {
    var report = Report()
    report.depth = depth
    let objects = try ObjectVerification.run(
      on: registry.store, depth: depth.objects, progress: progress, keeping: isReadAgain)
    let registry = objects.objects.map(registry.remembering) ?? registry
    report.objectsRead = objects.read
    report.objectFaults = objects.faults
    for fault in objects.faults {
      report.faults.append(Fault(invariant: "M1", subject: fault.subject, reason: fault.reason))
    }
    var refs = RefCheck(of: registry.store)
    refs.run()
    report.faults += refs.faults
    let history = HistoryCheck(of: registry, onlyNewest: depth == .quick)
    report.faults += history.faults
    if depth == .quick { return report }
    // In a store that is damaged the index would only find the same again.
    let index = report.faults.isEmpty ? Crew().apart { IndexCheck(of: registry) } : nil
    let share: Share? = if case .share(let share) = depth { share } else { nil }
    let artifacts = ArtifactCheck.run(
      history.places, of: registry.store, share: share, knowing: objects.objects)
    report.faults += artifacts.faults
    var calls = CallCheck(of: registry.store)
    calls.run(share)
    report.faults += calls.faults
    let answers = index?.finish() ?? []
    for var answer in answers where report.faults.isEmpty {
      answer.compare(with: artifacts.known, takenOff: history.takenOff)
      report.faults += answer.faults
    }
    let lost = Set(objects.faults.compactMap(\.lost))
    // What an object is a part of is told along the refs.
    if refs.isListed {
      report.harm = try Harm.done(
        by: lost, in: registry.store, inputs: lost.isEmpty ? [] : artifacts.inputs)
    }
    report.artifactsRead = artifacts.artifactsRead
    report.payloadsRead = artifacts.payloadsRead
    return report
  }

  /// True for what the checks that come after that of the objects read: trees, commits, and what begins as artifacts, operations and
  /// their views do, whose keys are in order.
  private static func isReadAgain(_ kind: ObjectKind, _ content: [UInt8]) -> Bool {
    switch kind {
    case .tree, .commit: true
    case .tag: false
    case .blob: beginnings.contains { content.starts(with: $0) }
    }
  }

  private static let beginnings = ["{\"inputs\":[", "{\"lines\":{", "{\"moves\":["].map {
    Array($0.utf8)
  }
}

/// Faults as they are found: what cannot be read becomes one, so that a check goes on after it.
struct FaultList: Sendable {
  private(set) var all: [Verification.Fault] = []

  mutating func add(_ other: FaultList) { all += other.all }

  mutating func add(_ invariant: String, _ subject: String, _ reason: String) {
    all.append(Verification.Fault(invariant: invariant, subject: subject, reason: reason))
  }

  /// What `body` returns, or nil with a fault where it throws.
  @discardableResult
  mutating func reading<R>(
    _ invariant: String, _ subject: @autoclosure () -> String, _ body: () throws -> R
  ) -> R? {
    do {
      return try body()
    } catch {
      add(invariant, subject(), FaultList.reason(error))
      return nil
    }
  }

  /// What an error says, without a path of the machine where it can be done without.
  static func reason(_ error: any Error) -> String {
    switch error {
    case StoreError.missing(let id): "object \(id.hex) is missing"
    case StoreError.corrupt(let id, let reason): "object \(id.hex): \(reason)"
    case StoreError.damagedFile(let path, let reason): "\(path) \(reason)"
    case StoreError.malformedSettings(let path, let line, let reason):
      "\(path), line \(line): \(reason)"
    case StoreError.git(_, let operation, let subject, _): "\(operation) of \(subject) failed"
    case LineageError.malformed(let file, let field, let reason):
      [file, field, reason].filter { !$0.isEmpty }.joined(separator: " ")
    case LineageError.newerFormat(let file, let found, let known):
      "\(file) has version \(found), newer than \(known)"
    case LineageError.damaged(let damage):
      damage.map { "\($0.subject) \($0.reason)" }.joined(separator: "; ")
    default: "cannot be read"
    }
  }
}
