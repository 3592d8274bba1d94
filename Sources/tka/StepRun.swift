internal import ArtifactStore
internal import Lineage
internal import Loop

/// A step of the loop that a person runs: it keeps ticks out meanwhile, as a tick keeps it out.
enum StepRun {
  /// Runs `body` while no tick runs; exits with 11 where one does.
  static func alone<R: Sendable>(
    _ verb: String, in location: StoreLocation, _ body: (LoopContext) async throws -> R
  ) async throws -> R {
    let bar = ProgressBar()
    defer { bar?.clear() }
    let context = try location.context(showing: bar)
    switch try Tick.lock(context.registry, holder: LockHolder("tka \(verb)", since: context.now()))
    {
    case .held(let holder):
      Terminal.say("tka: the loop is busy: \(holder)")
      throw Exit(.locked)
    case .taken(let lock):
      let result = try await body(context)
      withExtendedLifetime(lock) {}
      return result
    }
  }
}
