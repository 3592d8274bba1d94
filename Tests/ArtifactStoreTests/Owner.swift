import SystemPackage

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// Who runs these tests, and whose files are whose.
enum Owner {
  static var isRoot: Bool { geteuid() == 0 }

  static func give(_ path: FilePath, to user: uid_t) throws {
    guard chown(path.string, user, gid_t.max) == 0 else { throw Errno(rawValue: errno) }
  }
}
