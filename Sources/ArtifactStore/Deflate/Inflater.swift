internal import CDeflate

/// A decompressor of libdeflate, which checks the checksum of every stream.
///
/// For one thread at a time.
@safe final class Inflater {
  private let raw: OpaquePointer

  init() {
    // It is nil only where there is no memory left, as any allocation is.
    guard let raw = unsafe libdeflate_alloc_decompressor() else {
      preconditionFailure("out of memory")
    }
    unsafe self.raw = raw
  }

  deinit { unsafe libdeflate_free_decompressor(raw) }

  /// Inflates the zlib stream that some bytes begin with.
  ///
  /// C function: `libdeflate_zlib_decompress_ex`.
  /// - Parameters:
  ///   - bytes: The stream; more may follow it.
  ///   - size: How many bytes it must come to.
  /// - Returns: The content and how many bytes the stream takes; nil where it does not end in these bytes, comes to
  ///   another size, or is damaged.
  func inflate(_ bytes: ArraySlice<UInt8>, to size: Int) -> (content: [UInt8], used: Int)? {
    // Deflate makes nothing smaller than a 1032nd: a size beyond is a lie.
    guard size >= 0, size / 1032 <= bytes.count else { return nil }
    // One within may be a lie too: what is large gets more room only when its stream has filled what it had.
    var room = min(size, Inflater.firstRoom)
    while true {
      let (status, content, used) = inflate(bytes, into: room)
      if status == LIBDEFLATE_SUCCESS { return content.count == size ? (content, used) : nil }
      guard status == LIBDEFLATE_INSUFFICIENT_SPACE, room < size else { return nil }
      room = min(size, 8 * room)
    }
  }

  private static let firstRoom = 4 << 20

  private func inflate(
    _ bytes: ArraySlice<UInt8>, into room: Int
  ) -> (status: libdeflate_result, content: [UInt8], used: Int) {
    var (used, status) = (0, LIBDEFLATE_BAD_DATA)
    let content = unsafe [UInt8](unsafeUninitializedCapacity: max(room, 1)) { output, count in
      unsafe bytes.withUnsafeBytes { input in
        status = unsafe libdeflate_zlib_decompress_ex(
          raw, input.baseAddress, input.count, output.baseAddress, room, &used, &count)
      }
      if status != LIBDEFLATE_SUCCESS { count = 0 }
    }
    return (status, content, used)
  }
}

/// The checksum that a pack's index has for each entry.
///
/// C function: `libdeflate_crc32`.
func crc32(_ bytes: ArraySlice<UInt8>) -> UInt32 {
  unsafe bytes.withUnsafeBytes { unsafe libdeflate_crc32(0, $0.baseAddress, $0.count) }
}
