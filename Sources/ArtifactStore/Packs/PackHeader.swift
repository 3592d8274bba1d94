internal import SystemPackage

/// What a pack begins with: `PACK`, the version 2, and how many entries follow.
enum PackHeader {
  /// How many bytes it has.
  static let length = 12

  static func encode(_ count: Int) -> [UInt8] {
    let number = UInt32(truncatingIfNeeded: count)
    return Array("PACK".utf8) + [0, 0, 0, 2]
      + stride(from: 24, through: 0, by: -8).map { UInt8(truncatingIfNeeded: number >> UInt32($0)) }
  }
}

extension IncomingFile {
  /// Puts the header before the entries of a pack and the checksum behind them.
  ///
  /// The number of entries stands at the beginning of what the checksum covers, and is known last: so a pack that was not kept in memory is
  /// read again.
  /// - Parameters:
  ///   - count: How many entries there are.
  ///   - size: Where they end; they begin behind the header.
  /// - Returns: The checksum.
  /// - Throws: ``StoreError/system(_:_:path:)``.
  func finishPack(of count: Int, size: Int) throws(StoreError) -> ObjectID {
    try write(PackHeader.encode(count), at: 0)
    var hash = SHA1Hash()
    var at = 0
    while at < size {
      let piece = try read(at: at, min(1 << 20, size - at))
      guard !piece.isEmpty else {
        throw .damagedFile(path: path.string, reason: "is shorter than what was written")
      }
      hash.update(piece[...])
      at += piece.count
    }
    let checksum = hash.finish()
    try write(checksum.bytes, at: size)
    return checksum
  }
}
