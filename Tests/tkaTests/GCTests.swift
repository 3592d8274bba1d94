import CanonicalJSON
import SystemPackage
import TestSupport
import Testing

@Suite struct GCTests {
  private let desk: Desk

  init() throws { self.desk = try Desk.afterTick() }

  private func gc(_ more: String, _ value: String = "--json") throws -> JSON {
    try JSONParser.parse(desk.expect(0, "gc", "--json", more, value).bytes)
  }

  @Test func `says what would go, and changes nothing`() throws {
    let before = try desk.git.run("for-each-ref").output
    let plan = try gc("--dry-run", "--full")
    #expect(plan["schema"] == "tka.gc/1")
    #expect(plan["dry_run"] == true)
    #expect(plan["operations"] == 0)
    #expect(try desk.git.run("for-each-ref").output == before)
  }

  @Test func `packs a store that git and tka read as before`() throws {
    let before = try desk.git.run("for-each-ref").output
    let log = try desk.git.run("log", "--format=%H %s", "profile").output
    _ = try gc("--full")
    #expect(try desk.git.run("for-each-ref").output == before)
    #expect(try desk.git.run("log", "--format=%H %s", "profile").output == log)
    try desk.git.expectClean()
    try desk.expect(0, "verify")
    #expect(try desk.git.run("commit-graph", "verify").status == 0)
    #expect(try desk.git.run("multi-pack-index", "verify").status == 0)
    try desk.expect(0, "undo")
    try desk.expect(0, "verify")
  }

  @Test func `says why something is kept`() throws {
    let id = try desk.git.run("rev-parse", "profile:profile.md").output
    let reasons = try gc("--explain", id)["kept_by"]?.array ?? []
    #expect(reasons.contains { $0["ref"] == "refs/heads/profile" && $0["path"] == "profile.md" })
    let lost = try desk.git.run("hash-object", "-w", "--stdin", input: Array("lost".utf8)).output
    try desk.expect(1, "gc", "--explain", lost)
    try desk.expect(2, "gc", "--explain", "xyz")
    try desk.expect(1, "gc", "--explain", "1234567890")
  }
}
