import ArtifactStore
import CanonicalJSON
import TestSupport
import Testing

@testable import Lineage

/// The files that tka itself writes into its objects, as another program may have written them: what is read is what is written
/// again byte for byte, or an error that names the file [M4].
@Suite(.timeLimit(.minutes(10))) struct RecordFuzzTests {
  private static let parameters = JSONObject([
    ("number", 12), ("temperature", 0), ("name", "caf\u{E9} \"\\\u{1F600}\""),
    ("list", [1, [], ["a": .null], true]),
  ])

  private static let artifact = Artifact(
    kind: .batch, parameters: parameters, provider: "extractive",
    inputs: [Link(role: "archive", artifact: ArtifactID(Root.id.objectID))],
    payloads: [
      Payload(name: "a/b.md", size: 12, digest: SHA256Digest(of: [1])),
      Payload(name: "c", size: 0, digest: SHA256Digest(of: [])),
    ])

  /// One whose texts are plain, which is read without a tree of values.
  private static let plainArtifact = Artifact(
    kind: .profile, parameters: JSONObject([("batches", 12)]), provider: "extractive",
    inputs: [
      Link(role: "batch", artifact: ArtifactID(Root.id.objectID)),
      Link(role: "profile", artifact: ArtifactID(Root.id.objectID)),
    ],
    payloads: ["claims/habits.jsonl", "claims/work.jsonl", "profile.md"].map {
      Payload(name: $0, size: 12, digest: SHA256Digest(of: [1]))
    })

  @Test func `reads plain artifacts and operations without a tree of values, and others with one`()
  {
    #expect(Artifact(plain: Self.plainArtifact.encoded) == Self.plainArtifact)
    #expect(Artifact(plain: Self.artifact.encoded) == nil)
    for description in Self.descriptions {
      let bytes = Operation.json(description, moves: Self.moves, after: nil).canonicalLine
      let operation = Operation(plain: bytes, Self.operation, Self.view, description.seconds)
      #expect(operation?.description == description)
      #expect(operation?.moves == Self.moves)
      let next = Operation.json(description, moves: [], after: Self.operation).canonicalLine
      let second = Operation(plain: next, Self.operation, Self.view, description.seconds)
      #expect(second?.previous == Self.operation)
      #expect(second?.description == description)
    }
    let other = Operation.Description(verb: "note", summary: "caf\u{E9}", who: "a", seconds: 1)
    let bytes = Operation.json(other, moves: [], after: nil).canonicalLine
    #expect(Operation(plain: bytes, Self.operation, Self.view, 1) == nil)
  }

  private static let operation = OperationID(Root.id.objectID)
  private static let view = View(allAt: Root.id).json.canonicalLine
  private static let moves = [
    Operation.Move(line: .archive, from: Root.id, to: Root.id),
    Operation.Move(line: .profile, from: Root.id, to: Root.id),
  ]
  private static let descriptions = [
    Operation.Description(verb: "import", summary: "one export", who: "a b", seconds: 1),
    Operation.Description(
      verb: "undo", summary: "", reason: "because", who: "a", tick: "1-2", undoes: operation,
      seconds: 2),
  ]

  @Test(arguments: 0..<4)
  func `reads a plain operation as it is written, or not`(_ part: Int) {
    let description = Self.descriptions[part % 2]
    let whole = Operation.json(description, moves: Self.moves, after: Self.operation).canonicalLine
    var mutation = Mutation(seed: UInt64(part))
    for round in 0..<Effort.rounds(400) {
      let bytes = mutation.apply(to: whole)
      guard let read = Operation(plain: bytes, Self.operation, Self.view, 2) else { continue }
      let again = Operation.json(read.description, moves: read.moves, after: read.previous)
      #expect(again.canonicalLine == bytes, "\(part).\(round)")
    }
  }

  @Test(arguments: 0..<8)
  func `reads an artifact as it is written, or not`(_ part: Int) {
    let whole = (part < 4 ? Self.artifact : Self.plainArtifact).encoded
    var mutation = Mutation(seed: UInt64(part))
    for round in 0..<Effort.rounds(400) {
      let bytes = mutation.apply(to: whole)
      do throws(LineageError) {
        #expect(try Artifact(decoding: bytes).encoded == bytes, "\(part).\(round)")
      } catch {
        switch error {
        case .malformed, .newerFormat: continue
        default: Issue.record("\(part).\(round): \(error)")
        }
      }
    }
  }

  @Test(arguments: 0..<2)
  func `reads a view as it is written, or not`(_ part: Int) {
    var view = View(allAt: Root.id)
    view[.profile] = CommitID(
      ObjectID(bytes: [UInt8](repeating: 0x12, count: 20)) ?? Root.id.objectID)
    let whole = view.json.canonicalLine
    var mutation = Mutation(seed: UInt64(part))
    for round in 0..<Effort.rounds(400) {
      let bytes = mutation.apply(to: whole)
      do throws(LineageError) {
        #expect(
          try View(decoding: bytes, file: "view.json").json.canonicalLine == bytes,
          "\(part).\(round)")
      } catch {
        switch error {
        case .malformed, .newerFormat: continue
        default: Issue.record("\(part).\(round): \(error)")
        }
      }
    }
  }

  /// What JSON says without being damaged: members that are missing, of another type, or of a later version.
  @Test(
    arguments: [
      #"{"lines":{},"schema":1}"#, #"{"lines":[],"schema":1}"#, #"{"schema":1}"#, "[]", "null", "",
      "{", #"{"lines":{"archive":1},"schema":1}"#,
    ])
  func `refuses a view that says too little`(_ text: String) {
    #expect(throws: LineageError.self) {
      try View(decoding: Array((text + "\n").utf8), file: "view.json")
    }
  }

  private func view(_ change: (inout JSONObject) -> Void) -> [UInt8] {
    var object = View(allAt: Root.id).json.object ?? JSONObject()
    change(&object)
    return JSON.object(object).canonicalLine
  }

  @Test func `refuses a view of a newer program, and one that says more than it may`() throws {
    #expect(throws: LineageError.newerFormat("view.json", found: 2, known: 1)) {
      try View(decoding: view { $0["schema"] = 2 }, file: "view.json")
    }
    #expect(throws: LineageError.self) {
      try View(decoding: view { $0["schema"] = nil }, file: "view.json")
    }
    #expect(throws: LineageError.self) {
      try View(decoding: view { $0["more"] = 1 }, file: "view.json")
    }
  }

  private func operation(_ change: (inout JSONObject) -> Void) throws {
    let store = try TemporaryRegistry()
    try store.advance(.profile, "one")
    let newest = try store.registry.log.newest()
    let whole = Lineage.Operation.json(
      newest.description, moves: newest.moves, after: newest.previous)
    var object = try #require(whole.object)
    change(&object)
    try read(JSON.object(object).canonicalLine, in: store)
  }

  /// Reads an operation whose `operation.json` has these bytes.
  @discardableResult
  private func read(_ bytes: [UInt8], in store: TemporaryRegistry) throws -> Lineage.Operation {
    var transaction = Transaction(in: store.store)
    let file = try transaction.write(bytes)
    let view = try transaction.write(View(allAt: Root.id).json.canonicalLine)
    let tree = try transaction.write(
      Tree([
        TreeEntry(name: "operation.json", mode: .file, id: file.objectID),
        TreeEntry(name: "view.json", mode: .file, id: view.objectID),
      ]))
    let commit = try transaction.write(
      Commit(
        tree: tree, parents: [], author: Signature(name: "tka", email: "", seconds: 1),
        message: "m\n"))
    return try Operation(reading: OperationID(commit.objectID), from: store.store)
  }

  @Test func `reads an operation as it is written, or not`() throws {
    let store = try TemporaryRegistry()
    try store.advance(.profile, "one")
    var description = Lineage.Operation.Description.test("undo")
    (description.reason, description.tick) = ("because", "tick-1")
    let newest = try store.registry.log.newest()
    description.undoes = newest.id
    let whole = Lineage.Operation.json(description, moves: newest.moves, after: newest.id)
      .canonicalLine
    #expect(try read(whole, in: store).description.undoes == newest.id)
    var mutation = Mutation(seed: 1)
    for round in 0..<Effort.rounds(500) {
      let bytes = mutation.apply(to: whole)
      do {
        let operation = try read(bytes, in: store)
        let again = Lineage.Operation.json(
          operation.description, moves: operation.moves, after: operation.previous)
        #expect(again.canonicalLine == bytes, "\(round)")
      } catch let error as LineageError {
        switch error {
        case .malformed, .newerFormat: continue
        default: Issue.record("\(round): \(error)")
        }
      }
    }
  }

  /// Read as nothing, a damaged id would end the log where it stands.
  @Test(arguments: ["previous", "undoes"])
  func `refuses an operation that names another by no id`(_ key: String) throws {
    for value in [JSON.string("12"), "", .string(String(repeating: "A", count: 40)), 1, .null] {
      #expect(throws: LineageError.self) { try operation { $0[key] = value } }
    }
  }

  @Test func `refuses an operation that says more than it may`() throws {
    #expect(throws: LineageError.self) { try operation { $0["more"] = 1 } }
    #expect(throws: LineageError.newerFormat("operation.json", found: 2, known: 1)) {
      try operation { $0["schema"] = 2 }
    }
  }

  /// Text, not JSON: a message that is not whole is none, or says what it says.
  @Test func `reads a version's message as git keeps it, or not`() {
    let message = VersionMessage(
      subject: "a version", body: "with a body", kind: "batch", tick: "t", version: "0.1",
      inputs: [.init(role: "archive", commit: Root.id)])
    var mutation = Mutation(seed: 1)
    for _ in 0..<Effort.rounds(800) {
      let text = String(decoding: mutation.apply(to: Array(message.text.utf8)), as: UTF8.self)
      guard let parsed = VersionMessage(parsing: text) else { continue }
      #expect(!parsed.kind.isEmpty)
      #expect(VersionMessage(parsing: parsed.text)?.kind == parsed.kind, "\(text)")
    }
  }
}
