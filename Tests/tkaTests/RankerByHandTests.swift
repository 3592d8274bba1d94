import CanonicalJSON
import TestSupport
import Testing

/// Training, measuring and choosing with nothing but what is built in, as a person would.
@Suite struct RankerByHandTests {
  private static func desk() throws -> Desk {
    let desk = try Desk()
    try desk.expect(0, "init")
    try desk.expect(0, "policy", "set", "heldout_share", "0.1")
    // One of the seeds on which the ranker of three batches passes.
    try desk.expect(0, "import", desk.export(tweets: 300, seed: 5))
    try desk.expect(0, "config", "set", "train.command", "builtin:ranker")
    try desk.expect(0, "config", "set", "eval.command", "builtin:rules")
    return desk
  }

  @Test func `trains, measures, promotes, and then lets the ranker choose`() throws {
    let desk = try Self.desk()
    try desk.expect(0, "tick", "--max-batches", "3")
    try desk.expect(0, "train", "--force", "--seed", "7")
    let adapter = try desk.json("show", "adapters", "--json")
    #expect(adapter["adapters"]?.array?.first?["state"] == "trained")
    try desk.expect(0, "evaluate")
    let text = try desk.expect(0, "gate", "--coin", "50").output
    #expect(text.contains("verdict: PASS") && !text.contains("asserted"))
    #expect(text.contains(" of 50 times"))
    let gate = try desk.json("gate", "--coin", "50", "--json")
    #expect(gate["coin"]?["tosses"] == 50)
    let passes = try #require(gate["coin"]?["passes"]?.integer)
    #expect(passes < 5, "a coin passes \(passes) of 50 times")
    #expect(try desk.expect(0, "show", "evals").output.contains("refusals"))
    try desk.expect(0, "promote")

    try desk.expect(0, "policy", "set", "samples", "3")
    try desk.expect(0, "tick", "--max-batches", "1")
    let page = try desk.expect(0, "show", "batch", "3").output
    #expect(page.contains("of 3, chosen by ranker \(try desk.inUse()?.prefix(12) ?? "none")"))
    let batch = try desk.json("show", "batch", "3", "--json")
    let samples = try #require(batch["draft"]?["samples"]?.array)
    let totals = samples.compactMap { $0["score"]?["total"]?.double }
    let chosen = try #require(batch["draft"]?["chosen"]?.integer)
    #expect(totals.count == 3 && totals[chosen] == totals.max())
    #expect(try desk.json("show", "batch", "1", "--json")["draft"]?.isNull == true)

    // Trained again on nothing better: the gate says no, and nothing moves. The first time there is a batch more, which
    // may well be better.
    try desk.expect(0, "train", "--force")
    try desk.expect(0, "evaluate")
    if try desk.tka("gate").status == 0 {
      try desk.expect(0, "promote")
      try desk.expect(0, "train", "--force")
      try desk.expect(0, "evaluate")
    }
    let before = try desk.inUse()
    #expect(try [20, 21].contains(desk.tka("gate").status))
    #expect(try desk.inUse() == before)
    try desk.expect(0, "verify")
  }

  @Test func `says what is wrong with a setting, a seed and a coin`() throws {
    let desk = try Desk()
    try desk.expect(0, "init")
    let error = try desk.expect(2, "config", "set", "train.command", "builtin:dpo").error
    #expect(error.contains("tka.train.command") && error.contains("builtin:ranker"))
    try desk.expect(2, "config", "set", "eval.command", "builtin:judge")
    try desk.expect(2, "train", "--seed", "4294967296")
    try desk.expect(2, "train", "--seed", "1", "--import", "somewhere")
    try desk.expect(2, "gate", "--coin", "0")
    #expect(try desk.expect(1, "gate", "--coin", "5").output.contains("nothing to judge"))
  }
}
