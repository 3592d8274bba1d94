import CTwinHash
import TestSupport
import Testing

@testable import ArtifactStore

@Suite struct CollisionTests {
  /// The beginning of both files that were made to collide in 2017 (shattered.io): a PDF's head, and the two blocks of each.
  private static let head: [UInt8] =
    Array("%PDF-1.3\n%".utf8) + [0xE2, 0xE3, 0xCF, 0xD3] + Array("\n\n\n1 0 obj\n".utf8)
    + Array("<</Width 2 0 R/Height 3 0 R/Type 4 0 R/Subtype 5 0 R/Filter 6 0 R/".utf8)
    + Array("ColorSpace 7 0 R/Length 8 0 R/BitsPerComponent 8>>\nstream\n".utf8)
    + [0xFF, 0xD8, 0xFF, 0xFE, 0, 0x24] + Array("SHA-1 is dead!!!!!".utf8)
    + [0x85, 0x2F, 0xEC, 0x09, 0x23, 0x39, 0x75, 0x9C, 0x39, 0xB1, 0xA1, 0xC6, 0x3C, 0x4C, 0x97]
    + [0xE1, 0xFF, 0xFE, 0x01]
  private static let halves = [
    """
    7f46dc93a6b67e013b029aaa1db2560b45ca67d688c7f84b8c4c791fe02b3df6\
    14f86db1690901c56b45c1530afedfb76038e972722fe7ad728f0e4904e046c2\
    30570fe9d41398abe12ef5bc942be33542a4802d98b5d70f2a332ec37fac3514\
    e74ddc0f2cc1a874cd0c78305a21566461309789606bd0bf3f98cda8044629a1
    """,
    """
    7346dc9166b67e118f029ab621b2560ff9ca67cca8c7f85ba84c79030c2b3de2\
    18f86db3a90901d5df45c14f26fedfb3dc38e96ac22fe7bd728f0e45bce046d2\
    3c570feb141398bb552ef5a0a82be331fea48037b8b5d71f0e332edf93ac3500\
    eb4ddc0decc1a864790c782c76215660dd309791d06bd0af3f98cda4bc4629b1
    """,
  ].compactMap(Hex.bytes)

  /// The SHA-1 of some bytes; nil where they were made to collide.
  private func guarded(_ bytes: [UInt8]) -> [UInt8]? {
    var sum = [UInt8](repeating: 0, count: 20)
    return tka_guarded_hash([], 0, bytes, bytes.count, &sum, nil) ? sum : nil
  }

  @Test(.enabled(if: TwinHash.isTogether, "this processor has no instructions for SHA-1"))
  func `notices both halves of the collision that is known best`() throws {
    let files = Self.halves.map { Self.head + $0 }
    try #require(files.count == 2 && files[0] != files[1])
    #expect(SHA1Hash.sum(of: files[0]) == SHA1Hash.sum(of: files[1]))
    var random = SplitMix64(seed: 1)
    for file in files {
      #expect(guarded(file) == nil)
      // Wherever it ends, and whatever follows.
      #expect(guarded(file + random.bytes(3000)) == nil)
      // The first block alone is half of nothing yet.
      let first = Array(file.dropLast(64))
      #expect(guarded(first) == SHA1Hash.sum(of: first).bytes)
      var other = file
      other[file.count - 1] ^= 1
      #expect(guarded(other) == SHA1Hash.sum(of: other).bytes)
    }
  }

  /// Blocks that have all the bits that a difference demands are rare: 32,768 are looked at for one that has fifteen.
  ///
  /// From each the search goes on to those that differ from it in one bit, of which most lack a few.
  @Test(.enabled(if: ReferenceDetection.shared != nil, "no libgit2.a or no compiler is there"))
  func `suspects the blocks that libgit2's detection suspects`() throws {
    let reference = try #require(ReferenceDetection.shared)
    var random = SplitMix64(seed: 2)
    var suspects = [[UInt8]?](repeating: nil, count: 32)
    func look(at blocks: [[UInt8]]) {
      for (block, suspicion) in zip(blocks, suspicions(of: blocks)) {
        var expected: UInt32 = 0
        reference.check(SHA1Steps.expanded(SHA1Steps.words(of: block)), &expected)
        if suspicion != expected { Issue.record("\(suspicion) and not \(expected)") }
        for bit in 0..<32 where expected >> UInt32(bit) & 1 == 1 { suspects[bit] = block }
      }
    }
    for round in 0..<Effort.rounds(100_000) where round < 5000 || suspects.contains(nil) {
      look(at: (0...(round % 16)).map { _ in random.bytes(64) })
    }
    try #require(!suspects.contains(nil))
    for bit in 0..<32 {
      for _ in 0..<20 {
        look(
          at: (0..<16).map { place in
            var block = suspects[bit] ?? []
            if place > 0 { block[Int.random(in: 0..<64, using: &random)] ^= 1 << UInt8(place % 8) }
            return block
          })
      }
    }
  }

  @Test(.enabled(if: ReferenceDetection.shared != nil, "no libgit2.a or no compiler is there"))
  func `works out the other half for each difference that libgit2's detection knows`() throws {
    let reference = try #require(ReferenceDetection.shared)
    var random = SplitMix64(seed: 4)
    for (which, difference) in reference.differences.enumerated() {
      let meeting = (11...15).contains(which) || which >= 23 ? 65 : 58
      for _ in 0..<50 {
        let words = (0..<16).map { _ in UInt32.random(in: .min ... .max, using: &random) }
        let all = SHA1Steps.expanded(words)
        let other = zip(all, difference).map { $0 ^ $1 }
        #expect(SHA1Steps.expanded(Array(other.prefix(16))) == other)
        let met = (0..<5).map { _ in UInt32.random(in: .min ... .max, using: &random) }
        let last = SHA1Steps.go(met, all, meeting..<80)
        let first = SHA1Steps.goBack(met, other, meeting)
        // What goes there comes back.
        #expect(SHA1Steps.go(first, other, 0..<meeting) == met)
        var sum = [UInt32](repeating: 0, count: 5)
        tka_other_half(last, SHA1Steps.bytes(words), Int32(which), &sum)
        #expect(sum == zip(first, SHA1Steps.go(met, other, meeting..<80)).map { $0 &+ $1 })
      }
    }
  }

  private func suspicions(of blocks: [[UInt8]]) -> [UInt32] {
    let together = blocks.flatMap(\.self)
    var found = [UInt32](repeating: 0, count: 16)
    together.withUnsafeBufferPointer { bytes in
      let starts = blocks.indices.map { block in bytes.baseAddress.map { $0 + 64 * block } }
      tka_suspicions(starts, blocks.count, &found)
    }
    return Array(found.prefix(blocks.count))
  }
}
