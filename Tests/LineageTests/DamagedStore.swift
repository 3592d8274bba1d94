import ArtifactStore
import Lineage
import SystemPackage
import TestSupport
import Testing

/// A small store with everything in every form that tka and git give it, to be damaged and mended again.
///
/// It has packs of ours and one of git's with deltas, objects that git wrote as files of their own, refs that are packed, loose and
/// both, a file in chunks, versions that were taken off their lines, and an index.
final class DamagedStore {
  /// What a file is, as far as it matters what becomes of a bit in it.
  enum Part: CaseIterable {
    case pack, packIndex, object, ref, packedRefs, configuration, head, lineageIndex, other

    /// The part that a file is, by its path below the store.
    init(_ path: String) {
      switch path {
      case _ where path.hasSuffix(".pack"): self = .pack
      case _ where path.hasSuffix(".idx"): self = .packIndex
      case _ where path.hasPrefix("refs/"): self = .ref
      case _ where path.hasPrefix("tka/index.sqlite"): self = .lineageIndex
      case _ where path.hasPrefix("objects/") && path.utf8.count == 49: self = .object
      case "packed-refs": self = .packedRefs
      case "config": self = .configuration
      case "HEAD": self = .head
      default: self = .other
      }
    }
  }

  /// What happened to it.
  let history: LongHistory

  /// The artifacts of the batches, and one that was put.
  private(set) var artifacts: [ArtifactID] = []

  private var files: [Part: [(path: FilePath, size: Int)]] = [:]
  private var index: [UInt8] = []

  var path: FilePath { history.store.path }
  private var indexFile: FilePath { path.appending("tka").appending(LineageIndex.fileName) }
  private var registry: Registry { history.store.registry }

  /// Makes the store.
  init() throws {
    self.history = try LongHistory(batches: 2)
    let git = history.store.git
    try putLargeFile()
    try history.store.advance(.promoted, "one")
    try history.store.advance(.promoted, "two")
    try stepBack(.profile)
    _ = try history.store.version(of: .profile, "that nothing keeps")
    try git.run("tag", "-a", "-m", "a tag", "one", "profile")
    // What no ref reaches gets a file of its own.
    try git.run("repack", "-Adfq", "--depth=10", "--window=10")
    try git.run("pack-refs", "--all")
    try history.store.advance(.dataset, "one")
    try stepBack(.promoted)
    try git.run("update-ref", "refs/heads/batches", "batches~1")
    _ = try registry.settle(.test("settle"))
    artifacts += history.batches
    try look()
  }

  private func stepBack(_ line: Line) throws {
    let tip = try registry.snapshot().tip(line)
    let before = try #require(
      try Ancestry(of: registry.store).firstParents(of: tip).dropFirst().first)
    try history.store.record(line, to: before, verb: "rollback")
  }

  private func putLargeFile() throws {
    var random = SplitMix64(seed: 1)
    var pieces = [random.bytes(60_000), [UInt8](repeating: 7, count: ChunkedFile.threshold)]
    var transaction = Transaction(in: registry.store)
    var draft = ArtifactDraft(.blob)
    try draft.add("large", in: &transaction) { () throws(StoreError) in pieces.popLast() ?? [] }
    artifacts = try registry.keep([draft], seconds: 1, in: &transaction)
  }

  /// Makes the index anew where reading a damaged store has changed it.
  func mendIndex() throws {
    guard try !Files.exists(indexFile) || Files.read(indexFile) != index else { return }
    try look()
  }

  /// Makes the index, lists the files, and makes all of them writable for their owner.
  private func look() throws {
    history.store.registry.index.close()
    for suffix in ["", "-wal", "-shm"] { try Files.removeAll(FilePath(indexFile.string + suffix)) }
    let registry = try Registry(opening: path)
    registry.index.bringUpToDate()
    registry.index.close()
    files = [:]
    var open = [path]
    while let folder = open.popLast() {
      for name in try Files.names(in: folder) {
        let file = folder.appending(name)
        guard let size = try? Files.read(file).count else {
          open.append(file)
          continue
        }
        try Files.setMode(file, 0o600)
        let part = Part(String(file.string.dropFirst(path.string.utf8.count + 1)))
        if size > 0 { files[part, default: []].append((file, size)) }
      }
    }
    index = try Files.read(indexFile)
  }

  /// One bit of one file.
  struct Flip {
    let part: Part
    let path: FilePath
    let bit: Int
  }

  /// Draws a bit: a part, a file of it, a bit of that.
  func draw(using random: inout SplitMix64) throws -> Flip? {
    guard let part = Part.allCases.randomElement(using: &random),
      let file = files[part]?.randomElement(using: &random)
    else { return nil }
    return Flip(
      part: part, path: file.path, bit: Int.random(in: 0..<(8 * file.size), using: &random))
  }

  /// Flips a bit; the same again mends it.
  func apply(_ flip: Flip) throws {
    let file = try FileDescriptor.open(flip.path, .readWrite)
    try file.closeAfter {
      var byte: [UInt8] = [0]
      _ = try byte.withUnsafeMutableBytes {
        try file.read(fromAbsoluteOffset: Int64(flip.bit / 8), into: $0)
      }
      byte[0] ^= 1 << UInt8(flip.bit % 8)
      try file.writeAll(toAbsoluteOffset: Int64(flip.bit / 8), byte)
    }
  }
}
