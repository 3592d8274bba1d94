import CanonicalJSON
import Foundation
import SystemPackage
import TestSupport
import Testing

@Suite struct ModelTests {
  private static let realServer = ProcessInfo.processInfo.environment["TKA_TEST_MODEL_SERVER"]

  /// An address where nothing listens: port 1 belongs to a service that nobody runs.
  private let nowhere = "http://127.0.0.1:1/v1"

  @Test func `says which addresses nobody answered at, and exits with 1`() throws {
    let desk = try Desk()
    let result = try desk.expect(1, "model", "probe", nowhere)
    #expect(result.output.contains("no model server was found"))
    #expect(result.output.contains("\(nowhere): no connection (Connection refused)"))
    #expect(result.output.contains("llama-server -m"))
    let json = try desk.json("model", "probe", nowhere, "--json")
    #expect(json["schema"] == "tka.model-probe/1")
    #expect(json["servers"] == [])
    #expect(
      json["others"]
        == [
          [
            "endpoint": .string(nowhere), "state": "silent", "local": true,
            "reach": "loopback 127.0.0.1", "reason": "no connection (Connection refused)",
          ]
        ])
  }

  @Test func `looks at no address beyond this machine`() throws {
    let desk = try Desk()
    #expect(
      try desk.expect(2, "model", "probe", "http://192.0.2.1/v1").error
        .contains("nothing was sent"))
    try desk.expect(2, "model", "probe", "no address")
    try desk.expect(10, "model", "probe", "--store", "/nowhere/store.git")
  }

  @Test(
    .enabled(if: ModelTests.realServer != nil, "TKA_TEST_MODEL_SERVER names no server"))
  func `finds a real server, and shows that both passes need no other way out`() throws {
    let desk = try Desk()
    let endpoint = try #require(ModelTests.realServer)
    let found = try desk.json("model", "probe", endpoint, "--json")["servers"]?.array?.first
    #expect(found?["server"] == "llama-server")
    #expect(found?["json_schema"] == "obeyed")
    let proxies = ["http_proxy", "HTTP_PROXY", "https_proxy", "ALL_PROXY"].map {
      "\($0)=http://127.0.0.1:1"
    }
    let proxied = try Program.run(
      proxies + [Desk.program().string, "model", "probe", endpoint], in: desk.path)
    #expect(proxied.status == 0, "no proxy of the environment is asked")

    let result = try desk.tka("model", "probe", "--prove", endpoint)
    guard !result.output.contains("nothing was proven") else {
      // This kernel gives no namespace: then that is what it says, and no more.
      #expect(result.status == 1)
      return
    }
    #expect(result.status == 0)
    let proof = try desk.json("model", "probe", "--prove", endpoint, "--json")
    #expect(proof["proven"] == true)
    #expect(proof["devices"] == [])
    #expect(proof["reachable"] == [])
    #expect(proof["bridge"]?["connections"]?.integer ?? 0 >= 2)
  }

  @Test(
    .enabled(if: ModelTests.realServer != nil, "TKA_TEST_MODEL_SERVER names no server"))
  func `has a real server judge, which is known again and answers as it is asked to`() throws {
    let desk = try Desk.afterTick()
    for (name, value) in [
      ("train.command", "builtin:ranker"), ("eval.command", "builtin:rules"),
      ("judge.url", try #require(ModelTests.realServer)), ("judge.family", "tiny"),
    ] {
      try desk.expect(0, "config", "set", name, value)
    }
    try desk.expect(0, "train", "--force")
    #expect(try desk.expect(1, "evaluate").output.contains("tka.judge.digest is not set"))
    let digest = try desk.json("evaluate", "--judge", "--json")["digest"]?.string
    let again = try desk.expect(0, "evaluate", "--judge")
    #expect(again.output == digest)
    try desk.expect(0, "config", "set", "judge.digest", try #require(digest))
    #expect(try desk.expect(0, "evaluate").output.contains("report taken"))
    let report = try JSONParser.parse(desk.git.run("show", "evals:report.json").output)
    let verdicts = try #require(report["measured"]?["judge"]?.object)
    // Its words mean nothing, but their form is what was asked for.
    #expect(verdicts["unusable"] == 0)
    let asked = verdicts.keys.filter { $0 != "same" }.compactMap { verdicts[$0]?.integer }
    #expect(asked.reduce(0, +) > 0)
    #expect(try desk.expect(0, "show", "evals").output.contains("  judge "))
  }

  @Test func `proves nothing where there is no way to be without a network`() throws {
    guard let endpoint = ModelTests.realServer else { return }
    let desk = try Desk()
    let result = try Program.run(
      ["PATH=/nonexistent", Desk.program().string, "model", "probe", "--prove", endpoint],
      in: desk.path)
    #expect(result.status == 1)
    #expect(result.output.contains("nothing was proven"))
  }

  @Test func `leaves the store as it was while the server is away, and exits with 75`() throws {
    let desk = try Desk.afterTick()
    try desk.expect(0, "import", try desk.export(tweets: 160, seed: 2))
    try desk.expect(0, "config", "set", "model.provider", "openai")
    try desk.expect(0, "config", "set", "model.endpoint", nowhere)
    try desk.expect(0, "config", "set", "model.waitseconds", "1")
    let batches = try desk.git.run("rev-parse", "batches", "profile").output
    let result = try desk.expect(75, "batch")
    #expect(result.error.contains("asked"))
    #expect(try desk.expect(75, "tick").output.contains("later: no answer from \(nowhere)"))
    #expect(try desk.git.run("rev-parse", "batches", "profile").output == batches)
    try desk.expect(0, "verify")
  }

  @Test func `reads with a program, and keeps its session ids`() throws {
    let desk = try Desk()
    try desk.expect(0, "init")
    try desk.expect(0, "import", try desk.export(tweets: 20))
    let program = try desk.write(
      """
      cat >"$(dirname "$0")/$TKA_TASK.json"
      echo "words of the archive" >&2
      echo '{"content": "notes, of no use", "session_id": "20250305_091523_'$TKA_TASK'"}'
      """, to: "agent.sh")
    try desk.expect(0, "config", "set", "model.provider", "command")
    try desk.expect(0, "config", "set", "model.command", "sh '\(program)'")
    let result = try desk.expect(0, "batch", "--max", "1")
    #expect(!result.error.contains("words of the archive"))
    let batch = try JSONParser.parse(
      try desk.git.run("show", "batches:00/00/00/batch.json").bytes)
    #expect(batch["draft_session_id"] == "20250305_091523_draft")
    #expect(batch["critique_session_id"] == "20250305_091523_critique")
    let asked = try JSONParser.parse(
      try Program.run(["cat", desk.path.appending("critique.json").string], in: desk.path).bytes)
    #expect(asked["response_format"]?["type"] == "json_schema")
    let runs = try Program.run(
      ["find", desk.store.string, "-name", "model-*"], in: desk.path)
    #expect(runs.output.isEmpty, "nothing of the request is left")
    try desk.expect(0, "verify")
  }

  @Test(arguments: [("exit 75", Int32(75)), ("exit 3", 1), ("no-such-program", 2)])
  func `exits as a program's failure asks for`(command: String, status: Int32) throws {
    let desk = try Desk()
    try desk.expect(0, "init")
    try desk.expect(0, "import", try desk.export(tweets: 20))
    try desk.expect(0, "config", "set", "model.provider", "command")
    try desk.expect(2, "batch")
    try desk.expect(0, "config", "set", "model.command", command)
    try desk.expect(0, "config", "set", "model.waitseconds", "1")
    let batches = try desk.git.run("rev-parse", "batches").output
    let result = try desk.expect(status, "batch")
    #expect(result.error.contains("tka.model.command"))
    #expect(try desk.git.run("rev-parse", "batches").output == batches)
  }
}
