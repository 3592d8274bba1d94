/// What the store knows of the adapter, and whether the report fits it.
extension Gate {
  static func candidate(_ report: EvalReport, _ facts: GateFacts) -> Condition {
    let holds = report.candidateID.utf8.elementsEqual(facts.candidateID.utf8)
    return Condition(
      .candidate, measured: report.candidateID, needed: facts.candidateID,
      verdict: holds ? .pass : .refused,
      advice: holds ? nil : "the report is about another adapter: evaluate this one")
  }

  static func rollbackModel(_ report: EvalReport, _ facts: GateFacts) -> Condition {
    let holds = report.rollbackModel.utf8.elementsEqual(facts.promotedID.utf8)
    return Condition(
      .rollbackModel, measured: report.rollbackModel, needed: facts.promotedID,
      verdict: holds ? .pass : .refused,
      advice: holds ? nil : "the baseline is not what is promoted now: evaluate again against that")
  }

  static func policyVersion(_ facts: GateFacts) -> Condition {
    let holds = facts.policyIsTheManifests
    return Condition(
      .policy, measured: holds ? "the manifest's version" : "another version",
      needed: "the manifest's version", verdict: holds ? .pass : .refused,
      advice: holds ? nil : "judge by the policy that the manifest names, or train anew")
  }

  static func rolledBack(_ facts: GateFacts) -> Condition {
    let mayAsk = !facts.wasRolledBack || facts.asked == .person
    return Condition(
      .rolledBack, measured: facts.wasRolledBack ? "rolled back before" : "never rolled back",
      needed: facts.asked == .tick ? "never rolled back" : "a person asks, or never rolled back",
      verdict: mayAsk ? .pass : .refused,
      advice: mayAsk ? nil : "a tick promotes no adapter again: a person can, with tka promote")
  }

  static func disjointness(_ facts: GateFacts, _ criteria: Policy.Promotion) -> Condition {
    let needed = "nothing asked that was trained on"
    switch facts.separation {
    case .notLooked:
      return Condition(.disjointness, measured: "not looked at", needed: needed, verdict: .pass)
    case .unknown:
      let holds = !criteria.requiresItems
      return Condition(
        .disjointness, measured: "not provable (asserted)", needed: needed,
        verdict: holds ? .pass : .refused,
        advice: holds
          ? nil : "the policy demands proof: measure on the threads set aside (tka evaluate)")
    case .found(let found):
      var faults: [String] = []
      if found.sharedCount > 0 {
        let names = found.shared.prefix(3).joined(separator: ", ")
        faults.append(
          "\(found.sharedCount) records in both (\(names)\(found.sharedCount > 3 ? ", …" : ""))")
      }
      if found.copied > 0 { faults.append("\(found.copied) items quote training text") }
      return Condition(
        .disjointness,
        measured: found.holds
          ? "\(found.setAside) records aside, \(found.read) read, none in both"
          : faults.joined(separator: "; "),
        needed: needed, verdict: found.holds ? .pass : .refused,
        advice: found.holds
          ? nil : "the adapter knows the answers: train again without them, or measure with others")
    }
  }
}
