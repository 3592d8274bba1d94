/// The full name of a ref, such as `refs/heads/profile`.
public struct RefName: Sendable, Hashable {
  /// The name.
  public let text: String

  /// Takes a name that git would take: at least two components, none of them odd.
  ///
  /// The rules are those of `git check-ref-format`.
  public init?(_ text: String) {
    let components = text.split(separator: "/", omittingEmptySubsequences: false)
    let forbidden: Set<Unicode.Scalar> = [" ", "~", "^", ":", "?", "*", "[", "\\", "\u{7F}"]
    guard components.count >= 2, text.hasPrefix("refs/"),
      !text.contains(".."), !text.contains("@{"), !text.hasSuffix("."),
      text.unicodeScalars.allSatisfy({ $0.value >= 0x20 && !forbidden.contains($0) }),
      components.allSatisfy({ !$0.isEmpty && !$0.hasPrefix(".") && !$0.hasSuffix(".lock") })
    else { return nil }
    self.text = text
  }

  /// Takes a name that is written in the program.
  public init(_ text: StaticString) { self.text = "\(text)" }

  /// The branch called `name`: `refs/heads/<name>`.
  public static func branch(_ name: String) -> RefName? { RefName("refs/heads/" + name) }
}

extension RefName: CustomStringConvertible {
  /// The name.
  public var description: String { text }
}
