internal import SystemPackage

#if canImport(Glibc)
internal import Glibc
#else
internal import Darwin
#endif

/// Who owns a store, and who else could read it.
enum FileOwnership {
  /// Throws unless `path` is a folder of this user that is closed to all others.
  static func check(_ path: FilePath) throws(StoreError) {
    var status = stat()
    guard unsafe stat(path.string, &status) == 0 else {
      if errno == EACCES { throw .wrongOwner(path: path.string) }
      throw .notAStore(path: path.string, reason: "nothing is there")
    }
    guard status.st_mode & S_IFMT == S_IFDIR else {
      throw .notAStore(path: path.string, reason: "not a directory")
    }
    guard status.st_uid == geteuid() else { throw .wrongOwner(path: path.string) }
    try RepositoryForm.checkIsThere(path)
    let mode = status.st_mode & 0o777
    guard mode & 0o077 == 0 else { throw .wrongMode(path: path.string, mode: mode) }
  }
}
