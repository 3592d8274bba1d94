internal import ArtifactStore

/// Holds the index against a walk [M24].
struct IndexCheck {
  private let registry: Registry
  private var list = FaultList()

  init(_ registry: Registry) { self.registry = registry }

  /// What is wrong.
  var faults: [Verification.Fault] { list.all }

  /// Asks the index, where there is one, for every artifact and for what was taken off each line.
  ///
  /// An index that cannot answer is no fault: nothing rests on it.
  mutating func run() {
    let subject = "\(Store.folder)/\(LineageIndex.fileName)"
    guard registry.index.isThere else { return }
    let wrong = list.reading("M24", subject) { () -> [String]? in
      let snapshot = try registry.snapshot()
      let walk = HistoryWalk(snapshot)
      var places: [ArtifactID: ArtifactFinder.Location] = [:]
      let finder = ArtifactFinder(snapshot)
      try walk.folders { commit, line, folder in
        if places[folder.id] == nil {
          places[folder.id] = try finder.location(of: folder, line: line, commit: commit)
        }
        return true
      }
      let known = places
      return registry.index.answer(about: snapshot) { reader in
        var wrong: [String] = []
        for (id, place) in known where try reader.find(id) != place {
          wrong.append("says something else of artifact \(id.short)")
        }
        for line in Line.allCases where try reader.takenOff(line) != walk.takenOff(line) {
          wrong.append("says something else of what was taken off \(line.rawValue)")
        }
        return wrong.sorted()
      }
    }
    for reason in (wrong ?? nil) ?? [] { list.add("M24", subject, reason) }
  }
}
