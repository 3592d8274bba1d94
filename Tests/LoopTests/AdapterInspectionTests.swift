import ArtifactStore
import Lineage
import Safetensors
import SystemPackage
import TestSupport
import Testing

@testable import Loop

@Suite struct AdapterInspectionTests {
  /// A folder with some files.
  private func folder(_ files: [String: [UInt8]]) throws -> (TemporaryFolder, AdapterFolder) {
    let folder = try TemporaryFolder()
    for (name, bytes) in files {
      try Files.write(bytes, to: folder.path.appending(name), mode: 0o600)
    }
    return (folder, try AdapterFolder(folder.path))
  }

  /// The reason for which an adapter is refused.
  private func refusal(of files: [String: [UInt8]]) throws -> String? {
    let (kept, adapter) = try folder(files)
    defer { withExtendedLifetime(kept) {} }
    do {
      try AdapterInspection.check(adapter)
      return nil
    } catch LoopError.badAdapter(_, let reason) {
      return reason
    }
  }

  private func lora(
    _ a: [Float] = [1, 2, 3, 4], _ b: [Float] = [0.5, 0, 0, 1], shape: [Int] = [2, 2],
    names: (String, String) = ("layer.lora_A.weight", "layer.lora_B.weight")
  ) throws -> [UInt8] {
    try SafetensorsFile.encode([
      Tensor(name: names.0, shape: [2, 2], floats: a),
      Tensor(name: names.1, shape: shape, floats: b),
    ])
  }

  @Test func `takes a low-rank adapter that learnt something`() throws {
    #expect(try refusal(of: ["a.safetensors": lora()]) == nil)
    #expect(
      try refusal(of: ["a.safetensors": lora(names: ("x.lora_a", "x.lora_b"))]) == nil)
  }

  @Test func `refuses pickles, which run as programs`() throws {
    for name in ["training_args.bin", "optimizer.PT", "x.pth", "x.pkl", "x.ckpt"] {
      let reason = try refusal(of: ["a.safetensors": lora(), name: [0x80]])
      #expect(reason?.hasPrefix("\(name) is a pickle") == true)
    }
  }

  @Test func `refuses files that are no safetensors, whole and nothing else`() throws {
    let good = try lora()
    for bytes in [[], Array("tensors".utf8), good.dropLast(), good + [0]] {
      #expect(
        try refusal(of: ["a.safetensors": Array(bytes)])?.hasPrefix("a.safetensors: ") == true)
    }
  }

  @Test(arguments: [Float.nan, .infinity, -.infinity])
  func `refuses a value that is no number, and says where`(_ value: Float) throws {
    let reason = try refusal(of: ["a.safetensors": lora([1, value, 3, 4])])
    #expect(reason == #"a.safetensors: tensor "layer.lora_A.weight" has a value that is no number"#)
  }

  @Test func `refuses half a pair, unlike ranks, and what learnt nothing`() throws {
    #expect(
      try refusal(of: ["a.safetensors": lora(names: ("x.lora_A.weight", "y.lora_B.weight"))])?
        .contains("has no other half") == true)
    #expect(
      try refusal(of: ["a.safetensors": lora([1, 2, 3, 4], [1, 2, 3], shape: [1, 3])])?
        .contains("have different ranks") == true)
    #expect(
      try refusal(of: ["a.safetensors": lora([1, 2, 3, 4], [0, 0, -0, 0])])?
        .contains("nothing was trained") == true)
  }

  @Test func `knows which size is the rank, embeddings too, and halves in two files`() throws {
    func half(_ name: String, _ shape: [Int]) throws -> [UInt8] {
      let count = shape.reduce(1, *)
      return try SafetensorsFile.encode([
        Tensor(name: name, shape: shape, floats: [Float](repeating: 1, count: count))
      ])
    }
    // Both ways round, a square layer of rank 2 against one of rank 3.
    let unlike = [
      "a.safetensors": try half("x.lora_A.weight", [2, 5]),
      "b.safetensors": try half("x.lora_B.weight", [5, 3]),
    ]
    #expect(try refusal(of: unlike)?.contains("different ranks") == true)
    let alike = [
      "a.safetensors": try half("x.lora_A.weight", [2, 5]),
      "b.safetensors": try half("x.lora_B.weight", [5, 2]),
    ]
    #expect(try refusal(of: alike) == nil)
    let embedding = ["a.safetensors": try half("x.lora_embedding_A", [2, 5])]
    #expect(try refusal(of: embedding)?.contains("has no other half") == true)
  }

  @Test func `refuses a ranker that cannot be used, before it is anywhere`() throws {
    let reason = try refusal(of: ["ranker.json": Array(#"{"format":"tka-ranker/9"}"#.utf8)])
    #expect(reason?.contains("tka-ranker/9") == true)
  }

  @Test func `knows the same tensors again whatever the metadata and the layout`() throws {
    func digest(_ bytes: [UInt8], named name: String = "a.safetensors") throws -> SHA256Digest? {
      let (kept, adapter) = try folder([name: bytes, "README.md": [1]])
      defer { withExtendedLifetime(kept) {} }
      return try AdapterInspection.check(adapter)
    }
    let tensors = [
      Tensor(name: "one", shape: [2], floats: [1, 2]), Tensor(name: "two", shape: [1], floats: [3]),
    ]
    let plain = try digest(SafetensorsFile.encode(tensors))
    #expect(plain != nil)
    #expect(
      try digest(SafetensorsFile.encode(tensors, metadata: [("b", "1"), ("a", "2")])) == plain)
    let other = [
      Tensor(name: "one", shape: [2], floats: [1, 2.5]),
      Tensor(name: "two", shape: [1], floats: [3]),
    ]
    #expect(try digest(SafetensorsFile.encode(other)) != plain)
    let reshaped = [
      Tensor(name: "one", shape: [1, 2], floats: [1, 2]),
      Tensor(name: "two", shape: [1], floats: [3]),
    ]
    #expect(try digest(SafetensorsFile.encode(reshaped)) != plain)
    #expect(try digest([1], named: "a.gguf") == nil)
  }

  @Test func `refuses an unsound adapter and leaves the store as it was`() async throws {
    let loop = try await TemporaryLoop.withDataset()
    let folder = try loop.writeAdapter("tensors")
    try Files.write([1, 2, 3], to: folder.appending("model.safetensors"), mode: 0o600)
    let refs = try loop.refs()
    let error = #expect(throws: LoopError.self) {
      try TrainStep(in: loop.context()).importAdapter(from: folder)
    }
    guard case .badAdapter(_, let reason) = error else {
      Issue.record("another error: \(String(describing: error))")
      return
    }
    #expect(reason.hasPrefix("model.safetensors: "))
    #expect(try loop.refs() == refs)
    try loop.expectClean()
  }
}
