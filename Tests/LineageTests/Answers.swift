import ArtifactStore
import Lineage

/// Everything that a store can be asked, and what it said when it was whole.
struct Answers {
  /// One question.
  struct Question {
    let name: String
    /// Where it is false, what is read is not proven to be right, and `verify` has to find what is wrong with it.
    let isProven: Bool
    let ask: (Asked) throws -> AnyHashable
  }

  /// A store that is asked; its lines are read once.
  struct Asked {
    let registry: Registry
    let current: Result<Snapshot, any Error>

    init(_ registry: Registry) {
      self.registry = registry
      self.current = Result { try registry.snapshot() }
    }

    var store: Store { registry.store }

    func snapshot() throws -> Snapshot { try current.get() }
  }

  /// What a damaged store said otherwise.
  struct Difference {
    /// Questions to which it gave another answer.
    var wrong: [String] = []
    /// The same, of those whose answers are not proven.
    var unproven: [String] = []
    /// Questions to which it gave an error.
    var refused: [String] = []
    /// Errors that are none of a store's.
    var untyped: [String] = []

    var isNone: Bool { wrong.isEmpty && unproven.isEmpty && refused.isEmpty }
  }

  private let known: [(question: Question, answer: AnyHashable)]

  /// Asks a store that is whole.
  init(of registry: Registry, artifacts: [ArtifactID]) throws {
    let ids = try registry.store.allObjects()
    let questions = Answers.objects(ids) + Answers.refs + Answers.lines + Answers.history(artifacts)
    let asked = Asked(registry)
    self.known = try questions.map { ($0, try $0.ask(asked)) }
  }

  /// Asks another time.
  func difference(in registry: Registry) -> Difference {
    var difference = Difference()
    let asked = Asked(registry)
    for (question, answer) in known {
      do {
        guard try question.ask(asked) != answer else { continue }
        if question.isProven {
          difference.wrong.append(question.name)
        } else {
          difference.unproven.append(question.name)
        }
      } catch {
        difference.refused.append(question.name)
        if !Answers.isTyped(error) { difference.untyped.append("\(question.name): \(error)") }
      }
    }
    return difference
  }

  /// True for what a store may throw.
  static func isTyped(_ error: any Error) -> Bool {
    error is StoreError || error is LineageError || error is Damage
  }

  /// Compared as one value: an array that is erased is compared byte by byte, each of them erased.
  private struct Content: Hashable {
    let kind: ObjectKind
    let bytes: [UInt8]
  }

  private static func objects(_ ids: [ObjectID]) -> [Question] {
    ids.flatMap { id in
      [
        Question(name: "object \(id)", isProven: true) {
          let (kind, bytes) = try $0.store.object(id)
          return Content(kind: kind, bytes: bytes)
        },
        Question(name: "header of \(id)", isProven: false) {
          let header = try $0.store.findHeader(id)
          return [AnyHashable(header?.kind), AnyHashable(header?.size)]
        },
      ]
    } + [Question(name: "all objects", isProven: false) { try $0.store.allObjects() }]
  }

  private static var refs: [Question] {
    [
      Question(name: "refs", isProven: false) {
        // What a user's own refs are called, also beside the lines, is nothing that could be held against anything.
        let lines = Set(Line.allCases.map(\.ref))
        let refs =
          try $0.store.refs(below: "refs/heads").filter { lines.contains($0.name) }
          + $0.store.refs(below: "refs/tka")
        return refs.map { "\($0.name) \($0.target)" }
      }
    ]
  }

  private static var lines: [Question] {
    [
      Question(name: "view", isProven: true) { try $0.snapshot().view },
      Question(name: "recorded view", isProven: true) { try $0.registry.recordedSnapshot().view },
      Question(name: "operations", isProven: true) { asked in
        var operations: [Lineage.Operation] = []
        try asked.registry.log.walk { operation in
          operations.append(operation)
          return true
        }
        return operations
      },
    ]
      + Line.allCases.map { line in
        Question(name: line.rawValue, isProven: true) { asked in
          let snapshot = try asked.snapshot()
          return [
            AnyHashable(try Ancestry(of: asked.store).firstParents(of: snapshot.tip(line))),
            AnyHashable(try snapshot.findArtifact(on: line)?.id),
          ]
        }
      }
  }

  private static func history(_ artifacts: [ArtifactID]) -> [Question] {
    artifacts.prefix(6).flatMap { id in
      [
        Question(name: "place of \(id.short)", isProven: true) {
          let found = try ArtifactFinder($0.snapshot()).find(id)
          return [AnyHashable(found?.commit), AnyHashable(found?.folder)]
        },
        Question(name: "uses of \(id.short)", isProven: true) {
          try LineageQuery($0.snapshot()).uses(of: id)
        },
      ]
    }
      + [Line.batches, .profile].map { line in
        Question(name: "taken off \(line)", isProven: true) {
          try LineageQuery($0.snapshot()).takenOff(line)
        }
      }
  }
}
