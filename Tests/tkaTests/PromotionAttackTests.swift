import CanonicalJSON
import Foundation
import SystemPackage
import TestSupport
import Testing

/// Every way that we know to move `promoted`, or what it seems to hold, to what no gate let through: git's
/// hook refuses it, or the next command finds it and `tka op restore` puts it right [M11] [M14].
@Suite struct PromotionAttackTests {
  /// A way to move the line.
  enum Attack: String, CaseIterable, Sendable, CustomTestStringConvertible {
    // What the hook sees.
    case updateRef, refusedPromotion, transaction, forcedBranch, throughHead, worktree, sideways
    case deletion, forcedPush, fetch, objectsElsewhere, noProgram, pretendedParent
    // What it does not, or only in some versions of git.
    case renamedBranch, renamedToMissing, copiedBranch, symbolicRef, otherHooks, otherHooksForGood
    case removedHook, otherProgram
    case looseByHand, packedByHand, removedByHand, replacement, graft

    var testDescription: String { rawValue }

    /// Those about which every git asks the hook, which refuses them.
    static let seen: [Attack] = [
      .updateRef, .refusedPromotion, .transaction, .forcedBranch, .throughHead, .worktree,
      .sideways, .deletion, .forcedPush, .fetch, .objectsElsewhere, .noProgram, .pretendedParent,
    ]
  }

  @Test(arguments: Attack.allCases)
  func `refuses or finds each way to promote past the gate`(_ attack: Attack) throws {
    let desk = try Desk.promotedTwice()
    let before = try desk.git.run("rev-parse", "promoted").output
    let newest = try desk.git.run("rev-parse", "refs/tka/operations").output
    let inUse = try desk.inUse()
    let evil = try desk.evil()

    let result = try run(attack, with: evil, on: desk)

    if Attack.seen.contains(attack) { #expect(result.status != 0, "it went through") }
    if result.status != 0 {
      #expect(result.error.contains("tka: refs/heads/promoted was not moved"), "\(result.error)")
      #expect(try desk.git.run("rev-parse", "refs/heads/promoted").output == before)
    } else {
      let status = try desk.expect(30, "status")
      #expect(status.error.contains("tka op restore"))
      #expect(status.output.contains(try #require(inUse).prefix(12)), "what the log says is shown")
      try desk.expect(30, "tick")
      if attack == .otherHooks { try desk.expect(30, "verify") }
      #expect(try desk.git.run("rev-parse", "refs/tka/operations").output == newest)
      try desk.expect(0, "op", "restore")
    }
    try desk.expect(0, "status")
    #expect(try desk.inUse() == inUse)
    #expect(try desk.git.run("rev-parse", "refs/heads/promoted").output == before)
    #expect(try desk.git.run("rev-parse", "promoted:adapter").output == evil.adapter)
    if attack != .noProgram {
      // The guard is as it was, too.
      let again = try desk.git.attempt("update-ref", "refs/heads/promoted", evil.plain)
      #expect(again.status != 0)
    }
  }

  /// A promotion that says PASS and rests on nothing.
  @Test func `refuses a promotion that somebody wrote by hand`() throws {
    let desk = try Desk.promotedTwice()
    let promoted = String(
      decoding: try desk.git.run("show", "promoted:promotion.json").bytes, as: UTF8.self)
    for text in [#"{"decision":{"verdict":"pass"}}"#, promoted.replacing("0.91", with: "0.92")] {
      let forged = try desk.forgedPromotion(text)
      let result = try desk.git.attempt("update-ref", "refs/heads/promoted", forged)
      #expect(result.status != 0)
      #expect(result.error.contains("commit \(forged)"))
      // Past the hook the next command finds it, and so does verify.
      try desk.git.run(
        "-c", "core.hooksPath=/dev/null", "update-ref", "refs/heads/promoted", forged)
      try desk.expect(30, "status")
      try desk.expect(0, "op", "restore")
      try desk.expect(0, "status")
    }
  }

  @Test func `prints the decision with the refusal`() throws {
    let desk = try Desk.promotedTwice()
    let decision = try #require(
      JSONParser.parse(desk.git.run("show", "promoted:promotion.json").bytes)["decision"])
    var failed = try #require(decision.object)
    var conditions = try #require(failed["conditions"]?.array)
    let index = try #require(conditions.firstIndex { $0["name"] == "composite" })
    var composite = try #require(conditions[index].object)
    composite["verdict"] = "fail"
    conditions[index] = .object(composite)
    failed["conditions"] = .array(conditions)
    failed["verdict"] = "fail"
    var promotion = try #require(
      JSONParser.parse(desk.git.run("show", "promoted:promotion.json").bytes).object)
    promotion["decision"] = .object(failed)
    let forged = try desk.forgedPromotion(JSON.object(promotion).canonicalText)
    let refusal = try desk.git.attempt("update-ref", "refs/heads/promoted", forged).error
    #expect(refusal.contains("commit \(forged)"))
    #expect(refusal.contains("verdict: FAIL"))
    #expect(refusal.contains(">= 0.84 (1.05 x 0.8)"), "the table, with what was needed")
  }

  @Test func `takes up the legal moves that lie beside`() throws {
    let desk = try Desk.promotedTwice()
    let second = try desk.git.run("rev-parse", "promoted").output
    let first = try desk.git.run("rev-parse", "promoted~1").output
    func expectTakenUp(_ commit: String, _ line: Int = #line) throws {
      try desk.expect(0, "status")
      try desk.expect(0, "tick")
      #expect(try desk.git.run("rev-parse", "promoted").output == commit, "line \(line)")
      #expect(
        try desk.tka("op", "log", "-n", "1").output.contains("took up what plain git moved"))
    }
    try desk.git.run("update-ref", "refs/heads/promoted", "promoted~1")
    try expectTakenUp(first)
    try desk.git.run("update-ref", "refs/heads/promoted", second)
    try expectTakenUp(second)
    // In a clone, then pushed: back, and forward again.
    let clone = desk.path.appending("clone")
    try desk.git.run("clone", "--quiet", "--branch", "promoted", ".", clone.string)
    let there = Git(in: clone)
    try there.run("reset", "--quiet", "--soft", "HEAD~1")
    try there.run("push", "--quiet", "--force", "origin", "HEAD:promoted")
    try expectTakenUp(first)
    try there.run("reset", "--quiet", "--soft", second)
    try there.run("push", "--quiet", "origin", "HEAD:promoted")
    try expectTakenUp(second)
    try desk.expect(0, "verify")
    try desk.git.expectClean()
  }
}

