/// Some elements of one file, copied so that another thread can decode them.
struct ElementBatch: Sendable {
  /// One element.
  struct Part: Sendable {
    /// Its place in the array.
    let index: Int
    /// The place of its first byte in the file.
    let offset: Int
    /// Its bytes in the batch; nil where it is too long.
    let range: Range<Int>?
  }

  /// As much is handed to a thread at once: enough that handing it over takes no time.
  private static let size = 1 << 18

  /// The file, by its number in the layout.
  let file: Int
  /// What its records belong to.
  let section: Section
  private(set) var elements: [Part] = []
  private(set) var bytes: [UInt8] = []

  init(file: Int, section: Section) {
    self.file = file
    self.section = section
    bytes.reserveCapacity(ElementBatch.size + 1 << 14)
  }

  /// True when it is time to hand it over.
  var isFull: Bool { bytes.count + elements.count * 64 >= ElementBatch.size }

  mutating func add(_ element: Element) {
    let start = bytes.count
    if let source = element.bytes { bytes.append(contentsOf: source) }
    elements.append(
      Part(
        index: element.index, offset: element.offset,
        range: element.bytes == nil ? nil : start..<bytes.count))
  }
}
