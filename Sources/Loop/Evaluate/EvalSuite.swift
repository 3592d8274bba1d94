internal import Archive
internal import ArtifactStore
internal import CanonicalJSON
internal import Lineage
internal import Models

/// The questions that an evaluator asks, made from the threads that were set aside.
///
/// Of each thread in the owner's own words it asks what the records show and in whose words, and
/// one thing that the whole archive does not tell. Threads in the words of others, which the owner
/// passed on, are shown with the former, so that there is something to tell apart.
struct EvalSuite {
  /// The questions.
  let questions: [EvalQuestion]
  private let archive: ArtifactID?

  /// What is known of a suite that somebody else used.
  static let unknown: JSON = ["schema": 1, "source": "asserted"]

  /// The most threads that are asked about; with more of them, those whose roots hash lowest.
  private static let suiteLimit = 100
  /// The most records of a thread that are shown: the oldest ones.
  private static let threadLimit = 12
  /// The most threads of others that are shown with a thread.
  private static let othersLimit = 4
  /// The most of a record that is shown, in code points.
  private static let passageLimit = 2_000

  private static let whose = Reading.Question(
    "What do these records show about the owner of the archive, and whose words are they?")

  /// Makes the questions of a snapshot.
  init(of snapshot: Snapshot) throws {
    let line = ArchiveLine(snapshot)
    let heldOut = try line.heldOut().threads
    let owner = try line.manifest()?.accountID ?? ""
    let wanted = Set(heldOut.flatMap(\.tweets))
    var absent = AbsentMatters()
    var passages: [UInt64: Passage] = [:]
    for bucket in try line.buckets() {
      for archived in try line.records(in: bucket) {
        let record = archived.record
        absent.strike(record.text)
        guard record.id.kind == .tweet, wanted.contains(record.id.number),
          archived.absentSince == nil
        else { continue }
        let passage = Passage(record, owner: owner).cut(to: EvalSuite.passageLimit)
        // Where nothing is said, nothing can be asked.
        if passage.hasWords { passages[record.id.number] = passage }
      }
    }
    let threads = heldOut.map { thread in
      Thread(
        root: thread.root,
        passages: Array(thread.tweets.compactMap { passages[$0] }.prefix(EvalSuite.threadLimit)))
    }
    let asked = EvalSuite.some(of: threads.filter { !$0.passages.isEmpty })
    questions = EvalSuite.questions(about: asked, absent)
    archive = try snapshot.findArtifactID(on: .archive)
  }

  /// A thread, with those of its records that are still there.
  struct Thread {
    let root: UInt64
    let passages: [Passage]

    /// True when the owner wrote in it.
    var isOwn: Bool { passages.contains { $0.source.isOwn } }
  }

  private static func some(of threads: [Thread]) -> [Thread] {
    guard threads.count > suiteLimit else { return threads }
    let hashed = threads.map {
      (thread: $0, hash: SHA256Digest(of: Array("\($0.root)".utf8)).bytes)
    }
    return hashed.sorted { $0.hash.lexicographicallyPrecedes($1.hash) }.prefix(suiteLimit)
      .map(\.thread).sorted { $0.root < $1.root }
  }

  /// The questions about threads; each thread is in the questions of one group alone.
  static func questions(about threads: [Thread], _ absent: AbsentMatters) -> [EvalQuestion] {
    let own = threads.filter(\.isOwn)
    let others = threads.filter { !$0.isOwn }
    return own.enumerated().flatMap { index, thread -> [EvalQuestion] in
      // The threads of others, spread evenly.
      let shown = others.indices.filter { $0 * own.count / others.count == index }
        .prefix(othersLimit)
      let group = String(thread.root)
      var questions = [
        EvalQuestion(
          item: "whose-\(thread.root)", group: group, question: whose, expected: .answer,
          passages: thread.passages + shown.flatMap { others[$0].passages })
      ]
      if let question = absent.question(forThread: thread.root, thread.passages.map(\.text)) {
        questions.append(
          EvalQuestion(
            item: "absent-\(thread.root)", group: group, question: question, expected: .refusal,
            passages: thread.passages))
      }
      return questions
    }
  }

  /// `item, group, question, terms[], expected, evidence[]`, one question a line.
  var lines: [UInt8] { JSONLines.bytes(questions.map(\.json)) }

  /// `suite.json`: which questions these are.
  var description: JSON {
    [
      "schema": 1, "source": "held-out threads", "items": .integer(questions.count),
      "sha256": .string(SHA256Digest(of: lines).hex), "archive": .string(archive?.hex ?? ""),
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
