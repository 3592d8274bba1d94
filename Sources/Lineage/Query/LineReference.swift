public import ArtifactStore

/// A version of a line as a person names it: `profile` for the newest, `profile~3` for the third
/// before it.
public struct LineReference: Sendable, Hashable {
  /// The line.
  public let line: Line
  /// How many versions before the newest; 0 for the newest itself.
  public let steps: Int

  /// Names a version.
  public init(_ line: Line, steps: Int = 0) {
    self.line = line
    self.steps = steps
  }

  /// Reads `LINE` or `LINE~N`, or nil where the text is something else.
  public init?(_ text: String) {
    let parts = text.split(separator: "~", maxSplits: 1, omittingEmptySubsequences: false)
    guard let name = parts.first, let line = Line(rawValue: String(name)) else { return nil }
    guard let count = parts.dropFirst().first else {
      self.init(line)
      return
    }
    let isNumber = !count.isEmpty && count.utf8.allSatisfy { (48...57).contains($0) }
    guard isNumber, let steps = Int(count) else { return nil }
    self.init(line, steps: steps)
  }

  /// The commit that it names; the root where it names what was before the first version.
  ///
  /// Throws ``LineageError/notFound(_:)`` where the line has not so many versions.
  public func commit(in snapshot: Snapshot) throws -> CommitID {
    // A few steps are gone sooner than an index is opened, and without waiting for one to be built.
    let isNear = steps <= LineReference.near
    let query = LineageQuery(isNear ? snapshot.withoutIndex : snapshot)
    guard let commit = try query.version(of: line, stepsBack: steps) else {
      throw LineageError.notFound("version \(self)")
    }
    return commit
  }

  private static let near = 100

  /// The store as it was, with this line at the version that is named.
  public func snapshot(from snapshot: Snapshot) throws -> Snapshot {
    var view = snapshot.view
    view[line] = try commit(in: snapshot)
    return snapshot.with(view)
  }
}

extension LineReference: CustomStringConvertible {
  /// The form that is read.
  public var description: String { steps == 0 ? line.rawValue : "\(line.rawValue)~\(steps)" }
}
