import CanonicalJSON
import SystemPackage
import TestSupport
import Testing

@Suite struct ReadingTests {
  @Test(arguments: [
    ("status", ["status"]), ("log", ["log"]), ("log", ["log", "profile", "-n", "1"]),
    ("show", ["show", "profile"]), ("show", ["show", "profile~1"]),
    ("show", ["show", "batch", "0"]),
    ("show", ["show", "batches"]), ("show", ["show", "policy"]), ("show", ["show", "prompts"]),
    ("show", ["show", "dataset"]), ("show", ["show", "adapters"]), ("show", ["show", "evals"]),
    ("show", ["show", "promoted"]), ("show", ["show", "insights"]), ("show", ["show", "archive"]),
    ("lineage", ["lineage", "profile"]), ("lineage", ["lineage", "policy", "--descendants"]),
    ("log", ["log", "--tick", "none"]), ("diff", ["diff", "profile~1"]),
    ("diff", ["diff", "batches~1", "batches"]),
    ("verify", ["verify", "--subset", "1/3"]), ("config", ["config"]),
    ("config", ["config", "get", "undo.days"]), ("policy", ["policy", "show"]),
    ("policy-keys", ["policy", "keys"]), ("prompts", ["prompts", "show", "draft.md"]),
    ("op-log", ["op", "log"]), ("op-restore", ["op", "restore", "--dry-run"]),
    ("undo", ["undo", "--dry-run"]), ("asof", ["asof", "now"]),
    ("train", ["train"]), ("evaluate", ["evaluate"]),
    ("batch", ["batch"]), ("consolidate", ["consolidate"]), ("dataset", ["dataset"]),
    ("insights", ["insights"]), ("tick", ["tick"]),
  ])
  func `prints one JSON document of its schema and nothing else`(
    _ schema: String, _ arguments: [String]
  ) throws {
    let desk = try Desk.afterTick()
    let result = try Program.run(
      ["TKA_STORE=\(desk.store)", Desk.program().string] + arguments + ["--json"], in: desk.path)
    #expect(result.status == 0, "\(result.error)")
    #expect(result.error.isEmpty)
    #expect(try JSONParser.parse(result.bytes)["schema"] == .string("tka.\(schema)/1"))
    #expect(try JSONParser.parse(result.bytes).canonicalLine == result.bytes)
  }

  @Test func `answers a gate and a health that are not well with a document too`() throws {
    let desk = try Desk.afterTick()
    let gate = try desk.expect(1, "gate", "--json")
    #expect(try JSONParser.parse(gate.bytes)["decision"] == .null)
    _ = try desk.trainByHand("one")
    let health = try JSONParser.parse(desk.expect(1, "health", "--json").bytes)
    #expect(health["level"] == "look", "an adapter waits for its evaluation")
  }

