/// A ZIP that an input describes, with sums that are right and what else it says as wrong as one likes.
///
/// A change to a packed file is nearly always found by its sum, and goes no further: so that what lies behind that
/// check is reached too, an input that does not begin like a ZIP is a list of files, parted by bytes 0xFF, of which
/// each is a byte of ``Lies``, a name, a byte 0xFF and the content.
struct Recipe {
  /// What is untrue of an entry, a bit for each.
  private struct Lies: OptionSet {
    let rawValue: UInt8
    static let larger = Lies(rawValue: 1)
    static let smaller = Lies(rawValue: 2)
    static let wrongSum = Lies(rawValue: 4)
    static let encrypted = Lies(rawValue: 8)
    static let link = Lies(rawValue: 16)
    static let deflated = Lies(rawValue: 32)
    static let onlyInDirectory = Lies(rawValue: 64)
  }

  /// The ZIP.
  private(set) var bytes: [UInt8] = []
  private var directory: [UInt8] = []
  private var count: UInt16 = 0

  init(_ input: UnsafeBufferPointer<UInt8>) {
    let parts = input.split(separator: 0xFF, maxSplits: 128, omittingEmptySubsequences: false)
    for place in stride(from: 0, to: parts.count - 1, by: 2) {
      guard let first = parts[place].first else { continue }
      add(Array(parts[place].dropFirst()), Array(parts[place + 1]), Lies(rawValue: first))
    }
    let start = UInt32(bytes.count)
    bytes += directory
    bytes += Recipe.words([0x0605_4B50, 0])
    bytes += Recipe.halves([count, count])
    bytes += Recipe.words([UInt32(directory.count), start])
    bytes += Recipe.halves([0])
  }

  /// Adds an entry to the files and to the directory (APPNOTE.TXT, 4.3.7 and 4.3.12).
  private mutating func add(_ name: [UInt8], _ content: [UInt8], _ lies: Lies) {
    guard name.count < 1 << 15, content.count < 1 << 15 else { return }
    // One stored block is deflated data as well (RFC 1951, 3.2.4).
    let length = UInt16(content.count)
    let packed =
      lies.contains(.deflated) ? [1] + Recipe.halves([length, ~length]) + content : content
    let sum = Recipe.sum(of: content) ^ (lies.contains(.wrongSum) ? 1 : 0)
    var size = UInt32(content.count)
    if lies.contains(.larger) { size += 1_000 }
    if lies.contains(.smaller) { size /= 2 }
    let shared =
      Recipe.halves([
        20, lies.contains(.encrypted) ? 0x801 : 0x800, lies.contains(.deflated) ? 8 : 0, 0, 0,
      ]) + Recipe.words([sum, UInt32(packed.count)])
    let local = lies.contains(.onlyInDirectory) ? UInt32(content.count) : size
    let names = Recipe.halves([UInt16(name.count), 0])
    directory += Recipe.words([0x0201_4B50]) + Recipe.halves([0x0314]) + shared
    directory += Recipe.words([size]) + names + Recipe.halves([0, 0, 0])
    directory += Recipe.words([
      (lies.contains(.link) ? 0o120_644 : 0o100_644) << 16, UInt32(bytes.count),
    ])
    directory += name
    bytes += Recipe.words([0x0403_4B50]) + shared + Recipe.words([local]) + names + name + packed
    count += 1
  }

  private static func halves(_ values: [UInt16]) -> [UInt8] {
    values.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)] }
  }

  private static func words(_ values: [UInt32]) -> [UInt8] {
    values.flatMap { value in
      halves([UInt16(truncatingIfNeeded: value), UInt16(truncatingIfNeeded: value >> 16)])
    }
  }

  /// The CRC-32 of a ZIP's entry.
  private static func sum(of bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(~0) { sum, byte in
      (0..<8).reduce(sum ^ UInt32(byte)) { rest, _ in rest >> 1 ^ (rest & 1) * 0xEDB8_8320 }
    }
  }
}
