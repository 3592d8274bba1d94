import CanonicalJSON
import TestSupport
import Testing

/// What was made from what, as the verbs show it.
@Suite struct LineageVerbTests {
  @Test func `shows what a profile was made from, and the same the other way round`() throws {
    let desk = try Desk.afterTick()
    let tree = try desk.json("lineage", "profile", "--depth", "1", "--json")
    #expect(tree["direction"] == "ancestors")
    #expect(tree["kind"] == "profile")
    let profile = try #require(tree["artifact"]?.string)
    #expect(try desk.git.run("rev-parse", "profile:artifact.json").output == profile)
    let artifact = try JSONParser.parse(desk.git.run("cat-file", "blob", profile).bytes)
    let steps = tree["steps"]?.array ?? []
    let inputs = artifact["inputs"]?.array ?? []
    #expect(!inputs.isEmpty)
    #expect(steps.map { $0["artifact"] } == inputs.map { $0["id"] })
    #expect(steps.map { $0["role"] } == inputs.map { $0["role"] })
    let batch = try #require(steps.first { $0["kind"] == "batch" }?["artifact"]?.string)
    let uses = try desk.json(
      "lineage", String(batch.prefix(12)), "--descendants", "--depth", "1", "--json")
    #expect(uses["steps"]?.array?.contains { $0["artifact"]?.string == profile } == true)
    let text = try desk.expect(0, "lineage", "profile").output
    #expect(text.hasPrefix("profile \(profile.prefix(12))  profile "))
    try desk.expect(2, "lineage", "nothing-such")
    try desk.expect(1, "lineage", "0123456789ab")
  }

  @Test func `says what became of a record`() throws {
    let desk = try Desk.afterTick()
    let candidates = try JSONParser.parse(
      desk.expect(0, "cat", "batches:00/00/00/candidates.json").bytes)
    let candidate = try #require(
      candidates["candidates"]?.array?.first { $0["status"] == "supported" })
    let record = try #require(candidate["evidence_tweet_ids"]?.array?.first?.string)
    let trail = try desk.json("why", record, "--json")
    #expect(trail["schema"] == "tka.why-record/1")
    #expect(trail["record"]?.string == record)
    let batch = try #require(trail["batches"]?.array?.first)
    #expect(batch["number"] == 0)
    #expect(batch["claims"]?.array?.contains { $0 == candidate["id"] } == true)
    #expect(batch["taken_back"] == false)
    try desk.expect(1, "why", "999999999999999999")
  }

  @Test func `lists what a tick made`() throws {
    let desk = try Desk.afterTick()
    let all = try desk.json("log", "--json")["versions"]?.array ?? []
    let ticks = all.compactMap { $0["tick"]?.string }
    let tick = try #require(ticks.first)
    let made = try desk.json("log", "--tick", tick, "--json")["versions"]?.array ?? []
    #expect(made == all.filter { $0["tick"]?.string == tick })
  }

  @Test func `keeps an index that may be lost`() throws {
    let desk = try Desk.afterTick()
    let before = try desk.expect(0, "lineage", "profile").output
    for name in ["index.sqlite", "index.sqlite-wal", "index.sqlite-shm"] {
      _ = try Program.run(["rm", "-f", "\(desk.store)/tka/\(name)"], in: desk.path)
    }
    #expect(try desk.expect(0, "lineage", "profile").output == before)
    try desk.write("no index", to: "store.git/tka/index.sqlite")
    #expect(try desk.expect(0, "lineage", "profile").output == before)
    try desk.expect(0, "verify")
  }
}
