internal import SystemPackage

extension PackEntries {
  /// Reads the pack without its index: each entry begins where the one before it ends.
  ///
  /// Behind an entry that cannot be inflated nothing can be found.
  /// - Parameter take: Told of each object, in no particular order.
  /// - Returns: True when every entry was read.
  /// - Throws: What kept the file from being read, and what `take` throws.
  func salvage(
    _ take: (ObjectID, ObjectKind, [UInt8]) throws(StoreError) -> Void
  ) throws(StoreError) -> Bool {
    var places: [ObjectID: Int] = [:]
    var deltas: [Int] = []
    var window = window(1 << 18)
    var offset = PackHeader.length
    var isWhole = true
    for _ in 0..<count {
      guard let (header, stream) = try entry(at: offset, in: &window) else {
        isWhole = false
        break
      }
      if case .whole(let kind) = header.content {
        let id = ObjectID(of: stream.content[...], as: kind)
        places[id] = offset
        try take(id, kind, stream.content)
      } else {
        deltas.append(offset)
      }
      offset += header.length + stream.used
    }
    // A delta may come before the one that its base is made by.
    var left = deltas.count + 1
    while deltas.count < left {
      left = deltas.count
      var waiting: [Int] = []
      for offset in deltas {
        do throws(StoreError) {
          let (kind, bytes) = try object(.unknown, at: offset, in: &window) { places[$0] }
          let id = ObjectID(of: bytes[...], as: kind)
          places[id] = offset
          try take(id, kind, bytes)
        } catch .corrupt(.unknown, _) {
          waiting.append(offset)
        }
      }
      deltas = waiting
    }
    return isWhole && deltas.isEmpty
  }

  private func entry(
    at offset: Int, in window: inout PackWindow
  ) throws(StoreError) -> (PackEntryHeader, stream: (content: [UInt8], used: Int))? {
    do throws(StoreError) {
      let header = try header(of: .unknown, at: offset, in: &window)
      return (header, try content(of: .unknown, behind: header, at: offset, in: &window))
    } catch .corrupt {
      return nil
    }
  }
}

extension ObjectID {
  /// Stands for the id of an entry that nothing names.
  fileprivate static let unknown = ObjectID(oidBytes: [UInt8](repeating: 0, count: byteCount))
}
