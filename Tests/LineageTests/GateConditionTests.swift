import CanonicalJSON
import Testing

@testable import Lineage

/// What the gate is asked in one row of the table, and what it must say.
///
/// What is not set is such that every condition passes: 24 items in as many threads, 12 of them
/// right before and 6 more now. What is missing, not finite, there twice or without its counterpart
/// never gets so far (`GateReportTests`).
private struct Row: Sendable, CustomTestStringConvertible {
  let testDescription: String
  /// What must not pass; everything else must.
  let expected: [Condition.Name: Verdict]
  var candidate = "c0ffee"
  var composites = ("0.5", "0.75")
  var regressions = (fabricates: false, mixesSources: false)
  var citations = "0.95"
  var rollback = "base"
  var extra: JSON = [:]
  var items: [EvalItem]? = Row.items(won: 6)
  var policy: [String: String] = [:]
  var candidateID = "c0ffee"
  var promotedID = "base"
  var measured: GateFacts.Baseline?
  var policyIsTheManifests = true
  var wasRolledBack = false
  var suite: String?
  var look = 1
  var separation = GateFacts.Separation.notLooked
  var asked = GateFacts.Asker.tick

  init(
    _ what: String, _ expected: [Condition.Name: Verdict] = [:],
    _ change: (inout Row) -> Void = { _ in }
  ) {
    self.testDescription = what
    self.expected = expected
    change(&self)
  }

  /// Items of a thread each: 12 right on both sides, some that only the candidate gets right, some
  /// that nobody does.
  static func items(
    _ count: Int = 24, won: Int, guards: [(String, candidate: String, baseline: String)] = []
  ) -> [EvalItem] {
    (0..<count).map { place in
      EvalItem(
        item: "i\(place)", group: "t\(place)", candidate: place < 12 + won ? .one : .zero,
        baseline: place < 12 ? .one : .zero,
        guards: guards.map {
          EvalItem.Guard(
            name: $0.0, candidate: Row.decimal($0.candidate), baseline: Row.decimal($0.baseline))
        })
    }
  }

  static func decimal(_ text: String) -> Decimal { Decimal(text) ?? Decimal(-999) }

  /// Says only what the report says: nothing is known of single items.
  mutating func assert(_ baseline: String, _ candidate: String) {
    items = nil
    composites = (baseline, candidate)
  }

  /// All 24 items have these scores by a guard.
  mutating func guardAll(_ name: String, _ candidate: String, _ baseline: String) {
    items = Row.items(won: 6, guards: [(name, candidate, baseline)])
  }

  /// Another score of one item.
  mutating func score(_ candidate: String, _ baseline: String, of place: Int = 0) {
    items?[place] = EvalItem(
      item: "i\(place)", group: "t\(place)", candidate: Row.decimal(candidate),
      baseline: Row.decimal(baseline))
  }

  func decide() throws -> Decision {
    let policy = try policy.sorted { $0.key < $1.key }.reduce(Policy.default) {
      try $0.setting($1.key, to: $1.value)
    }
    return Gate.decide(
      EvalReport(
        candidateID: candidate, baselineComposite: Row.decimal(composites.0),
        candidateComposite: Row.decimal(composites.1),
        refusalOverFabricationRegression: regressions.fabricates,
        sourceDistinctionRegression: regressions.mixesSources,
        evidenceCitationRate: Row.decimal(citations), rollbackModel: rollback,
        extra: extra.object ?? JSONObject()),
      items: items, policy: policy,
      facts: GateFacts(
        candidateID: candidateID, promotedID: promotedID, measuredBaseline: measured,
        policyIsTheManifests: policyIsTheManifests, wasRolledBack: wasRolledBack, suite: suite,
        look: look, separation: separation, asked: asked))
  }
}

@Suite struct GateConditionTests {
  private static let digest = String(repeating: "a", count: 64)
  private static let other = String(repeating: "a", count: 63) + "b"

  private func check(_ row: Row) throws {
    let decision = try row.decide()
    #expect(decision.conditions.map(\.name) == Condition.Name.allCases)
    let found = decision.conditions.filter { $0.verdict != .pass }
    #expect(Dictionary(uniqueKeysWithValues: found.map { ($0.name, $0.verdict) }) == row.expected)
    #expect(decision.judgement == row.expected.values.max() ?? .pass)
    #expect(decision.allowsPromotion == row.expected.isEmpty)
    #expect(decision.conditions.allSatisfy { ($0.verdict == .pass) == ($0.advice == nil) })
    #expect(decision.conditions.allSatisfy { !$0.measured.isEmpty && !$0.needed.isEmpty })
  }

