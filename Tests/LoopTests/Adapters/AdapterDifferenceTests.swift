import ArtifactStore
import CanonicalJSON
import Lineage
import Safetensors
import SystemPackage
import TestSupport
import Testing

@testable import Loop

/// What `tka diff adapter` measures, against products that are made in full.
@Suite struct AdapterDifferenceTests {
  private let loop: TemporaryLoop

  init() async throws { loop = try await TemporaryLoop.withDataset() }

  private func difference(
    _ before: [String: [UInt8]], _ after: [String: [UInt8]]
  ) throws -> AdapterDifference {
    try AdapterDifference(from: loop.store(before), to: loop.store(after))
  }

  /// The norm of the difference of two products, made in full.
  private func norm(_ left: [[Double]], _ right: [[Double]]) -> Double {
    AdapterNormTests.norm(zip(left, right).map { zip($0, $1).map { $0 - $1 } })
  }

  @Test func `finds nothing between two of the same tensors, however they were written`() throws {
    let files = try TinyLoRA.random(seed: 1).peft()
    var again = try TinyLoRA.random(seed: 1).peft([("target_modules", ["q_proj", "up_proj"])])
    let tensors = try #require(again["adapter_model.safetensors"])
    let file = try SafetensorsFile(decoding: tensors)
    again["adapter_model.safetensors"] = try SafetensorsFile.encode(
      file.header.tensors.map {
        Tensor(
          name: $0.name, shape: $0.shape, floats: try file.floats($0.name))
      }, metadata: [("format", "np"), ("more", "1")])
    #expect(again["adapter_model.safetensors"] != tensors)
    let difference = try difference(files, again)
    #expect(difference.isEmpty && difference.sameTensorCount == 4)
    #expect(difference.layers.map(\.difference) == [0, 0])
    #expect(difference.digests.before == difference.digests.after)
    #expect(difference.candidates.before != difference.candidates.after)
  }

  @Test(arguments: [(3, 3), (3, 5), (5, 2)])
  func `measures how far apart two changes of a layer are`(_ ranks: (Int, Int)) throws {
    let left = TinyLoRA.random(seed: 1, rank: ranks.0)
    let right = TinyLoRA.random(seed: 2, rank: ranks.1)
    let difference = try difference(left.peft(), right.peft([("lora_alpha", 9)]))
    for layer in difference.layers {
      let pairs = [left, right].compactMap { $0.layers.first { $0.name == layer.name }?.pair }
      let expected = norm(
        pairs[0].product(6 / Double(ranks.0)), pairs[1].product(9 / Double(ranks.1)))
      let measured = try #require(layer.difference)
      #expect((measured - expected).magnitude <= 1e-12 * expected)
    }
    #expect(
      difference.settings.map(\.name) == ["lora_alpha"] + (ranks.0 == ranks.1 ? [] : ["r"]))
    #expect(difference.tensors.count == 4 && difference.sameTensorCount == 0)
  }

  @Test func `measures a change that is far below the norms`() throws {
    let left = TinyLoRA.random(seed: 1)
    var right = left
    let value = left.layers[0].pair.b[0][0]
    right.layers[0].pair.b[0][0] = value.nextUp
    let difference = try difference(left.peft(), right.peft())
    let layer = try #require(difference.layers.first { $0.name == left.layers[0].name })
    let step = Double(value.nextUp) - Double(value)
    let row = left.layers[0].pair.a[0].reduce(0.0) { $0 + Double($1) * Double($1) }.squareRoot()
    let measured = try #require(layer.difference)
    #expect((measured - 2 * step * row).magnitude <= 1e-6 * measured)
    #expect(difference.layers.count { $0.difference == 0 } == 1)
    #expect(difference.sameTensorCount == 3)
    #expect(
      difference.tensors.map(\.name) == [
        "base_model.model.\(left.layers[0].name).lora_B.weight"
      ])
  }

  @Test func `compares the layers of PEFT and of mlx`() throws {
    let adapter = TinyLoRA.random(seed: 1)
    let difference = try difference(adapter.peft(), adapter.mlx())
    #expect(difference.layers.map(\.difference) == [0, 0])
    #expect(difference.settings.first?.name == "method")
    #expect(difference.tensors.count { $0.before == nil } == 4)
    #expect(difference.tensors.count { $0.after == nil } == 4)
  }

  @Test func `says what was added, removed and given another shape`() throws {
    let left = TinyLoRA.random(seed: 1)
    var right = left
    right.layers[0].name = "model.layers.1.self_attn.q_proj"
    var files = try right.peft()
    files["README.md"] = [1]
    let difference = try difference(left.peft(), files)
    #expect(difference.files == ["README.md"])
    let norms = difference.layers.map { [$0.before, $0.after, $0.difference] }
    #expect(difference.layers.count == 3)
    #expect(norms[1][1] == 0 && norms[1][0] == norms[1][2])
    #expect(norms[2][0] == 0 && norms[2][1] == norms[2][2] && norms[2][2] == norms[1][2])
    #expect(!difference.isEmpty && difference.sameTensorCount == 2)
  }

  @Test func `finds adapters by what a person calls them`() async throws {
    let first = try loop.store(TinyLoRA.random(seed: 1).peft())
    let second = try loop.store(TinyLoRA.random(seed: 2).peft())
    let snapshot = try loop.snapshot()
    for (name, expected) in [
      (nil, second), ("adapters", second), ("adapters~2", first),
      (String(first.candidate.prefix(10)), first),
    ] {
      #expect(try StoredAdapter.find(name, in: snapshot).candidate == expected.candidate)
    }
    for name in ["adapters~1", "adapters~4", "promoted", "profile", "beefbeef", "zz"] {
      #expect(throws: (any Error).self) { try StoredAdapter.find(name, in: snapshot) }
    }
    let promoted = try await loop.promoteAnother()
    #expect(try StoredAdapter.find("promoted", in: loop.snapshot()).candidate == promoted)
  }
}
