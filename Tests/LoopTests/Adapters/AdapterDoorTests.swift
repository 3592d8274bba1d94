import ArtifactStore
import CanonicalJSON
import Lineage
import Safetensors
import SystemPackage
import TestSupport
import Testing

@testable import Loop

/// What an adapter's configuration and its tensors must have in common.
@Suite struct AdapterDoorTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// The reason for which an adapter is refused; nil where it is taken.
  private func refusal(of files: [String: [UInt8]]) throws -> String? {
    for (name, bytes) in files {
      let path = folder.path.appending(FilePath(name).components)
      try Files.makeFolders(path.removingLastComponent())
      try Files.write(bytes, to: path, mode: 0o600)
    }
    do {
      try AdapterInspection.check(AdapterFolder(folder.path))
      return nil
    } catch LoopError.badAdapter(_, let reason) {
      return reason
    }
  }

  @Test func `takes what PEFT and mlx write`() throws {
    #expect(try refusal(of: TinyLoRA.random(seed: 1).peft()) == nil)
  }

  @Test func `takes mlx's, a checkpoint beside it`() throws {
    var files = try TinyLoRA.random(seed: 1).mlx()
    files["0000100_adapters.safetensors"] = files["adapters.safetensors"]
    #expect(try refusal(of: files) == nil)
  }

  /// A setting that is put over a sound PEFT adapter of rank 3, and a part of what is said about it.
  private static let faults: [(String, JSON?, String?)] = [
    ("r", 4, "has rank 3, but adapter_config.json says 4"),
    ("r", nil, "names no rank (r)"), ("r", 0, "a r that is not a whole number above 0"),
    ("r", "3", "a r that is not a whole number above 0"),
    ("r", true, "a r that is not a whole number above 0"),
    ("lora_alpha", "16", "a lora_alpha that is not a number"),
    ("target_modules", nil, "names no target_modules"),
    ("target_modules", [], "names no target_modules"),
    ("target_modules", [1], "a target_modules that is not a text or a list of texts"),
    ("target_modules", ["q_proj"], "target_modules in adapter_config.json does not name"),
    // A module is the end of a path behind a point, not of a word.
    ("target_modules", ["q_proj", "p_proj"], "does not name"),
    ("peft_type", 7, "a peft_type that is not a text"),
    ("rank_pattern", ["up_proj": 4], "has rank 3, but adapter_config.json says 4"),
    ("rank_pattern", ["up_proj": 0], "no rank"),
    ("rank_pattern", ["up_proj": .double(2.5)], "no rank"),
    ("rank_pattern", [], "a rank_pattern that is not an object"),
    // What is right in another way.
    ("target_modules", ["layers.0.mlp.up_proj", "model.layers.0.self_attn.q_proj"], nil),
    ("target_modules", ".*_proj", nil), ("rank_pattern", ["up_proj": 3, "q_proj": 3], nil),
    ("rank_pattern", ["other": 9], nil),
    // Which layers an expression meets is not known here.
    ("rank_pattern", [".*up.*": 9], nil), ("lora_alpha", nil, nil),
    ("base_model_name_or_path", nil, nil), ("base_model_name_or_path", .null, nil),
    ("base_model_name_or_path", "/home/somebody/model", nil),
    ("target_parameters", ["experts.up"], nil),
  ]

  @Test(arguments: faults.indices)
  func `holds PEFT's configuration against the tensors`(_ index: Int) throws {
    let (name, value, expected) = Self.faults[index]
    let reason = try refusal(of: TinyLoRA.random(seed: 1).peft([(name, value)]))
    if let expected {
      #expect(reason?.contains(expected) == true, "\(name): \(reason ?? "taken")")
    } else {
      #expect(reason == nil)
    }
  }

  @Test(arguments: [
    (2, "has rank 3, but adapter_config.json says 2"), (0, "whole number above 0"), (3, nil),
  ])
  func `holds mlx's rank against the tensors`(_ rank: Int, _ expected: String?) throws {
    let files = try TinyLoRA.random(seed: 1).mlx([
      ("lora_parameters", ["rank": .integer(rank), "scale": 2])
    ])
    let reason = try refusal(of: files)
    #expect(expected == nil ? reason == nil : reason?.contains(expected ?? "") == true)
  }

  @Test(arguments: [
    ("tensors", "is not strict JSON"), ("[]", "is no JSON object"), ("", "is not strict JSON"),
    (#"{"r":1,"r":2}"#, "is not strict JSON"), (#"{"r":NaN}"#, "is not strict JSON"),
  ])
  func `refuses a configuration that is none`(_ text: String, _ expected: String) throws {
    var files = try TinyLoRA.random(seed: 1).peft()
    files["adapter_config.json"] = Array(text.utf8)
    #expect(try refusal(of: files)?.hasPrefix("adapter_config.json \(expected)") == true)
  }

  @Test func `refuses a configuration of many megabytes`() throws {
    var files = try TinyLoRA.random(seed: 1).peft()
    files["adapter_config.json"] = [UInt8](
      repeating: UInt8(ascii: " "), count: AdapterConfiguration.byteLimit + 1)
    #expect(try refusal(of: files)?.contains("is longer than") == true)
  }

  @Test func `refuses a configuration without the tensors that would be loaded`() throws {
    var files = try TinyLoRA.random(seed: 1).peft()
    files["other.safetensors"] = files.removeValue(forKey: "adapter_model.safetensors")
    #expect(try refusal(of: files)?.contains("not adapter_model.safetensors beside it") == true)
  }

  @Test func `refuses mlx's configuration beside PEFT's tensors`() throws {
    var files = try TinyLoRA.random(seed: 1).peft()
    files["adapter_config.json"] = try TinyLoRA.random(seed: 1).mlx()["adapter_config.json"]
    #expect(try refusal(of: files)?.contains("not adapters.safetensors beside it") == true)
  }

  @Test(arguments: [("model.gguf", true), ("notes.txt", false)])
  func `wants tensors of some kind beside any configuration`(
    _ name: String, _ isTaken: Bool
  ) throws {
    let reason = try refusal(of: ["adapter_config.json": Array("{}".utf8), name: [1]])
    #expect((reason == nil) == isTaken)
  }

  @Test func `holds each folder against its own configuration`() throws {
    var files = try TinyLoRA.random(seed: 1).peft()
    for (name, bytes) in try TinyLoRA.random(seed: 2, rank: 5).peft() {
      files["ref/\(name)"] = bytes
    }
    #expect(try refusal(of: files) == nil)
    files["ref/adapter_config.json"] = files["adapter_config.json"]
    #expect(try refusal(of: files)?.contains("has rank 5, but") == true)
  }

  /// Names and shapes of two tensors, and whether they are a pair.
  private static let shapes: [(String, [Int], String, [Int], Bool)] = [
    ("x.lora_A.weight", [2, 3], "x.lora_B.weight", [4, 2], true),
    ("x.lora_A.weight", [2, 3, 3, 3], "x.lora_B.weight", [4, 2, 1, 1], true),
    ("x.lora_A.weight", [2, 3, 3, 3], "x.lora_B.weight", [4, 2, 2, 1], false),
    ("x.lora_A.weight", [2], "x.lora_B.weight", [4, 2], false),
    ("x.lora_A.weight", [2, 3], "x.lora_B.weight", [2], false),
    ("x.lora_A.weight", [3, 2], "x.lora_B.weight", [4, 2], false),
    ("x.lora_embedding_A", [2, 9], "x.lora_embedding_B", [4, 2], true),
    ("x.lora_a", [3, 2], "x.lora_b", [2, 4], true),
    ("x.lora_a", [2, 3], "x.lora_b", [4, 2], false),
    ("x.lora_a", [5, 2, 3], "x.lora_b", [5, 4, 2], true),
    ("x.lora_a", [5, 2, 3], "x.lora_b", [6, 4, 2], false),
    ("x.lora_a", [0, 2], "x.lora_b", [2, 4], false),
  ]

  @Test(arguments: shapes.indices)
  func `knows which shapes make a pair`(_ index: Int) throws {
    let (firstName, first, secondName, second, isPair) = Self.shapes[index]
    func tensor(_ name: String, _ shape: [Int]) -> Tensor {
      Tensor(
        name: name, shape: shape, floats: [Float](repeating: 1, count: shape.reduce(1, *)))
    }
    let file = try SafetensorsFile.encode([tensor(firstName, first), tensor(secondName, second)])
    #expect((try refusal(of: ["a.safetensors": file]) == nil) == isPair)
  }

  @Test func `takes the bias that PEFT trains beside a second half`() throws {
    let file = try SafetensorsFile.encode([
      Tensor(name: "x.lora_A.weight", shape: [1, 2], floats: [1, 2]),
      Tensor(name: "x.lora_B.weight", shape: [2, 1], floats: [1, 2]),
      Tensor(name: "x.lora_B.bias", shape: [2], floats: [0, 1]),
    ])
    #expect(try refusal(of: ["a.safetensors": file]) == nil)
  }

  @Test func `refuses what learnt nothing, whichever halves are zero`() throws {
    var adapter = TinyLoRA.random(seed: 1)
    adapter.layers[0].pair.b = adapter.layers[0].pair.b.map { $0.map { _ in -0.0 } }
    #expect(try refusal(of: adapter.peft()) == nil)
    adapter.layers[1].pair.a = adapter.layers[1].pair.a.map { $0.map { _ in 0 } }
    #expect(try refusal(of: adapter.peft())?.contains("nothing was trained") == true)
  }
}
