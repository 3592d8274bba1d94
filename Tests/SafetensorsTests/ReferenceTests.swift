import Safetensors
import TestSupport
import Testing

/// Against the reference implementation, where it is installed.
@Suite(.enabled(if: Reference.isInstalled, "no python3 here can import safetensors and numpy"))
struct ReferenceTests {
  /// Reads a file with the reference implementation and writes what was read.
  private func rewritten(_ file: [UInt8]) throws -> [UInt8] {
    try Reference.run(
      """
      import json, struct, sys
      from safetensors.numpy import load, save
      data = sys.stdin.buffer.read()
      header = json.loads(data[8 : 8 + struct.unpack("<Q", data[:8])[0]])
      sys.stdout.buffer.write(save(load(data), metadata=header.get("__metadata__")))
      """, input: file)
  }

  private func tensors(seed: Int) -> [Tensor] {
    var random = SplitMix64(seed: UInt64(seed))
    // numpy has no BF16; I16 is as wide.
    let some = Tensor.random(using: &random).map {
      $0.type == .bf16 ? Tensor(name: $0.name, type: .i16, shape: $0.shape, bytes: $0.bytes) : $0
    }
    let types: [TensorType] = [.bool, .u8, .i8, .i16, .u16, .f16, .i32, .u32, .i64, .u64]
    return some
      + types.map {
        Tensor(
          name: "of \($0)", type: $0, shape: [2],
          bytes: Array(repeating: 1, count: $0.bitCount / 4))
      }
  }

  @Test(arguments: 0..<4, [[], [("format", "np \u{E9}\u{1}\"")]])
  func `is read by it, and it writes the same bytes`(
    _ seed: Int, _ metadata: [(String, String)]
  ) throws {
    let file = try SafetensorsFile.encode(
      tensors(seed: seed), metadata: metadata.map { (key: $0.0, value: $0.1) })
    #expect(try rewritten(file) == file)
  }

  @Test func `reads what it writes with its keys of metadata in any order`() throws {
    let file = try SafetensorsFile.encode(
      tensors(seed: 9), metadata: (0..<20).map { ("key \($0)", "value \($0)") })
    let theirs = try SafetensorsFile(decoding: rewritten(file))
    let ours = try SafetensorsFile(decoding: file)
    #expect(theirs.header == ours.header)
    #expect(try theirs.header.encoded() == ours.header.encoded())
    for tensor in ours.header.tensors {
      #expect(try theirs.bytes(tensor.name) == ours.bytes(tensor.name))
    }
  }

  /// Which of these files it reads.
  private func verdicts(_ files: [[UInt8]]) throws -> [Bool] {
    let input = files.flatMap { file in
      (0..<4).map { UInt8(truncatingIfNeeded: file.count >> (8 * $0)) } + file
    }
    let output = try Reference.run(
      """
      import struct, sys
      from safetensors import deserialize
      data, at = sys.stdin.buffer.read(), 0
      while at < len(data):
        size = struct.unpack_from("<I", data, at)[0]
        try: deserialize(data[at + 4 : at + 4 + size]); sys.stdout.write("1")
        except Exception: sys.stdout.write("0")
        at += 4 + size
      """, input: input)
    try #require(output.count == files.count)
    return output.map { $0 == UInt8(ascii: "1") }
  }

  @Test(arguments: 0..<4)
  func `reads nothing that it refuses`(_ seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed))
    let alphabet = Array("{}[],:\"0123456789-+.eEFIU_ \n\\u".utf8)
    let files = try (0..<2000).map { _ in
      let tensors = Tensor.random(using: &random)
      var file = try SafetensorsFile.encode(tensors, metadata: [("k", "v")])
      let header = 8 + Int(file[0]) + Int(file[1]) << 8
      for _ in 0..<Int.random(in: 0...2, using: &random) {
        file[Int.random(in: 8..<header, using: &random)] =
          alphabet.randomElement(using: &random) ?? 0
      }
      return file
    }
    let theirs = try verdicts(files)
    let ours = files.map { (try? SafetensorsFile(decoding: $0)) != nil }
    for (file, (ours, theirs)) in zip(files, zip(ours, theirs)) where ours && !theirs {
      Issue.record("only we read \(String(decoding: file, as: UTF8.self).debugDescription)")
    }
    #expect(ours.contains(true) && ours.contains(false))
    let onlyTheirs = zip(ours, theirs).count { !$0 && $1 }
    #expect(onlyTheirs < files.count / 10, "we are stricter, but not with what is common")
  }
}
