import TestSupport
import Testing

@testable import ArtifactStore

@Suite struct TwinHashTests {
  /// The way of this processor, and the way of those without the instructions.
  private static let ways = [TwinHash(), TwinHash(together: false)]

  @Test(arguments: ways.indices)
  func `agrees with SHA-1 and SHA-256 for every length`(_ way: Int) {
    var random = SplitMix64(seed: 1)
    for count in Array(0...300) + [4095, 4096, 4097, 65_536, 1 << 20] {
      let bytes = random.bytes(count)
      var hash = Self.ways[way]
      #expect(hash.blob(bytes[...]) == ObjectID(of: bytes[...], as: .blob), "\(count) bytes")
      #expect(hash.finish() == SHA256Digest(of: bytes), "\(count) bytes")
    }
  }

  @Test(arguments: ways.indices)
  func `agrees wherever a file is cut`(_ way: Int) {
    var random = SplitMix64(seed: 2)
    for _ in 0..<200 {
      let bytes = random.bytes(Int.random(in: 0...3000, using: &random))
      var hash = Self.ways[way]
      var rest = bytes[...]
      while !rest.isEmpty {
        let most = [3, 70, 130, 1500].randomElement(using: &random) ?? 1
        let blob = rest.prefix(Int.random(in: 0...most, using: &random))
        #expect(hash.blob(blob) == ObjectID(of: blob, as: .blob))
        rest = rest.dropFirst(blob.count)
      }
      #expect(hash.finish() == SHA256Digest(of: bytes))
    }
  }

  @Test func `goes on from where a copy of it was`() {
    var hash = TwinHash()
    _ = hash.blob(Array("one".utf8)[...])
    var copy = hash
    _ = hash.blob(Array("two".utf8)[...])
    _ = copy.blob(Array("three".utf8)[...])
    #expect(hash.finish() == SHA256Digest(of: Array("onetwo".utf8)))
    #expect(copy.finish() == SHA256Digest(of: Array("onethree".utf8)))
  }
}
