/// How long a model that does not answer is waited for, and in what steps.
public struct Patience: Sendable, Hashable {
  /// How long a server is waited for that did not answer yet: it may never have been started.
  public let absence: Duration
  /// How long one is waited for that is loading or busy, or that has answered before.
  public let outage: Duration
  /// The first pause; each one after it is twice as long.
  public let firstPause: Duration
  /// The longest pause.
  public let longestPause: Duration

  /// Sets the limits.
  public init(
    absence: Duration = .seconds(10), outage: Duration = .seconds(300),
    firstPause: Duration = .milliseconds(500), longestPause: Duration = .seconds(30)
  ) {
    self.absence = absence
    self.outage = outage
    self.firstPause = firstPause
    self.longestPause = longestPause
  }

  /// The pause after a number of tries in a row that failed.
  ///
  /// It is drawn from the upper half of what the number allows, so that those who were turned away
  /// together do not come back together.
  func pause(afterTries tries: Int, _ generator: inout SeededGenerator) -> Duration {
    var pause = firstPause
    for _ in 1..<max(2, tries) where tries > 1 && pause < longestPause { pause *= 2 }
    let share = 512 + generator.next(below: 513)
    return min(pause, longestPause) * share / 1024
  }
}
