import CanonicalJSON
import Lineage
import Testing

@Suite struct GateDecisionTests {
  private static let candidate = "c0ffee0000000000000000000000000000000001"
  private static let promoted = "badcafe000000000000000000000000000000002"

  private func report(
    candidate: String = GateDecisionTests.candidate, from baseline: String = "0.8",
    to composite: String = "0.84", fabricates: Bool = false, mixesSources: Bool = false,
    cites rate: String = "0.95", rollback: String = "base"
  ) throws -> EvalReport {
    EvalReport(
      candidateID: candidate, baselineComposite: try #require(Decimal(baseline)),
      candidateComposite: try #require(Decimal(composite)),
      refusalOverFabricationRegression: fabricates, sourceDistinctionRegression: mixesSources,
      evidenceCitationRate: try #require(Decimal(rate)), rollbackModel: rollback)
  }

  private func facts(
    promoted: String = GateFacts.base, baseline: String? = nil, policy: Bool = true,
    rolledBack: Bool = false, asked: GateFacts.Asker = .tick
  ) -> GateFacts {
    GateFacts(
      candidateID: Self.candidate, promotedID: promoted,
      measuredBaseline: baseline.flatMap { Decimal($0) }.map { .init(composite: $0) },
      policyIsTheManifests: policy,
      wasRolledBack: rolledBack, asked: asked)
  }

  /// 24 items in as many threads: 12 right before, 6 more now, none less.
  private let items = (0..<24).map { place in
    EvalItem(
      item: "i\(place)", group: "t\(place)", candidate: place < 18 ? .one : .zero,
      baseline: place < 12 ? .one : .zero)
  }

  /// What a report says of ``items``.
  private func itemReport() throws -> EvalReport { try report(from: "0.5", to: "0.75") }

  private func decide(
    _ report: EvalReport, items: [EvalItem]? = nil, policy: Policy = .default,
    _ facts: GateFacts? = nil
  ) -> Decision {
    Gate.decide(report, items: items, policy: policy, facts: facts ?? self.facts())
  }

  private func condition(_ name: Condition.Name, _ decision: Decision) throws -> Condition {
    try #require(decision.conditions.first { $0.name == name })
  }

  @Test func `judges every condition, in order, whatever the others say`() throws {
    let good = decide(try itemReport(), items: items)
    #expect(good.conditions.map(\.name) == Condition.Name.allCases)
    #expect(good.verdict == .pass)
    #expect(good.allowsPromotion)
    #expect(good.conditions.allSatisfy { $0.verdict == .pass && $0.advice == nil })

    let bad = decide(
      try report(
        candidate: "x", to: "0.1", fabricates: true, mixesSources: true, cites: "0", rollback: "y"),
      policy: try Policy.default.setting("gate.requires_items", to: "true"),
      facts(baseline: "0.7", policy: false, rolledBack: true))
    #expect(bad.conditions.map(\.name) == Condition.Name.allCases)
    #expect(
      bad.conditions.map(\.verdict) == [
        .refused, .refused, .refused, .refused, .pass, .pass, .pass, .pass, .refused, .fail, .pass,
        .fail, .fail, .refused, .fail, .refused, .refused,
      ])
    #expect(bad.verdict == .refused)
    #expect(!bad.allowsPromotion)
    #expect(bad.conditions.allSatisfy { ($0.verdict == .pass) == ($0.advice == nil) })
  }

