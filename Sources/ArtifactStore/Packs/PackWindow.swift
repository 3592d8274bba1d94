/// The stretch of a pack that was read last.
struct PackWindow {
  /// What deltas may go back to, of what was read with a window that reads many entries; nil where it reads one.
  var recent: RecentObjects<Int>?

  /// What such a window's entries are inflated with.
  let inflater: Inflater?

  private let file: PackFile
  private let capacity: Int
  private var start = 0
  private var content: [UInt8] = []

  init(
    on file: PackFile, capacity: Int, remembering recent: RecentObjects<Int>? = nil,
    inflatingWith inflater: Inflater? = nil
  ) {
    self.recent = recent
    self.inflater = inflater
    self.file = file
    self.capacity = capacity
  }

  /// What lies at an offset: at least `count` bytes unless the file ends before.
  mutating func bytes(at offset: Int, atLeast count: Int) throws(StoreError) -> ArraySlice<UInt8> {
    let end = start + content.count
    if offset >= start, offset < end, offset + count <= end || end == file.size {
      return content[(offset - start)...]
    }
    if offset < start {
      // A delta's base: what lies ahead is wanted again.
      return try file.read(at: offset, min(max(count, 4096), max(0, file.size - offset)))[...]
    }
    content = try file.read(at: offset, min(max(count, capacity), max(0, file.size - offset)))
    start = offset
    return content[...]
  }
}
