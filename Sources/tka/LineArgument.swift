// A conformance of a public type is public, and so is what it names.
public import ArgumentParser
public import Lineage

extension Line: ExpressibleByArgument {}

extension Kind: ExpressibleByArgument {}

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
