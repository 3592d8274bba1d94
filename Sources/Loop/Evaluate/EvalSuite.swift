internal import Archive
internal import ArtifactStore
internal import CanonicalJSON
internal import Lineage
internal import Models

/// The questions that an evaluator asks, made from the threads that were set aside.
///
/// Of each thread in the owner's own words it asks what ``EvalQuestion/Kind`` lists. Threads in the
/// words of others, which the owner passed on, are shown with the former, so that there is
/// something to tell apart. A suite begins with what is still valid of the one before, byte for
/// byte ([M40] in docs/MODEL.md).
struct EvalSuite {
  /// One item and its bytes.
  struct Item: Hashable, Sendable {
    let question: EvalQuestion
    /// Its line, with the newline.
    let line: [UInt8]

    init(_ question: EvalQuestion) {
      self.question = question
      line = question.json.canonicalLine
    }

    init(_ question: EvalQuestion, line: [UInt8]) {
      self.question = question
      self.line = line
    }
  }

  /// A thread, with those of its records that are still there.
  struct Thread {
    let root: UInt64
    let passages: [Passage]

    /// True when the owner wrote in it.
    var isOwn: Bool { passages.contains { $0.source.isOwn } }
  }

  /// Its items.
  let items: [Item]
  /// `suite.json`: which questions these are, and how they follow those before.
  let description: JSON
  /// How many threads could be asked about and are not.
  let unusedThreads: Int

  /// The questions.
  var questions: [EvalQuestion] { items.map(\.question) }
  /// SHA-256 of its lines, in hex digits.
  var digest: String { SHA256Digest(of: lines).hex }
  /// `questions.jsonl`.
  var lines: [UInt8] { items.flatMap(\.line) }

  /// What `suite.json` calls the source of a suite that was made here.
  static let source = "held-out threads"
  /// What is known of a suite that somebody else used.
  static let unknown: JSON = ["schema": 1, "source": "asserted"]
  /// The most threads of the owner's that are asked about, unless somebody asks for more.
  static let threadLimit = 100
  /// The most records of a thread that are shown: the oldest ones.
  private static let recordLimit = 12
  /// The most threads of others that are shown with a thread.
  static let othersLimit = 4
  /// The most of a record that is shown, in code points.
  private static let passageLimit = 2_000

  /// Makes the suite that an adapter is measured on.
  /// - Parameters:
  ///   - snapshot: The store.
  ///   - adapter: The adapter, whose training text no item may repeat; nil for the newest.
  ///   - limit: The most threads that are asked about, where it is to be more than before.
  /// - Throws: What keeps the archive, the dataset or the suite before from being read.
  init(
    of snapshot: Snapshot, for adapter: AdapterLine.Version? = nil, threads limit: Int? = nil
  ) throws {
    let previous = try PreviousSuite.find(in: snapshot)
    let threads = try EvalSuite.threads(of: snapshot)
    let trained = try TrainedText(
      on: adapter ?? AdapterLine(snapshot).newest(),
      among: threads.threads.flatMap(\.passages).map(\.text)
        + (previous?.items ?? []).flatMap(\.question.passages).map(\.text), in: snapshot)
    let limit =
      (previous?.threadLimit).map { max(limit ?? 0, $0) } ?? limit ?? EvalSuite.threadLimit
    let growth = SuiteGrowth(
      from: previous?.items ?? [], threads, limit: limit, isTrainedOn: trained.holds)
    items = growth.kept + growth.added
    unusedThreads = growth.unused
    description = EvalSuite.description(
      of: items, growth, after: previous, limit: limit,
      archive: try snapshot.findArtifactID(on: .archive)?.hex ?? "")
  }

  private static func threads(of snapshot: Snapshot) throws -> SuiteGrowth.Threads {
    let line = ArchiveLine(snapshot)
    let (heldOut, coverage) = (try line.heldOut(), Coverage(snapshot))
    let owner = try line.manifest()?.accountID ?? ""
    var result = SuiteGrowth.Threads()
    result.roots = heldOut.roots
    result.quarantined = heldOut.quarantined
    var passages: [UInt64: Passage] = [:]
    for bucket in try line.buckets() {
      let covered = try coverage.records(in: bucket)
      for archived in try line.records(in: bucket) {
        let record = archived.record
        result.absent.strike(record.text)
        guard let root = heldOut.roots[record.id.number] else { continue }
        // A like of a tweet holds its words.
        if covered.contains(record.id) { result.readRoots.insert(root) }
        guard record.id.kind == .tweet, archived.absentSince == nil else { continue }
        result.present.insert(record.id.number)
        let passage = Passage(record, owner: owner).cut(to: EvalSuite.passageLimit)
        // Where nothing is said, nothing can be asked.
        if passage.hasWords { passages[record.id.number] = passage }
      }
    }
    result.threads = heldOut.threads.map { thread in
      Thread(
        root: thread.root,
        passages: Array(thread.tweets.compactMap { passages[$0] }.prefix(EvalSuite.recordLimit)))
    }.filter { !$0.passages.isEmpty }
    return result
  }

  private static func description(
    of items: [Item], _ growth: SuiteGrowth, after previous: PreviousSuite?, limit: Int,
    archive: String
  ) -> JSON {
    let digest = SHA256Digest(of: items.flatMap(\.line)).hex
    // The same questions are the same suite.
    if let previous, previous.digest.utf8.elementsEqual(digest.utf8) {
      var same = previous.description
      same["archive"] = .string(archive)
      same["thread_limit"] = .integer(limit)
      return .object(same)
    }
    func counts<K: RawRepresentable & CaseIterable>(_ count: (K) -> Int) -> JSON
    where K.RawValue == String {
      .object(JSONObject(K.allCases.map { (key: $0.rawValue, value: .integer(count($0))) }))
    }
    return [
      "schema": 1, "source": .string(source), "version": .integer((previous?.version ?? 0) + 1),
      "sha256": .string(digest), "items": .integer(items.count),
      "groups": .integer(Set(items.map { Array($0.question.group.utf8) }).count),
      "kinds": counts { (kind: EvalQuestion.Kind) in
        items.count { $0.question.kind == kind }
      },
      "previous": .string(previous?.digest ?? ""), "kept": .integer(growth.kept.count),
      "added": .integer(growth.added.count),
      "dropped": counts { (reason: SuiteGrowth.DropReason) in growth.dropped[reason] ?? 0 },
      "left_out": .integer(growth.leftOut), "thread_limit": .integer(limit),
      "archive": .string(archive),
    ]
  }
}

extension Passage {
  /// The passage with at most this many code points of its text.
  fileprivate func cut(to limit: Int) -> Passage {
    guard text.unicodeScalars.count > limit else { return self }
    return Passage(
      id: id, source: source, date: date, text: String(text.unicodeScalars.prefix(limit)),
      links: links, mentions: mentions, hashtags: hashtags)
  }

  /// True where it says something, and is not only a picture or a link.
  fileprivate var hasWords: Bool {
    text.split(whereSeparator: \.isWhitespace).contains { word in
      !word.utf8.starts(with: "http".utf8)
        && word.unicodeScalars.contains(where: \.properties.isAlphabetic)
    }
  }
}
