import ArtifactStore
import CanonicalJSON
import Lineage
import Safetensors
import SystemPackage
import TestSupport
import Testing

@testable import Loop

/// A layer's pair of halves as a test knows it: A of rank by input, B of output by rank, row by row.
struct TinyPair {
  var a: [[Float]]
  var b: [[Float]]

  /// Values that look like weights.
  static func random(
    rank: Int, input: Int, output: Int, using random: inout SplitMix64
  ) -> TinyPair {
    func matrix(_ rows: Int, _ columns: Int, _ random: inout SplitMix64) -> [[Float]] {
      // 24 bits each, so that no library has a say in them.
      (0..<rows).map { _ in
        (0..<columns).map { _ in Float(random.next() >> 40) / 8_388_608 - 1 }
      }
    }
    return TinyPair(a: matrix(rank, input, &random), b: matrix(output, rank, &random))
  }

  /// scale · B·A, made in full.
  func product(_ scale: Double = 1) -> [[Double]] {
    b.map { row in
      a[0].indices.map { column in
        scale * row.indices.reduce(0.0) { $0 + Double(row[$1]) * Double(a[$1][column]) }
      }
    }
  }
}

/// An adapter as a test knows it, and the files that trainers would make of it.
struct TinyLoRA {
  var layers: [(name: String, pair: TinyPair)]

  /// Two layers of two kinds.
  static func random(seed: UInt64, rank: Int = 3) -> TinyLoRA {
    var random = SplitMix64(seed: seed)
    return TinyLoRA(layers: [
      (
        "model.layers.0.self_attn.q_proj",
        .random(rank: rank, input: 70, output: 5, using: &random)
      ),
      ("model.layers.0.mlp.up_proj", .random(rank: rank, input: 4, output: 130, using: &random)),
    ])
  }

  private static func transposed(_ matrix: [[Float]]) -> [[Float]] {
    matrix[0].indices.map { column in matrix.map { $0[column] } }
  }

  private static func tensor(
    _ name: String, _ matrix: [[Float]], as type: TensorType = .f32
  ) -> Tensor {
    let values = matrix.flatMap { $0 }
    let shape = [matrix.count, matrix[0].count]
    guard type == .bf16 else { return Tensor(name: name, shape: shape, floats: values) }
    return Tensor(
      name: name, type: .bf16, shape: shape,
      bytes: values.flatMap { value -> [UInt8] in
        let bits = value.bitPattern >> 16
        return [UInt8(truncatingIfNeeded: bits), UInt8(truncatingIfNeeded: bits >> 8)]
      })
  }

  /// As PEFT writes it; `settings` are put over its configuration, null takes one away.
  func peft(
    as type: TensorType = .f32, _ settings: [(String, JSON?)] = []
  ) throws -> [String: [UInt8]] {
    let tensors = layers.flatMap { layer in
      [
        TinyLoRA.tensor("base_model.model.\(layer.name).lora_A.weight", layer.pair.a, as: type),
        TinyLoRA.tensor("base_model.model.\(layer.name).lora_B.weight", layer.pair.b, as: type),
      ]
    }
    var configuration = JSONObject([
      ("peft_type", "LORA"), ("base_model_name_or_path", "tiny/base"),
      ("r", .integer(layers[0].pair.a.count)), ("lora_alpha", 6), ("rank_pattern", [:]),
      ("target_modules", ["up_proj", "q_proj"]), ("use_rslora", false),
    ])
    for (name, value) in settings { configuration[name] = value }
    return [
      "adapter_config.json": JSON.object(configuration).canonicalLine,
      "adapter_model.safetensors": try SafetensorsFile.encode(
        tensors, metadata: [("format", "pt")]),
    ]
  }

  /// As mlx-lm writes it: transposed, its scale said in so many words.
  func mlx(scale: JSON = 2, _ settings: [(String, JSON?)] = []) throws -> [String: [UInt8]] {
    let tensors = layers.flatMap { layer in
      [
        TinyLoRA.tensor("\(layer.name).lora_a", TinyLoRA.transposed(layer.pair.a)),
        TinyLoRA.tensor("\(layer.name).lora_b", TinyLoRA.transposed(layer.pair.b)),
      ]
    }
    var configuration = JSONObject([
      ("fine_tune_type", "lora"), ("model", "/models/tiny"), ("num_layers", -1),
      (
        "lora_parameters",
        ["rank": .integer(layers[0].pair.a.count), "dropout": 0, "scale": scale]
      ),
    ])
    for (name, value) in settings { configuration[name] = value }
    return [
      "adapter_config.json": JSON.object(configuration).canonicalLine,
      "adapters.safetensors": TinyLoRA.asMLXWrites(try SafetensorsFile.encode(tensors)),
    ]
  }

  /// The same file with the metadata that mlx writes where there is none.
  private static func asMLXWrites(_ file: [UInt8]) -> [UInt8] {
    let count = file.prefix(8).reversed().reduce(0) { $0 << 8 | Int($1) }
    let header = Array(#"{"__metadata__":null,"#.utf8) + file[9..<8 + count]
    let length = (0..<8).map { UInt8(truncatingIfNeeded: header.count >> (8 * $0)) }
    return length + header + file[(8 + count)...]
  }
}

extension TemporaryLoop {
  /// Writes a folder of files and returns its path.
  func write(_ files: [String: [UInt8]], name: String = "adapter") throws -> FilePath {
    let folder = scratch.appending(name)
    try Files.removeAll(folder)
    for (name, bytes) in files {
      let path = folder.appending(FilePath(name).components)
      try Files.makeFolders(path.removingLastComponent())
      try Files.write(bytes, to: path, mode: 0o600)
    }
    return folder
  }

  /// Brings an adapter in and finds it again in the store.
  func store(_ files: [String: [UInt8]]) throws -> StoredAdapter {
    let outcome = try TrainStep(in: context()).importAdapter(from: write(files))
    guard case .trained(let candidate, _) = outcome else {
      throw LoopError.nothingYet("not trained: \(outcome)")
    }
    return try StoredAdapter.find(candidate, in: snapshot())
  }
}