extension PromotionAttackTests {
  private func run(
    _ attack: Attack, with evil: Desk.Evil, on desk: Desk
  ) throws -> Git.Result {
    let git = desk.git
    let line = "refs/heads/promoted"
    func write(_ text: String, _ name: String) throws -> Git.Result {
      try desk.write(text, to: "store.git/\(name)")
      return try git.attempt("version")
    }
    func remove(_ name: String) throws {
      try FileManager.default.removeItem(atPath: desk.store.appending(name).string)
    }
    switch attack {
    case .updateRef: return try git.attempt("update-ref", line, evil.plain)
    case .refusedPromotion: return try git.attempt("update-ref", line, evil.refused)
    case .transaction:
      return try git.attempt(
        "update-ref", "--stdin",
        input: Array(
          "start\ncreate refs/heads/x \(evil.plain)\nupdate \(line) \(evil.plain)\ncommit\n".utf8))
    case .forcedBranch: return try git.attempt("branch", "-f", "promoted", evil.plain)
    case .throughHead:
      try git.run("symbolic-ref", "HEAD", line)
      defer { _ = try? git.run("symbolic-ref", "HEAD", "refs/heads/profile") }
      return try git.attempt("update-ref", "HEAD", evil.plain)
    case .worktree:
      let folder = desk.path.appending("worktree").string
      try git.run("worktree", "add", "--quiet", folder, "promoted")
      return try git.attempt("-C", folder, "reset", "--quiet", "--soft", evil.plain)
    case .sideways: return try git.attempt("update-ref", line, evil.aside)
    case .deletion: return try git.attempt("update-ref", "-d", line)
    case .forcedPush:
      let clone = desk.path.appending("clone")
      try git.run("clone", "--quiet", "--no-local", ".", clone.string)
      return try Git(in: clone).attempt(
        "push", "--quiet", "--force", "origin", "origin/evil:\(line)")
    case .fetch: return try git.attempt("fetch", "--quiet", ".", "+refs/heads/evil:\(line)")
    case .objectsElsewhere:
      let elsewhere = desk.path.appending("elsewhere")
      try git.run("clone", "--quiet", "--bare", ".", elsewhere.string)
      let commit = try Git(in: elsewhere).run(
        "commit-tree", "promoted^{tree}", "-p", "promoted", "-m", "x\n\nTka-Kind: promotion")
      return try Program.run(
        [
          "GIT_OBJECT_DIRECTORY=\(elsewhere)/objects",
          "GIT_ALTERNATE_OBJECT_DIRECTORIES=\(desk.store)/objects", "git", "update-ref", line,
          commit.output,
        ], in: desk.store)
    case .noProgram:
      try git.run("config", "--unset", "tka.program")
      return try git.attempt("update-ref", line, evil.plain)
    case .pretendedParent:
      // What does not follow is made to seem to, for as long as the move lasts.
      try git.run("replace", "--graft", evil.aside, "promoted")
      defer { _ = try? git.run("replace", "-d", evil.aside) }
      return try git.attempt("update-ref", line, evil.aside)
    case .renamedBranch: return try git.attempt("branch", "-M", "evil", "promoted")
    case .renamedToMissing:
      try remove(line)
      return try git.attempt("branch", "-m", "evil", "promoted")
    case .copiedBranch: return try git.attempt("branch", "-C", "evil", "promoted")
    case .symbolicRef: return try git.attempt("symbolic-ref", line, "refs/heads/evil")
    case .otherHooks:
      return try git.attempt("-c", "core.hooksPath=/dev/null", "update-ref", line, evil.plain)
    case .otherHooksForGood:
      try git.run("config", "core.hooksPath", "/nowhere")
      return try git.attempt("update-ref", line, evil.plain)
    case .removedHook:
      try remove("hooks/reference-transaction")
      return try git.attempt("update-ref", line, evil.plain)
    case .otherProgram:
      try git.run("config", "tka.program", "/bin/true")
      return try git.attempt("update-ref", line, evil.plain)
    case .looseByHand: return try write("\(evil.plain)\n", line)
    case .packedByHand:
      try git.run("pack-refs", "--all")
      let packed = try String(
        contentsOfFile: desk.store.appending("packed-refs").string, encoding: .utf8)
      let lines = packed.split(separator: "\n").map {
        $0.hasSuffix(" \(line)") ? "\(evil.plain) \(line)" : String($0)
      }
      return try write(lines.joined(separator: "\n") + "\n", "packed-refs")
    case .removedByHand:
      try remove(line)
      return try git.attempt("version")
    case .replacement: return try git.attempt("replace", "promoted", evil.plain)
    case .graft: return try write("\(evil.plain) \(evil.aside)\n", "info/grafts")
    }
  }
}

