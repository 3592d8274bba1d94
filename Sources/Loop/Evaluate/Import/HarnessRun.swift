internal import ArtifactStore
internal import CanonicalJSON
internal import Lineage
internal import SystemPackage

/// One run of an evaluation harness: one model, one task, one metric.
struct HarnessRun {
  /// One item, as the harness asked and scored it.
  struct Item {
    /// Its name in the run.
    let name: String
    /// What items that are not independent share.
    let group: String
    /// Its score, the better the higher.
    let score: Millionths
    /// All that was asked: its bytes make the suite's identity.
    let asked: JSON
  }

  /// The harness's name.
  let harness: String
  /// Its version; empty where it does not say.
  let version: String
  let task: String
  let metric: String
  let items: [Item]
  /// The files that it was read from: a name and SHA-256 of each.
  let files: [(name: String, digest: String)]

  /// A score from 0 to 1, turned around where less is better; nil for any other number.
  static func score(_ value: Double, higherIsBetter: Bool) -> Millionths? {
    guard value >= 0, value <= 1 else { return nil }
    return Millionths(
      count: Int(((higherIsBetter ? value : 1 - value) * 1_000_000).rounded()))
  }

  /// The group that a document names: its member `group` or `thread`.
  static func group(of document: JSON?) -> String? {
    for name in ["group", "thread"] {
      guard let value = document?[name] else { continue }
      if let text = value.string, !text.isEmpty { return text }
      if let number = value.integer { return String(number) }
    }
    return nil
  }

  /// The task and the metric that `TASK:METRIC` names.
  static func parts(of metric: String?) -> (task: String, metric: String)? {
    guard let metric, let colon = metric.lastIndex(of: ":") else { return nil }
    return (String(metric[..<colon]), String(metric[metric.index(after: colon)...]))
  }
}

/// A candidate's and a baseline's run over the same items.
struct HarnessPair {
  /// One item of both.
  struct Item {
    let name: String
    let group: String
    let candidate: Millionths
    let baseline: Millionths
  }

  private let run: HarnessRun
  private let items: [Item]
  private let files: [JSON]

  /// Pairs them by item.
  /// - Throws: ``LoopError/badReport(path:reason:)`` where they are not two runs of the same.
  init(_ candidate: HarnessRun, _ baseline: HarnessRun, path: FilePath) throws {
    func refuse(_ reason: String) -> LoopError { .badReport(path: path.string, reason: reason) }
    guard candidate.version == baseline.version, candidate.task == baseline.task,
      candidate.metric == baseline.metric
    else { throw refuse("the two runs differ in the harness's version, the task or the metric") }
    let theirs = Dictionary(
      baseline.items.map { (Array($0.name.utf8), $0) }, uniquingKeysWith: { first, _ in first })
    let ours = Set(candidate.items.map { Array($0.name.utf8) })
    guard ours.count == candidate.items.count, theirs.count == baseline.items.count else {
      throw refuse("an item is in a run twice")
    }
    let onlyOurs = ours.count { theirs[$0] == nil }
    let onlyTheirs = theirs.keys.count { !ours.contains($0) }
    guard onlyOurs == 0, onlyTheirs == 0 else {
      throw refuse(
        "the runs are not over the same items: \(onlyOurs) are only the candidate's, "
          + "\(onlyTheirs) only the baseline's")
    }
    guard !ours.isEmpty else { throw refuse("the runs have no items") }
    var items: [Item] = []
    var different = 0
    for item in candidate.items {
      guard let other = theirs[Array(item.name.utf8)] else { continue }
      if other.asked != item.asked { different += 1 }
      items.append(
        Item(name: item.name, group: item.group, candidate: item.score, baseline: other.score))
    }
    guard different == 0 else {
      throw refuse("\(different) of \(items.count) items were not asked in the same words")
    }
    run = candidate
    self.items = items
    files = [("candidate", candidate), ("baseline", baseline)].flatMap { side, run in
      run.files.map { file -> JSON in
        ["name": .string("\(side) \(file.name)"), "sha256": .string(file.digest)]
      }
    }
  }

  /// The mean of one side.
  func composite(_ side: KeyPath<Item, Millionths>) -> Millionths {
    Millionths(meanOf: items.map { $0[keyPath: side] })
  }

  /// `items.jsonl`.
  var itemLines: [UInt8] {
    JSONLines.bytes(
      items.map {
        EvalItem(
          item: $0.name, group: $0.group, candidate: $0.candidate.decimal,
          baseline: $0.baseline.decimal
        ).json
      })
  }

  /// SHA-256 of what was asked, item by item: a harness's own digests do not notice every change.
  private var digest: String {
    SHA256Digest(of: JSONLines.bytes(run.items.map(\.asked))).hex
  }

  /// `suite.json`.
  var suite: JSONObject {
    JSONObject([
      ("schema", 1), ("source", .string(run.harness)), ("harness_version", .string(run.version)),
      ("task", .string(run.task)), ("metric", .string(run.metric)), ("sha256", .string(digest)),
      ("items", .integer(items.count)),
      ("groups", .integer(Set(items.map { Array($0.group.utf8) }).count)),
      ("files", .array(files)),
    ])
  }

  /// What the two were measured with.
  var instrument: Instrument {
    Instrument(
      JSONObject([
        ("harness", .string(run.harness)), ("harness_version", .string(run.version)),
        ("task", .string(run.task)), ("metric", .string(run.metric)),
        ("suite_sha256", .string(digest)),
      ]))
  }
}
