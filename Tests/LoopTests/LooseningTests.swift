import ArtifactStore
import Lineage
import SystemPackage
import TestSupport
import Testing

@testable import Loop

/// Criteria that were loosened are named for 14 days, however it came about.
@Suite struct LooseningTests {
  private let loop: TemporaryLoop

  init() throws { loop = try TemporaryLoop(policy: ["gate.composite_ratio": "1.08"]) }

  private static let day: Int64 = 86_400

  private func set(_ key: String, _ value: String, reason: String? = nil) throws {
    let change = try PolicyChange(setting: key, to: value, in: loop.context().settle())
    _ = try change.write(reason: reason, in: loop.context())
  }

  /// What health says of the policy; nil where it has nothing to look at.
  private func finding() async throws -> Health.Finding? {
    try await Health.check(loop.context()).findings.first {
      $0.name == "policy" && $0.level == .look
    }
  }

  @Test func `keeps health yellow for 14 days, and says what, why and until when`() async throws {
    try set("gate.composite_ratio", "1.1")
    try set("train.new_pairs", "7")
    #expect(try await finding() == nil, "what tightens, or is no matter of the gate, is free")
    try set("gate.composite_ratio", "1.06", reason: "the suite is small")
    let found = try #require(try await finding())
    #expect(
      found.text
        == "loosened on 2024-03-25 (policy): gate.composite_ratio from 1.1 to 1.06; "
        + "because: the suite is small")
    #expect(found.advice?.contains("until 2024-04-08") == true)
    let start = loop.now
    for tick in [false, true] {
      loop.now = start + 14 * Self.day
      if tick { try await loop.tick() }
      #expect(try await finding() != nil, "remembered or not")
      loop.now += 1
      #expect(try await finding() == nil)
      loop.now = start
    }
  }

  @Test(arguments: [nil, "", "  \n"])
  func `loosens nothing for no reason`(_ reason: String?) throws {
    let refs = try loop.refs()
    let error = #expect(throws: LoopError.self) {
      try set("gate.composite_ratio", "1.06", reason: reason)
    }
    guard case .needsReason(["gate.composite_ratio"])? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(try loop.refs() == refs)
  }

  @Test func `keeps the reason with the version, where plain git shows it`() throws {
    try set("gate.composite_ratio", "1.06", reason: "the suite\nis small")
    #expect(
      try loop.git.run("log", "-1", "--format=%b", "policy").output.hasPrefix(
        "Reason: the suite is small\n\nTka-Kind: policy"))
    #expect(try loop.registry.log.newest().description.reason == "the suite\nis small")
  }

  /// The ways by which a policy gets looser without a new version.
  enum Way: String, CaseIterable, Sendable { case undo, redo, restore, git, waiting }

  @Test(arguments: Way.allCases)
  func `finds what was loosened without a new version`(_ way: Way) async throws {
    try await loop.tick()
    let before = try loop.registry.log.newest()
    try set("gate.composite_ratio", "1.2")
    let undo = try Undo(in: loop.context())
    switch way {
    case .undo, .redo:
      if way == .redo {
        // A loosening, taken back, and done again.
        try set("gate.composite_ratio", "1.08", reason: "once")
        try await undo.run(undo.plan(nil, in: loop.snapshot()))
        loop.now += 15 * Self.day
        #expect(try await finding() == nil)
      }
      let plan =
        try way == .undo
        ? undo.plan(nil, in: loop.snapshot()) : undo.planRedo(in: loop.snapshot())
      await #expect(throws: LoopError.self) { try await undo.run(plan) }
      try await undo.run(plan, reason: "it was too strict")
    case .restore:
      let moves = try loop.registry.log.newest().moves(to: before.view)
      #expect(throws: LoopError.self) {
        try Loosening.demandReason(nil, for: moves, in: loop.registry.store)
      }
      let described = try loop.context().describe("restore", "", reason: "it was too strict")
      try loop.registry.restore(before.view, described)
    case .git, .waiting:
      try loop.git.run("update-ref", "refs/heads/policy", "policy~1")
      if way == .git { _ = try loop.context().settle() }
    }
    let text = try #require(try await finding()).text
    #expect(text.contains("gate.composite_ratio from 1.2 to 1.08"))
    let byGit = way == .git || way == .waiting
    #expect(text.hasSuffix(byGit ? "nobody said why" : "because: it was too strict"))
    // A tick remembers it, and the next one does not need the log.
    try await loop.tick()
    #expect(try await finding()?.text == text)
    try Files.removeAll(loop.registry.path("loosened.json"))
    #expect(try await finding()?.text == text, "what it remembers may be lost")
  }

  @Test func `is loud about a promotion that was forced`() async throws {
    let loop = try await TemporaryLoop.withDataset()
    let candidate = try loop.importAdapter("tensors")
    try loop.importReport(loop.report(on: candidate, composite: "0.81"))
    let snapshot = try loop.context().settle()
    let step = try PromoteStep(in: loop.context())
    let judgement = try #require(try step.judge(nil, asked: .person, in: snapshot))
    _ = try await step.promote(
      judgement, decision: judgement.decision.overridden(reason: "it reads better"),
      reason: "it reads better", in: snapshot)
    let found = try await Health.check(loop.context()).findings.first { $0.name == "promoted" }
    #expect(found?.level == .look)
    #expect(
      found?.text.hasSuffix(
        "OVERRIDDEN against the gate, which says FAIL, because: it reads better") == true)
  }

  @Test func `asks to look where the hook would not judge, and puts it right`() async throws {
    let guarded = StoreGuard(of: loop.registry.store)
    #expect(try guarded.fault() == nil)
    let hook = loop.registry.store.path.appending("hooks").appending("reference-transaction")
    let original = try Files.read(hook)
    try Files.write(Array("#!/bin/sh\n".utf8), to: hook, mode: 0o700)
    try loop.git.run("config", "tka.program", "/nowhere/tka")
    let found = try await Health.check(loop.context()).findings.first { $0.name == "guard" }
    #expect(found?.level == .look)
    try guarded.renew(program: "/bin/sh")
    #expect(try guarded.fault() == nil)
    #expect(try Files.read(hook) == original)
    #expect(try loop.git.run("config", "tka.program").output == "/bin/sh")
    // What can be run stays, whoever comes.
    try guarded.renew(program: "/bin/true")
    #expect(try loop.git.run("config", "tka.program").output == "/bin/sh")
    try Files.removeAll(hook)
    #expect(try guarded.fault()?.contains("reference-transaction") == true)
    try guarded.renew(program: "/bin/true", isDistrusted: true)
    #expect(try loop.git.run("config", "tka.program").output == "/bin/true")
    #expect(try guarded.fault() == nil)
  }
}
