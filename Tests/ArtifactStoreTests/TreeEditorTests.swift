import ArtifactStore
import TestSupport
import Testing

@Suite struct TreeEditorTests {
  private let store: TemporaryStore

  init() throws { self.store = try TemporaryStore() }

  /// The files that a tree holds, by path.
  private func files(_ tree: TreeID) throws -> [String: String] {
    let listing = try store.git.run("ls-tree", "-r", "-z", tree.hex)
    var files: [String: String] = [:]
    for line in String(decoding: listing.bytes, as: UTF8.self).split(separator: "\0") {
      let parts = line.split(separator: "\t", maxSplits: 1)
      files[String(parts[1])] = String(parts[0].split(separator: " ")[2])
    }
    return files
  }

  @Test func `changes what is named and keeps the rest`() throws {
    var transaction = Transaction(in: store.store)
    let one = try transaction.write(Array("1".utf8)).objectID
    let two = try transaction.write(Array("2".utf8)).objectID
    var editor = TreeEditor()
    for path in ["a/b/c", "a/b/d", "a/e", "f"] { editor.set(path, to: one) }
    let base = try editor.write(over: nil, in: &transaction)
    var change = TreeEditor()
    change.set("a/b/c", to: two, mode: .executable)
    change.remove("f")
    change.remove("nothing/there")
    let changed = try change.write(over: base, in: &transaction)
    try transaction.makeDurable()
    #expect(try files(changed) == ["a/b/c": two.hex, "a/b/d": one.hex, "a/e": one.hex])
    #expect(try store.store.find("a/b/c", in: changed)?.mode == .executable)
    #expect(try TreeEditor().write(over: changed, in: &transaction) == changed)
    try store.expectClean()
  }

  @Test func `leaves folders out that became empty`() throws {
    var transaction = Transaction(in: store.store)
    let one = try transaction.write([1]).objectID
    var editor = TreeEditor()
    editor.set("a/b/c", to: one)
    let base = try editor.write(over: nil, in: &transaction)
    var change = TreeEditor()
    change.remove("a/b/c")
    #expect(try change.write(over: base, in: &transaction) == .empty)
  }

  @Test func `keeps a file when something below its name is removed`() throws {
    var transaction = Transaction(in: store.store)
    let one = try transaction.write([1]).objectID
    var editor = TreeEditor()
    editor.set("a", to: one)
    let base = try editor.write(over: nil, in: &transaction)
    var change = TreeEditor()
    change.remove("a/b")
    #expect(try change.write(over: base, in: &transaction) == base)
  }

  @Test func `puts nothing old back into a folder that was removed and made anew`() throws {
    var transaction = Transaction(in: store.store)
    let one = try transaction.write([1]).objectID
    var editor = TreeEditor()
    editor.set("a/old", to: one)
    let base = try editor.write(over: nil, in: &transaction)
    var change = TreeEditor()
    change.remove("a")
    change.set("a/new", to: one)
    let changed = try change.write(over: base, in: &transaction)
    try transaction.makeDurable()
    #expect(try files(changed) == ["a/new": one.hex])
  }

  @Test func `changes a folder that was put in place whole`() throws {
    var transaction = Transaction(in: store.store)
    let one = try transaction.write([1]).objectID
    var editor = TreeEditor()
    editor.set("x", to: one)
    let inner = try editor.write(over: nil, in: &transaction)
    var change = TreeEditor()
    change.set("a", to: inner.objectID, mode: .tree)
    change.set("a/y", to: one)
    let written = try change.write(over: nil, in: &transaction)
    try transaction.makeDurable()
    #expect(try files(written) == ["a/x": one.hex, "a/y": one.hex])
  }

  @Test func `keeps names apart that differ only in normalisation`() throws {
    var transaction = Transaction(in: store.store)
    let one = try transaction.write([1]).objectID
    var editor = TreeEditor()
    editor.set("\u{E9}", to: one)
    editor.set("e\u{301}", to: one)
    let tree = try editor.write(over: nil, in: &transaction)
    #expect(try store.store.tree(tree).entries.count == 2)
    try store.expectClean()
  }

