/// Settles contradictions between claims, and gives every claim its status.
///
/// A contradiction is open until one side has some batches more; the other side is then
/// retracted. A retracted claim stands against nobody. Status follows from the batches alone, so
/// a claim that gathers new batches can come back and open the question again.
struct Contradictions {
  private let rules: ConsolidationRules

  init(rules: ConsolidationRules) { self.rules = rules }

  func settle(_ claims: inout [Claim]) {
    var opponents: [[Int]] = claims.map { _ in [] }
    link(&claims, opponents: &opponents)
    let contested = opponents.indices.filter { !opponents[$0].isEmpty }
      .sorted {
        (claims[$1].batches.count, claims[$0].id) < (claims[$0].batches.count, claims[$1].id)
      }
    for position in claims.indices {
      claims[position].openContradictions = []
      claims[position].status = .provisional
    }
    var retracted: Set<Int> = []
    // From the most confirmed down: what retracts a claim has more batches, so it is settled.
    for position in contested {
      let winner = opponents[position]
        .filter { !retracted.contains($0) && hasLead(claims[$0], over: claims[position]) }
        .min {
          (claims[$1].batches.count, claims[$0].id) < (claims[$0].batches.count, claims[$1].id)
        }
      guard let winner else { continue }
      retracted.insert(position)
      claims[position].status = .retracted(by: claims[winner].id)
    }
    for position in claims.indices where !retracted.contains(position) {
      claims[position].openContradictions =
        opponents[position].filter { !retracted.contains($0) }.map { claims[$0].id }.sorted()
      let isDurable =
        claims[position].openContradictions.isEmpty && claims[position].isWellSupported(by: rules)
      if isDurable { claims[position].status = .durable }
    }
  }

  private func hasLead(_ claim: Claim, over other: Claim) -> Bool {
    claim.batches.count - other.batches.count >= rules.contradictionLead
  }

  /// Writes down who is contradicted by whom, and finds the opponents of each claim.
  private func link(_ claims: inout [Claim], opponents: inout [[Int]]) {
    var positions: [ClaimID: Int] = [:]
    for (position, claim) in claims.enumerated() { positions[claim.id] = position }
    var contradictedBy: [[ClaimID]] = claims.map { _ in [] }
    for (position, claim) in claims.enumerated() {
      for target in claim.contradicts {
        guard let other = positions[target], other != position else { continue }
        contradictedBy[other].append(claim.id)
        if !opponents[position].contains(other) { opponents[position].append(other) }
        if !opponents[other].contains(position) { opponents[other].append(position) }
      }
    }
    for position in claims.indices {
      claims[position].contradictedBy = contradictedBy[position].sorted()
    }
  }
}
