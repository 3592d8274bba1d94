internal import ArgumentParser
internal import Lineage

extension Line: @retroactive ExpressibleByArgument {}

extension Kind: @retroactive ExpressibleByArgument {}

/// A version of a line, as an argument: `profile`, `profile~3`.
struct VersionArgument: ExpressibleByArgument {
  /// What it names.
  let reference: LineReference

  /// Reads an argument; nil where it names no line.
  init?(argument: String) {
    guard let reference = LineReference(argument) else { return nil }
    self.reference = reference
  }
}
