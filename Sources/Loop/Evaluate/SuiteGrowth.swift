internal import ArtifactStore
internal import Models

/// How a suite follows the one before: what is still valid comes first, byte for byte, then what
/// is asked about threads that no item asks about yet.
struct SuiteGrowth {
  /// Why an item of the suite before is not in the next.
  enum DropReason: String, CaseIterable {
    /// A record is marked absent, or its thread is no longer set aside.
    case absent
    /// A thread that it shows grew together with one that was read.
    case quarantined
    /// A batch has read a record of a thread that it shows.
    case read
    /// The archive holds by now what it was to be silent about.
    case answerable
    /// A record shares thirteen words in a row with what the adapter was trained on.
    case overlap
  }

  /// What is known of the threads that are set aside.
  struct Threads {
    /// Those that can be asked about, by root: their records that are there and say something.
    var threads: [EvalSuite.Thread] = []
    /// The root of each tweet that is set aside.
    var roots: [UInt64: UInt64] = [:]
    /// Tweets that are neither read nor asked about.
    var quarantined: Set<UInt64> = []
    /// The tweets that are there.
    var present: Set<UInt64> = []
    /// The roots of threads of which a batch has read something.
    var readRoots: Set<UInt64> = []
    /// What the archive does not hold.
    var absent = AbsentMatters()
  }

  /// The items of the suite before that stay.
  private(set) var kept: [EvalSuite.Item] = []
  /// The items that are new.
  private(set) var added: [EvalSuite.Item] = []
  /// How many of the suite before were dropped, by reason.
  private(set) var dropped: [DropReason: Int] = [:]
  /// How many could have been made and were not, because a record was trained on.
  private(set) var leftOut = 0
  /// How many threads could be asked about and are not, because there are enough.
  private(set) var unused = 0

  /// Makes the next suite.
  /// - Parameters:
  ///   - previous: The items of the suite before; none where there was none.
  ///   - threads: What is set aside.
  ///   - limit: The most threads that are asked about.
  ///   - isTrainedOn: True for the text of a record that shares a run of words with training text.
  init(
    from previous: [EvalSuite.Item], _ threads: Threads, limit: Int,
    isTrainedOn: (String) -> Bool
  ) {
    for item in previous {
      if let reason = SuiteGrowth.fault(of: item.question, threads, isTrainedOn) {
        dropped[reason, default: 0] += 1
      } else {
        kept.append(item)
      }
    }
    var shown: [String: Set<UInt64>] = [:]
    for item in kept {
      let roots = item.question.passages.compactMap { UInt64($0.id).flatMap { threads.roots[$0] } }
      shown[item.question.group, default: []].formUnion(roots)
    }
    let asked = choose(threads, shown: shown, limit: limit)
    let others = spread(threads, over: asked, shown: shown, isTrainedOn)
    let names = Set(kept.map { Array($0.question.item.utf8) })
    for thread in asked {
      let making = QuestionMaking(
        thread: thread, others: others[thread.root] ?? [], absent: threads.absent)
      for question in making.questions where !names.contains(Array(question.item.utf8)) {
        if question.passages.contains(where: { isTrainedOn($0.text) }) {
          leftOut += 1
        } else {
          added.append(EvalSuite.Item(question))
        }
      }
    }
  }

  /// Why an item cannot be asked any more, or nil.
  private static func fault(
    of question: EvalQuestion, _ threads: Threads, _ isTrainedOn: (String) -> Bool
  ) -> DropReason? {
    for passage in question.passages {
      guard let id = UInt64(passage.id), !threads.quarantined.contains(id) else {
        return .quarantined
      }
      guard let root = threads.roots[id], threads.present.contains(id) else { return .absent }
      if threads.readRoots.contains(root) { return .read }
    }
    if question.kind == .absent, !threads.absent.isUnanswered(question.question) {
      return .answerable
    }
    return question.passages.contains { isTrainedOn($0.text) } ? .overlap : nil
  }

  /// The owner's threads that are asked about: those that are already, then those whose roots hash
  /// lowest, in the order of their roots.
  private mutating func choose(
    _ threads: Threads, shown: [String: Set<UInt64>], limit: Int
  ) -> [EvalSuite.Thread] {
    let own = threads.threads.filter { $0.isOwn && !threads.readRoots.contains($0.root) }
    let known = own.filter { shown[String($0.root)] != nil }
    let fresh = own.filter { shown[String($0.root)] == nil }
      .map { (thread: $0, hash: SHA256Digest(of: Array("\($0.root)".utf8)).bytes) }
      .sorted { $0.hash.lexicographicallyPrecedes($1.hash) }.map(\.thread)
    let taken = fresh.prefix(max(0, limit - known.count))
    unused = fresh.count - taken.count
    return (known + taken).sorted { $0.root < $1.root }
  }

  /// What is shown beside each thread: for those that are asked about already what is shown beside
  /// them, and for the others the threads that are shown with none, spread evenly.
  private func spread(
    _ threads: Threads, over asked: [EvalSuite.Thread], shown: [String: Set<UInt64>],
    _ isTrainedOn: (String) -> Bool
  ) -> [UInt64: [Passage]] {
    let others = threads.threads.filter { !$0.isOwn && !threads.readRoots.contains($0.root) }
    let taken = shown.values.reduce(into: Set<UInt64>()) { $0.formUnion($1) }
    let free = others.filter { thread in
      !taken.contains(thread.root) && !thread.passages.contains { isTrainedOn($0.text) }
    }
    let fresh = asked.filter { shown[String($0.root)] == nil }
    var result: [UInt64: [Passage]] = [:]
    for thread in asked {
      guard let roots = shown[String(thread.root)] else { continue }
      result[thread.root] = others.filter { roots.contains($0.root) }.flatMap(\.passages)
    }
    for (index, thread) in fresh.enumerated() {
      let places = free.indices.filter { $0 * fresh.count / free.count == index }
      result[thread.root] = places.prefix(EvalSuite.othersLimit).flatMap { free[$0].passages }
    }
    return result
  }
}
