import CanonicalJSON
import SystemPackage
import TestSupport
import Testing

@Suite struct AsOfTests {
  /// The end of an operation's second, and what then was in use, after the log was made to say so.
  private func operations(_ desk: Desk) throws -> [JSON] {
    try #require(desk.json("op", "log", "--json")["operations"]?.array)
  }

  @Test func `says what was live at a moment`() throws {
    let desk = try Desk.promotedTwice()
    let second = try desk.inUse()
    let before = try #require(try operations(desk).first?["when"]?.string)
    // The next operation is of a later second.
    repeat {} while try desk.json("asof", "now", "--json")["time"] == .string(before)
    try desk.expect(0, "rollback", "--reason", "it reads worse")
    try desk.expect(0, "policy", "set", "batch_size", "7")

    let then = try desk.json("asof", before, "--json")
    #expect(then["promoted_candidate"]?.string == second)
    #expect(then["promoted_verdict"] == "PASS")
    #expect(then["promoted_asserted"] == true)
    #expect(then["time"] == .string(before))
    let now = try desk.json("asof", "now", "--json")
    #expect(now["promoted_candidate"]?.string == (try desk.inUse()))
    for line in ["profile", "prompts", "archive", "dataset"] {
      #expect(then["lines"]?[line] == now["lines"]?[line])
    }
    #expect(then["lines"]?["policy"] != now["lines"]?["policy"])
    #expect(
      then["lines"]?["policy"]?["commit"]?.string
        == (try desk.git.run("rev-parse", "policy~1").output))
    let text = try desk.expect(0, "asof", before).output
    #expect(text.contains("as of \(before)"))
    #expect(text.contains("in use    adapter \(try #require(second).prefix(12)), PASS"))
    // A day means its end, and without a zone UTC is meant.
    let day = String(before.prefix(10))
    #expect(try desk.json("asof", day, "--json")["time"] == .string(day + "T23:59:59Z"))
    for form in [String(before.dropLast()), before.replacing("T", with: " ")] {
      #expect(try desk.json("asof", form, "--json") == then, "\(form)")
    }
    #expect(
      try desk.json("asof", "2030-01-01T12:00+02:00", "--json")["time"] == "2030-01-01T10:00:00Z")
  }

  @Test(arguments: ["2006-03-21", "1969-12-31T23:59:59Z", "100000 weeks ago"])
  func `says that the log begins later`(_ moment: String) throws {
    let desk = try Desk.afterTick()
    let answer = try desk.expect(1, "asof", moment)
    #expect(answer.error.contains("begins later"))
    #expect(answer.bytes.isEmpty)
  }

  @Test(arguments: [
    "", "soon", "2026-13-01", "2026-02-30", "2026-03", "12:00", "2026-03-03T25:00", "-1 days ago",
    "3 parsecs ago", "ago", "2026-03-03T12:00:00X",
  ])
  func `calls what is no moment a wrong call`(_ moment: String) throws {
    let desk = try Desk.afterTick()
    try desk.expect(2, "asof", moment)
  }

  @Test(arguments: ["now", "0 seconds ago", "0 weeks ago"])
  func `takes words for a moment`(_ moment: String) throws {
    let desk = try Desk.afterTick()
    #expect(
      try desk.json("asof", moment, "--json")["operation"]?.string
        == (try desk.git.run("rev-parse", "refs/tka/operations").output))
    try desk.expect(1, "asof", "yesterday")
  }
}

@Suite struct LoudnessTests {
  @Test func `is loud about an override in status, health, log and asof`() throws {
    let desk = try Desk.afterTick()
    let candidate = try desk.trainByHand("one")
    try desk.expect(0, "evaluate", "--import", desk.report(about: candidate, composite: "0.83"))
    try desk.expect(0, "promote", "--override", "--reason", "it reads better")
    for arguments in [["status"], ["asof", "now"]] {
      let text = try Program.run(
        ["TKA_STORE=\(desk.store)", Desk.program().string] + arguments, in: desk.path
      ).output
      #expect(text.contains("OVERRIDDEN, the gate says FAIL"))
      #expect(text.contains("because: it reads better"))
    }
    #expect(try desk.json("status", "--json")["promoted_override_reason"] == "it reads better")
    let health = try desk.expect(1, "health").output
    #expect(health.contains("OVERRIDDEN against the gate, which says FAIL"))
    #expect(try desk.tka("log", "promoted").output.contains("[OVERRIDDEN]"))
    #expect(try desk.tka("op", "log", "-n", "1").output.contains("because: it reads better"))
    // The hook and verify take it for what it is: a person's decision.
    let tip = try desk.git.run("rev-parse", "promoted").output
    try desk.git.run("update-ref", "refs/heads/promoted", "promoted~1")
    try desk.git.run("update-ref", "refs/heads/promoted", tip)
    try desk.expect(0, "verify")
  }

  @Test func `is loud about what was loosened`() throws {
    let desk = try Desk.afterTick()
    try desk.expect(0, "policy", "set", "gate.composite_ratio", "1.08")
    #expect(try desk.expect(2, "undo").error.contains("--reason"))
    #expect(try desk.expect(2, "op", "restore", "HEAD").error.contains("HEAD"))
    try desk.expect(
      0, "policy", "set", "gate.composite_ratio", "1.02", "--reason", "the suite is small")
    let log = try desk.expect(0, "log", "policy").output
    #expect(log.contains("[loosens gate.composite_ratio]  [Reason: the suite is small]"))
    #expect(try desk.tka("op", "log", "-n", "1").output.contains("because: the suite is small"))
    let health = try desk.expect(1, "health").output
    #expect(health.contains("gate.composite_ratio from 1.08 to 1.02; because: the suite is small"))
    try desk.expect(0, "verify")
  }
}
