/// What no ZIP of an export goes beyond.
///
/// A ZIP of some kilobytes may say that it holds anything; what is beyond these limits is refused before it is read.
enum ZipLimits {
  /// How many files, media among them.
  static let entries = 1_000_000
  /// How many data files: exports of an account of thirteen years have some 170 months, or some hundred parts.
  static let dataFiles = 2_000
  /// The data files together are at most as many times as large as the ZIP; real ones are about ten times.
  static let ratio = 200
  /// As large they may be in any case.
  static let least = 64 << 20

  /// How large the data files of a ZIP may be together.
  static func bytes(inZipOf size: Int64) -> Int {
    max(least, Int(min(size, 1 << 50)) * ratio)
  }
}
