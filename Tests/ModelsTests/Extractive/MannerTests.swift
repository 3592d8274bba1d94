import Testing

@testable import Models

@Suite struct MannerTests {
  /// All that a manner is.
  private struct Form: Hashable {
    let claimLimit: Int
    let overclaimLimit: Int
    let faults: Set<Manner.Fault>
    let slips: [Slip]
    let isShy: Bool

    init(_ manner: Manner) {
      claimLimit = manner.claimLimit
      overclaimLimit = manner.overclaimLimit
      faults = manner.faults
      slips = manner.slips
      isShy = manner.isShy
    }
  }

  private static let careless: [Slip] = [.retyping, .mistyping, .unsourced]

  private func form(
    seed: Int, temperature: Double = 0.7, claims: Int = 32, overclaims: Int = 8
  ) -> Form {
    let request = ChatRequest(
      messages: [], seed: seed, temperature: temperature, maxTokens: 1,
      reading: Reading(task: .draft, passages: [], claims: []))
    return Form(Manner(for: request, claimLimit: claims, overclaimLimit: overclaims))
  }

  /// The manners of a thousand seeds, by their boldness from 1 to 4.
  private var byBoldness: [[Form]] {
    let forms = (0..<1_000).map { form(seed: $0, claims: 4, overclaims: 4) }
    return (1...4).map { boldness in forms.filter { $0.overclaimLimit == boldness } }
  }

  @Test(arguments: [0, -0.0, -1, .nan, -.infinity])
  func `is plain without a temperature, whatever the seed`(temperature: Double) {
    for seed in [Int.min, -1, 0, 1, 2, 1_000, .max] {
      let form = form(seed: seed, temperature: temperature)
      #expect(form.claimLimit == 32 && form.overclaimLimit == 8)
      #expect(form.faults == [.supposing] && form.slips.isEmpty && !form.isShy)
    }
  }

  @Test func `follows from the seed alone at any temperature`() {
    for seed in [Int.min, -1, 0, 1, 2, 1_000, .max] {
      let first = form(seed: seed)
      for temperature in [0.7, 0.01, 1, 2, .infinity] {
        #expect(form(seed: seed, temperature: temperature) == first)
      }
    }
    #expect(Set((0..<1_000).map { form(seed: $0) }).count > 200)
  }

  @Test func `makes from a quarter of the claims to all of them`() {
    var counts: [Int: Int] = [:]
    for seed in 0..<1_000 { counts[form(seed: seed).claimLimit, default: 0] += 1 }
    #expect(counts.keys.sorted() == [8, 16, 24, 32])
    #expect(counts.values.allSatisfy { (180...320).contains($0) })
  }

  @Test func `is as bold as any other`() {
    var counts: [Int: Int] = [:]
    for seed in 0..<1_000 { counts[form(seed: seed).overclaimLimit, default: 0] += 1 }
    #expect(counts.keys.sorted() == [2, 4, 6, 8])
    #expect(counts.values.allSatisfy { (180...320).contains($0) })
  }

  @Test(arguments: Manner.Fault.allCases)
  func `has a fault the likelier the bolder it is`(fault: Manner.Fault) {
    expectGrowth { $0.faults.contains(fault) }
  }

  @Test(arguments: careless)
  func `has a slip the likelier the bolder it is`(slip: Slip) {
    expectGrowth { $0.slips.contains(slip) }
  }

  /// Expects something in one of six at the least bold, and in four of six at the boldest.
  private func expectGrowth(
    of holds: (Form) -> Bool, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    var last = 0.0
    for (boldness, forms) in zip(1..., byBoldness) {
      let share = Double(forms.count(where: holds)) / Double(forms.count)
      #expect(abs(share - Double(boldness) / 6) < 0.1, sourceLocation: sourceLocation)
      #expect(share > last, sourceLocation: sourceLocation)
      last = share
    }
  }

  @Test func `has each fault and slip without the others`() {
    let forms = byBoldness.flatMap(\.self)
    for fault in Manner.Fault.allCases {
      #expect(forms.contains { $0.faults == [fault] && $0.slips.isEmpty })
    }
    for slip in Self.careless {
      #expect(forms.contains { $0.slips == [slip] && $0.faults.isEmpty })
    }
    #expect(forms.contains { $0.slips.isEmpty && $0.faults.isEmpty })
    #expect(forms.contains { $0.slips.count == 3 && $0.faults.count == 3 })
    // A refusal is no slip that comes with others.
    #expect(!forms.contains { $0.slips.contains(.refusing) })
  }

  @Test func `is shy one time in ten, however bold`() {
    for forms in byBoldness {
      let share = Double(forms.count(where: \.isShy)) / Double(forms.count)
      #expect((0.04...0.17).contains(share))
    }
  }

  @Test(arguments: [Int.min, -5, -1, 0, 1, 2, 3, 5, 7, 1_000, .max])
  func `keeps to any limit`(limit: Int) {
    for seed in 0..<100 {
      let form = form(seed: seed, claims: limit, overclaims: limit)
      #expect(form.claimLimit <= limit)
      #expect(limit < 1 || form.claimLimit >= max(1, limit / 4))
      #expect(form.overclaimLimit <= max(0, limit))
      #expect(limit < 0 || form.overclaimLimit >= limit / 4)
    }
  }
}
