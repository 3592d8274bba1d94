internal import ArtifactStore
internal import CanonicalJSON
internal import Lineage

/// The operations of the last days that loosened the policy, whoever made them and by whatever way:
/// a change, an undo, a restoring, plain git.
///
/// The log is read from the newest operation back. What a tick has read it remembers in
/// `tka/loosened.json`, so that the next one reads only what came since; the file may be lost.
struct RecentLoosenings {
  /// One of them.
  struct Entry: Hashable {
    let loosening: Loosening
    /// What the operation is called.
    let verb: String
    let reason: String?
    /// When, in seconds since 1970, UTC.
    let seconds: Int64

    /// When nobody needs to look any more.
    var end: Int64 { seconds + RecentLoosenings.days * 86_400 }
  }

  /// How long somebody should look.
  static let days: Int64 = 14
  private static let fileName = "loosened.json"
  private static let schema = 1

  /// What was found, the newest first.
  private(set) var entries: [Entry] = []

  private let context: LoopContext

  /// Looks through the operations of a snapshot.
  init(_ context: LoopContext, in snapshot: Snapshot) throws {
    self.context = context
    let memory = try remembered()
    let newest = snapshot.operation
    let isKnown = memory?.operation == newest.hex
    if isKnown { entries = memory?.entries ?? [] } else { try read(from: newest, to: memory) }
    let from = context.now() - RecentLoosenings.days * 86_400
    entries.removeAll { $0.seconds < from }
    // Only a tick writes; where it cannot, the next one reads the log again.
    if !isKnown, context.tick != nil { try? remember(newest) }
    try addWaiting(in: snapshot)
  }

  private mutating func read(
    from newest: OperationID, to memory: (operation: String, entries: [Entry])?
  ) throws {
    let from = context.now() - RecentLoosenings.days * 86_400
    try context.registry.log.walk(from: newest) { operation in
      if operation.id.hex == memory?.operation {
        entries += memory?.entries ?? []
        return false
      }
      guard operation.description.seconds >= from else { return false }
      for move in operation.moves where move.line == .policy {
        try add(move, operation.description)
      }
      return true
    }
  }

  /// What plain git moved since the newest operation is none yet.
  private mutating func addWaiting(in snapshot: Snapshot) throws {
    let recorded = try context.registry.recordedSnapshot().tip(.policy)
    guard recorded != snapshot.tip(.policy) else { return }
    let move = Operation.Move(line: .policy, from: recorded, to: snapshot.tip(.policy))
    try add(move, context.describe(Registry.gitVerb, ""), at: 0)
  }

  private mutating func add(
    _ move: Operation.Move, _ description: Operation.Description, at place: Int? = nil
  ) throws {
    guard let found = try Loosening(from: move.from, to: move.to, in: context.store) else { return }
    entries.insert(
      Entry(
        loosening: found, verb: description.verb, reason: description.reason,
        seconds: description.seconds), at: place ?? entries.endIndex)
  }

  // MARK: The memory

  private func remember(_ newest: OperationID) throws {
    let json: JSON = [
      "schema": .integer(RecentLoosenings.schema), "operation": .string(newest.hex),
      "entries": .array(entries.map(\.json)),
    ]
    let path = try context.registry.path(RecentLoosenings.fileName)
    let draft = try context.registry.path(RecentLoosenings.fileName + ".new")
    try Files.write(json.canonicalLine, to: draft, mode: 0o600)
    try Files.replace(path, with: draft)
  }

  /// What a tick remembered; nil where nothing is, or nothing that can be read.
  private func remembered() throws -> (operation: String, entries: [Entry])? {
    let path = try context.registry.path(RecentLoosenings.fileName)
    guard Files.exists(path), let json = try? JSONParser.parse(Files.read(path)),
      json["schema"]?.integer == RecentLoosenings.schema,
      let operation = json["operation"]?.string, let list = json["entries"]?.array
    else { return nil }
    let entries = list.compactMap(Entry.init(json:))
    return entries.count == list.count ? (operation, entries) : nil
  }
}

extension RecentLoosenings.Entry {
  fileprivate var json: JSON {
    [
      "verb": .string(verb), "reason": reason.map(JSON.string) ?? .null,
      "seconds": .integer(Int(seconds)),
      "settings": .array(
        loosening.settings.map {
          ["key": .string($0.key), "before": .string($0.before), "after": .string($0.after)]
        }),
    ]
  }

  fileprivate init?(json: JSON) {
    guard let verb = json["verb"]?.string, let seconds = json["seconds"]?.integer,
      let list = json["settings"]?.array, !list.isEmpty
    else { return nil }
    var settings: [Loosening.Setting] = []
    for item in list {
      guard let key = item["key"]?.string, let before = item["before"]?.string,
        let after = item["after"]?.string
      else { return nil }
      settings.append(Loosening.Setting(key: key, before: before, after: after))
    }
    self.init(
      loosening: Loosening(settings: settings), verb: verb, reason: json["reason"]?.string,
      seconds: Int64(seconds))
  }
}
