/// A delta as git packs it: how to make an object out of another.
///
/// tka writes none; git's repack does. Its format: gitformat-pack(5), "Deltified representation".
enum Delta {
  /// The sizes that a delta begins with: of its base and of its result; nil where it has none.
  static func sizes(of delta: ArraySlice<UInt8>) -> (base: Int, result: Int)? {
    var rest = delta
    guard let base = size(&rest), let result = size(&rest) else { return nil }
    return (base, result)
  }

  /// Makes the object, or nil where the delta is none, or none for this base.
  static func apply(_ delta: [UInt8], to base: [UInt8]) -> [UInt8]? {
    var rest = delta[...]
    guard let baseSize = size(&rest), let resultSize = size(&rest), baseSize == base.count
    else { return nil }
    var result: [UInt8] = []
    // The size is a claim: what is made is held against it, and no more memory is taken than its copies can fill.
    result.reserveCapacity(min(resultSize, 1 << 24))
    while let instruction = rest.popFirst() {
      if instruction & 0x80 != 0 {
        guard let (offset, count) = copy(instruction, &rest), count > 0,
          offset <= base.count, count <= base.count - offset, count <= resultSize - result.count
        else { return nil }
        result += base[offset..<(offset + count)]
      } else {
        let count = Int(instruction)
        guard count > 0, count <= rest.count, count <= resultSize - result.count else { return nil }
        result += rest.prefix(count)
        rest = rest.dropFirst(count)
      }
    }
    return result.count == resultSize ? result : nil
  }

  private static func copy(
    _ instruction: UInt8, _ rest: inout ArraySlice<UInt8>
  ) -> (offset: Int, count: Int)? {
    var (offset, count) = (0, 0)
    for bit in 0..<7 where instruction & (1 << UInt8(bit)) != 0 {
      guard let byte = rest.popFirst() else { return nil }
      if bit < 4 { offset |= Int(byte) << (8 * bit) } else { count |= Int(byte) << (8 * (bit - 4)) }
    }
    return (offset, count == 0 ? 0x10000 : count)
  }

  private static func size(_ rest: inout ArraySlice<UInt8>) -> Int? {
    var (size, shift) = (0, 0)
    while let byte = rest.popFirst() {
      guard shift < 56 else { return nil }
      size |= Int(byte & 0x7F) << shift
      shift += 7
      if byte & 0x80 == 0 { return size }
    }
    return nil
  }
}