  @Test func `lists the versions of a line as git does`() throws {
    let desk = try Desk.afterTick()
    let versions = try desk.json("log", "batches", "--json")["versions"]?.array ?? []
    let commits = try desk.git.run("log", "--format=%H %s", "--min-parents=1", "batches").lines
    #expect(
      versions.map { "\($0["commit"]?.string ?? "") \($0["subject"]?.string ?? "")" } == commits)
    #expect(
      try desk.tka("log", "batches", "--oneline", "-n", "1").output.split(separator: " ")[0]
        == commits[0].prefix(12))
    let all = try desk.tka("log").output.split(separator: "\n")
    let times = all.map { $0.split(separator: "  ", omittingEmptySubsequences: true)[1] }
    #expect(times == times.sorted(by: >), "newest first over all lines")
  }

  @Test func `shows the profile as the store has it, now and before`() throws {
    let desk = try Desk.afterTick()
    for name in ["profile", "profile~1"] {
      #expect(
        try desk.expect(0, "show", name).output
          == desk.git.run("show", "\(name):profile.md").output)
    }
    try desk.expect(1, "show", "profile~99")
  }

  @Test func `shows what a batch read and proposed`() throws {
    let desk = try Desk.afterTick()
    let batch = try desk.json("show", "batch", "0", "--json")
    #expect(batch["records"]?.array?.count == 50)
    #expect(batch["provider"] == "extractive")
    let text = try desk.expect(0, "show", "batch", "0").output
    #expect(text.hasPrefix("batch 0: 50 records, "))
    for candidate in batch["candidates"]?.array ?? [] {
      #expect(text.contains(try #require(candidate["id"]?.string)))
    }
    try desk.expect(1, "show", "batch", "99")
  }

  @Test func `says why a claim is held, with the words it rests on`() throws {
    let desk = try Desk.afterTick()
    let claims = try desk.json("show", "profile", "--json")["claims"]?.array ?? []
    let claim = try #require(claims.first { $0["evidence"]?.array?.count ?? 0 >= 2 })
    let id = try #require(claim["id"]?.string)
    let why = try desk.json("why", id, "--json")
    #expect(why["claim"] == claim)
    let evidence = try #require(why["evidence"]?.array)
    #expect(evidence.count == claim["evidence"]?.array?.count)
    for source in evidence {
      let text = try #require(source["record"]?["text"]?.string)
      let quote = try #require(source["quote"]?.string)
      #expect(text.contains(quote), "a quote stands in its record")
      #expect(source["record"]?["id"] == source["id"])
    }
    let words = try #require(claim["claim"]?.string)
    #expect(try desk.json("why", words, "--json") == why)
    #expect(try desk.json("why", words.uppercased(), "--json") == why)
    try desk.expect(1, "why", "no claim has these words")
  }

  @Test func `compares profiles claim by claim`() throws {
    let desk = try Desk.afterTick()
    let before = try desk.json("show", "profile~1", "--json")
    let after = try desk.json("show", "profile", "--json")
    func ids(_ profile: JSON) -> Set<String> {
      Set((profile["claims"]?.array ?? []).compactMap { $0["id"]?.string })
    }
    let difference = try desk.json("diff", "profile~1", "profile", "--json")
    let added = Set((difference["added"]?.array ?? []).compactMap { $0["id"]?.string })
    #expect(!added.isEmpty)
    #expect(added == ids(after).subtracting(ids(before)))
    try desk.expect(0, "diff", "profile~1", "profile")
    try desk.expect(1, "diff", "profile~1", "profile", "--exit-code")
    #expect(try desk.expect(0, "diff", "profile", "profile", "--exit-code").bytes.isEmpty)
    #expect(try desk.tka("diff", "profile~1", "--stat").output.hasPrefix("\(added.count) added, "))
  }

  @Test func `compares other lines file by file, as git does`() throws {
    let desk = try Desk.afterTick()
    let files = try desk.json("diff", "batches~1", "--json")["files"]?.array ?? []
    #expect(
      files.compactMap { $0["path"]?.string }
        == (try desk.git.run("diff", "--name-only", "--no-renames", "batches~1", "batches").lines))
    let header = try #require(files.first { $0["path"]?.string?.hasSuffix("batch.json") == true })
    #expect(header["before"] == .null)
    let path = try #require(header["path"]?.string)
    #expect(
      header["after"]
        == .integer(Int(try desk.git.run("cat-file", "-s", "batches:\(path)").output) ?? -1))
  }

  @Test func `shows an artifact by the first digits of its id`() throws {
    let desk = try Desk.afterTick()
    let id = try desk.git.run("rev-parse", "dataset:artifact.json").output
    let shown = try desk.json("show", String(id.prefix(13)), "--json")
    #expect(shown["artifact"] == .string(id))
    #expect(shown["line"] == "dataset")
    #expect(
      try shown["content"]
        == JSONParser.parse(desk.git.run("show", "dataset:artifact.json").bytes))
  }

  @Test func `reads a store again after a line lost its newest version`() throws {
    let desk = try Desk.afterTick()
    try desk.git.run("update-ref", "refs/heads/profile", "profile~1")
    let page = try desk.git.run("show", "profile:profile.md").output
    #expect(try desk.expect(0, "show", "profile").output == page)
  }
}
