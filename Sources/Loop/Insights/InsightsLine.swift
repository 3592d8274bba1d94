internal import ArtifactStore
public import Lineage

/// The insights line of a snapshot, for reading.
public struct InsightsLine: Sendable {
  private let snapshot: Snapshot

  /// Reads the insights of a snapshot.
  public init(_ snapshot: Snapshot) { self.snapshot = snapshot }

  /// The weeks that were written, such as `2026/W13`, oldest first.
  public func weeks() throws -> [String] {
    guard let (_, artifact) = try snapshot.findArtifact(on: .insights) else { return [] }
    return artifact.payloads.map(\.name).filter { $0.hasSuffix(".md") }.map {
      String($0.dropLast(3))
    }
  }

  /// The page of a week; the newest where none is named; nil when there is none.
  public func page(_ week: String? = nil) throws -> String? {
    guard let name = try week ?? weeks().last,
      let bytes = try snapshot.findFile("\(name).md", on: .insights)
    else { return nil }
    return String(decoding: bytes, as: UTF8.self)
  }
}
