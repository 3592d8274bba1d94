internal import Glibc
internal import SystemPackage

/// What the program was started with; nothing else reads it.
enum Environment {
  /// The value of a variable, or nil.
  static func value(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }

  /// The name of the account that runs the program.
  static var user: String {
    guard let entry = getpwuid(getuid()), let name = entry.pointee.pw_name else {
      return "uid \(getuid())"
    }
    return String(cString: name)
  }

  /// The absolute path of this program.
  static func program() throws -> String {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = readlink("/proc/self/exe", &buffer, buffer.count)
    guard count > 0 else { throw Errno(rawValue: errno) }
    return String(decoding: buffer[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// The time, in seconds since 1970, UTC.
  static func now() -> Int64 { Int64(time(nil)) }

  /// The milliseconds of the clock that runs since the machine was started.
  static func milliseconds() -> Int64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
  }
}
