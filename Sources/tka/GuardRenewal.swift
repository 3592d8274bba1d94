internal import ArtifactStore
internal import Loop
internal import SystemPackage

extension StoreGuard {
  /// Puts the hooks of a store in place, with this program to ask where no other is named.
  ///
  /// What keeps it from that, such as a disk that is full, keeps nobody from working: health tells of it.
  static func renew(_ store: Store, isDistrusted: Bool = false) {
    try? StoreGuard(of: store).renew(
      program: FilePath(Environment.program()), isDistrusted: isDistrusted)
  }
}
