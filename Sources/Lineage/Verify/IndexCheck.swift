internal import ArtifactStore

/// Holds the index against what the other checks found [M24].
struct IndexCheck: Sendable {
  /// What an index says.
  private struct Answer: Sendable {
    var artifacts: Set<ArtifactID> = []
    var takenOff: [Line: Set<CommitID>] = [:]
    /// What lies elsewhere than it says.
    var misplaced: [ArtifactID] = []
  }

  private var list = FaultList()
  private var answer: Answer?

  private static let subject = "\(Store.folder)/\(LineageIndex.fileName)"

  /// The index is asked where no more artifacts than about this many lie, evenly spread: its pages bear checksums.
  private static let sample = 4096

  /// What is wrong.
  var faults: [Verification.Fault] { list.all }

  /// Asks the index, where there is one, for artifacts and for what was taken off each line.
  ///
  /// An index that cannot answer is no fault: nothing rests on it.
  init(of registry: Registry) {
    guard registry.index.isThere else { return }
    answer =
      list.reading("M24", IndexCheck.subject) {
        let snapshot = try registry.snapshot()
        return registry.index.answer(about: snapshot) { reader in
          var answer = Answer()
          try reader.keepPages()
          answer.artifacts = Set(try Kind.allCases.flatMap { try reader.artifacts(of: $0) })
          let sorted = answer.artifacts.sorted { $0.objectID < $1.objectID }
          let step = max(1, sorted.count / IndexCheck.sample)
          answer.misplaced = try stride(from: 0, to: sorted.count, by: step).map { sorted[$0] }
            .filter { try IndexCheck.isMisplaced($0, by: reader, in: snapshot) }
          for line in Line.allCases { answer.takenOff[line] = Set(try reader.takenOff(line)) }
          return answer
        }
      } ?? nil
  }

  /// Holds what it says against what there is.
  /// - Parameters:
  ///   - artifacts: Every artifact that there is.
  ///   - takenOff: What operations took off each line.
  mutating func compare(with artifacts: Set<ArtifactID>, takenOff: [Line: Set<CommitID>]) {
    guard let answer else { return }
    var wrong: [String] = []
    if answer.artifacts != artifacts {
      wrong = answer.artifacts.symmetricDifference(artifacts).map { id in
        "\(answer.artifacts.contains(id) ? "invents" : "misses") artifact \(id.short)"
      }
    }
    wrong += answer.misplaced.filter(artifacts.contains).map {
      "says something else of artifact \($0.short)"
    }
    for line in Line.allCases
    where answer.takenOff[line, default: []] != takenOff[line, default: []] {
      wrong.append("says something else of what was taken off \(line.rawValue)")
    }
    for reason in wrong.sorted() { list.add("M24", IndexCheck.subject, reason) }
  }

  /// True when an artifact does not lie where the index says.
  private static func isMisplaced(
    _ id: ArtifactID, by reader: IndexReader, in snapshot: Snapshot
  ) throws -> Bool {
    do {
      guard let place = try reader.find(id), place.id == id else { return true }
      let file = (place.folder.isEmpty ? "" : place.folder + "/") + Artifact.fileName
      let tree = try snapshot.store.commit(place.commit).tree
      return try snapshot.store.find(file, in: tree)?.id != id.objectID
    } catch IndexFault.wrong {
      return true
    } catch is StoreError {
      return true
    }
  }
}
