import ArtifactStore
import CanonicalJSON
import Lineage
import SystemPackage
import TestSupport
import Testing

@testable import Loop

@Suite struct PromoteStepTests {
  @Test func `promotes in a tick what passes, and git proves where it came from`() async throws {
    let loop = try await TemporaryLoop.withDataset()
    let candidate = try loop.importAdapter("tensors")
    try loop.importReport(loop.report(on: candidate))
    let result = try await loop.tick()

    #expect(result.summary(.promote) == "promoted \(candidate.prefix(12)): PASS")
    #expect(try PromotedLine(loop.snapshot()).candidate() == candidate)
    #expect(
      try loop.git.run("ls-tree", "-r", "--name-only", "promoted").lines == [
        "adapter/adapter_config.json", "adapter/adapter_model.safetensors", "artifact.json",
        "promotion.json", "report.json",
      ])
    #expect(try loop.resolve("promoted:adapter") == loop.resolve("adapters:adapter"))
    for (ancestor, line) in [
      ("batches", "dataset"), ("dataset", "adapters"), ("policy", "adapters"),
      ("adapters", "evals"), ("evals", "promoted"), ("batches", "promoted"),
    ] {
      let proof = try loop.git.attempt("merge-base", "--is-ancestor", ancestor, line)
      #expect(proof.status == 0, "\(ancestor) is no ancestor of \(line)")
    }
    #expect(try loop.resolve("promoted~1") == Root.id.hex)
    #expect(try await loop.tick().outcomes.allSatisfy { $0.status == .nothing })
    try loop.expectClean()
  }

  @Test(arguments: [
    ("0.8399", "0.8", "FAIL"), ("0.84", "0.8", "PASS"), ("1", "0.96", "INCONCLUSIVE"),
    ("1.2", "0.8", "REFUSED"), ("0.05", "0", "PASS"),
  ])
  func `leaves the line alone unless the gate passes`(
    composite: String, baseline: String, verdict: String
  ) async throws {
    let loop = try await TemporaryLoop.withDataset()
    let candidate = try loop.importAdapter("tensors")
    try loop.importReport(loop.report(on: candidate, composite: composite, baseline: baseline))
    let result = try await loop.tick()

    #expect(result.exitCode == 0)
    #expect(result.summary(.promote).hasSuffix(": \(verdict)"))
    #expect(try loop.snapshot().isEmpty(.promoted) == (verdict != "PASS"))
    try loop.expectClean()
  }

  @Test func `promotes an adapter that was rolled back only for a person`() async throws {
    let loop = try await TemporaryLoop.withDataset()
    let candidate = try await loop.promoteAnother()
    let snapshot = try loop.snapshot()
    let rollback = try Rollback(in: loop.context())
    try await rollback.run(
      to: rollback.target("base", in: snapshot), reason: nil, in: snapshot)
    #expect(try loop.resolve("promoted") == Root.id.hex)

    let result = try await loop.tick()
    #expect(result.summary(.promote) == "\(candidate.prefix(12)): REFUSED")
    #expect(try loop.resolve("promoted") == Root.id.hex)

    let now = try loop.snapshot()
    let step = try PromoteStep(in: loop.context())
    let judgement = try #require(try step.judge(candidate, asked: .person, in: now))
    #expect(judgement.decision.verdict == .pass)
    _ = try await step.promote(judgement, in: now)
    #expect(try PromotedLine(loop.snapshot()).candidate() == candidate)
    try loop.expectClean()
  }

  @Test func `knows rolled-back tensors again under another candidate id`() async throws {
    let loop = try await TemporaryLoop.withDataset()
    let first = try loop.importAdapter("the same tensors")
    try loop.importReport(loop.report(on: first))
    try await loop.tick()
    try loop.git.run("update-ref", "refs/heads/promoted", Root.id.hex)
    let second = try loop.importAdapter("the same tensors")
    try loop.importReport(loop.report(on: second))

    let result = try await loop.tick()

    #expect(first != second)
    #expect(result.summary(.promote) == "\(second.prefix(12)): REFUSED")
    #expect(try loop.resolve("promoted") == Root.id.hex)
    try loop.expectClean()
  }

  @Test func `judges by the policy that the manifest names`() async throws {
    let loop = try await TemporaryLoop.withDataset()
    let candidate = try loop.importAdapter("tensors")
    try loop.importReport(loop.report(on: candidate, composite: "0.81"))
    // Criteria that are loosened afterwards do not count for it.
    let looser = try Policy.default.setting("gate.composite_ratio", to: "1.01")
    try loop.setPolicy(looser)

    #expect(try await loop.tick().summary(.promote).hasSuffix(": FAIL"))
    #expect(try PolicyLine(loop.snapshot()).policy() == looser)
  }

  @Test func `tells the command of promotions and rollbacks, with folders`() async throws {
    let loop = try await TemporaryLoop.withDataset()
    try loop.set(
      "promote.command",
      """
      for folder in "$TKA_PROMOTED" "$TKA_PREVIOUS"; do
        if [ "$folder" ]; then tail -c 3 "$folder/adapter_model.safetensors"; else printf base; fi
        echo
      done > '\(loop.scratch)/told'
      """)
    func told() throws -> String {
      try String(decoding: Files.read(loop.scratch.appending("told")), as: UTF8.self)
    }
    for (tensors, expected) in [("one", "one\nbase\n"), ("two", "two\none\n")] {
      let candidate = try loop.importAdapter(tensors)
      try loop.importReport(loop.report(on: candidate))
      try await loop.tick()
      #expect(try told() == expected)
    }
    let snapshot = try loop.snapshot()
    let rollback = try Rollback(in: loop.context())
    try await rollback.run(to: rollback.target(nil, in: snapshot), reason: nil, in: snapshot)
    #expect(try told() == "one\ntwo\n")
    try loop.expectClean()
  }

  @Test func `does not move the line when the command fails`() async throws {
    let loop = try await TemporaryLoop.withDataset()
    let candidate = try loop.importAdapter("tensors")
    try loop.importReport(loop.report(on: candidate))
    try loop.set("promote.command", "echo cannot load; exit 9")
    let result = try await loop.tick()

    #expect(result.exitCode == 3)
    #expect(result.summary(.promote).contains("it exited with 9"))
    #expect(try loop.resolve("promoted") == Root.id.hex)
    #expect(try Files.read(loop.registry.path("promote.log")) == Array("cannot load\n".utf8))

    try loop.set("promote.command", "true")
    #expect(try await loop.tick().status(.promote) == .advanced)
    try loop.expectClean()
  }

  @Test func `tells the command what holds where the promotion could not be written`() async throws
  {
    let loop = try await TemporaryLoop.withDataset()
    let applied = loop.registry.store.path.appending("refs/tka/applied")
    // While it runs the store is damaged.
    try loop.set(
      "promote.command",
      """
      if [ "$TKA_PROMOTED" ]; then tail -c 3 "$TKA_PROMOTED/adapter_model.safetensors"; else printf base; fi \
        >> '\(loop.scratch)/told'
      mv '\(applied)' '\(applied).away' || true
      """)
    let candidate = try loop.importAdapter("one")
    try loop.importReport(loop.report(on: candidate))
    #expect(try await loop.tick().status(.promote) == .damaged)
    let told = try Files.read(loop.scratch.appending("told"))
    #expect(String(decoding: told, as: UTF8.self) == "onebase")
    #expect(try loop.resolve("promoted") == Root.id.hex)
    try Files.replace(applied, with: FilePath("\(applied).away"))
    try loop.expectClean()
  }

  @Test func `says by what right it rolls back`() async throws {
    let loop = try await TemporaryLoop.withDataset()
    #expect(throws: LineageError.nothingToRollBack) {
      try Rollback(in: loop.context()).target(nil, in: loop.snapshot())
    }
    try await loop.promoteAnother()
    let first = try loop.resolve("promoted")
    try await loop.promoteAnother()
    try await loop.promoteAnother()
    let rollback = try Rollback(in: loop.context())
    let snapshot = try loop.snapshot()
    #expect(try rollback.target(nil, in: snapshot).hex == loop.resolve("promoted~1"))
    #expect(try rollback.target(String(first.prefix(9)), in: snapshot).hex == first)
    #expect(throws: LineageError.notAnEarlierVersion("ffffffffff")) {
      try rollback.target("ffffffffff", in: snapshot)
    }
    try loop.expectClean()
  }
}

extension TemporaryLoop {
  /// Records a version of the policy.
  func setPolicy(_ policy: Policy) throws {
    let snapshot = try context().settle()
    var transaction = Transaction(in: registry.store)
    var draft = ArtifactDraft(.policy)
    try draft.add(GateFiles.policy, policy.json.canonicalLine, in: &transaction)
    var editor = TreeEditor()
    _ = try draft.finish(in: &editor, &transaction)
    let move = try context().writeVersion(
      of: .policy, over: snapshot, tree: editor.write(over: nil, in: &transaction),
      subject: "policy: another", inputs: [], in: &transaction)
    try transaction.makeDurable()
    try registry.record(.test("policy"), moves: [#require(move)])
  }
}
