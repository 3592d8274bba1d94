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
    // Deflate makes nothing smaller than a 1032nd: a size beyond is a lie, and no memory is taken for it.
    guard size >= 0, size / 1032 <= bytes.count else { return nil }
    var (used, isWhole) = (0, false)
    let content = unsafe [UInt8](unsafeUninitializedCapacity: max(size, 1)) { output, count in
      unsafe bytes.withUnsafeBytes { input in
        var written = 0
        let status = unsafe libdeflate_zlib_decompress_ex(
          raw, input.baseAddress, input.count, output.baseAddress, size, &used, &written)
        isWhole = status == LIBDEFLATE_SUCCESS && written == size
      }
      count = isWhole ? size : 0
    }
    return isWhole ? (content, used) : nil
  }
}

/// The checksum that a pack's index has for each entry.
///
/// C function: `libdeflate_crc32`.
func crc32(_ bytes: ArraySlice<UInt8>) -> UInt32 {
  unsafe bytes.withUnsafeBytes { unsafe libdeflate_crc32(0, $0.baseAddress, $0.count) }
}
