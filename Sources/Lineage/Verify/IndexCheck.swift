internal import ArtifactStore

/// Holds the index against what the other checks found [M24].
struct IndexCheck {
  private let registry: Registry
  private var list = FaultList()

  /// The index is asked where no more artifacts than about this many lie, evenly spread: its pages bear checksums.
  private static let sample = 4096

  init(_ registry: Registry) { self.registry = registry }

  /// What is wrong.
  var faults: [Verification.Fault] { list.all }

  /// Asks the index, where there is one, for artifacts and for what was taken off each line.
  ///
  /// An index that cannot answer is no fault: nothing rests on it.
  /// - Parameters:
  ///   - artifacts: Every artifact that there is.
  ///   - takenOff: What operations took off each line.
  mutating func run(_ artifacts: Set<ArtifactID>, takenOff: [Line: Set<CommitID>]) {
    let subject = "\(Store.folder)/\(LineageIndex.fileName)"
    guard registry.index.isThere else { return }
    let wrong = list.reading("M24", subject) { () -> [String]? in
      let snapshot = try registry.snapshot()
      let sorted = artifacts.sorted { $0.objectID < $1.objectID }
      let step = max(1, sorted.count / IndexCheck.sample)
      let asked = stride(from: 0, to: sorted.count, by: step).map { sorted[$0] }
      return registry.index.answer(about: snapshot) { reader in
        let known = Set(try Kind.allCases.flatMap { try reader.artifacts(of: $0) })
        var wrong = known.symmetricDifference(artifacts).map { id in
          "\(known.contains(id) ? "invents" : "misses") artifact \(id.short)"
        }
        for id in asked where known.contains(id) {
          guard try !IndexCheck.isRight(reader.find(id), about: id, in: snapshot) else { continue }
          wrong.append("says something else of artifact \(id.short)")
        }
        for line in Line.allCases
        where try Set(reader.takenOff(line)) != takenOff[line, default: []] {
          wrong.append("says something else of what was taken off \(line.rawValue)")
        }
        return wrong.sorted()
      }
    }
    for reason in (wrong ?? nil) ?? [] { list.add("M24", subject, reason) }
  }

  /// True when an artifact lies where the index says.
  private static func isRight(
    _ place: ArtifactFinder.Location?, about id: ArtifactID, in snapshot: Snapshot
  ) throws -> Bool {
    guard let place, place.id == id else { return false }
    let file = (place.folder.isEmpty ? "" : place.folder + "/") + Artifact.fileName
    let tree = try snapshot.store.commit(place.commit).tree
    return try snapshot.store.find(file, in: tree)?.id == id.objectID
  }
}
