import CanonicalJSON
import TestSupport
import Testing

/// The verbs around calls of a model, with the built-in reader, whose answers are not kept.
@Suite struct CallsVerbTests {
  @Test func `says what a tick would do and changes nothing`() throws {
    let desk = try Desk()
    try desk.expect(0, "init")
    try desk.expect(0, "import", try desk.export())
    let refs = try desk.refs()
    let plan = try desk.json("tick", "--plan", "--json")
    #expect(plan["schema"]?.string == "tka.tick-plan/1")
    let waiting = try #require(plan["waiting"]?.integer)
    let batches = try #require(plan["batches"]?.integer)
    #expect(waiting > 0 && batches == (waiting + 49) / 50)
    #expect(plan["calls"]?["remaining"]?.integer == 2 * batches)
    #expect(plan["calls"]?["stored"]?.integer == 0)
    let text = try desk.expect(0, "tick", "--plan").output
    #expect(text.contains("\(2 * batches) calls of the model remain"))
    #expect(try desk.refs() == refs)

    try desk.expect(0, "tick")
    #expect(try desk.json("tick", "--plan", "--json")["batches"]?.integer == 0)
  }

  @Test func `lists no calls where none are kept`() throws {
    let desk = try Desk.afterTick()
    #expect(try desk.expect(0, "calls").output == "no calls are kept")
    let json = try desk.json("calls", "--json")
    #expect(json["schema"]?.string == "tka.calls/1")
    #expect(json["calls"]?.array?.isEmpty == true && json["totals"]?.array?.isEmpty == true)
    try desk.expect(2, "calls", "-n", "-1")
  }

  @Test func `reads a batch anew, and says which numbers there are not`() throws {
    let desk = try Desk.afterTick()
    let batch = try desk.json("batch", "--redo", "0", "--json")
    #expect(batch["batch"]?.integer == 0 && batch["failure"]?.isNull == true)
    #expect(try desk.expect(1, "batch", "--redo", "4711").error.contains("batch 4711"))
    try desk.expect(2, "batch", "--redo", "0", "--retry", "0")
    try desk.expect(0, "verify")
  }

  @Test func `tries templates on a batch and keeps nothing of it`() throws {
    let desk = try Desk.afterTick()
    let refs = try desk.refs()
    let trial = try desk.json("prompts", "test", "0", "--json")
    #expect(trial["schema"]?.string == "tka.prompts-test/1")
    #expect(trial["after"]?["counts"]?["records"] == trial["before"]?["counts"]?["records"])
    #expect(try desk.expect(0, "prompts", "test", "0").output.contains("trial  batch 0: "))
    #expect(try desk.refs() == refs)
    try desk.expect(1, "prompts", "test", "4711")
  }

  @Test func `shows which lines of a template changed`() throws {
    let desk = try Desk.afterTick()
    let draft = try desk.expect(0, "prompts", "show", "draft.md").output
    let file = try desk.write(draft + "\nBe kind.\n", to: "draft.md")
    try desk.expect(0, "prompts", "set", "draft.md", file)
    let text = try desk.expect(0, "prompts", "diff").output
    #expect(text.contains("==> draft.md <==") && text.contains("+ Be kind."))
    #expect(!text.contains("critique.md"))
    let json = try desk.json("prompts", "diff", "prompts~1", "prompts", "--json")
    #expect(json["schema"]?.string == "tka.prompts-diff/1")
    let changes = try #require(json["files"]?["draft.md"]?.array)
    #expect(changes.contains { $0["text"] == "Be kind." && $0["change"] == "added" })
    #expect(try desk.expect(0, "prompts", "diff", "prompts", "prompts").output.isEmpty)
    try desk.expect(2, "prompts", "diff", "profile", "profile")
  }

  @Test func `says which keywords of a schema are not checked`() throws {
    let desk = try Desk()
    try desk.expect(0, "init")
    let schema = try desk.write(
      #"{"type":"object","properties":{"a":{"pattern":"x"}},"oneOf":[]}"#, to: "schema.json")
    let set = try desk.expect(0, "prompts", "set", "critique.schema.json", schema, "--dry-run")
    #expect(set.error.contains("oneOf, pattern"))
    let json = try desk.json(
      "prompts", "set", "critique.schema.json", schema, "--dry-run", "--json")
    #expect(json["unchecked_keywords"] == ["oneOf", "pattern"])
  }
}
