// A conformance of a public type is public, and so is what it names.
public import ArgumentParser
public import Lineage

extension Line: ExpressibleByArgument {}

extension Kind: ExpressibleByArgument {
  // The parser's own go through key paths, which the runtime takes as long to make as `put` to write a ref.
  /// The names of all kinds.
  public static var allValueStrings: [String] {
    var names: [String] = []
    for kind in allCases { names.append(kind.rawValue) }
    return names
  }

  /// Names that are described by others: none.
  public static var allValueDescriptions: [String: String] { [:] }

  /// Its name.
  public var defaultValueDescription: String { rawValue }
}

extension LineageTree.Direction: EnumerableFlag {}

/// A version of a line, as an argument: `profile`, `profile~3`.
struct VersionArgument: ExpressibleByArgument {
  /// What it names.
  let reference: LineReference

  /// Names a version, as the default of an argument.
  init(_ reference: LineReference) { self.reference = reference }

  /// Reads an argument; nil where it names no line.
  init?(argument: String) {
    guard let reference = LineReference(argument) else { return nil }
    self.reference = reference
  }
}
