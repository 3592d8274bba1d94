import ArtifactStore
import SystemPackage
import TestSupport
import Testing

@Suite struct CreationTests {
  private static let head = RefName("refs/heads/profile" as StaticString)

  private let folder: TemporaryFolder
  private var path: FilePath { folder.path.appending("store.git") }

  init() throws { self.folder = try TemporaryFolder() }

  private func create(populate: (Store) throws -> Void = { _ in }) throws {
    try Store.create(
      at: path, head: Self.head, settings: [("tka.format", "1")],
      files: [
        Store.InitialFile(path: "info/attributes", bytes: Array("* -text\n".utf8)),
        Store.InitialFile(path: "hooks/x", bytes: Array("#!/bin/sh\n".utf8), isExecutable: true),
      ], populate: populate)
  }

  private func mode(_ path: FilePath) throws -> String {
    try Program.run(["stat", "-c", "%a", path.string], in: folder.path).output
  }

  // [M15]
  @Test func `makes a bare repository that is closed to others`() throws {
    try create()
    let git = Git(in: path)
    #expect(try git.run("rev-parse", "--is-bare-repository").output == "true")
    #expect(try git.run("symbolic-ref", "HEAD").output == "refs/heads/profile")
    #expect(try git.run("config", "tka.format").output == "1")
    #expect(try mode(path) == "700")
    #expect(try mode(path.appending("info/attributes")) == "600")
    #expect(try mode(path.appending("hooks/x")) == "700")
    #expect(try Files.names(in: path.appending("hooks")) == ["x"])
    #expect(try Files.names(in: folder.path) == ["store.git"])
    #expect(try Store.open(at: path).setting("tka.format") == "1")
    try git.expectClean()
  }

  @Test func `makes the folders above it`() throws {
    let path = folder.path.appending("a/b/store.git")
    try Store.create(at: path, head: Self.head, settings: [], files: []) { _ in }
    #expect(try mode(folder.path.appending("a")) == "700")
    _ = try Store.open(at: path)
  }

  @Test func `refuses to make a store where something is`() throws {
    try create()
    let before = try Files.read(path.appending("config"))
    #expect(throws: StoreError.alreadyExists(path: path.string)) { try create() }
    #expect(try Files.read(path.appending("config")) == before)
    let file = folder.path.appending("file")
    try Files.write([1], to: file, mode: 0o600)
    #expect(throws: StoreError.alreadyExists(path: file.string)) {
      try Store.create(at: file, head: Self.head, settings: [], files: []) { _ in }
    }
  }

  @Test func `leaves nothing behind when it fails`() throws {
    struct Stop: Error {}
    #expect(throws: Stop.self) { try create { _ in throw Stop() } }
    #expect(try Files.names(in: folder.path).isEmpty)
    try create()
  }

  @Test func `shows nothing at the path before it is whole`() throws {
    try create { store in
      #expect(!Files.exists(path))
      #expect(store.path != path)
    }
    #expect(Files.exists(path))
  }

  @Test func `sweeps what a killed creation left, and nothing else`() throws {
    // No process has this number: it is above the kernel's highest.
    let dead = folder.path.appending(".store.git.creating-99999999")
    let living = folder.path.appending(".store.git.creating-1")
    let other = folder.path.appending(".other.git.creating-99999999")
    for leftover in [dead, living, other] {
      try Files.makeFolders(leftover.appending("objects"))
    }
    try create()
    #expect(!Files.exists(dead))
    #expect(Files.exists(living))
    #expect(Files.exists(other))
  }
}

@Suite struct OpeningTests {
  @Test func `refuses what is not a store`() throws {
    let folder = try TemporaryFolder()
    let nothing = folder.path.appending("nothing")
    #expect(throws: StoreError.notAStore(path: nothing.string, reason: "nothing is there")) {
      try Store.open(at: nothing)
    }
    let file = folder.path.appending("file")
    try Files.write([1], to: file, mode: 0o600)
    #expect(throws: StoreError.notAStore(path: file.string, reason: "not a directory")) {
      try Store.open(at: file)
    }
    #expect(
      throws: StoreError.notAStore(path: folder.path.string, reason: "not a bare git repository")
    ) {
      try Store.open(at: folder.path)
    }
  }

  @Test func `does not look for a repository above the path`() throws {
    let store = try TemporaryStore()
    let inside = store.path.appending("objects")
    #expect(throws: StoreError.self) { try Store.open(at: inside) }
  }

  // [M15]
  @Test(arguments: [0o701, 0o710, 0o770, 0o755, 0o777, 0o704] as [CInterop.Mode])
  func `refuses a store that others could open`(_ mode: CInterop.Mode) throws {
    let store = try TemporaryStore()
    try Files.setMode(store.path, mode)
    #expect(throws: StoreError.wrongMode(path: store.path.string, mode: UInt32(mode))) {
      try Store.open(at: store.path)
    }
    try Files.setMode(store.path, 0o700)
    _ = try Store.open(at: store.path)
  }

  // [M15]. Giving a file away takes the rights of root.
  @Test(.enabled(if: Owner.isRoot, "only root can give a folder to another user"))
  func `refuses a store of another user`() throws {
    let store = try TemporaryStore()
    try Owner.give(store.path, to: 65534)
    #expect(throws: StoreError.wrongOwner(path: store.path.string)) {
      try Store.open(at: store.path)
    }
    try Owner.give(store.path, to: 0)
  }
}
