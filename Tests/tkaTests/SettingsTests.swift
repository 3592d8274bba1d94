import CanonicalJSON
import TestSupport
import Testing

@Suite struct SettingsTests {
  @Test func `keeps settings where git config finds them`() throws {
    let desk = try Desk.afterTick()
    try desk.expect(0, "config", "set", "model.endpoint", "http://127.0.0.1:9/v1")
    #expect(
      try desk.git.run("config", "tka.model.endpoint").output == "http://127.0.0.1:9/v1")
    try desk.git.run("config", "tka.undo.days", "7")
    #expect(try desk.expect(0, "config", "get", "tka.undo.days").output == "7")
    try desk.expect(0, "config", "unset", "undo.days")
    #expect(try desk.expect(0, "config", "get", "undo.days").output == "90")
    try desk.expect(1, "config", "get", "model.name")
  }

  @Test func `adds a value once`() throws {
    let desk = try Desk.afterTick()
    for host in ["a.example", "b.example", "b.example"] {
      try desk.expect(0, "config", "add", "model.allowhost", host)
    }
    #expect(try desk.expect(0, "config", "get", "model.allowhost").output == "a.example\nb.example")
  }

  @Test func `makes a version of a changed criterion, and loosens only with a reason`() throws {
    let desk = try Desk.afterTick()
    try desk.expect(0, "policy", "set", "gate.composite_ratio", "1.08")
    #expect(
      try desk.git.run("log", "-1", "--format=%s", "policy").output
        == "policy: gate.composite_ratio from 1.05 to 1.08")
    let refused = try desk.expect(2, "policy", "set", "gate.composite_ratio", "1.06")
    #expect(refused.error.contains("loosens gate.composite_ratio"))
    let loosened = try desk.expect(
      0, "policy", "set", "gate.composite_ratio", "1.06", "--reason", "the suite is small")
    #expect(loosened.output.contains("loosens gate.composite_ratio"))
    #expect(
      try desk.tka("op", "show", desk.newestOperation()).output.contains("the suite is small"))
    let refs = try desk.refs()
    #expect(
      try desk.expect(0, "policy", "set", "gate.composite_ratio", "1.06").output
        .contains("policy unchanged"))
    #expect(try desk.refs() == refs)
    try desk.expect(0, "verify")
  }

  @Test func `takes a template only with its placeholders`() throws {
    let desk = try Desk.afterTick()
    let refs = try desk.refs()
    let bad = try desk.write("Read {{records}}.\n", to: "bad.md")
    #expect(
      try desk.expect(2, "prompts", "set", "draft.md", bad).error.contains("lacks {{profile}}"))
    try desk.expect(1, "prompts", "set", "nonsense.md", bad)
    #expect(try desk.expect(2, "prompts", "edit", "draft.md").error.contains("needs a terminal"))
    #expect(try desk.refs() == refs)

    let text = try desk.tka("prompts", "show", "draft.md").output + "\nBe brief.\n"
    try desk.expect(0, "prompts", "set", "draft.md", desk.write(text, to: "good.md"))
    #expect(try desk.git.run("show", "prompts:draft.md").output + "\n" == text)
    try desk.expect(0, "verify")
    try desk.git.expectClean()
  }
}
