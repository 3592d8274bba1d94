internal import ArtifactStore
internal import CanonicalJSON
internal import SystemPackage

/// A run of lm-evaluation-harness: `results_<time>.json`, and beside it a
/// `samples_<task>_<time>.jsonl` for each task (`--log_samples`).
struct LMEvalRun {
  private let path: FilePath
  private let results: JSON
  private let digest: String

  /// The one file of results in a folder or in a folder of it, as the harness writes them; a file is
  /// itself.
  static func results(in path: FilePath) throws -> FilePath {
    guard (try? path.stat().type) == .directory else { return path }
    func found(in folder: FilePath) throws -> [FilePath] {
      try Files.names(in: folder).filter { $0.hasPrefix("results_") && $0.hasSuffix(".json") }
        .map { folder.appending($0) }
    }
    var files = try found(in: path)
    if files.isEmpty {
      for name in try Files.names(in: path)
      where (try? path.appending(name).stat().type) == .directory {
        files += try found(in: path.appending(name))
      }
    }
    guard let file = files.first, files.count == 1 else {
      throw LoopError.badReport(
        path: path.string,
        reason: files.isEmpty
          ? "it holds no results_….json" : "it holds \(files.count) results_….json: name one")
    }
    return file
  }

  /// Reads the results.
  init(_ path: FilePath) throws {
    let bytes = try EvalImport.read(path)
    self.path = path
    digest = SHA256Digest(of: bytes).hex
    do { results = try JSONParser.parse(bytes) } catch {
      throw LoopError.badReport(path: path.string, reason: "it is not JSON: \(error)")
    }
    guard results["lm_eval_version"]?.string != nil, let config = results["config"]?.object else {
      throw refuse("it is not what lm-evaluation-harness writes")
    }
    guard config["limit"]?.isNull == true else {
      throw refuse("it is a partial run (config.limit is set): run the whole task")
    }
  }

  /// The scores of one metric: `TASK:METRIC`, with `,FILTER` where a task has several.
  func run(metric wanted: String?) throws -> HarnessRun {
    let (task, metric, filter) = try choose(wanted)
    guard let isHigher = results["higher_is_better"]?[task]?[metric]?.bool else {
      throw refuse("it does not say whether more of \(task):\(metric) is better")
    }
    let counts = results["n-samples"]?[task]
    guard let effective = counts?["effective"]?.integer, effective == counts?["original"]?.integer
    else { throw refuse("\(task) was run over a part of its items") }
    let (lines, samples) = try samples(of: task)
    let rows = filter.map { filter in lines.filter { $0["filter"]?.string == filter } } ?? lines
    guard rows.count == effective else {
      throw refuse(
        "the samples of \(task) have \(rows.count) lines for \(effective) items"
          + (filter == nil ? ": name a filter, as TASK:METRIC,FILTER" : ""))
    }
    let items = try rows.enumerated().map { index, row in
      guard let id = row["doc_id"]?.integer, let hash = row["doc_hash"]?.string,
        let value = row[metric]?.double
      else { throw refuse("line \(index + 1) of the samples has no doc_id, doc_hash or \(metric)") }
      guard let score = HarnessRun.score(value, higherIsBetter: isHigher) else {
        throw refuse("line \(index + 1) of the samples has a score outside of 0 to 1")
      }
      return HarnessRun.Item(
        name: "\(task)/\(id)/\(hash)", group: HarnessRun.group(of: row["doc"]) ?? hash,
        score: score,
        asked: [
          "task": .string(task), "doc_id": .integer(id), "doc": row["doc"] ?? .null,
          "target": row["target"] ?? .null, "arguments": row["arguments"] ?? .null,
        ])
    }
    return HarnessRun(
      harness: "lm-evaluation-harness", version: results["lm_eval_version"]?.string ?? "",
      task: task, metric: metric + (filter.map { "," + $0 } ?? ""), items: items,
      files: [("results", digest), ("samples", samples)])
  }

  private func choose(
    _ wanted: String?
  ) throws -> (task: String, metric: String, filter: String?) {
    let tasks = results["higher_is_better"]?.object ?? JSONObject()
    let known = tasks.keys.flatMap { task in
      (tasks[task]?.object?.keys ?? []).map { "\(task):\($0)" }
    }
    guard let name = wanted ?? (known.count == 1 ? known[0] : nil) else {
      throw refuse("it has several metrics: --metric names one of \(known.joined(separator: ", "))")
    }
    guard let parts = HarnessRun.parts(of: name) else {
      throw refuse("--metric is TASK:METRIC")
    }
    let pieces = parts.metric.split(separator: ",", maxSplits: 1).map(String.init)
    let metric = pieces.first ?? ""
    guard known.contains("\(parts.task):\(metric)") else {
      throw refuse("it has no such metric: it has \(known.joined(separator: ", "))")
    }
    return (parts.task, metric, pieces.count > 1 ? pieces[1] : nil)
  }

  private func samples(of task: String) throws -> (lines: [JSON], digest: String) {
    let name = path.lastComponent?.string ?? ""
    let moment = name.dropFirst("results_".count).dropLast(".json".count)
    let file = path.removingLastComponent().appending("samples_\(task)_\(moment).jsonl")
    guard Files.exists(file) else {
      throw refuse("samples_\(task)_….jsonl is not beside it: run with --log_samples")
    }
    let bytes = try EvalImport.read(file)
    let lines = try bytes.split(separator: UInt8(ascii: "\n")).enumerated().map { index, line in
      do { return try JSONParser.parse(line) } catch {
        throw LoopError.badReport(
          path: file.string, reason: "line \(index + 1) is not JSON: \(error)")
      }
    }
    return (lines, SHA256Digest(of: bytes).hex)
  }

  private func refuse(_ reason: String) -> LoopError {
    .badReport(path: path.string, reason: reason)
  }
}
