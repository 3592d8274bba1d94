#if canImport(Glibc)
internal import Glibc
#else
internal import Darwin
#endif

/// Memory in pages of two megabytes, of which a processor finds more at once than of those of four kilobytes.
enum LargePages {
  /// Puts a large table, in which much will be looked up at random, into such pages where the system has any.
  static func hold<Element>(_ table: [Element]) {
    #if canImport(Glibc)
    unsafe table.withUnsafeBytes { bytes in
      guard let base = bytes.baseAddress else { return }
      let start = unsafe base.alignedUp(toMultipleOf: size)
      let count = unsafe (bytes.count - (start - base)) & ~(size - 1)
      guard count > 0 else { return }
      // Where it cannot be, nothing is lost but time.
      _ = unsafe madvise(UnsafeMutableRawPointer(mutating: start), count, collapse)
    }
    #endif
  }

  private static let size = 2 << 20
  /// `MADV_COLLAPSE` of Linux 6.1.
  private static let collapse: Int32 = 25
}
