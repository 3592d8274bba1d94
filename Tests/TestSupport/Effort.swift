internal import Foundation

/// How much the tests that draw their cases at random do: `TKA_TEST_EFFORT` times as much as usual.
public enum Effort {
  private static let factor =
    ProcessInfo.processInfo.environment["TKA_TEST_EFFORT"].flatMap(Int.init) ?? 1

  /// True where more was asked for than usual.
  public static var isGreat: Bool { factor > 1 }

  /// How many cases.
  /// - Parameter usual: As many as a run in passing has time for.
  /// - Returns: That many, or more.
  public static func rounds(_ usual: Int) -> Int { usual * max(1, factor) }
}