  @Test func `decides by the worst condition`() throws {
    #expect(decide(try report(from: "1", to: "1")).verdict == .inconclusive)
    #expect(decide(try report(from: "1", to: "1", fabricates: true)).verdict == .fail)
    #expect(
      decide(try report(from: "1", to: "1", fabricates: true, rollback: "x")).verdict == .refused)
  }

  /// Baseline, composite, verdict and what is needed, worked out by hand.
  @Test(arguments: [
    ("0.8", "0.84", Verdict.pass, ">= 0.84 (1.05 x 0.8)"),
    ("0.80", "0.8399999999999999", .fail, ">= 0.84 (1.05 x 0.8)"),
    ("0.8", "0.8400000000000001", .pass, ">= 0.84 (1.05 x 0.8)"),
    ("0.7", "0.735", .pass, ">= 0.735 (1.05 x 0.7)"),
    ("0.333", "0.34965", .pass, ">= 0.34965 (1.05 x 0.333)"),
    ("0.333", "0.34964", .fail, ">= 0.34965 (1.05 x 0.333)"),
    ("0", "0.05", .pass, ">= 0.05 (over a baseline of 0)"),
    ("-0.0", "0.05", .pass, ">= 0.05 (over a baseline of 0)"),
    ("0", "0.0499", .fail, ">= 0.05 (over a baseline of 0)"),
    ("0.0001", "0.000105", .pass, ">= 0.000105 (1.05 x 0.0001)"),
    ("0.95", "1", .pass, ">= 0.9975 (1.05 x 0.95)"),
    ("0.952", "1", .pass, ">= 0.9996 (1.05 x 0.952)"),
    ("0.953", "1", .inconclusive, ">= 1.00065 (1.05 x 0.953)"),
    ("1", "0", .inconclusive, ">= 1.05 (1.05 x 1)"),
    ("1.1", "1", .refused, "scores from 0 to 1"),
    ("0.5", "-0.1", .refused, "scores from 0 to 1"),
  ])
  func `compares composites as exact decimals`(
    _ baseline: String, _ composite: String, _ verdict: Verdict, _ needed: String
  ) throws {
    let condition = try condition(
      .composite, decide(try report(from: baseline, to: composite)))
    #expect(condition.verdict == verdict)
    #expect(condition.needed == needed)
  }

  @Test func `takes its thresholds from the policy`() throws {
    let policy = try Policy.default.setting("gate.composite_ratio", to: "1.08")
      .setting("gate.absolute_margin", to: "0.2")
      .setting("gate.evidence_citation_rate", to: "0.99")
    let decision = decide(try report(), policy: policy)
    #expect(try condition(.composite, decision).verdict == .fail)
    #expect(try condition(.composite, decision).needed == ">= 0.864 (1.08 x 0.8)")
    #expect(try condition(.evidenceCitationRate, decision).verdict == .fail)
    let fromZero = decide(try report(from: "0", to: "0.19"), policy: policy)
    #expect(try condition(.composite, fromZero).verdict == .fail)
  }

  @Test(arguments: [
    ("0.95", Verdict.pass), ("0.9499999", .fail), ("1", .pass), ("0", .fail),
    ("1.0000001", .refused), ("-0.0001", .refused),
  ])
  func `needs enough citations of evidence`(_ rate: String, _ verdict: Verdict) throws {
    let decision = decide(try report(cites: rate))
    #expect(try condition(.evidenceCitationRate, decision).verdict == verdict)
  }

  @Test func `refuses scores outside of 0 to 1 and names them`() throws {
    let decision = decide(
      try report(from: "1.5", to: "-1", cites: "7"),
      items: items + [EvalItem(item: "b", group: "t", candidate: Decimal(2), baseline: .one)])
    let scores = try condition(.scores, decision)
    #expect(scores.verdict == .refused)
    #expect(
      scores.measured
        == "outside: baseline_composite, candidate_composite, evidence_citation_rate, 1 of 25 items"
    )
  }

  @Test func `fails each regression by itself`() throws {
    let fabricates = decide(try report(fabricates: true))
    #expect(try condition(.refusalOverFabrication, fabricates).verdict == .fail)
    #expect(try condition(.sourceDistinction, fabricates).verdict == .pass)
    #expect(fabricates.verdict == .fail)
    let mixes = decide(try report(mixesSources: true))
    #expect(try condition(.refusalOverFabrication, mixes).verdict == .pass)
    #expect(try condition(.sourceDistinction, mixes).verdict == .fail)
    #expect(mixes.verdict == .fail)
  }

  @Test func `refuses a report about another adapter or against another baseline`() throws {
    let other = decide(try report(candidate: Self.promoted))
    #expect(try condition(.candidate, other).verdict == .refused)
    let stale = decide(try report(), facts(promoted: Self.promoted))
    #expect(try condition(.rollbackModel, stale).verdict == .refused)
    let fresh = decide(try report(rollback: Self.promoted), facts(promoted: Self.promoted))
    #expect(fresh.verdict == .pass)
  }

  @Test func `holds the report's baseline against what was measured here`() throws {
    #expect(decide(try report(), facts(baseline: "0.80")).verdict == .pass)
    let other = decide(try report(), facts(baseline: "0.8000001"))
    #expect(try condition(.measuredBaseline, other).verdict == .refused)
    #expect(try condition(.measuredBaseline, other).needed == "= 0.8000001")
  }

  @Test func `refuses criteria other than the manifest's`() throws {
    #expect(decide(try report(), facts(policy: false)).verdict == .refused)
  }

  @Test func `promotes what was rolled back only when a person asks`() throws {
    #expect(decide(try report(), facts(rolledBack: true, asked: .tick)).verdict == .refused)
    #expect(decide(try report(), facts(rolledBack: true, asked: .person)).verdict == .pass)
  }

  @Test(arguments: [(false, Verdict.pass), (true, .refused)])
  func `refuses a report without items only where they are demanded`(
    _ demanded: Bool, _ verdict: Verdict
  ) throws {
    let policy = try Policy.default.setting("gate.requires_items", to: "\(demanded)")
    for absent in [nil, [EvalItem]()] {
      let decision = decide(try report(), items: absent, policy: policy)
      #expect(try condition(.items, decision).verdict == verdict)
      #expect(decision.isAsserted)
    }
    let measured = decide(try itemReport(), items: items, policy: policy)
    #expect(try condition(.items, measured).verdict == .pass)
    #expect(!measured.isAsserted)
  }

  // MARK: the decision

  @Test func `is overridden only with a reason, and keeps what the conditions say`() throws {
    let failed = decide(try report(fabricates: true))
    let overridden = try #require(failed.overridden(reason: "seen by hand"))
    #expect(overridden.verdict == .overridden(reason: "seen by hand"))
    #expect(overridden.judgement == .fail)
    #expect(overridden.conditions == failed.conditions)
    #expect(overridden.allowsPromotion)
    #expect(failed.overridden(reason: " \n") == nil)
    #expect(decide(try report()).overridden(reason: "why not") == nil)
  }

  @Test func `comes back from JSON as it was`() throws {
    let failed = decide(try report(fabricates: true))
    let decisions = [
      failed, decide(try itemReport(), items: items), decide(try report(from: "1")),
      try #require(failed.overridden(reason: "seen by hand")),
    ]
    for decision in decisions {
      let bytes = decision.json.canonicalLine
      #expect(try Decision(json: JSONParser.parse(bytes)) == decision)
    }
    #expect(failed.json["verdict"]?.string == "fail")
    #expect(decisions[3].json["override_reason"]?.string == "seen by hand")
  }

  @Test func `writes a condition as these bytes`() throws {
    let decision = decide(try report(to: "0.83"))
    #expect(
      decision.json["conditions"]?.array?[9].canonicalText == """
        {"advice":"keep what is promoted; train again when there are more pairs",\
        "measured":"0.83","name":"composite","needed":">= 0.84 (1.05 x 0.8)","verdict":"fail"}
        """)
  }

  @Test(arguments: [
    (#""verdict":"fail"}"#, #""verdict":"pass"}"#, "verdict"),
    (#""verdict":"pass"}"#, #""verdict":"maybe"}"#, "conditions.0.verdict"),
    (#""name":"scores""#, #""name":"score""#, "conditions.7.name"),
    (#""name":"scores""#, #""name":"policy""#, "conditions.7.name"),
    (#""asserted":true,"#, "", "asserted"),
    (#""asserted":true,"#, #""asserted":true,"more":1,"#, "more"),
    (#""asserted":true,"#, #""asserted":true,"override_reason":" ","#, "override_reason"),
    (#""asserted":true,"#, #""asserted":true,"override_reason":"because","#, "verdict"),
  ])
  func `refuses stored decisions that contradict themselves`(
    _ part: String, _ wrong: String, _ field: String
  ) throws {
    var text = decide(try report(fabricates: true)).json.canonicalText
    // The verdict of the whole stands last.
    let ranges = text.ranges(of: part)
    let range = try #require(field == "verdict" ? ranges.last : ranges.first)
    text.replaceSubrange(range, with: wrong)
    let error = #expect(throws: FieldError.self) { try Decision(json: JSONParser.parse(text)) }
    #expect(error?.field == field)
  }

  @Test func `refuses a stored decision without conditions that claims to pass`() throws {
    let json: JSON = ["verdict": "pass", "asserted": true, "conditions": []]
    #expect(throws: FieldError.self) { try Decision(json: json) }
  }

  @Test func `prints a table that can be read at a glance`() throws {
    let decision = decide(try report(to: "0.83", mixesSources: true))
    #expect(
      decision.table == """
        verdict: FAIL by composite, source distinction
        asserted: the report has no per-item scores that could be checked

          condition                 measured                     needed                             verdict
          candidate                 c0ffee000000                 c0ffee000000                       PASS
          rollback model            base                         base                               PASS
          policy                    the manifest's version       the manifest's version             PASS
          rolled back               never rolled back            never rolled back                  PASS
          metric                    composite, higher is better  composite, higher is better        PASS
          suite                     not named                    any                                PASS
          instrument                not named                    one for both                       PASS
          scores                    all inside                   0 to 1                             PASS
          items                     none (asserted)              not demanded                       PASS
          composite                 0.83                         >= 0.84 (1.05 x 0.8)               FAIL
          improvement               no items to test             not demanded without items         PASS
          refusal over fabrication  no regression                no regression                      PASS
          source distinction        regression                   no regression                      FAIL
          guards                    not measured item by item    refusal, speakers > -0.1           PASS
          evidence citation rate    0.95                         >= 0.95                            PASS
          measured baseline         nothing to compare           equal where measured here          PASS
          disjointness              not provable (asserted)      nothing asked that was trained on  PASS

        what to do
          composite: keep what is promoted; train again when there are more pairs
          source distinction: it mixes up whose words are whose: look at the items and the pairs behind them

        """)
  }

  @Test func `shows an override loudly and lets no control character through`() throws {
    let decision = try #require(
      decide(try report(fabricates: true)).overridden(reason: "seen\u{1B}[2J\nby hand"))
    let first = decision.table.split(separator: "\n").first
    #expect(first == "verdict: OVERRIDDEN (the conditions say FAIL), because: seen [2J by hand")
  }
}