  @Test(arguments: 0..<40)
  func `holds what a plain list of paths holds`(_ seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    var transaction = Transaction(in: store.store)
    let blobs = try (0..<4).map { try transaction.write([UInt8($0)]).objectID }
    var model: [String: String] = [:]
    var tree: TreeID?
    for _ in 0..<6 {
      var editor = TreeEditor()
      for _ in 0..<Int.random(in: 0...8, using: &random) {
        let depth = Int.random(in: 1...3, using: &random)
        let path = (0..<depth).map { _ in ["a", "b", "a.b"].randomElement(using: &random) ?? "a" }
          .joined(separator: "/")
        if Bool.random(using: &random), let blob = blobs.randomElement(using: &random) {
          editor.set(path, to: blob)
          // A file takes the place of a folder, and a folder that of a file.
          model = model.filter { !$0.key.hasPrefix(path + "/") && !path.hasPrefix($0.key + "/") }
          model[path] = blob.hex
        } else {
          editor.remove(path)
          model = model.filter { $0.key != path && !$0.key.hasPrefix(path + "/") }
        }
      }
      let written = try editor.write(over: tree, in: &transaction)
      try transaction.makeDurable()
      #expect(try files(written) == model)
      tree = written
    }
  }

  /// Names around the slash in git's order, of folders and of files.
  private static let folders = ["d", "d-", "d.x", "d0", "e", "d/d", "d/d,", "e/d-"]
  private static let names = ["a", "d+", "d.", "d.y", "d1", "da", "f", "\u{E9}", "e\u{301}"]

  @Test(arguments: 0..<8)
  func `makes of random changes what git makes of them`(_ seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let contents = try (0..<4).map { try store.writeLoose([UInt8($0)]) }
    var tree: TreeID?
    for _ in 0..<12 {
      var (editor, lines) = (TreeEditor(), "")
      for _ in 0..<Int.random(in: 1...20, using: &random) {
        let folder = Bool.random(using: &random) ? Self.folders.randomElement(using: &random) : nil
        let path =
          (folder.map { "\($0)/" } ?? "") + (Self.names.randomElement(using: &random) ?? "a")
        if Int.random(in: 0..<3, using: &random) == 0 {
          editor.remove(path)
          lines += "0 \(String(repeating: "0", count: 40))\t\(path)\0"
        } else if let blob = contents.randomElement(using: &random) {
          editor.set(path, to: blob.objectID)
          lines += "100644 \(blob.hex)\t\(path)\0"
        }
      }
      var transaction = Transaction(in: store.store)
      let written = try editor.write(over: tree, in: &transaction)
      try transaction.makeDurable()
      try store.git.run("update-index", "-z", "--index-info", input: Array(lines.utf8))
      #expect(try store.git.run("write-tree").output == written.hex)
      tree = written
    }
    try store.expectClean()
  }

  @Test func `changes a tree whose entries stand in another order than git's`() throws {
    var transaction = Transaction(in: store.store)
    let one = try transaction.write([1])
    try transaction.makeDurable()
    let content = ["b", "a"].flatMap { Array("100644 \($0)\0".utf8) + one.objectID.bytes }
    let made = try store.git.run(
      "hash-object", "-t", "tree", "-w", "--stdin", "--literally", input: content)
    var editor = TreeEditor()
    editor.set("a", to: try transaction.write([2]).objectID)
    editor.remove("b")
    let changed = try editor.write(over: TreeID(hex: made.output), in: &transaction)
    #expect(try store.store.tree(changed).entries.map(\.name) == ["a"])
  }

  @Test func `changes a tree that has a file and a folder of one name`() throws {
    var transaction = Transaction(in: store.store)
    let one = try transaction.write([1])
    let inner = try transaction.write(
      Tree([TreeEntry(name: "x", mode: .file, id: one.objectID)]))
    try transaction.makeDurable()
    let content =
      Array("100644 a\0".utf8) + one.objectID.bytes + Array("40000 a\0".utf8)
      + inner.objectID.bytes
    let made = try store.git.run(
      "hash-object", "-t", "tree", "-w", "--stdin", "--literally", input: content)
    var (removing, adding) = (TreeEditor(), TreeEditor())
    removing.remove("a")
    adding.set("a/y", to: one.objectID)
    let base = TreeID(hex: made.output)
    #expect(try removing.write(over: base, in: &transaction) == .empty)
    let added = try adding.write(over: base, in: &transaction)
    #expect(try store.store.tree(added).entries.map(\.mode) == [.tree])
    #expect(try store.store.find("a/x", in: added) != nil)
    #expect(try store.store.find("a/y", in: added) != nil)
  }
}
