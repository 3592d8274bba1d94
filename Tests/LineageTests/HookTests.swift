import Foundation
import Testing

/// The hooks, run by the git of this machine.
@Suite struct HookTests {
  // MARK: reference-transaction

  @Test func `lets promoted go back to an earlier promotion and to the root`() throws {
    let store = try GuardedRepository()
    try store.git("update-ref", "refs/heads/promoted", store.first)
    #expect(try store.promoted == store.first)
    try store.git("update-ref", "refs/heads/promoted", "promoted~1")
    #expect(try store.promoted == store.root)
  }

  @Test func `asks the program before promoted goes forward, and does what it says`() throws {
    let store = try GuardedRepository()
    try store.git("branch", "-f", "promoted", store.root)
    #expect(try store.asked() == nil, "going back needs no program")
    try store.answer(1, saying: "tka: the gate says FAIL")
    let refusal = try store.refusal("update-ref", "refs/heads/promoted", store.second)
    #expect(refusal.contains("tka: the gate says FAIL"))
    #expect(try store.promoted == store.root)
    let folder = URL(fileURLWithPath: store.path).resolvingSymlinksInPath().path
    #expect(
      try store.asked() == [
        "hook reference-transaction prepared \(folder)",
        "\(store.root) \(store.second) refs/heads/promoted",
      ])
    try store.answer(0)
    try store.git("update-ref", "refs/heads/promoted", store.second, store.root)
    #expect(try store.promoted == store.second)
  }

  @Test(arguments: ["2", "30", "gone", "not to be run", "relative", "unset"])
  func `lets promoted go nowhere new where the program cannot say`(_ fault: String) throws {
    let store = try GuardedRepository()
    try store.git("update-ref", "refs/heads/promoted", store.first)
    try store.answer(Int32(fault) ?? 0)
    switch fault {
    case "gone": try FileManager.default.removeItem(atPath: store.path + "/program")
    case "not to be run":
      try FileManager.default.setAttributes(
        [.posixPermissions: 0o600], ofItemAtPath: store.path + "/program")
    case "relative": try store.git("config", "tka.program", "./program")
    case "unset": try store.git("config", "--unset", "tka.program")
    default: break
    }
    // Only the store's own setting counts.
    let refusal = try store.refusal(
      "-c", "tka.program=/bin/true", "update-ref", "refs/heads/promoted", store.second)
    #expect(refusal.contains(Int32(fault) == nil ? "no tka to ask" : "could not say"))
    #expect(try store.promoted == store.first)
    try store.git("update-ref", "refs/heads/promoted", store.root)
    #expect(try store.promoted == store.root, "going back needs no program")
  }

  @Test func `asks about the store from a worktree too`() throws {
    let store = try GuardedRepository()
    let worktree = store.path + "/worktree"
    try store.git("worktree", "add", "--quiet", "--detach", worktree, store.first)
    try store.answer(1)
    let fake = try store.commit("fake", kind: "promotion", parents: [store.second])
    _ = try store.refusal("-C", worktree, "update-ref", "refs/heads/promoted", fake)
    let folder = URL(fileURLWithPath: store.path).resolvingSymlinksInPath().path
    #expect(try store.asked()?.first == "hook reference-transaction prepared \(folder)")
    #expect(try store.promoted == store.second)
  }

  @Test func `lets promoted stay where it is`() throws {
    let store = try GuardedRepository()
    try store.git("update-ref", "refs/heads/promoted", store.second)
    #expect(try store.promoted == store.second)
  }

  @Test func `takes no commit for an earlier one because a replacement or a graft pretends it`()
    throws
  {
    let store = try GuardedRepository()
    try store.answer(1)
    let fake = try store.commit("fake", kind: "promotion", parents: [store.root])
    let pretender = try store.commit("second", kind: "promotion", parents: [fake])
    try store.git("replace", store.second, pretender)
    _ = try store.refusal("update-ref", "refs/heads/promoted", fake)
    try store.git("replace", "-d", store.second)
    try Data("\(store.second) \(fake)\n".utf8)
      .write(to: URL(fileURLWithPath: store.path + "/info/grafts"))
    _ = try store.refusal("update-ref", "refs/heads/promoted", fake)
    #expect(try store.promoted == store.second)
  }

  @Test func `refuses every way of deleting promoted, loose or packed`() throws {
    let store = try GuardedRepository()
    let deletions = [
      ["branch", "-D", "promoted"],
      ["update-ref", "-d", "refs/heads/promoted"],
      ["update-ref", "-d", "refs/heads/promoted", store.second],
      ["branch", "-m", "promoted", "other"],
    ]
    for deletion in deletions {
      #expect(try store.refusal(deletion).contains("may not be deleted"))
      #expect(try store.promoted == store.second)
    }
    try store.git("pack-refs", "--all")
    for deletion in deletions {
      #expect(try store.refusal(deletion).contains("may not be deleted"))
      #expect(try store.promoted == store.second)
    }
    // Loose at one value, packed at another.
    try store.git("update-ref", "refs/heads/promoted", store.first)
    for deletion in deletions.filter({ !$0.contains(store.second) }) {
      #expect(try store.refusal(deletion).contains("may not be deleted"))
      #expect(try store.promoted == store.first)
    }
    // Loose and packed at the same value.
    try store.git("pack-refs", "--all", "--no-prune")
    for deletion in deletions.filter({ !$0.contains(store.second) }) {
      #expect(try store.refusal(deletion).contains("may not be deleted"))
      #expect(try store.promoted == store.first)
    }
  }

  @Test func `lets git pack references and moves the packed line by the same rules`() throws {
    let store = try GuardedRepository()
    try store.git("pack-refs", "--all")
    #expect(!store.hasFile("refs/heads/promoted"))
    #expect(try store.promoted == store.second)
    try store.git("update-ref", "refs/heads/promoted", store.first)
    #expect(try store.promoted == store.first)
    try store.git("-c", "gc.packRefs=true", "gc", "--quiet")
    #expect(!store.hasFile("refs/heads/promoted"))
    #expect(try store.promoted == store.first)
    try store.answer(1)
    let fake = try store.commit("fake", kind: nil, parents: [store.first])
    _ = try store.refusal("update-ref", "refs/heads/promoted", fake)
    #expect(try store.promoted == store.first)
  }

  @Test func `refuses a push and a fetch of what is no promotion, and takes a rollback`() throws {
    let store = try GuardedRepository()
    try store.answer(1)
    let clone = try Repository(cloning: store)
    let fake = try clone.commit("fake", kind: nil, parents: [store.second])
    _ = try clone.refusal("push", "--quiet", "origin", "\(fake):refs/heads/promoted")
    _ = try clone.refusal("push", "--quiet", "origin", "+\(fake):refs/heads/promoted")
    _ = try clone.refusal("push", "--quiet", "origin", ":refs/heads/promoted")
    #expect(try store.promoted == store.second)

    try clone.git("update-ref", "refs/heads/evil", fake)
    _ = try store.refusal(
      "fetch", "--quiet", clone.path, "+refs/heads/evil:refs/heads/promoted")
    #expect(try store.promoted == store.second)

    try clone.git("push", "--quiet", "origin", "+\(store.first):refs/heads/promoted")
    #expect(try store.promoted == store.first)
  }

  @Test func `judges promoted among many other references, all of which fail with it`() throws {
    let store = try GuardedRepository()
    try store.answer(1, saying: "tka: it is none")
    let fake = try store.commit("fake", kind: nil, parents: [store.second])
    let commands = (0..<50).map { "create refs/heads/branch-\($0) \(fake)\n" }
    try store.git(["update-ref", "--stdin"], input: commands.joined())
    #expect(try store.git("rev-parse", "branch-49") == fake)
    let refusal = try store.refusal(
      ["update-ref", "--stdin"],
      input: "create refs/heads/one-more \(fake)\nupdate refs/heads/promoted \(fake)\n")
    #expect(refusal.contains("tka: it is none"))
    #expect(try store.promoted == store.second)
    _ = try store.refusal("rev-parse", "--verify", "refs/heads/one-more")
  }

  @Test func `makes a missing promoted anew at a root only`() throws {
    let store = try GuardedRepository()
    try FileManager.default.removeItem(atPath: store.path + "/refs/heads/promoted")
    let refusal = try store.refusal("update-ref", "refs/heads/promoted", store.second)
    #expect(refusal.contains("only at the root commit"))
    let fakeRoot = try store.commit("fake", kind: "root", parents: [store.root])
    _ = try store.refusal("branch", "promoted", fakeRoot)
    try store.git("update-ref", "refs/heads/promoted", store.root)
    #expect(try store.promoted == store.root)
  }

  /// Other versions of git ask in other orders, so the hook is asked directly.
  @Test func `tells packing from deleting by what packed-refs says and whether it is locked`()
    throws
  {
    let store = try GuardedRepository()
    let deletion = "\(store.second) \(GuardedRepository.zero) refs/heads/promoted\n"
    #expect(try store.runHook(input: deletion).contains("may not be deleted"))
    try store.git("pack-refs", "--all", "--no-prune")
    #expect(try store.runHook(input: deletion) == "")
    let lock = store.path + "/packed-refs.lock"
    try #require(FileManager.default.createFile(atPath: lock, contents: nil))
    #expect(try store.runHook(input: deletion).contains("may not be deleted"))
    try FileManager.default.removeItem(atPath: lock)
    // Packed at another value than the one that is live.
    try store.git("update-ref", "refs/heads/promoted", store.first)
    let other = "\(store.first) \(GuardedRepository.zero) refs/heads/promoted\n"
    #expect(try store.runHook(input: other).contains("may not be deleted"))
  }

  @Test func `refuses to become a symbolic reference where git asks`() throws {
    let store = try GuardedRepository()
    for old in [store.second, GuardedRepository.zero] {
      let refusal = try store.runHook(input: "\(old) ref:refs/heads/profile refs/heads/promoted\n")
      #expect(refusal.contains("symbolic reference"))
    }
  }

  @Test func `speaks up only before a move, and only about promoted`() throws {
    let store = try GuardedRepository()
    let (id, zero) = (store.second, GuardedRepository.zero)
    for state in ["preparing", "committed", "aborted"] {
      #expect(try store.runHook(state, input: "\(id) \(zero) refs/heads/promoted\n") == "")
    }
    for name in ["HEAD", "refs/heads/promoted2", "refs/tags/promoted", "refs/heads/a/promoted"] {
      #expect(try store.runHook(input: "\(id) \(zero) \(name)\n") == "")
    }
    #expect(try store.runHook(input: "") == "")
  }

  @Test func `says one sentence on standard error`() throws {
    let store = try GuardedRepository()
    let refusal = try store.refusal("update-ref", "-d", "refs/heads/promoted")
    let ours = refusal.split(separator: "\n").filter { $0.hasPrefix("tka: ") }
    #expect(ours.count == 1)
    #expect(refusal.split(separator: "\n").count == 2, "the other line is git's own")
  }

  // MARK: pre-push

  @Test func `pushes to no remote that is not allowed`() throws {
    let store = try GuardedRepository()
    let target = try Repository(cloning: store)
    try store.git("remote", "add", "backup", target.path)
    let byName = try store.refusal("push", "--quiet", "backup", "promoted:refs/heads/copy")
    #expect(byName.contains("git config --add tka.remote.allow 'backup'"))
    let byURL = try store.refusal("push", "--quiet", target.path, "promoted:refs/heads/copy")
    #expect(byURL.contains("git config --add tka.remote.allow URL"))
    _ = try target.refusal("rev-parse", "--verify", "refs/heads/copy")
  }

  @Test func `pushes to a remote that is allowed by name`() throws {
    let store = try GuardedRepository()
    let target = try Repository(cloning: store)
    try store.git("remote", "add", "backup", target.path)
    try store.git("config", "--add", "tka.remote.allow", "backup2")
    try store.git("config", "--add", "tka.remote.allow", "Backup")
    _ = try store.refusal("push", "--quiet", "backup", "promoted:refs/heads/copy")
    try store.git("config", "--add", "tka.remote.allow", "backup")
    try store.git("push", "--quiet", "backup", "promoted:refs/heads/copy")
    #expect(try target.git("rev-parse", "refs/heads/copy") == store.second)
  }

  @Test func `pushes to a URL that is allowed`() throws {
    let store = try GuardedRepository()
    let target = try Repository(cloning: store)
    try store.git("config", "--add", "tka.remote.allow", target.path)
    try store.git("push", "--quiet", target.path, "promoted:refs/heads/copy")
    #expect(try target.git("rev-parse", "refs/heads/copy") == store.second)
    _ = try store.refusal("push", "--quiet", target.path + "/", "promoted:refs/heads/copy2")
    try store.git("remote", "add", "backup", target.path)
    try store.git("push", "--quiet", "backup", "promoted:refs/heads/copy2")
    #expect(try target.git("rev-parse", "refs/heads/copy2") == store.second)
  }

  @Test func `takes no leave to push from a command line`() throws {
    let store = try GuardedRepository()
    let target = try Repository(cloning: store)
    try store.git("remote", "add", "backup", target.path)
    _ = try store.refusal(
      "-c", "tka.remote.allow=backup", "push", "--quiet", "backup", "promoted:refs/heads/copy")
  }
}
