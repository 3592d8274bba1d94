internal import ArtifactStore
internal import CanonicalJSON
internal import SystemPackage

/// A log of inspect-ai in JSON, of schema version 2: one model, one task, its samples with their
/// scores.
struct InspectLog {
  private let path: FilePath
  private let log: JSON
  private let digest: String

  /// Reads a log that is whole.
  init(_ path: FilePath) throws {
    let bytes = try EvalImport.read(path)
    self.path = path
    digest = SHA256Digest(of: bytes).hex
    do { log = try JSONParser.parse(bytes) } catch {
      throw LoopError.badReport(path: path.string, reason: "it is not JSON: \(error)")
    }
    guard log["version"]?.integer == 2, log["eval"]?.object != nil else {
      throw refuse("it is no log of inspect-ai of version 2")
    }
    guard log["status"]?.string == "success" else {
      throw refuse("its run did not end well (status is not success)")
    }
    let config = log["eval"]?["config"]
    for name in ["limit", "sample_id"] {
      guard config?[name]?.isNull ?? true else {
        throw refuse("it is a partial run (eval.config.\(name) is set): run the whole task")
      }
    }
    let results = log["results"]
    if let total = results?["total_samples"]?.integer,
      results?["completed_samples"]?.integer != total || samples.count != total
    {
      throw refuse("it is a partial run: not all of its \(total) samples are there")
    }
  }

  private var samples: [JSON] { log["samples"]?.array ?? [] }

  /// The scores of one scorer: `TASK:SCORER`; several epochs of a sample make one item, their mean.
  func run(metric wanted: String?) throws -> HarnessRun {
    let task = log["eval"]?["task"]?.string ?? ""
    let scorer = try choose(wanted, of: task)
    var order: [String] = []
    var scores: [String: [Millionths]] = [:]
    var first: [String: JSON] = [:]
    for (index, sample) in samples.enumerated() {
      guard sample["error"]?.isNull ?? true else { throw refuse("sample \(index + 1) failed") }
      guard let id = sample["id"]?.string ?? sample["id"]?.integer.map(String.init),
        let value = sample["scores"]?[scorer]?["value"]
      else { throw refuse("sample \(index + 1) has no id, or no score of \(scorer)") }
      guard let score = InspectLog.score(value) else {
        throw refuse("sample \(index + 1) has a score outside of 0 to 1, or of several values")
      }
      if first[id] == nil {
        first[id] = sample
        order.append(id)
      }
      scores[id, default: []].append(score)
    }
    let items = order.map { id in
      let sample = first[id]
      return HarnessRun.Item(
        name: "\(task)/\(id)", group: HarnessRun.group(of: sample?["metadata"]) ?? id,
        score: Millionths(meanOf: scores[id] ?? []),
        asked: [
          "task": .string(task), "id": .string(id), "input": sample?["input"] ?? .null,
          "choices": sample?["choices"] ?? .null, "target": sample?["target"] ?? .null,
          "epochs": .integer(scores[id]?.count ?? 0),
        ])
    }
    return HarnessRun(
      harness: "inspect-ai", version: log["eval"]?["packages"]?["inspect_ai"]?.string ?? "",
      task: task, metric: scorer, items: items, files: [("log", digest)])
  }

  private func choose(_ wanted: String?, of task: String) throws -> String {
    let known = samples.first?["scores"]?.object?.keys ?? []
    if let wanted {
      guard let parts = HarnessRun.parts(of: wanted), parts.task == task,
        known.contains(parts.metric)
      else {
        throw refuse(
          "it has no such score: it has \(known.map { "\(task):\($0)" }.joined(separator: ", "))")
      }
      return parts.metric
    }
    guard let scorer = known.first, known.count == 1 else {
      throw refuse(
        known.isEmpty
          ? "its samples have no scores"
          : "it has several scores: --metric names one of "
            + known.map { "\(task):\($0)" }.joined(separator: ", "))
    }
    return scorer
  }

  /// A score: a number or a truth value, or inspect-ai's letters for correct, partial, incorrect and
  /// no answer.
  private static func score(_ value: JSON) -> Millionths? {
    let number: Double? =
      switch value.string {
      case "C": 1
      case "P": 0.5
      case "I", "N": 0
      case .some: nil
      case nil: value.double ?? value.bool.map { $0 ? 1 : 0 }
      }
    return number.flatMap { HarnessRun.score($0, higherIsBetter: true) }
  }

  private func refuse(_ reason: String) -> LoopError {
    .badReport(path: path.string, reason: reason)
  }
}
