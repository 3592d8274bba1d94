#if canImport(Glibc)
internal import Glibc
#else
internal import Darwin
#endif

/// Something that a thread is begun for and ends with.
///
/// A pool's first thread brings others that watch over it: for a single one, that takes longer than the thread itself.
final class Errand {
  private let body: @Sendable () -> Void

  private init(_ body: @escaping @Sendable () -> Void) { self.body = body }

  /// Begins `body` on a new thread; where there can be none, it is not done.
  static func begin(_ body: @escaping @Sendable () -> Void) {
    let errand = unsafe Unmanaged.passRetained(Errand(body))
    var thread = pthread_t()
    let code = unsafe pthread_create(
      &thread, nil,
      { errand in
        if let errand = unsafe errand {
          unsafe Unmanaged<Errand>.fromOpaque(errand).takeRetainedValue().body()
        }
        return nil
      }, errand.toOpaque())
    guard code == 0 else { return unsafe errand.release() }
    pthread_detach(thread)
  }
}
