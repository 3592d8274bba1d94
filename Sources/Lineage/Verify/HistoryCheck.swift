internal import ArtifactStore

/// Reads the log of operations and the versions of all lines through, on a thread of the caller's choice.
struct HistoryCheck: Sendable {
  /// What is wrong.
  private(set) var faults: [Verification.Fault]
  /// Every version of every line, once.
  private(set) var places: [LineCheck.Place] = []
  /// What operations took off each line, also where it is on it again.
  let takenOff: [Line: Set<CommitID>]

  /// Reads all of it, or the newest operation and the newest version of each line.
  init(of registry: Registry, onlyNewest: Bool) {
    var operations = OperationCheck(registry)
    if onlyNewest { operations.runNewest() } else { operations.run() }
    self.faults = operations.faults
    self.takenOff = operations.takenOff
    let checks = Crew().map(operations.tips) { line, tips in
      var check = LineCheck(of: registry.store)
      for tip in tips {
        if onlyNewest { check.checkTip(tip, of: line) } else { check.check(line, from: tip) }
      }
      return check
    }
    for check in checks.finish() {
      faults += check.faults
      places += check.places
    }
  }
}
