#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#elseif canImport(Darwin)
internal import Darwin
#endif

/// The processors of this machine.
enum Processors {
  /// How many work at the same time, eight at most.
  static let count = min(8, max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))))
}
