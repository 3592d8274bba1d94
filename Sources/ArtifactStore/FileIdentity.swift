internal import SystemPackage

#if canImport(Glibc)
internal import Glibc
#else
internal import Darwin
#endif

/// Which file a name stands for at one moment, and in which state.
struct FileIdentity: Equatable {
  private let device: UInt64
  private let inode: UInt64
  private let size: Int64
  private let seconds: Int
  private let nanoseconds: Int

  /// Looks at a file; nil where there is none.
  init?(_ path: FilePath) {
    var status = stat()
    guard unsafe lstat(path.string, &status) == 0 else { return nil }
    self.device = UInt64(status.st_dev)
    self.inode = UInt64(status.st_ino)
    self.size = Int64(status.st_size)
    #if canImport(Glibc)
    self.seconds = status.st_mtim.tv_sec
    self.nanoseconds = status.st_mtim.tv_nsec
    #else
    self.seconds = status.st_mtimespec.tv_sec
    self.nanoseconds = status.st_mtimespec.tv_nsec
    #endif
  }
}
