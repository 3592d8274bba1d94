internal import ArtifactStore
internal import SystemPackage

#if canImport(Glibc)
internal import Glibc
#else
internal import Darwin
#endif

/// The room that is left on the store's disk.
public enum DiskReserve {
  /// Throws ``LoopError/diskFull(free:reserve:)`` unless `bytes` more would leave the reserve free.
  public static func check(_ context: LoopContext, needing bytes: Int = 0) throws {
    let reserve = try context.settings.number("disk.reserve")
    var status = statvfs()
    guard statvfs(context.store.path.string, &status) == 0 else { return }
    let free = Int(
      clamping: UInt64(status.f_bavail).multipliedReportingOverflow(
        by: UInt64(status.f_frsize)
      ).partialValue)
    guard free - bytes >= reserve else { throw LoopError.diskFull(free: free, reserve: reserve) }
  }
}
