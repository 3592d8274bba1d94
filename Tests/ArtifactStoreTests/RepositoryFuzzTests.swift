import ArtifactStore
import SystemPackage
import TestSupport
import Testing

/// The files of a repository that are not packs, as disks and hostile programs may leave them: what is read is right, or an error.
@Suite(.timeLimit(.minutes(10))) struct RepositoryFuzzTests {
  private let store: TemporaryStore

  init() throws { self.store = try TemporaryStore() }

  private func put(_ bytes: [UInt8], to path: FilePath) throws {
    let file = try FileDescriptor.open(path, .writeOnly, options: .truncate)
    try file.closeAfter { _ = try file.writeAll(bytes) }
  }

  private func path(_ id: ObjectID) -> FilePath {
    store.path.appending("objects/\(id.hex.prefix(2))/\(id.hex.dropFirst(2))")
  }

  @Test(arguments: [0, 1, 40, 400, 5000])
  func `stands any file of an object`(_ size: Int) throws {
    var random = SplitMix64(seed: UInt64(size))
    let content = random.bytes(size / 2) + [UInt8](repeating: 7, count: size - size / 2)
    let blob = try store.writeLoose(content)
    let file = path(blob.objectID)
    let whole = try Files.read(file)
    try Files.setMode(file, 0o600)
    var mutation = Mutation(seed: UInt64(size))
    for round in 0..<Effort.rounds(250) {
      try put(mutation.apply(to: whole), to: file)
      do throws(StoreError) {
        #expect(try store.store.blob(blob) == content, "\(round)")
        _ = try store.store.findHeader(blob.objectID)
      } catch {
        guard case .corrupt(blob.objectID, _) = error else {
          Issue.record("\(round): \(error)")
          continue
        }
      }
    }
  }

  /// Deflate begins with the codes of its first block: where no two bytes are as frequent, they are long.
  @Test(arguments: 0..<8)
  func `reads the header of any file of an object`(_ seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    var content: [UInt8] = []
    for byte in UInt8.min...UInt8.max {
      let count = 1 << Int.random(in: 0...Int(seed), using: &random)
      content += [UInt8](repeating: byte, count: count)
    }
    content.shuffle(using: &random)
    let blob = try store.writeLoose(content)
    #expect(try store.store.findHeader(blob.objectID)?.size == content.count)
    #expect(try store.store.blob(blob) == content)
  }

  @Test(arguments: 0..<3)
  func `stands any configuration`(_ part: Int) throws {
    let file = store.path.appending("config")
    try store.store.set("tka.model.name", to: "\"quoted\" \\ ; # x\n")
    try store.store.add("tka.remote.allow", "one")
    try store.git.run("config", "--add", "url.ssh://a/.insteadOf", "b")
    let whole = try Files.read(file)
    var mutation = Mutation(seed: UInt64(part))
    var opened = 0
    for _ in 0..<Effort.rounds(200) {
      try put(mutation.apply(to: whole), to: file)
      do throws(StoreError) {
        let damaged = try Store.open(at: store.path)
        opened += 1
        _ = try damaged.settings(withPrefix: "")
        _ = try damaged.setting("tka.model.name")
        _ = try damaged.durability()
      } catch {
        continue
      }
    }
    #expect(opened > 0)
  }

  @Test(arguments: ["refs/heads/profile", "packed-refs", "HEAD"])
  func `stands any file of a ref`(_ name: String) throws {
    let first = try store.commit("one")
    let second = try store.commit("two", parents: [first])
    let ref = RefName("refs/heads/profile" as StaticString)
    try store.store.update(ref, to: first, expecting: .absent)
    try store.store.update(
      RefName("refs/tka/operations" as StaticString), to: second, expecting: .absent)
    try store.git.run("tag", "-a", "-m", "a tag", "one", first.hex)
    if name == "packed-refs" { try store.git.run("pack-refs", "--all") }
    let file = store.path.appending(FilePath(name).components)
    let whole = try Files.read(file)
    var mutation = Mutation(seed: 1)
    for _ in 0..<Effort.rounds(250) {
      try put(mutation.apply(to: whole, splicing: Array(second.hex.utf8)), to: file)
      do throws(StoreError) {
        let damaged = try Store.open(at: store.path)
        _ = try damaged.value(of: ref)
        _ = try damaged.find(ref)
        _ = try damaged.refs()
      } catch {
        continue
      }
    }
  }

  /// A move is refused, or it happens; never is another value taken for the one that is expected.
  @Test func `moves no ref whose file holds something else`() throws {
    let commits = try (0..<3).map { try store.commit("\($0)") }
    let ref = RefName("refs/heads/profile" as StaticString)
    try store.store.update(ref, to: commits[0], expecting: .absent)
    let file = store.path.appending("refs/heads/profile")
    let whole = try Files.read(file)
    var mutation = Mutation(seed: 2)
    for round in 0..<Effort.rounds(100) {
      let changed = mutation.apply(to: whole, splicing: Array(commits[1].hex.utf8))
      try put(changed, to: file)
      do throws(StoreError) {
        try store.store.update(ref, to: commits[2], expecting: .value(commits[0]))
        // In capitals, or with something behind it, it is the same id.
        #expect(
          String(decoding: changed, as: UTF8.self).lowercased().hasPrefix(commits[0].hex),
          "\(round)")
      } catch {
        #expect(try Files.read(file) == changed, "\(round)")
      }
      try Files.write(whole, to: file, mode: 0o600)
    }
  }
}
