import CanonicalJSON
import Foundation
import SystemPackage
import TestSupport
import Testing

@Suite struct PlumbingTests {
  @Test func `gives back what was put in, large and small`() throws {
    let desk = try Desk()
    try desk.expect(0, "init")
    var generator = SplitMix64(seed: 7)
    let large = Data((0..<3_000_000).map { _ in UInt8.random(in: 0...255, using: &generator) })
    try large.write(to: URL(fileURLWithPath: desk.path.appending("large.bin").string))
    try desk.write("small\n", to: "small.txt")
    let ids = try desk.expect(0, "put", "large.bin", "small.txt").lines
    #expect(ids.count == 2)
    #expect(try desk.expect(0, "cat", ids[0]).bytes == Array(large))
    #expect(try desk.expect(0, "cat", String(ids[1].prefix(12))).output == "small")
    let refs = try desk.refs()
    #expect(try desk.expect(0, "put", "large.bin", "small.txt").lines == ids)
    #expect(try desk.refs() == refs, "the same again is nothing new")
    try desk.expect(0, "verify")
    try desk.git.expectClean()
  }

  @Test func `takes a folder as one artifact with its links`() throws {
    let desk = try Desk()
    try desk.expect(0, "init")
    try desk.write("source\n", to: "source.txt")
    for (name, text) in [("f/a", "A\n"), ("f/sub/b", "B\n"), ("f/.gitignore", "*\n")] {
      try desk.write(text, to: name)
    }
    let source = try desk.expect(0, "put", "source.txt").output
    let result = try desk.expect(
      0, "put", "f", "--kind", "dataset", "--input", "made-from=\(source.prefix(12))")
    #expect(result.error.contains("left out: .gitignore"))
    let shown = try desk.json("show", result.output, "--json")["content"]
    #expect(shown?["kind"] == "dataset")
    #expect(shown?["inputs"] == [["role": "made-from", "id": .string(source)]])
    #expect(try desk.expect(0, "cat", "\(result.output):sub/b").output == "B")
    #expect(try desk.expect(2, "cat", result.output).error.contains("a, sub/b"))
    try desk.expect(1, "cat", "\(result.output):sub")
    try desk.expect(1, "put", "f", "--input", "made-from=0123456789ab")
  }

  @Test func `reads paths from standard input`() throws {
    let desk = try Desk()
    try desk.expect(0, "init")
    try desk.write("1", to: "one")
    try desk.write("2", to: "two")
    let result = try desk.tka("put", "--stdin-paths", input: "one\ntwo\n")
    #expect(result.lines == (try desk.expect(0, "put", "one", "two").lines))
    #expect(try desk.expect(1, "put", "three").error.contains("three"))
  }

  @Test func `writes out a file of a line, now and before`() throws {
    let desk = try Desk.afterTick()
    for name in ["profile:profile.md", "profile~1:profile.md", "batches:00/00/00/notes.md"] {
      #expect(try desk.expect(0, "cat", name).bytes == desk.git.run("show", name).bytes)
    }
    #expect(
      try desk.expect(0, "cat", "policy").bytes == desk.git.run("show", "policy:policy.json").bytes)
  }

  @Test func `ends quietly with 141 when nobody reads on`() throws {
    let desk = try Desk.afterTick()
    let result = try Program.run(
      [
        "TKA_STORE=\(desk.store)", "bash", "-c",
        "'\(Desk.program())' cat batches:00/00/00/prompt.md | true; echo ${PIPESTATUS[0]}",
      ], in: desk.path)
    #expect(["0", "141"].contains(result.output))
    #expect(result.error.isEmpty)
  }

  @Test func `exports the dataset, the profile and an adapter into empty folders`() throws {
    let desk = try Desk.afterTick()
    let dataset = try desk.json("show", "dataset", "--json")
    try desk.expect(0, "export", "dataset", "--to", "out/dataset")
    let rows = try String(
      contentsOfFile: desk.path.appending("out/dataset/train.jsonl").string, encoding: .utf8
    ).split(separator: "\n")
    #expect(.integer(rows.count) == dataset["train"])
    for row in rows {
      #expect(
        try Set(JSONParser.parse(String(row)).object?.keys ?? [])
          == ["prompt", "chosen", "rejected"])
    }
    try desk.expect(0, "export", "profile", "--to", "out/profile")
    #expect(
      try String(
        contentsOfFile: desk.path.appending("out/profile/profile.md").string, encoding: .utf8)
        == desk.git.run("show", "profile:profile.md").output + "\n")
    try desk.expect(1, "export", "adapter", "--to", "out/adapter")
    let candidate = try desk.trainByHand("one")
    try desk.expect(0, "export", "adapter", String(candidate.prefix(12)), "--to", "out/adapter")
    #expect(
      try String(
        contentsOfFile: desk.path.appending("out/adapter/adapter_model.safetensors").string,
        encoding: .utf8
      ).hasSuffix("one"))
    try desk.expect(2, "export", "profile", "--to", "out/dataset")
  }
}