  @Test(arguments: [
    Row("everything as it should be"),
    Row("another candidate", [.candidate: .refused]) { $0.candidate = "c0ffef" },
    Row("the candidate in capitals", [.candidate: .refused]) { $0.candidate = "C0FFEE" },
    Row("a candidate that only looks the same", [.candidate: .refused]) {
      $0.candidate = "e\u{301}"
      $0.candidateID = "\u{E9}"
    },
    Row("a rollback model where nothing is promoted", [.rollbackModel: .refused]) {
      $0.rollback = "badcafe"
    },
    Row("the base where something is promoted", [.rollbackModel: .refused]) {
      $0.promotedID = "badcafe"
    },
    Row("what is promoted") {
      $0.rollback = "badcafe"
      $0.promotedID = "badcafe"
    },
    Row("another version of the policy", [.policy: .refused]) { $0.policyIsTheManifests = false },
    Row("rolled back, and a tick asks", [.rolledBack: .refused]) { $0.wasRolledBack = true },
    Row("rolled back, and a person asks") {
      $0.wasRolledBack = true
      $0.asked = .person
    },
    Row(
      "everything wrong at once",
      [
        .candidate: .refused, .rollbackModel: .refused, .policy: .refused, .rolledBack: .refused,
        .composite: .fail, .refusalOverFabrication: .fail, .sourceDistinction: .fail,
        .evidenceCitationRate: .fail, .items: .refused, .guards: .refused, .disjointness: .refused,
      ]
    ) {
      $0.assert("0.5", "0.1")
      $0.candidate = "x"
      $0.rollback = "y"
      $0.policyIsTheManifests = false
      $0.wasRolledBack = true
      $0.regressions = (true, true)
      $0.citations = "0"
      $0.policy = ["gate.requires_items": "true"]
      $0.separation = .unknown
    },
    Row("makes things up", [.refusalOverFabrication: .fail]) { $0.regressions.fabricates = true },
    Row("mixes sources up", [.sourceDistinction: .fail]) { $0.regressions.mixesSources = true },
  ])
  fileprivate func `judges by what is known of the adapter`(_ row: Row) throws { try check(row) }

  @Test(arguments: [
    Row("the policy's metric by name") {
      $0.extra = ["metric": ["name": "composite", "direction": "higher"]]
    },
    Row("another metric", [.metric: .refused]) { $0.extra = ["metric": ["name": "accuracy"]] },
    Row("the other direction", [.metric: .refused]) {
      $0.extra = ["metric": ["direction": "lower"]]
    },
    Row("a policy of another metric", [.metric: .refused]) {
      $0.policy = ["gate.metric": "accuracy"]
    },
    Row("the suite that is named") {
      $0.policy = ["gate.suite": digest]
      $0.suite = digest
    },
    Row("another suite", [.suite: .refused]) {
      $0.policy = ["gate.suite": digest]
      $0.suite = other
    },
    Row("no suite where one is named", [.suite: .refused]) { $0.policy = ["gate.suite": digest] },
    Row("one instrument") {
      $0.extra = ["instrument": ["id": .string(digest)]]
      $0.policy = ["gate.instrument": digest]
    },
    Row("another instrument", [.instrument: .refused]) {
      $0.extra = ["instrument": ["id": .string(other)]]
      $0.policy = ["gate.instrument": digest]
    },
    Row("no instrument where one is named", [.instrument: .refused]) {
      $0.policy = ["gate.instrument": digest]
    },
    Row("two instruments", [.instrument: .refused]) {
      $0.extra = [
        "instrument": ["id": .string(digest)], "baseline_instrument": ["id": .string(other)],
      ]
    },
    Row("an instrument of the baseline alone", [.instrument: .refused]) {
      $0.extra = ["baseline_instrument": ["id": .string(digest)]]
    },
    Row("the baseline as it was measured, in other digits") {
      $0.measured = GateFacts.Baseline(composite: decimal("0.500"))
    },
    Row("a baseline just below what was measured", [.measuredBaseline: .refused]) {
      $0.measured = GateFacts.Baseline(composite: decimal("0.5000000000000001"))
    },
    Row("a baseline just above what was measured", [.measuredBaseline: .refused]) {
      $0.measured = GateFacts.Baseline(composite: decimal("0.4999999999999999"))
    },
    Row("a baseline that was measured with another instrument") {
      $0.extra = ["instrument": ["id": .string(digest)]]
      $0.measured = GateFacts.Baseline(composite: decimal("0.4"), instrument: other)
    },
    Row("another baseline with the same instrument", [.measuredBaseline: .refused]) {
      $0.extra = ["instrument": ["id": .string(digest)]]
      $0.measured = GateFacts.Baseline(composite: decimal("0.4"), instrument: digest)
    },
    Row("nothing in both") { $0.separation = .found(proof(shared: 0, copied: 0)) },
    Row("one record in both", [.disjointness: .refused]) {
      $0.separation = .found(proof(shared: 1, copied: 0))
    },
    Row("one item that quotes", [.disjointness: .refused]) {
      $0.separation = .found(proof(shared: 0, copied: 1))
    },
    Row("no proof, and none demanded") { $0.separation = .unknown },
    Row("no proof where it is demanded", [.disjointness: .refused, .guards: .refused]) {
      $0.separation = .unknown
      $0.policy = ["gate.requires_items": "true"]
    },
  ])
  fileprivate func `judges by what was measured and with what`(_ row: Row) throws {
    try check(row)
  }

