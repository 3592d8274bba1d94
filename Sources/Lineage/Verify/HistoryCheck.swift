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
    // Lines are gone through from where they stand while the log tells where else they stood.
    let view = onlyNewest ? nil : try? registry.log.newest().view
    let begun = Crew().map(Line.allCases) { line in
      var check = LineCheck(of: registry.store)
      if let tip = view?[line] { check.check(line, from: tip) }
      return check
    }
    var operations = OperationCheck(registry)
    if onlyNewest { operations.runNewest() } else { operations.run() }
    self.faults = operations.faults
    self.takenOff = operations.takenOff
    let checks = Crew().map(Array(zip(begun.finish(), operations.tips))) { check, tips in
      var check = check
      for tip in tips.tips {
        if onlyNewest {
          check.checkTip(tip, of: tips.line)
        } else {
          check.check(tips.line, from: tip)
        }
      }
      return check
    }
    for check in checks.finish() {
      faults += check.faults
      places += check.places
    }
  }
}
