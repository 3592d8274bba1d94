import ArtifactStore
import CanonicalJSON
import Lineage
import Safetensors
import SystemPackage
import TestSupport
import Testing

@testable import Loop

/// What `tka show adapter` measures, against products that are made in full.
@Suite struct AdapterNormTests {
  /// The Frobenius norm of a matrix that is there in full.
  static func norm(_ matrix: [[Double]]) -> Double {
    matrix.joined().reduce(0) { $0 + $1 * $1 }.squareRoot()
  }

  private func isClose(_ value: Double?, _ expected: Double) -> Bool {
    value.map { ($0 - expected).magnitude <= 1e-12 * expected } ?? false
  }

  @Test func `says of a PEFT adapter what it is and how much each layer changes`() async throws {
    let loop = try await TemporaryLoop.withDataset()
    let adapter = TinyLoRA.random(seed: 5)
    let summary = try AdapterSummary(loop.store(adapter.peft()))
    #expect(summary.method == .peftLoRA && summary.configuration?.base == "tiny/base")
    #expect(summary.ranks == [3] && summary.configuration?.alpha == 6)
    #expect(summary.modules == ["q_proj", "up_proj"] && summary.types == ["F32"])
    #expect(summary.tensorCount == 4 && summary.parameterCount == 3 * (70 + 5 + 4 + 130))
    #expect(
      summary.layers.map(\.name) == [
        "model.layers.0.mlp.up_proj", "model.layers.0.self_attn.q_proj",
      ])
    #expect(summary.layers.map(\.input) == [4, 70] && summary.layers.map(\.output) == [130, 5])
    for layer in summary.layers {
      let pair = try #require(adapter.layers.first { $0.name == layer.name }?.pair)
      // Alpha 6 over rank 3.
      #expect(layer.scale == 2 && isClose(layer.norm, Self.norm(pair.product(2))))
    }
    let squares = summary.layers.compactMap(\.norm).map { $0 * $0 }
    #expect(isClose(summary.norm, squares.reduce(0, +).squareRoot()))
    #expect(summary.notes.isEmpty && summary.others.isEmpty)
    try loop.expectClean()
  }

  @Test func `measures mlx's form of the same adapter to the same bits, and notes its paths`()
    async throws
  {
    let loop = try await TemporaryLoop.withDataset()
    let adapter = TinyLoRA.random(seed: 5)
    let peft = try AdapterSummary(loop.store(adapter.peft()))
    let mlx = try AdapterSummary(loop.store(adapter.mlx()))
    #expect(mlx.method == .mlxLoRA && mlx.configuration?.base == "/models/tiny")
    #expect(mlx.layers.map(\.name) == peft.layers.map(\.name))
    #expect(mlx.layers.map(\.norm?.bitPattern) == peft.layers.map(\.norm?.bitPattern))
    #expect(mlx.notes == [.localPath("model")])
    #expect(mlx.tensorsDigest != peft.tensorsDigest)
  }

  @Test func `measures to these very bits, on any machine`() async throws {
    let loop = try await TemporaryLoop.withDataset()
    let summary = try AdapterSummary(loop.store(TinyLoRA.random(seed: 5).peft(as: .bf16)))
    #expect(summary.types == ["BF16"])
    // Worked out by another program, in the order that MODEL.md lays down.
    #expect(summary.layers.map(\.norm) == [24.441335105407774, 21.715955889283627])
  }

  /// Settings of PEFT, and the scale of up_proj, of rank 3, that follows from them.
  private static let scales: [([(String, JSON?)], Double?)] = [
    ([("lora_alpha", nil)], 8.0 / 3), ([("use_rslora", true)], 6 / 3.0.squareRoot()),
    ([("alpha_pattern", ["up_proj": 12])], 4), ([("alpha_pattern", ["q_proj": 12])], 2),
    ([("alpha_pattern", ["^model.layers.0.mlp.up_proj": 9])], 3),
    ([("alpha_pattern", ["^up_proj": 9])], 2), ([("alpha_pattern", ["up_.*": 12])], nil),
    // The first key that meets counts, as in PEFT.
    ([("alpha_pattern", ["mlp.up_proj": 3, "up_proj": 12])], 1),
    ([("r", 7), ("rank_pattern", ["up_proj": 3, "q_proj": 3])], 2),
  ]

  @Test(arguments: scales.indices)
  func `scales as PEFT does`(_ index: Int) async throws {
    let (settings, expected) = Self.scales[index]
    let files = try TinyLoRA.random(seed: 1).peft(settings)
    let configuration = try AdapterConfiguration(
      parsing: #require(files["adapter_config.json"]))
    #expect(configuration.scale(of: "model.layers.0.mlp.up_proj") == expected)
  }

  @Test func `counts experts apart, and embeddings and convolutions as matrices`() async throws {
    let loop = try await TemporaryLoop.withDataset()
    var random = SplitMix64(seed: 2)
    func values(_ count: Int) -> [Float] {
      (0..<count).map { _ in Float.random(in: -1...1, using: &random) }
    }
    let (a, b) = (values(2 * 2 * 3), values(2 * 4 * 2))
    let experts = try SafetensorsFile.encode([
      Tensor(name: "x.lora_a", shape: [2, 2, 3], floats: a),
      Tensor(name: "x.lora_b", shape: [2, 4, 2], floats: b),
    ])
    var square = 0.0
    for expert in 0..<2 {
      let pair = TinyPair(
        a: (0..<2).map { row in Array(a[expert * 6 + row * 3..<expert * 6 + row * 3 + 3]) },
        b: (0..<4).map { row in Array(b[expert * 8 + row * 2..<expert * 8 + row * 2 + 2]) })
      square += pow(Self.norm(pair.product(3)))
    }
    var files = try TinyLoRA.random(seed: 1).mlx(
      scale: 3, [("lora_parameters", ["rank": 2, "scale": 3])])
    files["adapters.safetensors"] = experts
    let summary = try AdapterSummary(loop.store(files))
    #expect(summary.layers.count == 1 && summary.layers[0].experts == 2)
    #expect(isClose(summary.layers[0].norm, square.squareRoot()))
  }

  private func pow(_ value: Double) -> Double { value * value }

  @Test func `shows a ranker's tensors, and those of nobody it knows`() async throws {
    let loop = try await TemporaryLoop.withDataset()
    let file = try SafetensorsFile.encode([
      Tensor(name: "b", shape: [2], floats: [3, 4]),
      Tensor(name: "a", type: .u8, shape: [1], bytes: [1]),
    ])
    let summary = try AdapterSummary(loop.store(["x.safetensors": file]))
    #expect(summary.method == .other && summary.layers.isEmpty && summary.norm == nil)
    #expect(summary.others.map(\.name) == ["a", "b"])
    #expect(summary.others.map(\.norm) == [nil, 5])
    #expect(summary.notes.isEmpty)
  }

  @Test func `orders layers as people count`() {
    let names = ["layers.10.a", "layers.2.a", "layers.2", "layers.x", "layers.02.a"]
    #expect(
      names.map(LayerPath.init).sorted().map(\.text) == [
        "layers.02.a", "layers.2", "layers.2.a", "layers.10.a", "layers.x",
      ])
  }
}
