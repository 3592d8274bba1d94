internal import SystemPackage

#if canImport(Glibc)
internal import Glibc
#else
internal import Darwin
#endif

/// Who holds a lock: one line in the lock's file, for people; nothing is decided by it.
public struct LockHolder: Sendable, Hashable {
  /// What it does, such as `tick`.
  public let verb: String
  /// Since when, in seconds since 1970, UTC; nil where it does not say.
  public let since: Int64?

  /// Describes this process.
  public init(_ verb: String, since: Int64? = nil) {
    self.verb = verb
    self.since = since
  }

  /// `process 4242, tick since 2026-03-27T04:00:00Z, on host.example, boot 0f0c3a5e…`.
  ///
  /// The boot's id tells a process of this boot from one of an earlier one that had the same number.
  var line: String {
    var line = "process \(getpid()), \(verb)"
    if let since { line += " since \(LockHolder.text(since))" }
    if let host = LockHolder.host { line += ", on \(host)" }
    if let boot = LockHolder.boot { line += ", boot \(boot)" }
    return String(decoding: line.utf8.map { $0 == 0x0A ? 0x20 : $0 }, as: UTF8.self)
  }

  private static func text(_ seconds: Int64) -> String {
    var moment = time_t(seconds)
    var parts = unsafe tm()
    unsafe gmtime_r(&moment, &parts)
    return unsafe text { buffer in
      guard let start = buffer.baseAddress else { return false }
      return unsafe strftime(start, buffer.count, "%Y-%m-%dT%H:%M:%SZ", &parts) > 0
    } ?? String(seconds)
  }

  private static var host: String? {
    unsafe text { buffer in
      guard let start = buffer.baseAddress else { return false }
      return unsafe gethostname(start, buffer.count) == 0
    }
  }

  private static var boot: String? {
    guard let bytes = try? Files.read(FilePath("/proc/sys/kernel/random/boot_id")) else {
      return nil
    }
    return String(decoding: bytes.prefix { $0 != 0x0A }, as: UTF8.self)
  }

  /// What `fill` writes, up to a NUL; nil where it returns false.
  private static func text(_ fill: (UnsafeMutableBufferPointer<CChar>) -> Bool) -> String? {
    unsafe withUnsafeTemporaryAllocation(of: CChar.self, capacity: 256) { buffer in
      unsafe buffer.initialize(repeating: 0)
      guard unsafe fill(buffer) else { return nil }
      return unsafe String(
        decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
  }
}