  @Test(arguments: [
    Row("the bottom of the scale", [.composite: .fail, .evidenceCitationRate: .fail]) {
      $0.assert("1e-300", "0")
      $0.citations = "0"
    },
    Row("the top of the scale") {
      $0.assert("0.5", "1")
      $0.citations = "1"
    },
    Row("a baseline just above 1", [.scores: .refused, .composite: .refused]) {
      $0.assert("1.0000000000000002", "1")
    },
    Row("a baseline just below 0", [.scores: .refused, .composite: .refused]) {
      $0.assert("-1e-300", "1")
    },
    Row("a candidate just above 1", [.scores: .refused, .composite: .refused]) {
      $0.assert("0.5", "1.0000000000000002")
    },
    Row("a candidate just below 0", [.scores: .refused, .composite: .refused]) {
      $0.assert("0.5", "-1e-300")
    },
    Row("scores of a hundred", [.scores: .refused, .composite: .refused]) {
      $0.assert("50", "75")
    },
    Row("a citation rate just above 1", [.scores: .refused, .evidenceCitationRate: .refused]) {
      $0.citations = "1.0000000000000002"
    },
    Row("a citation rate just below 0", [.scores: .refused, .evidenceCitationRate: .refused]) {
      $0.citations = "-1e-300"
    },
    Row("an item's candidate just above 1", [.scores: .refused]) {
      $0.score("1.0000000000000002", "1")
    },
    Row("an item's candidate just below 0", [.scores: .refused]) {
      $0.score("-1e-300", "0", of: 23)
    },
    Row("an item's baseline just above 1", [.scores: .refused]) {
      $0.score("1", "1.0000000000000002")
    },
    Row("an item's baseline just below 0", [.scores: .refused]) {
      $0.score("0", "-1e-300", of: 23)
    },
    Row("a guard's candidate just above 1", [.scores: .refused]) {
      $0.guardAll("refusal", "1.0000000000000002", "1")
    },
    Row("a guard's baseline just below 0", [.scores: .refused]) {
      $0.guardAll("refusal", "0", "-1e-300")
    },
    Row("scores outside that no guard of the policy looks at", [.scores: .refused]) {
      $0.guardAll("length", "7", "0")
    },
    Row("just enough citations") { $0.citations = "0.95" },
    Row("hardly too few citations", [.evidenceCitationRate: .fail]) {
      $0.citations = "0.9499999999999999"
    },
    Row("hardly more citations than needed") { $0.citations = "0.9500000000000001" },
  ])
  fileprivate func `takes scores from 0 to 1 alone`(_ row: Row) throws { try check(row) }

  @Test(arguments: [
    Row("just enough") { $0.assert("0.8", "0.84") },
    Row("hardly too little", [.composite: .fail]) { $0.assert("0.8", "0.8399999999999999") },
    Row("hardly more than needed") { $0.assert("0.8", "0.8400000000000001") },
    Row("no better", [.composite: .fail]) { $0.assert("0.8", "0.8") },
    Row("just enough over nothing") { $0.assert("0", "0.05") },
    Row("hardly too little over nothing", [.composite: .fail]) {
      $0.assert("0", "0.04999999999999999")
    },
    Row("hardly more than needed over nothing") { $0.assert("0", "0.05000000000000001") },
    Row("the smallest baseline that is one") { $0.assert("1e-300", "1.05e-300") },
    Row("room for exactly 5 %") { $0.assert("0.9523809523809523", "1") },
    Row("hardly no room for 5 %", [.composite: .inconclusive]) {
      $0.assert("0.9523809523809524", "1")
    },
    Row("no room at all", [.composite: .inconclusive]) { $0.assert("1", "1") },
    Row("a ratio of one, no better") {
      $0.assert("1", "1")
      $0.policy = ["gate.composite_ratio": "1"]
    },
    Row("a margin of its own over nothing", [.composite: .fail]) {
      $0.assert("0", "0.19")
      $0.policy = ["gate.absolute_margin": "0.2"]
    },
  ])
  fileprivate func `compares composites at, under and over the threshold`(_ row: Row) throws {
    try check(row)
  }

