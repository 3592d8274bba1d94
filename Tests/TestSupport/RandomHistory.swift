public import ArtifactStore
public import Lineage

/// A store to which things happen at random, the same for the same seed: versions, batches in their
/// cumulative tree, rollbacks, undos, moves by plain git, puts.
public final class RandomHistory {
  /// The store.
  public let store: TemporaryRegistry
  /// Every artifact that was ever written, and one that was not.
  public private(set) var artifacts: [ArtifactID] = []
  /// Every commit that was ever written for a line, recorded or not.
  public private(set) var commits: [LineageQuery.Place] = []
  /// The ticks that versions name.
  public static let ticks = ["t0", "t1", "t2"]
  /// The words that payloads are made of.
  public static let words = ["one", "two", "three", "four", "five"]

  private var generator: SplitMix64
  private var registry: Registry { store.registry }

  /// Makes an empty store.
  public init(seed: UInt64) throws {
    self.store = try TemporaryRegistry()
    self.generator = SplitMix64(seed: seed)
    if let nobody = ArtifactID(hex: String(repeating: "12", count: 20)) { artifacts = [nobody] }
  }

  /// Lets something happen.
  public func step() throws {
    switch Int.random(in: 0..<20, using: &generator) {
    case 0..<6: try advance(any([.profile, .policy, .dataset, .promoted]))
    case 6..<11: try advance(.batches)
    case 11: try advanceTwo()
    case 12..<14: try stepBack()
    case 14: try undo()
    case 15..<17: try moveByGit()
    case 17: _ = try registry.settle(.test("settle"))
    case 18: try put()
    default: try registry.restore(registry.recordedSnapshot().view, .test("restore"))
    }
  }

  /// A number below a limit.
  public func number(below limit: Int) -> Int { Int.random(in: 0..<limit, using: &generator) }

  /// One of some values.
  public func any<T>(_ values: [T]) -> T { values[number(below: values.count)] }

  private func advance(_ line: Line) throws {
    try registry.record(.test("advance"), moves: [move(on: line)])
  }

  private func advanceTwo() throws {
    // Not in the order of lines: what is found first depends on it.
    try registry.record(.test("two"), moves: [move(on: .profile), move(on: .batches)])
  }

  private func move(on line: Line) throws -> Lineage.Operation.Move {
    let tip = try registry.snapshot().tip(line)
    return Lineage.Operation.Move(line: line, from: tip, to: try version(of: line, after: tip))
  }

  /// Back to the version before, or the one before that.
  private func stepBack() throws {
    let line = any([Line.profile, .batches, .promoted, .policy])
    let tip = try registry.snapshot().tip(line)
    guard let target = try earlier(than: tip) else { return }
    try registry.record(
      .test("rollback"), moves: [Lineage.Operation.Move(line: line, from: tip, to: target)])
  }

  private func undo() throws {
    guard let target = try? registry.undoable() else { return }
    var description = Lineage.Operation.Description.test("undo")
    description.undoes = target.id
    guard let moves = try? registry.undoing(target, in: registry.snapshot()) else { return }
    try registry.record(description, moves: moves)
  }

  /// Back, to a version of the line that was there once, or to one that no operation knows.
  private func moveByGit() throws {
    let line = any([Line.profile, .batches, .policy])
    let tip = try registry.snapshot().tip(line)
    let target: CommitID?
    switch number(below: 3) {
    case 0: target = try earlier(than: tip)
    case 1: target = commits.filter { $0.line == line }.randomElement(using: &generator)?.commit
    default: target = try version(of: line, after: tip)
    }
    guard let target else { return }
    try store.store.update(line.ref, to: target, expecting: .value(tip))
  }

  private func earlier(than commit: CommitID) throws -> CommitID? {
    let line = try Ancestry(of: store.store).firstParents(of: commit).dropFirst()
    return line.prefix(1 + number(below: 3)).last
  }

  private func put() throws {
    var transaction = Transaction(in: store.store)
    let draft = try draft(.blob, in: &transaction)
    artifacts += try registry.keep([draft], seconds: 1, in: &transaction)
  }

  /// Few different texts, so that an artifact comes again, on its line and on others.
  private func draft(_ kind: Kind, in transaction: inout Transaction) throws -> ArtifactDraft {
    var inputs: [Link] = []
    for _ in 0..<number(below: 3) {
      inputs.append(Link(role: any(["a", "b"]), artifact: any(artifacts)))
    }
    if number(below: 2) == 0 { inputs = [] }
    var draft = ArtifactDraft(number(below: 5) == 0 ? .eval : kind, inputs: inputs)
    let text = "\(any(Self.words)) \(any(Self.words))"
    try draft.add("text.md", Array(text.utf8), in: &transaction)
    return draft
  }

  private func version(of line: Line, after tip: CommitID) throws -> CommitID {
    var transaction = Transaction(in: store.store)
    var editor = TreeEditor()
    var base: TreeID?
    var folder = ""
    if line == .batches {
      base = try store.store.commit(tip).tree
      folder = "00/0\(number(below: 2))/0\(number(below: 3))"
      editor.set("covered/x", to: try transaction.write(Array(folder.utf8)).objectID)
    }
    if line == .batches, number(below: 6) == 0 {
      editor.remove(folder)
    } else {
      artifacts.append(
        try draft(line.kind, in: &transaction).finish(at: folder, in: &editor, &transaction))
    }
    let commit = try transaction.write(
      Commit(
        tree: try editor.write(over: base, in: &transaction), parents: [tip],
        author: Signature(name: "tka", email: "", seconds: Int64(commits.count)),
        message: VersionMessage(
          subject: "a version", kind: line.kind.rawValue,
          tick: number(below: 3) == 0 ? nil : any(Self.ticks)
        ).text))
    try transaction.makeDurable()
    commits.append(LineageQuery.Place(line: line, commit: commit))
    return commit
  }
}
