import ArtifactStore
import Lineage
import TestSupport
import Testing

/// The one answer that git's hook, the next command and `tka verify` give [M14].
@Suite struct PromotionMoveTests {
  private let store: TemporaryRegistry
  private let first: CommitID
  private let second: CommitID

  init() throws {
    store = try TemporaryRegistry()
    first = try store.advance(.promoted, "one")
    second = try store.advance(.promoted, "two")
  }

  private func objection(from current: CommitID?, to new: CommitID?) throws -> String? {
    try PromotionMove(of: store.store).objection(from: current, to: new)?.description
  }

  private func promotion(
    after parent: CommitID, _ note: String, _ change: (inout PromotionChain) -> Void = { _ in }
  ) throws -> CommitID {
    try store.promotion(after: parent) {
      $0.note = note
      change(&$0)
    }
  }

  @Test func `goes back to the root, forward over promotions, and stays`() throws {
    #expect(try objection(from: second, to: second) == nil)
    #expect(try objection(from: second, to: first) == nil)
    #expect(try objection(from: second, to: Root.id) == nil)
    #expect(try objection(from: Root.id, to: second) == nil)
    let next = try promotion(after: second, "three")
    #expect(try objection(from: first, to: next) == nil)
    let forced = try promotion(after: next, "four") {
      $0.composites.candidate = "0.5"
      $0.override = "it reads better"
    }
    #expect(try objection(from: second, to: forced) == nil)
  }

  @Test func `goes nowhere else`() throws {
    let aside = try promotion(after: first, "aside")
    let report = try store.version(of: .evals, "report")
    let merge = try CommitID(
      hex: store.git.run(
        "commit-tree", "\(second)^{tree}", "-p", aside.hex, "-p", second.hex, "-m",
        "x\n\nTka-Kind: promotion"
      ).output)
    for elsewhere in [aside, report, try #require(merge)] {
      #expect(try objection(from: second, to: elsewhere)?.contains("does not follow") == true)
    }
  }

  @Test func `goes over nothing that the gate did not let through, or that is no promotion`() throws
  {
    let refused = try promotion(after: second, "refused") { $0.composites.candidate = "0.5" }
    let beyond = try promotion(after: refused, "beyond")
    let foreign = try store.version(of: .promoted, after: second, "text", kind: .adapter)
    let mute = try store.version(of: .promoted, after: second, "{}\n", name: "promotion.json")
    let bare = try store.version(of: .promoted, after: second, "text")
    let plain = try CommitID(
      hex: store.git.run("commit-tree", "\(second)^{tree}", "-p", second.hex, "-m", "x").output)
    for (commit, reason) in [
      (refused, "did not let it through"), (beyond, "\(refused.hex): the gate did not"),
      (foreign, "is not of kind promotion"), (mute, "promotion.json is missing"),
      (bare, "promotion.json is missing"), (try #require(plain), "is not of kind promotion"),
    ] {
      let found = try #require(
        try PromotionMove(of: store.store).objection(from: second, to: commit))
      #expect(found.description.contains(reason))
      #expect(found.version == (commit == beyond ? refused : commit))
    }
    let move = PromotionMove(of: store.store)
    #expect(try move.decision(of: refused)?.verdict == .fail)
    #expect(try move.decision(of: mute) == nil)
  }

  @Test func `is never deleted, and made anew at the root only`() throws {
    #expect(try objection(from: second, to: nil) == "it may not be deleted")
    #expect(try objection(from: nil, to: nil) == nil)
    #expect(try objection(from: nil, to: Root.id) == nil)
    #expect(try objection(from: nil, to: second)?.contains("only at the root commit") == true)
  }

  @Test func `has a commit that is not there for none`() throws {
    let nowhere = try #require(CommitID(hex: String(repeating: "12", count: 20)))
    #expect(try objection(from: second, to: nowhere)?.contains("is not in the store") == true)
    let tree = try store.store.commit(second).tree
    let noCommit = CommitID(tree.objectID)
    #expect(try objection(from: second, to: noCommit)?.contains("a commit should be") == true)
  }
}
