import CanonicalJSON
import Foundation
import SystemPackage
import TestSupport
import Testing

#if canImport(Glibc)
import Glibc
#endif

@Suite struct StoreAccessTests {
  @Test func `says where there is no store, and how to make one`() throws {
    let result = try Desk().expect(10, "status")
    #expect(result.error.contains("store.git is not a store"))
    #expect(result.error.contains("hint: tka init makes one"))
    #expect(result.output.isEmpty)
  }

  @Test func `makes no store where one is`() throws {
    let desk = try Desk.afterTick()
    let refs = try desk.refs()
    try desk.expect(1, "init")
    #expect(try desk.refs() == refs)
  }

  // Only root can give a file to somebody else.
  @Test(.enabled(if: getuid() == 0, "needs to give the store to another user"))
  func `refuses the store of another user`() throws {
    let desk = try Desk()
    try desk.expect(0, "init")
    _ = try Program.run(["chown", "-R", "12345", desk.store.string], in: desk.path)
    #expect(try desk.expect(12, "status").error.contains("belongs to another user"))
  }

  @Test func `refuses a store that others can reach`() throws {
    let desk = try Desk()
    try desk.expect(0, "init")
    _ = try Program.run(["chmod", "755", desk.store.string], in: desk.path)
    let result = try desk.expect(12, "status")
    #expect(result.error.contains("755"))
    #expect(result.error.contains("hint: chmod 700"))
  }

  @Test func `refuses a store that a newer tka wrote`() throws {
    let desk = try Desk()
    try desk.expect(0, "init")
    try desk.git.run("config", "tka.format", "99")
    #expect(try desk.expect(14, "status").error.contains("99"))
  }

  @Test(.enabled(if: Program.has("cc"), "needs a C compiler"))
  func `refuses a file system on which locks keep nobody out`() throws {
    let desk = try Desk()
    try desk.expect(0, "init")
    let refs = try desk.refs()
    let code = try desk.write("int flock(int file, int how) { return 0; }\n", to: "flock.c")
    let library = desk.path.appending("flock.so").string
    _ = try Program.run(["cc", "-shared", "-fPIC", "-o", library, code], in: desk.path)
    let result = try Program.run(
      [
        "TKA_STORE=\(desk.store)", "LD_PRELOAD=\(library)", try Desk.program().string, "put", code,
      ], in: desk.path)
    #expect(result.status == 1)
    #expect(result.error.contains("whose locks do not work"))
    #expect(try desk.refs() == refs)
  }

  @Test func `lets no second tick or step in, and names who is there`() throws {
    let desk = try Desk.afterTick()
    let refs = try desk.refs()
    let path = desk.store.appending("tka").appending("tick.lock")
    let lock = try FileDescriptor.open(path, .readWrite)
    try lock.closeAfter {
      #expect(flock(lock.rawValue, LOCK_EX | LOCK_NB) == 0)
      try lock.resize(to: 0)
      try lock.writeAll("process 7, tick T\n".utf8)
      for verb in ["tick", "batch", "consolidate", "dataset", "train", "evaluate", "insights"] {
        #expect(try desk.expect(11, verb).error.contains("process 7, tick T"))
      }
      #expect(try desk.refs() == refs)
      // What must never wait for a tick does not.
      try desk.expect(0, "policy", "set", "batch_size", "40")
      try desk.expect(0, "undo")
      try desk.expect(0, "config", "set", "undo.days", "30")
      try desk.expect(0, "status")
    }
    try desk.expect(0, "tick")
  }

  @Test func `puts lines back that somebody removed`() throws {
    let desk = try Desk.afterTick()
    let tip = try desk.git.run("rev-parse", "dataset").output
    try desk.git.run("update-ref", "-d", "refs/heads/dataset")
    let result = try desk.expect(30, "status")
    #expect(result.error.contains("refs/heads/dataset"))
    #expect(result.error.contains("hint: tka op restore"))
    try desk.expect(4, "health")
    try desk.expect(0, "op", "restore", "--dry-run")
    try desk.expect(30, "status")
    try desk.expect(0, "op", "restore")
    #expect(try desk.git.run("rev-parse", "dataset").output == tip)
    try desk.expect(0, "status")
  }

  @Test func `finds an object that was overwritten`() throws {
    let desk = try Desk.afterTick()
    let id = try desk.git.run("rev-parse", "profile:profile.md").output
    try desk.git.unpack()
    let object = desk.store.appending("objects").appending(String(id.prefix(2)))
      .appending(String(id.dropFirst(2)))
    _ = try Program.run(["chmod", "600", object.string], in: desk.path)
    try Data("x".utf8).write(to: URL(fileURLWithPath: object.string))
    let result = try desk.expect(30, "verify", "--json")
    let faults = try JSONParser.parse(result.bytes)["faults"]?.array ?? []
    #expect(faults.contains { $0["invariant"] == "M1" && $0["subject"] == .string(id) })
  }
}
