import SystemPackage
import TestSupport
import Testing

@Suite struct CommandLineTests {
  @Test(arguments: [["--help"], ["help"], ["show", "--help"], ["op", "restore", "--help"]])
  func `prints help on standard output`(_ arguments: [String]) throws {
    let desk = try Desk()
    let result = try Program.run([Desk.program().string] + arguments, in: desk.path)
    #expect(result.status == 0)
    #expect(result.output.contains("USAGE:"))
    #expect(result.error.isEmpty)
  }

  @Test(arguments: ["tick", "status", "put", "cat", "hook"])
  func `a verb with a parser of its own has the help and the flags of every other`(
    _ verb: String
  ) throws {
    let desk = try Desk()
    func run(_ arguments: String...) throws -> Git.Result {
      try Program.run([Desk.program().string] + arguments, in: desk.path)
    }
    let help = try run(verb, "--help")
    #expect(help.status == 0)
    #expect(help.output.contains("USAGE: tka \(verb)"))
    #expect(help.output.contains("--version"))
    #expect(try run("help", verb).output == help.output)
    #expect(try run(verb, "--version").output == run("--version").output)
    let error = try run(verb, "--nonsense")
    #expect(error.status == 2)
    #expect(error.error.contains("Usage: tka \(verb)"))
  }

  @Test(arguments: [
    ["nonsense"], ["log", "nonsense"], ["log", "-n", "-1"], ["show"], ["show", "profil"],
    ["diff", "profile~1", "batches"], ["verify", "--subset", "4/3"], ["config", "get", "nonsense"],
    ["policy", "set", "nonsense", "1"], ["policy", "set", "gate.composite_ratio", "nan"],
    ["policy", "set", "batch_size", "0"], ["put"], ["put", "--kind", "nonsense", "x"],
    ["cat", "zz"], ["batch", "--max", "-1"], ["evaluate", "--items", "x"], ["undo", "zz"],
    ["tick", "--max-minutes", "0"], ["config", "set", "disk.reserve", "-5"],
    ["config", "add", "model.name", "x"],
  ])
  func `calls a wrong call one, on standard error`(_ arguments: [String]) throws {
    let desk = try Desk.afterTick()
    let refs = try desk.refs()
    let result = try Program.run(
      ["TKA_STORE=\(desk.store)", Desk.program().string] + arguments, in: desk.path)
    #expect(result.status == 2, "\(result.output) \(result.error)")
    #expect(result.bytes.isEmpty)
    #expect(!result.error.isEmpty)
    #expect(try desk.refs() == refs)
  }

  @Test func `offers the name that was meant`() throws {
    let desk = try Desk.afterTick()
    #expect(try desk.tka("show", "profil").error.contains("did you mean profile?"))
    #expect(
      try desk.tka("config", "get", "tka.disk.reserv").error.contains("did you mean disk.reserve?"))
    #expect(
      try desk.tka("policy", "set", "batchsize", "3").error.contains("did you mean batch_size?"))
  }

  @Test func `takes the store before the verb and behind it`() throws {
    let desk = try Desk.afterTick()
    let store = desk.store.string
    let program = try Desk.program().string
    for arguments in [
      ["--store", store, "config", "store"], ["--store=\(store)", "config", "store"],
      ["config", "store", "--store", store], ["--store", store, "op", "log", "-n", "1"],
    ] {
      let result = try Program.run([program] + arguments, in: desk.path)
      #expect(result.status == 0)
      #expect(arguments.contains("op") || result.output == store)
    }
    #expect(try Program.run([program, "config", "store"], in: desk.path).status == 10)
  }

  @Test func `prints a crontab line with the program's path and the store`() throws {
    let desk = try Desk()
    let program = try Program.run(["realpath", Desk.program().string], in: desk.path).output
    #expect(
      try desk.expect(0, "schedule").output
        == "0 */4 * * * \(program) tick --store \(desk.store) >/dev/null")
    #expect(
      try desk.expect(0, "schedule", "--store", "/a b/50%").output
        == "0 */4 * * * \(program) tick --store '/a b/50\\%' >/dev/null")
  }

  @Test func `prints no colours and no progress where there is no terminal`() throws {
    let desk = try Desk.afterTick()
    for arguments in [["status"], ["log"], ["health"], ["diff", "profile~1"], ["verify"]] {
      let result = try Program.run(
        ["TKA_STORE=\(desk.store)", Desk.program().string] + arguments, in: desk.path)
      #expect(!result.bytes.contains(0x1B))
      #expect(result.error.isEmpty, "\(arguments)")
    }
  }

  @Test(arguments: [("1", false), ("", true)])
  func `colours on a terminal unless NO_COLOR forbids it`(_ value: String, _ isColoured: Bool)
    throws
  {
    let desk = try Desk.afterTick()
    let result = try Program.run(
      [
        "TKA_STORE=\(desk.store)", "NO_COLOR=\(value)", "TERM=xterm", "script", "-qec",
        "'\(Desk.program())' log -n 3", "/dev/null",
      ], in: desk.path)
    #expect(result.bytes.contains(0x1B) == isColoured)
    #expect(result.output.contains("adapters") || result.output.contains("dataset"))
  }

  @Test func `shows control characters of the archive as text`() throws {
    let desk = try Desk()
    try desk.expect(0, "init")
    let evil = try desk.write("\u{1B}]0;owned\u{7}\u{202E}", to: "evil.md")
    let name = "na\u{1B}[31mme"
    _ = try Program.run(["cp", evil, desk.path.appending(name).string], in: desk.path)
    let id = try desk.expect(0, "put", name).output
    let shown = try desk.expect(0, "show", id)
    #expect(!shown.bytes.contains(0x1B))
    #expect(shown.output.contains("\\u{1b}[31mme"))
  }
}
