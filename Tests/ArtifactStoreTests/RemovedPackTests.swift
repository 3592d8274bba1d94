import Foundation
import SystemPackage
import TestSupport
import Testing

@testable import ArtifactStore

/// What a store that is open makes of packs that another program takes away.
@Suite(.enabled(if: Files.exists("/proc/self/fd"), "no /proc")) struct RemovedPackTests {
  private let store: TemporaryStore
  private let reader: Store

  init() throws {
    self.store = try TemporaryStore()
    self.reader = try Store.open(at: store.path)
  }

  private func write(_ text: String, beside other: String? = nil) throws -> BlobID {
    var transaction = Transaction(in: store.store)
    let blob = try transaction.write(Array(text.utf8))
    if let other { _ = try transaction.write(Array(other.utf8)) }
    try transaction.makeDurable()
    return blob
  }

  /// The files of packs and indexes that this process has open, of this test's store.
  private func open() throws -> [String] {
    let folder = store.path.appending("objects/pack").string
    let list = "/proc/self/fd"
    return try FileManager.default.contentsOfDirectory(atPath: list)
      .compactMap { try? FileManager.default.destinationOfSymbolicLink(atPath: "\(list)/\($0)") }
      .filter { $0.contains(folder) }
  }

  @Test func `lets go of packs that became one, however often`() throws {
    try store.store.set("tka.durability", to: "none")
    for count in 0..<200 {
      let blob = try write("number \(count)")
      #expect(try reader.blob(blob) == Array("number \(count)".utf8))
      try store.store.consolidate()
    }
    #expect(try reader.blob(write("last")) == Array("last".utf8))
    // Of the two that have the store open each has no more than are there; indexes are in memory.
    let open = try open()
    #expect(open.filter { $0.hasSuffix("(deleted)") }.isEmpty)
    #expect(open.filter { $0.contains(".idx") }.isEmpty)
    #expect(open.count <= 2 * (Store.packsToTolerate + 1))
    try store.expectClean()
  }

  @Test func `goes on reading what only a pack has that was removed`() throws {
    let gone = try write("gone")
    #expect(try reader.blob(gone) == Array("gone".utf8))
    for name in try Files.names(in: store.path.appending("objects/pack")) {
      try Files.removeAll(store.path.appending("objects/pack").appending(name))
    }
    for count in 0..<3 {
      let next = try write("next \(count)")
      #expect(try reader.blob(next) == Array("next \(count)".utf8))
      // Headers are not remembered.
      #expect(try reader.findHeader(gone.objectID)?.size == 4)
    }
    // As soon as another has it, that one is enough.
    store.store.objects.forget()
    #expect(try write("gone", beside: "after") == gone)
    _ = try reader.blob(BlobID(ObjectID(of: Array("after".utf8)[...], as: .blob)))
    #expect(try reader.findHeader(gone.objectID)?.size == 4)
    #expect(try open().filter { $0.hasSuffix("(deleted)") }.isEmpty)
  }

  @Test func `keeps a removed pack until the last of its objects is elsewhere`() throws {
    let texts = (0..<8).map { "object \($0)" }
    var transaction = Transaction(in: store.store)
    let blobs = try texts.map { try transaction.write(Array($0.utf8)) }
    try transaction.makeDurable()
    for blob in blobs { #expect(try reader.findHeader(blob.objectID) != nil) }
    for name in try Files.names(in: store.path.appending("objects/pack")) {
      try Files.removeAll(store.path.appending("objects/pack").appending(name))
    }
    store.store.objects.forget()
    for (count, text) in texts.enumerated() {
      _ = try reader.blob(write(text, beside: "beside \(count)"))
      // Looks for packs that came.
      _ = try reader.blob(BlobID(ObjectID(of: Array("beside \(count)".utf8)[...], as: .blob)))
      for blob in blobs { #expect(try reader.findHeader(blob.objectID) != nil) }
      let isLast = count == texts.count - 1
      #expect(try open().contains { $0.hasSuffix("(deleted)") } == !isLast)
    }
    try store.expectClean()
  }
}
