import ArtifactStore
import CanonicalJSON
import Lineage
import TestSupport
import Testing

@Suite struct GateEvidenceTests {
  private let store: TemporaryRegistry

  init() throws { self.store = try TemporaryRegistry() }

  private static func items(_ range: Range<Int>) -> [EvalItem] {
    range.map { EvalItem(item: "i\($0)", group: "t\($0)", candidate: .one, baseline: .zero) }
  }

  private func chain(
    _ note: String, after earlier: CommitID = Root.id, _ change: (inout PromotionChain) -> Void
  ) throws -> PromotionChain {
    var chain = PromotionChain(in: store.store)
    chain.note = note
    chain.earlierReport = earlier
    change(&chain)
    try chain.writeInputs()
    try chain.writeReport(over: Root.id)
    return chain
  }

  private func facts(
    of chain: PromotionChain, takenOff: [CommitID] = [], leastLook: Int = 1, proves: Bool = true
  ) throws -> GateFacts {
    try GateEvidence(
      of: chain.eval, over: Root.id,
      .init(
        asked: .tick, wasRolledBack: false, reportsTakenOff: takenOff, leastLook: leastLook,
        provesSeparation: proves), in: store.store
    ).facts
  }

  // MARK: looks

  @Test func `counts every report on half of the items as a look`() throws {
    let first = try chain("one") { $0.items = Self.items(0..<20) }
    #expect(try facts(of: first).look == 1)
    let second = try chain("two", after: first.eval) { $0.items = Self.items(10..<30) }
    #expect(try facts(of: second).look == 2)
    // Nine of twenty are not half.
    let third = try chain("three", after: second.eval) { $0.items = Self.items(21..<41) }
    #expect(try facts(of: third).look == 1)
    // One without items shows nothing.
    let asserted = try chain("four", after: third.eval) { $0.items = [] }
    let fifth = try chain("five", after: asserted.eval) { $0.items = Self.items(21..<41) }
    #expect(try facts(of: fifth).look == 2)
    #expect(try facts(of: fifth, leastLook: 7).look == 7)
  }

  @Test func `counts a look that was taken off the line all the same`() throws {
    let first = try chain("one") { $0.items = Self.items(0..<20) }
    let again = try chain("two") { $0.items = Self.items(0..<20) }
    #expect(try facts(of: again).look == 1)
    #expect(try facts(of: again, takenOff: [first.eval, again.eval]).look == 2)
  }

  // MARK: the baseline

  @Test func `knows what was measured here of the baseline, and nothing that was asserted`() throws
  {
    let asserted = try chain("one") { $0.composites.baseline = "0.1" }
    #expect(try facts(of: asserted).measuredBaseline == nil)
    let measured = try chain("two", after: asserted.eval) {
      $0.composites.baseline = "0.2"
      $0.provider = "builtin:rules"
    }
    #expect(try facts(of: measured).measuredBaseline == nil)
    let next = try chain("three", after: measured.eval) { $0.composites.baseline = "0.3" }
    #expect(try facts(of: next).measuredBaseline?.composite == Decimal("0.2"))
  }

  // MARK: disjointness

  private func disjointness(_ change: (inout PromotionChain) -> Void) throws -> Disjointness? {
    guard case .found(let found) = try facts(of: chain("one", change)).separation else {
      return nil
    }
    return found
  }

  @Test func `compares what was asked with what the batches list`() throws {
    let apart = try #require(try disjointness { $0.questions = ["7": "a", "8": "b"] })
    #expect(apart.holds)
    #expect((apart.items, apart.threads, apart.setAside) == (2, 2, 2))
    #expect((apart.batches, apart.read) == (1, 2))
    let shared = try #require(
      try disjointness {
        $0.questions = ["2": "a", "8": "b"]
        $0.records = ["1", "2", "3"]
      })
    #expect(!shared.holds)
    #expect(shared.shared == ["2"])
    #expect(shared.digest != apart.digest)
  }

  @Test func `has no proof where no questions are kept, and none where none was asked for`() throws
  {
    #expect(try disjointness { $0.questions = nil } == nil)
    let chain = try chain("one") { _ in }
    #expect(try facts(of: chain, proves: false).separation == .notLooked)
  }

  @Test func `has another digest with every other batch, dataset and question`() throws {
    let digests = try [
      disjointness { _ in }, disjointness { $0.records = ["1"] },
      disjointness { $0.pairs = ["another"] }, disjointness { $0.questions = ["7": "another"] },
      disjointness { $0.questions = ["9": "what is asked"] },
    ].map { $0?.digest }
    #expect(Set(digests).count == digests.count)
    #expect(try disjointness { _ in }?.digest == digests[0])
  }

  @Test func `finds a question that quotes what was trained on`() throws {
    let words = (1...13).map { "word\($0)" }.joined(separator: " ")
    let quoting = try #require(
      try disjointness {
        $0.pairs = ["before \(words.uppercased()), after"]
        $0.questions = ["7": "It says: \(words)!", "8": "nothing of the kind"]
      })
    #expect(quoting.copied == 1)
    #expect(!quoting.holds)
    let shorter = try #require(
      try disjointness {
        $0.pairs = [words.split(separator: " ").dropLast().joined(separator: " ")]
        $0.questions = ["7": words]
      })
    #expect(shorter.copied == 0)
  }
}