  @Test(arguments: [
    Row("no items") { $0.items = nil },
    Row("an empty file of items") { $0.items = [] },
    Row("no items where they are demanded", [.items: .refused, .guards: .refused]) {
      $0.items = nil
      $0.policy = ["gate.requires_items": "true"]
    },
    Row("an empty file where items are demanded", [.items: .refused, .guards: .refused]) {
      $0.items = []
      $0.policy = ["gate.requires_items": "true"]
    },
    Row("one item too few", [.items: .inconclusive]) {
      $0.items = Row.items(19, won: 6)
      $0.composites = ("0.6316", "0.9474")
    },
    Row("just enough items") {
      $0.items = Row.items(20, won: 6)
      $0.composites = ("0.6", "0.9")
    },
    Row("one item more than needed") {
      $0.items = Row.items(21, won: 6)
      $0.composites = ("0.5714", "0.8571")
    },
    Row("a candidate's composite as two digits round it") { $0.composites.1 = "0.7549999" },
    Row("a candidate's composite that is not its items'", [.items: .refused]) {
      $0.composites.1 = "0.7550001"
    },
    Row("a baseline's composite as two digits round it") { $0.composites.0 = "0.4950001" },
    Row("a baseline's composite that is not its items'", [.items: .refused]) {
      $0.composites.0 = "0.4949999"
    },
    Row("six items won and none lost, first look") { $0.items = Row.items(won: 6) },
    Row("five items won", [.improvement: .inconclusive]) {
      $0.items = Row.items(won: 5)
      $0.composites.1 = "0.7083"
    },
    Row("six items won at the second look", [.improvement: .inconclusive]) { $0.look = 2 },
    Row("seven items won at the second look") {
      $0.items = Row.items(won: 7)
      $0.composites.1 = "0.7917"
      $0.look = 2
    },
    Row("six items won at half of the level", [.improvement: .inconclusive]) {
      $0.policy = ["gate.alpha": "0.025"]
    },
    Row("all items of one thread", [.improvement: .inconclusive]) { row in
      row.items = Row.items(won: 6).map {
        EvalItem(item: $0.item, group: "t", candidate: $0.candidate, baseline: $0.baseline)
      }
    },
    Row("no improvement by items", [.improvement: .inconclusive, .composite: .fail]) {
      $0.items = Row.items(won: 0)
      $0.composites.1 = "0.5"
    },
  ])
  fileprivate func `tests what single items show`(_ row: Row) throws { try check(row) }

  @Test(arguments: [
    Row("as good by a guard") { $0.guardAll("refusal", "0.5", "0.5") },
    Row("better by a guard") { $0.guardAll("speakers", "1", "0.5") },
    Row("worse by hardly less than the margin") { $0.guardAll("refusal", "0.900001", "1") },
    Row("worse by just the margin", [.guards: .inconclusive]) {
      $0.guardAll("refusal", "0.9", "1")
    },
    Row("worse by hardly more than the margin", [.guards: .fail]) {
      $0.guardAll("speakers", "0.899999", "1")
    },
    Row("worse by what is no guard") { $0.guardAll("length", "0", "1") },
    Row("worse by what another policy guards", [.guards: .fail]) {
      $0.guardAll("length", "0", "1")
      $0.policy = ["gate.guards": "length"]
    },
    Row("worse by less than a wider margin") {
      $0.guardAll("refusal", "0.85", "1")
      $0.policy = ["gate.guard_margin": "0.2"]
    },
    Row("maybe worse: two of 24 items", [.guards: .inconclusive]) { row in
      row.guardAll("refusal", "1", "1")
      for place in 0..<2 {
        let item = row.items?[place]
        row.items?[place] = EvalItem(
          item: "i\(place)", group: "t\(place)", candidate: item?.candidate ?? .zero,
          baseline: item?.baseline ?? .zero,
          guards: [EvalItem.Guard(name: "refusal", candidate: .zero, baseline: .one)])
      }
    },
    Row("a guard that too few items have", [.guards: .inconclusive]) { row in
      row.guardAll("refusal", "1", "1")
      row.items = Row.items(won: 6).enumerated().map { $0 < 5 ? row.items?[$0] ?? $1 : $1 }
    },
  ])
  fileprivate func `holds guards to their margin`(_ row: Row) throws { try check(row) }

  private static func decimal(_ text: String) -> Decimal { Row.decimal(text) }

  private static func proof(shared: Int, copied: Int) -> Disjointness {
    Disjointness(
      items: 24, threads: 24, setAside: 100, batches: 3, read: 150,
      shared: (0..<shared).map { "\($0)" }, sharedCount: shared, copied: copied, digest: digest)
  }
}
