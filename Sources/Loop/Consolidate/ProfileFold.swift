internal import ArtifactStore
internal import Lineage

/// A profile while batches are taken into it, and which they are.
///
/// It goes from batch to batch without reading again what is on the line.
struct ProfileFold: Sendable {
  /// The batches that the version before does not have.
  private(set) var new: Range<Int>
  /// True where the profile is made from nothing, and the version before is none of its inputs.
  private(set) var isFromNothing: Bool
  private var consolidator: Consolidator

  /// The profile of a snapshot with every batch of it; nil where it has them all.
  ///
  /// It begins from nothing where a batch that it had was read again.
  static func behind(_ snapshot: Snapshot) throws -> ProfileFold? {
    let merged = try ProfileLine(snapshot).batches()
    guard merged != snapshot.tip(.batches) else { return nil }
    return try ProfileFold(snapshot, after: BatchLine(snapshot).firstBatch(after: merged))
  }

  /// The profile of a snapshot with every batch of it.
  init(_ snapshot: Snapshot) throws {
    let batches = BatchLine(snapshot)
    let merged = try ProfileLine(snapshot).batches()
    let first =
      merged == snapshot.tip(.batches) ? try batches.count() : try batches.firstBatch(after: merged)
    try self.init(snapshot, after: first)
  }

  private init(_ snapshot: Snapshot, after first: Int) throws {
    let batches = BatchLine(snapshot)
    let rules = try ConsolidationRules(PolicyLine(snapshot).policy())
    isFromNothing = first == 0
    consolidator = Consolidator(
      isFromNothing ? Profile() : try ProfileLine(snapshot).profile(), rules: rules)
    new = first..<first
    for number in first..<(try batches.count()) { merge(try batches.candidates(number)) }
  }

  /// Takes in the next batch.
  mutating func merge(_ candidates: [Candidate]) {
    consolidator.merge((number: new.upperBound, candidates: candidates))
    new = new.lowerBound..<(new.upperBound + 1)
  }

  /// The profile of all that was taken in.
  var profile: Profile { consolidator.profile }

  /// Goes on from what was taken in: a version has it.
  mutating func advance() {
    isFromNothing = new.upperBound == 0
    new = new.upperBound..<new.upperBound
  }
}
