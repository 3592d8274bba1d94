import CanonicalJSON
import TestSupport
import Testing

@Suite struct DryRunTests {
  @Test func `changes nothing in a dry run`() throws {
    let desk = try Desk.afterTick()
    let candidate = try desk.trainByHand("one")
    try desk.expect(0, "evaluate", "--import", desk.report(about: candidate, composite: "0.9"))
    let unpromoted = try desk.refs()
    #expect(try desk.expect(0, "promote", "--dry-run").output.contains("would promote"))
    #expect(try desk.refs() == unpromoted)

    try desk.expect(0, "promote")
    let template = try desk.write(
      desk.tka("prompts", "show", "draft.md").output + "\nMore.\n", to: "draft.md")
    let refs = try desk.refs()
    #expect(try desk.expect(0, "rollback", "--dry-run").output.contains("the base model"))
    try desk.expect(0, "undo", "--dry-run")
    try desk.expect(0, "op", "restore", "--dry-run")
    try desk.expect(0, "policy", "set", "batch_size", "7", "--dry-run")
    try desk.expect(0, "prompts", "set", "draft.md", template, "--dry-run")
    #expect(try desk.refs() == refs)
    #expect(try desk.inUse() == candidate)
    try desk.expect(0, "rollback")
    let back = try desk.refs()
    #expect(try desk.expect(0, "redo", "--dry-run").output.contains("would take back"))
    #expect(try desk.refs() == back)
    try desk.expect(0, "redo")
    #expect(try desk.inUse() == candidate)
    try desk.expect(1, "redo")
  }

  @Test func `does what the dry run said`() throws {
    let desk = try Desk.afterTick()
    try desk.expect(0, "policy", "set", "batch_size", "7")
    let refs = try desk.refs().filter { $0.hasSuffix("refs/heads/policy") }
    let planned = try desk.json("undo", "--dry-run", "--json")["moves"]
    #expect(try desk.json("undo", "--json")["moves"] == planned)
    #expect(try desk.refs().filter { $0.hasSuffix("refs/heads/policy") } != refs)
    #expect(try desk.tka("policy", "show").output.hasPrefix("batch_size                   50"))
  }
}
