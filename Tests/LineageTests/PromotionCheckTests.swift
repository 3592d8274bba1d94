import ArtifactStore
import CanonicalJSON
import Lineage
import TestSupport
import Testing

/// A promotion is judged again from what it was made from [M14].
@Suite struct PromotionCheckTests {
  private let store: TemporaryRegistry

  init() throws { self.store = try TemporaryRegistry() }

  private func objection(_ change: (inout PromotionChain) -> Void) throws -> String? {
    try PromotionCheck(of: store.store).objection(to: store.promotion(change))
  }

  /// 24 items in as many threads: 12 right before, 6 more now, none less.
  private static let items = (0..<24).map { place in
    EvalItem(
      item: "i\(place)", group: "t\(place)", candidate: place < 18 ? .one : .zero,
      baseline: place < 12 ? .one : .zero)
  }

  private static func measured(_ chain: inout PromotionChain) {
    chain.items = items
    chain.composites = (baseline: "0.5", candidate: "0.75")
    chain.provider = "builtin:rules"
  }

  @Test func `has nothing against a promotion that its gate let through`() throws {
    #expect(try objection { _ in } == nil)
    #expect(try objection(Self.measured) == nil)
    #expect(try objection { $0.questions = nil } == nil)
    // With a reason, a person may promote what the gate would not.
    #expect(
      try objection {
        $0.composites.candidate = "0.5"
        $0.override = "seen by hand"
      } == nil)
    try store.expectClean()
  }

  /// Says of every condition that it holds.
  private static func passing(_ promotion: JSONObject) -> JSONObject {
    var promotion = promotion
    var decision = promotion["decision"]?.object ?? JSONObject()
    decision["verdict"] = "pass"
    decision["conditions"] = .array(
      (decision["conditions"]?.array ?? []).map { condition in
        var condition = condition.object ?? JSONObject()
        condition["verdict"] = "pass"
        return .object(condition)
      })
    promotion["decision"] = .object(decision)
    return promotion
  }

  private static func setting(_ key: String, _ value: JSON, in promotion: JSONObject) -> JSONObject
  {
    var promotion = promotion
    if promotion[key] != nil {
      promotion[key] = value
    } else {
      var facts = promotion["facts"]?.object ?? JSONObject()
      facts[key] = value
      promotion["facts"] = .object(facts)
    }
    return promotion
  }

  typealias Forgery = @Sendable (inout PromotionChain) -> Void

  static let forgeries: [(name: String, forge: Forgery, objection: String)] = [
    ("a verdict that is no pass", { $0.composites.candidate = "0.5" }, "did not let it through"),
    (
      "a verdict that the conditions do not bear out",
      {
        $0.composites.candidate = "0.5"
        $0.forging = { setting("decision", ["verdict": "pass", "asserted": true], in: $0) }
      }, "decision of promotion.json"
    ),
    (
      "conditions that the report does not bear out",
      {
        $0.composites.candidate = "0.5"
        $0.forging = passing
      }, "the gate says FAIL"
    ),
    (
      "items that show nothing",
      {
        measured(&$0)
        $0.items = items.map {
          EvalItem(
            item: $0.item, group: "one thread", candidate: $0.candidate, baseline: $0.baseline)
        }
        $0.forging = passing
      }, "the gate says INCONCLUSIVE"
    ),
    (
      "a question about what was trained on",
      {
        $0.questions = ["1": "what is asked"]
        $0.forging = passing
      }, "the gate says REFUSED"
    ),
    (
      "another dataset's proof",
      { $0.forging = { setting("disjointness", ["items": 0], in: $0) } },
      "promotion.json is missing"
    ),
    (
      "fewer looks than there were",
      { $0.forging = { setting("look", 0, in: $0) } }, "is not so"
    ),
    (
      "a report that was not brought but measured",
      { $0.forging = { setting("imported", false, in: $0) } }, "is not so"
    ),
    ("other files", { $0.promotedContent = "other weights" }, "its adapter is not the one"),
    (
      "other tensors", { $0.forging = { setting("tensors_sha256", "x", in: $0) } },
      "its adapter is not the one"
    ),
    (
      "another policy", { $0.forging = { setting("policy", "x", in: $0) } },
      "its adapter is not the one"
    ),
    (
      "another candidate", { $0.forging = { setting("candidate_id", "x", in: $0) } },
      "its report is about another adapter"
    ),
    (
      "another version before it", { $0.forging = { setting("previous", "x", in: $0) } },
      "something else was promoted before"
    ),
    (
      "an older schema", { $0.forging = { setting("schema", 1, in: $0) } },
      "schema of promotion.json"
    ),
  ]

  @Test(arguments: forgeries.map(\.name))
  func `finds a forged`(_ name: String) throws {
    let forgery = try #require(Self.forgeries.first { $0.name == name })
    let objection = try #require(try objection(forgery.forge))
    #expect(objection.contains(forgery.objection), "\(objection)")
  }

  @Test func `is never overridden where the adapter knows the answers`() throws {
    var chain = PromotionChain(in: store.store)
    chain.questions = ["1": "what is asked"]
    chain.override = "seen by hand"
    let version = try chain.write(over: Root.id)
    let promotion = try #require(try Promotion.find(at: version, in: store.store))
    #expect(promotion.decision.verdict == .refused)
    #expect(!promotion.decision.allowsOverride)
  }
}
