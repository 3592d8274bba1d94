import TestSupport
import Testing

@testable import ArtifactStore

@Suite struct TreeScanTests {
  private func areInOrder(_ entries: [TreeEntry]) -> Bool {
    var scan = TreeScan(Tree(sorted: entries).encoded)
    var found: [TreeScan.Entry] = []
    while let entry = scan.next() { found.append(entry) }
    return scan.isAtEnd && scan.areInOrder(found)
  }

  private func entry(_ name: String, _ mode: FileMode = .file) -> TreeEntry {
    TreeEntry(name: name, mode: mode, id: ObjectID(of: [], as: .blob))
  }

  @Test func `takes any tree that was sorted as git sorts, and no other order of it`() {
    var random = SplitMix64(seed: 3)
    let letters = ["a", "-", ".", "0", "é"]
    for _ in 0..<500 {
      let names = (0..<6).map { _ in
        (0..<Int.random(in: 1...3, using: &random)).map { _ in
          letters.randomElement(using: &random) ?? "a"
        }.joined()
      }
      let sorted = Tree(
        names.filter { TreeEntry.isName(Array($0.utf8)[...]) }
          .map { entry($0, Bool.random(using: &random) ? .tree : .file) }
      ).entries
      #expect(areInOrder(sorted))
      let shuffled = sorted.shuffled(using: &random)
      #expect(areInOrder(shuffled) == (shuffled == sorted))
    }
  }

  @Test func `sees a name twice, also where other names stand between`() {
    #expect(!areInOrder([entry("a"), entry("a")]))
    #expect(!areInOrder([entry("a"), entry("a", .tree)]))
    #expect(!areInOrder([entry("a"), entry("a-"), entry("a", .tree)]))
    #expect(areInOrder([entry("a"), entry("a-"), entry("b", .tree)]))
  }

  @Test func `reads what the tree itself reads`() {
    let tree = Tree([entry("a"), entry("b", .tree), entry("c", .executable)])
    var scan = TreeScan(tree.encoded)
    for expected in tree.entries {
      let found = scan.next()
      #expect(found.map { Array(scan.name(of: $0)) } == Array(expected.name.utf8))
      #expect(found?.mode == expected.mode && found?.id == expected.id)
    }
    #expect(scan.next() == nil && scan.isAtEnd)
    var cut = TreeScan(Array(tree.encoded.dropLast()))
    while cut.next() != nil {}
    #expect(!cut.isAtEnd)
  }
}
