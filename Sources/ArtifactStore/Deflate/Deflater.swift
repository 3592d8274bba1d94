internal import CDeflate

/// A compressor of libdeflate: whole zlib streams, about twice as fast as zlib's own.
///
/// For one thread at a time.
@safe final class Deflater {
  /// How hard it tries: `stored` copies (and adds its checksum), `fast` is libdeflate's level 1.
  enum Level: Int32, Sendable {
    case stored = 0
    case fast = 1
  }

  private let raw: OpaquePointer

  init(_ level: Level) {
    // It is nil only where there is no memory left, as any allocation is.
    guard let raw = unsafe libdeflate_alloc_compressor(level.rawValue) else {
      preconditionFailure("out of memory")
    }
    unsafe self.raw = raw
  }

  deinit { unsafe libdeflate_free_compressor(raw) }

  /// The zlib stream of some bytes, behind a few others.
  ///
  /// C function: `libdeflate_zlib_compress`.
  func deflate(_ bytes: ArraySlice<UInt8>, after head: [UInt8] = []) -> [UInt8] {
    let bound = unsafe libdeflate_zlib_compress_bound(raw, bytes.count)
    return unsafe [UInt8](unsafeUninitializedCapacity: head.count + bound) { output, count in
      for (index, byte) in head.enumerated() { unsafe output[index] = byte }
      count = unsafe bytes.withUnsafeBytes { input in
        unsafe head.count
          + libdeflate_zlib_compress(
            raw, input.baseAddress, input.count, output.baseAddress.map { unsafe $0 + head.count },
            bound)
      }
    }
  }
}
