import TestSupport
import Testing

@testable import ArtifactStore

@Suite struct GuardedHashTests {
  /// By the processor's instructions where it has them, and by libgit2.
  private static let ways = TwinHash.isTogether ? [true, false] : [false]

  @Test(arguments: ways) func `agrees with git's SHA-1 and with SHA-256 for every length`(
    isTogether: Bool
  ) throws {
    var random = SplitMix64(seed: 1)
    let kinds: [ObjectKind] = [.blob, .tree, .commit, .tag]
    for count in Array(0...300) + [1000, 1023, 1024, 1025, 4096, 65_537, 1 << 20] {
      let bytes = random.bytes(count)
      for isDigested in [false, true] {
        let kind = kinds[count % 4]
        let hash = try #require(
          try GuardedHash(of: bytes, as: kind, digesting: isDigested, together: isTogether))
        #expect(hash.id == ObjectID(of: bytes[...], as: kind), "\(count) bytes")
        #expect(hash.digest == (isDigested ? SHA256Digest(of: bytes) : nil), "\(count) bytes")
      }
    }
  }
}
