import TestSupport
import Testing

@testable import Loop

@Suite struct ConsolidationPropertyTests {
  private static let words = ["tea", "rain", "Utrecht", "and", "in", "the", "likes", "old", "a"]

  private func claim(_ generator: inout SplitMix64) -> String {
    (0..<Int.random(in: 1...7, using: &generator))
      .map { _ in Self.words.randomElement(using: &generator) ?? "" }
      .joined(separator: Bool.random(using: &generator) ? " " : "  ")
  }

  /// Batches whose candidates often repeat, resemble and contradict earlier ones.
  private func batches(_ generator: inout SplitMix64, count: Int) -> [Consolidator.Batch] {
    var seen: [ClaimID] = []
    return (1...count).map { number in
      let candidates = (0..<Int.random(in: 0...6, using: &generator)).map { index in
        let contradicts =
          Bool.random(using: &generator) ? seen.randomElement(using: &generator) : nil
        let records = (0..<Int.random(in: 0...3, using: &generator)).map {
          "\(number)\(index)\($0)"
        }
        return LoopSamples.candidate(
          claim(&generator), records,
          category: Category.allCases.prefix(3).randomElement(using: &generator) ?? .other,
          confidence: Double.random(in: 0...1, using: &generator),
          contradicts: contradicts.map { [$0] } ?? [])
      }
      seen += candidates.map(\.id)
      return (number, candidates)
    }
  }

  @Test(arguments: 0..<6)
  func `merging one by one, through the files, equals starting from nothing`(_ seed: UInt64) throws
  {
    var generator = SplitMix64(seed: seed)
    let batches = batches(&generator, count: 24)
    var profile = Profile()
    for batch in batches {
      profile = try Profile(payloads: profile.payloads, rules: ConsolidationRules()).merging(batch)
    }
    let whole = Profile.consolidating(batches.shuffled(using: &generator))
    #expect(LoopSamples.dump(profile.payloads) == LoopSamples.dump(whole.payloads))
    #expect(whole.claims.count > 5)
  }

  @Test(arguments: 0..<2)
  func `rendering one profile after another gives what rendering each alone gives`(_ seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    var consolidator = Consolidator()
    var files = ProfileFiles()
    var profile = Profile()
    for batch in batches(&generator, count: 24) {
      consolidator.merge(batch)
      profile = consolidator.profile
      #expect(
        LoopSamples.dump(files.payloads(of: profile)) == LoopSamples.dump(profile.payloads))
    }
    #expect(profile.claims.count > 5)
  }

  @Test(arguments: 0..<5)
  func `every candidate with evidence is in exactly one claim`(_ seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let batches = batches(&generator, count: 24)
    let profile = Profile.consolidating(batches)
    let supported = batches.flatMap(\.candidates).filter { $0.status == .supported }
    let all = profile.claims + profile.retracted
    #expect(all.reduce(0) { $0 + $1.candidateCount } == supported.count)
    let records = supported.flatMap { $0.evidence.map(\.recordID) }
    #expect(all.flatMap { $0.evidence.map(\.recordID) }.sorted() == records.sorted())
    for claim in profile.claims where claim.status == .durable {
      #expect(claim.batches.count >= 2 && claim.evidence.count >= 3)
      #expect(claim.openContradictions.isEmpty)
    }
  }

  @Test(arguments: 0..<5)
  func `the index finds what comparing with every claim finds`(_ seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    var index = ClaimIndex(nearDuplicateHundredths: 60)
    var claims: [Claim] = []
    var found = 0
    for _ in 0..<250 {
      let candidate = LoopSamples.candidate(
        claim(&generator), ["1"],
        category: Bool.random(using: &generator) ? .places : .people)
      let position = index.position(for: candidate)
      #expect(position == closest(to: candidate, in: claims))
      if position != nil { found += 1 }
      if position.map({ claims[$0].id == candidate.id }) != true {
        let claim = Claim(founding: candidate)
        index.append(claim)
        claims.append(claim)
      }
    }
    #expect(found > 20)
  }

  private func closest(to candidate: Candidate, in claims: [Claim]) -> Int? {
    if let same = claims.firstIndex(where: { $0.id == candidate.id }) { return same }
    func trigrams(_ text: String) -> Set<[String]> {
      let words = WordTable.words(of: text)
      return Set(words.indices.dropLast(2).map { Array(words[$0..<($0 + 3)]) })
    }
    let own = trigrams(candidate.claim)
    var best: (position: Int, similarity: Double)?
    for position in claims.indices.sorted(by: { claims[$0].id < claims[$1].id })
    where claims[position].category == candidate.category {
      let other = trigrams(claims[position].claim)
      let similarity =
        Double(own.intersection(other).count) / Double(max(own.union(other).count, 1))
      if similarity >= 0.6, similarity > best?.similarity ?? 0 { best = (position, similarity) }
    }
    return best?.position
  }
}
