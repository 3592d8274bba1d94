import Testing

@testable import Ranker

/// What training writes is the same on every machine, byte for byte.
///
/// Whoever changes features, arithmetic or a file on purpose changes the sums here; features and
/// arithmetic make the format another one.
@Suite struct GoldenTests {
  /// The sums of a training's files by their names.
  private func sums(_ training: RankerTraining) throws -> [String: UInt64] {
    Dictionary(uniqueKeysWithValues: try training.files.map { ($0.name, checksum($0.bytes)) })
  }

  // [M22]
  @Test func `training from zero writes these files`() throws {
    let pairs = SamplePreferences.make(60, seed: 20)
    let sums = try sums(RankerTraining(on: pairs, aside: [], seed: 1))
    #expect(
      sums == [
        "ranker.json": 0xBDB1_6A89_02EC_1754, "ranker.safetensors": 0x7C4F_7302_CD0E_674B,
        "README.md": 0xE185_01E8_C6BD_8E08,
      ])
  }

  @Test func `training from another ranker writes these files`() throws {
    let pairs = SamplePreferences.make(60, seed: 20)
    let start = try RankerTraining(
      on: SamplePreferences.make(30, seed: 21), aside: [], seed: 2
    ).ranker
    let training = try RankerTraining(
      on: Array(pairs.prefix(45)), aside: Array(pairs.suffix(15)), seed: .max, from: start)
    let sums = try sums(training)
    #expect(
      sums == [
        "ranker.json": 0x2593_D5D7_4DE6_C437, "ranker.safetensors": 0xBB06_9FB9_73CE_4B91,
        "README.md": 0xFC17_5083_A8B2_37D8,
      ])
  }

  @Test func `texts of a seed are these`() {
    let text = SamplePreferences.make(60, seed: 20).flatMap { [$0.prompt, $0.chosen, $0.rejected] }
      .joined(separator: "\n")
    #expect(checksum(text.utf8) == 0x4916_FBB6_84CE_7C63)
  }

  @Test func `knows the sum of nothing and of a letter`() {
    #expect(checksum([]) == 0xCBF2_9CE4_8422_2325)
    #expect(checksum("a".utf8) == 0xAF63_DC4C_8601_EC8C)
  }
}
