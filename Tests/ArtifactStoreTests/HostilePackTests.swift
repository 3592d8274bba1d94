import SystemPackage
import TestSupport
import Testing

@testable import ArtifactStore

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// Packs whose checksums are right and whose entries lie: a program that took the memory which they ask for would die.
@Suite(.timeLimit(.minutes(5))) struct HostilePackTests {
  /// An entry of a pack: what it begins with and what is deflated behind it.
  private struct Entry {
    let id: ObjectID
    let head: [UInt8]
    let content: [UInt8]
  }

  /// Puts a pack of some entries into a store.
  private static func write(_ entries: [Entry], to path: FilePath) throws {
    var bytes = PackHeader.encode(entries.count)
    var objects: [PackedObject] = []
    for entry in entries {
      let stored = Deflater(.fast).deflate(entry.content[...], after: entry.head)
      objects.append(PackedObject(id: entry.id, offset: bytes.count, crc: crc32(stored[...])))
      bytes += stored
    }
    var hash = SHA1Hash()
    hash.update(bytes[...])
    let checksum = hash.finish()
    let name = path.appending("objects/pack/pack-\(checksum.hex)").string
    try Files.write(bytes + checksum.bytes, to: FilePath(name + ".pack"), mode: 0o400)
    try Files.write(
      PackIndex.encode(objects, of: checksum), to: FilePath(name + ".idx"), mode: 0o400)
  }

  /// Lets this process have no more than so many bytes beyond what it has.
  private static func limitMemory(toFurther bytes: Int) throws {
    let pages = String(decoding: try Files.read("/proc/self/statm"), as: UTF8.self).split(
      separator: " ")
    let used = (pages.first.flatMap { Int($0) } ?? 0) * sysconf(Int32(_SC_PAGESIZE))
    var limit = rlimit()
    let resource = __rlimit_resource_t(RLIMIT_AS.rawValue)
    guard getrlimit(resource, &limit) == 0 else { throw Errno(rawValue: errno) }
    limit.rlim_cur = rlim_t(used + bytes)
    guard setrlimit(resource, &limit) == 0 else {
      throw Errno(rawValue: errno)
    }
  }

  private static func expectCorrupt(_ id: ObjectID, in store: Store) {
    #expect { try store.object(id) } throws: { error in
      if case StoreError.corrupt(id, _) = error { true } else { false }
    }
  }

  @Test func `takes no memory for a size that an entry does not come to`() async {
    await #expect(processExitsWith: .success) {
      let store = try TemporaryStore()
      var random = SplitMix64(seed: 1)
      // Much lies behind the entries: of the pack's size alone, one could be as large as it says.
      var entries = [
        Entry(
          id: ObjectID(of: [0], as: .blob), head: PackEntryHeader.encode(.blob, size: 3 << 20),
          content: random.bytes(3 << 20))
      ]
      for shift in 10...59 {
        let id = ObjectID(of: [UInt8(shift)], as: .blob)
        entries.insert(
          Entry(
            id: id, head: PackEntryHeader.encode(.blob, size: 1 << shift), content: [UInt8(shift)]),
          at: 0)
      }
      try Self.write(entries, to: store.path)
      let fresh = try Store.open(at: store.path)
      _ = try fresh.allObjects()
      try Self.limitMemory(toFurther: 96 << 20)
      for entry in entries.dropLast() { Self.expectCorrupt(entry.id, in: fresh) }
    }
  }

  @Test func `takes no memory for the size of an object's file that it does not come to`() async {
    await #expect(processExitsWith: .success) {
      let store = try TemporaryStore()
      var random = SplitMix64(seed: 1)
      let noise = random.bytes(3 << 20)
      var ids: [ObjectID] = []
      for shift in 10...62 {
        let id = ObjectID(of: [UInt8(shift)], as: .blob)
        let file = Deflater(.stored).deflate((Array("blob \(1 << shift)\0".utf8) + noise)[...])
        let folder = store.path.appending("objects/\(id.hex.prefix(2))")
        try Files.makeFolders(folder)
        try Files.write(file, to: folder.appending("\(id.hex.dropFirst(2))"), mode: 0o400)
        ids.append(id)
      }
      let fresh = try Store.open(at: store.path)
      try Self.limitMemory(toFurther: 96 << 20)
      for id in ids { Self.expectCorrupt(id, in: fresh) }
    }
  }

  @Test func `follows deltas that go in a circle no further than once`() async {
    await #expect(processExitsWith: .success) {
      let store = try TemporaryStore()
      var random = SplitMix64(seed: 2)
      let delta = random.bytes(1 << 20)
      let ids = (0..<3).map { ObjectID(of: [$0], as: .blob) }
      let head = Array(PackEntryHeader.encode(.blob, size: delta.count))
      let entries = ids.indices.map { place in
        // The kind 7 stands where a blob's 3 is.
        Entry(
          id: ids[place], head: [head[0] | 0x40] + head.dropFirst() + ids[(place + 1) % 3].bytes,
          content: delta)
      }
      try Self.write(entries, to: store.path)
      let fresh = try Store.open(at: store.path)
      try Self.limitMemory(toFurther: 96 << 20)
      for id in ids {
        Self.expectCorrupt(id, in: fresh)
        #expect(throws: StoreError.self) { try fresh.findHeader(id) }
      }
    }
  }
}