extension Desk {
  /// Commits that no gate let through, and the adapter that it did.
  struct Evil {
    /// Follows the promoted version and says nothing of itself.
    let plain: String
    /// Follows it as a promotion whose gate said FAIL.
    let refused: String
    /// A promotion beside the promoted version.
    let aside: String
    /// The tree of the adapter that is promoted.
    let adapter: String
  }

  /// Writes the commits; the first one has a branch `evil`.
  func evil() throws -> Evil {
    let blob = try git.run("hash-object", "-w", "--stdin", input: Array("evil".utf8)).output
    let tree = try git.run("mktree", input: Array("100644 blob \(blob)\tadapter\n".utf8)).output
    let plain = try git.run("commit-tree", tree, "-p", "promoted", "-m", "mine").output
    try git.run("branch", "evil", plain)
    return Evil(
      plain: plain,
      refused: try forgedPromotion(#"{"decision":{"verdict":"fail"}}"#),
      aside: try git.run(
        "commit-tree", "promoted^{tree}", "-p", "promoted~1", "-m", "x\n\nTka-Kind: promotion"
      ).output,
      adapter: try git.run("rev-parse", "promoted:adapter").output)
  }

  /// Writes a commit of kind promotion after the promoted one, whose `promotion.json` is another.
  func forgedPromotion(_ text: String) throws -> String {
    let blob = try git.run("hash-object", "-w", "--stdin", input: Array((text + "\n").utf8)).output
    let entries = try git.run("ls-tree", "promoted").lines.map {
      $0.hasSuffix("\tpromotion.json") ? "100644 blob \(blob)\tpromotion.json" : $0
    }
    let tree = try git.run(
      "mktree", input: Array((entries.joined(separator: "\n") + "\n").utf8)
    ).output
    return try git.run(
      "commit-tree", tree, "-p", "promoted", "-m", "forged\n\nTka-Kind: promotion"
    ).output
  }

  /// A desk whose store has two promotions.
  static func promotedTwice() throws -> Desk {
    let desk = try Desk()
    _ = try Program.run(
      ["cp", "-a", try twice.get().store.string, desk.store.string], in: desk.path)
    return desk
  }

  private static let twice: Result<Desk, any Error> = Result {
    let desk = try Desk.afterTick()
    var before = "base"
    for (name, composite) in [("one", "0.84"), ("two", "0.91")] {
      let candidate = try desk.trainByHand(name)
      try desk.expect(
        0, "evaluate", "--import",
        desk.report(about: candidate, composite: composite, over: before))
      try desk.expect(0, "promote")
      before = candidate
    }
    // A static value is never released, so its folder is removed when the tests end.
    atexit {
      guard let folder = try? Desk.twice.get().path else { return }
      try? FileManager.default.removeItem(atPath: folder.string)
    }
    return desk
  }
}
