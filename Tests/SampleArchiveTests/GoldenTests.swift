import Crypto
import Testing

@testable import SampleArchive

@Suite struct GoldenTests {
  @Test(arguments: [
    (
      SampleArchive.Generation.grailbird,
      "b0499b7af380b8f31c795a2c85fb4b6c0ecc5422a7c779127c92a45838c92e98"
    ),
    (.root, "6f0cc9ea4033fe39e153237e4627154ff86455a7f65244bb174300900ffdbf68"),
    (.singular, "6fcea397c692d5166b023b06160d72441b193dd5e04298c2036d86856ea12785"),
    (.current, "77d589b324c59be778863e1fb02be28559c0cc88dff4de498d42d2afc9aca85c"),
  ])
  func `writes the same bytes everywhere, in each generation`(
    _ generation: SampleArchive.Generation, _ expected: String
  ) throws {
    let export = try ExportFixture {
      $0.generation = generation
      $0.tweets = 200
      $0.inclusions = generation.inclusions
    }
    var hash = SHA256()
    for path in try export.paths() {
      let bytes = try export.bytes(at: path)
      hash.update(data: Array("\(path) \(bytes.count)\n".utf8))
      hash.update(data: bytes)
    }
    let digest = hash.finalize().map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }
    #expect(digest.joined() == expected, "if the change is meant, the digest changes with it")
  }
}
