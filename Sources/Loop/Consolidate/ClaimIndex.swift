/// Finds the claim that a candidate belongs to, without comparing it with all of them.
///
/// Two sets with a Jaccard similarity of at least t share at least t of either, so one of them
/// holds at least one of any n - ceil(t n) + 1 of the n trigrams of the other. Looking up that
/// many, the rarest ones, finds every near-duplicate (the prefix filter of set-similarity joins).
struct ClaimIndex {
  private struct Key: Hashable {
    let category: Category
    let trigram: WordTrigram
  }

  private let nearDuplicateHundredths: Int
  private var words = WordTable()
  private var positions: [ClaimID: Int] = [:]
  private var ids: [ClaimID] = []
  private var trigrams: [[WordTrigram]] = []
  private var holders: [Key: [Int]] = [:]

  init(nearDuplicateHundredths: Int) { self.nearDuplicateHundredths = nearDuplicateHundredths }

  /// Takes in the claim that stands at the next position.
  mutating func append(_ claim: Claim) {
    let position = ids.count
    let trigrams = words.trigrams(of: claim.claim)
    positions[claim.id] = position
    ids.append(claim.id)
    self.trigrams.append(trigrams)
    for trigram in trigrams {
      holders[Key(category: claim.category, trigram: trigram), default: []].append(position)
    }
  }

  /// The position of the claim that says the same: in the same words, else in nearly the same.
  ///
  /// Of several the most similar is taken, and of those the one with the first id. A claim that
  /// the candidate contradicts is never taken, however similar it reads.
  mutating func position(for candidate: Candidate) -> Int? {
    if let position = positions[candidate.id] { return position }
    let trigrams = words.trigrams(of: candidate.claim)
    let own = Set(trigrams)
    var best: (position: Int, similarity: JaccardSimilarity)?
    for position in candidates(sharing: trigrams, category: candidate.category) {
      let similarity = JaccardSimilarity(own, self.trigrams[position])
      guard similarity.isAtLeast(hundredths: nearDuplicateHundredths),
        !candidate.contradicts.contains(ids[position])
      else { continue }
      if let current = best {
        let isTie =
          !current.similarity.isGreater(than: similarity)
          && !similarity.isGreater(than: current.similarity)
        let isBetter =
          isTie
          ? ids[position] < ids[current.position]
          : similarity.isGreater(than: current.similarity)
        guard isBetter else { continue }
      }
      best = (position, similarity)
    }
    return best?.position
  }

  /// The positions of all claims that can be similar enough, and some more.
  private func candidates(sharing trigrams: [WordTrigram], category: Category) -> Set<Int> {
    let needed = (nearDuplicateHundredths * trigrams.count + 99) / 100
    let lists = trigrams.map { holders[Key(category: category, trigram: $0)] ?? [] }
      .sorted { $0.count < $1.count }
    return lists.prefix(max(trigrams.count - needed + 1, 0)).reduce(into: []) { $0.formUnion($1) }
  }
}
