import ArtifactStore
import Lineage
import SystemPackage
import TestSupport
import Testing

@testable import Loop

@Suite struct AdapterFolderTests {
  @Test func `refuses a folder that holds no files, and writes nothing`() async throws {
    let loop = try await TemporaryLoop.withDataset()
    let refs = try loop.refs()
    let empty = loop.scratch.appending("empty")
    try Files.makeFolders(empty.appending("inner"))
    for path in [empty, loop.scratch.appending("absent")] {
      let error = #expect(throws: LoopError.self) {
        try TrainStep(in: loop.context()).importAdapter(from: path)
      }
      guard case .badAdapter(let named, _) = error else {
        Issue.record("another error: \(String(describing: error))")
        continue
      }
      #expect(named == path.string)
    }
    #expect(try loop.refs() == refs)
  }

  @Test func `refuses links`() throws {
    let folder = try TemporaryFolder()
    try Files.write([1], to: folder.path.appending("a"), mode: 0o600)
    _ = try Program.run(["ln", "-s", "a", "b"], in: folder.path)
    #expect(throws: LoopError.self) { try AdapterFolder(folder.path) }
  }

  @Test func `leaves out and lists the names that git keeps for itself`() throws {
    let folder = try TemporaryFolder()
    for name in ["a", ".gitattributes", ".GitIgnore", "b.git"] {
      try Files.write([1], to: folder.path.appending(name), mode: 0o600)
    }
    let adapter = try AdapterFolder(folder.path)
    #expect(adapter.files == ["a", "b.git"])
    #expect(adapter.leftOut == [".GitIgnore", ".gitattributes"])
  }

  @Test func `needs a dataset first`() throws {
    let loop = try TemporaryLoop()
    let folder = try loop.writeAdapter("tensors")
    #expect(throws: LoopError.self) {
      try TrainStep(in: loop.context()).importAdapter(from: folder)
    }
    #expect(try loop.snapshot().isEmpty(.adapters))
  }

  @Test func `keeps a large file in chunks and gives it back byte for byte`() async throws {
    let loop = try await TemporaryLoop.withDataset()
    var random = SplitMix64(seed: 7)
    let bytes = random.bytes(5_000_001)
    let folder = try loop.writeAdapter("small")
    try Files.write(bytes, to: folder.appending("model.gguf"), mode: 0o600)
    _ = try TrainStep(in: loop.context()).importAdapter(from: folder)

    let type = try loop.git.run("cat-file", "-t", "adapters:adapter/model.gguf").output
    #expect(type == "tree")
    let output = loop.scratch.appending("exported")
    let snapshot = try loop.snapshot()
    try ExportedFiles.adapter(at: snapshot.tip(.adapters), of: snapshot, to: output)
    #expect(try Files.read(output.appending("model.gguf")) == bytes)
    #expect(
      try Files.names(in: output) == [
        "adapter_config.json", "adapter_model.safetensors", "model.gguf",
      ])
    try loop.expectClean()
  }
}
