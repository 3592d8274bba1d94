internal import ArtifactStore

/// What the index follows commits along: a line, or ``ArtifactShelf``.
///
/// The numbers are part of the index's schema.
struct Track: Hashable {
  /// Its number in the index.
  let number: Int64

  private init(number: Int64) { self.number = number }

  /// A line.
  init(_ line: Line) {
    self.number = Int64(line.place)
  }

  /// What lies on no line.
  static let shelf = Track(number: Int64(Line.allCases.count))

  /// The lines in their order, then the shelf.
  static let all = Line.allCases.map { Track($0) } + [shelf]

  /// The line; nil for the shelf, and for a number that is none of an index's.
  static func line(_ number: Int64) -> Line? {
    Line.allCases.indices.contains(Int(number)) ? Line.allCases[Int(number)] : nil
  }

  /// The line; nil for the shelf.
  var line: Line? { Track.line(number) }

  /// Where artifacts lie in its trees.
  func folders(of store: Store) -> ArtifactFolders {
    line.map { ArtifactFolders(on: $0, of: store) } ?? ArtifactFolders(depth: 2, of: store)
  }
}
