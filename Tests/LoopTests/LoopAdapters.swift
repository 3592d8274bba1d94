import ArtifactStore
import CanonicalJSON
import Lineage
import SystemPackage
import TestSupport
import Testing

@testable import Loop

extension TemporaryLoop {
  /// Writes a folder as a trainer would make it.
  func writeAdapter(_ tensors: String, name: String = "adapter") throws -> FilePath {
    let folder = scratch.appending(name)
    try Files.removeAll(folder)
    try Files.makeFolders(folder)
    try Files.write(
      SmallTensors.file(saying: tensors), to: folder.appending("adapter_model.safetensors"),
      mode: 0o600)
    try Files.write(Array("{}\n".utf8), to: folder.appending("adapter_config.json"), mode: 0o600)
    return folder
  }

  /// Imports an adapter and returns its candidate id.
  @discardableResult
  func importAdapter(_ tensors: String) throws -> String {
    let outcome = try TrainStep(in: context()).importAdapter(from: writeAdapter(tensors))
    guard case .trained(let candidate, _) = outcome else {
      Issue.record("not trained: \(outcome)")
      return ""
    }
    return candidate
  }

  /// A report that passes, unless it says otherwise, against what is promoted now.
  func report(
    on candidate: String, composite: String = "0.84", baseline: String = "0.8",
    more: [(String, JSON)] = []
  ) throws -> JSON {
    var object = JSONObject([
      ("candidate_id", .string(candidate)),
      ("baseline_composite", try JSONParser.parse(Array(baseline.utf8))),
      ("candidate_composite", try JSONParser.parse(Array(composite.utf8))),
      ("refusal_over_fabrication_regression", false), ("source_distinction_regression", false),
      ("evidence_citation_rate", try JSONParser.parse(Array("0.95".utf8))),
      ("rollback_model", .string(try PromotedLine(snapshot()).candidate() ?? "base")),
    ])
    for (name, value) in more { object[name] = value }
    return .object(object)
  }

  /// Imports a report.
  @discardableResult
  func importReport(_ report: JSON, items: String? = nil) throws -> EvaluateStep.Outcome {
    let folder = scratch.appending("report")
    try Files.removeAll(folder)
    try Files.makeFolders(folder)
    try Files.write(report.canonicalLine, to: folder.appending("report.json"), mode: 0o600)
    if let items {
      try Files.write(Array(items.utf8), to: folder.appending("items.jsonl"), mode: 0o600)
    }
    return try EvaluateStep(in: context()).importReport(from: folder, items: nil)
  }

  /// Imports, reports on and promotes an adapter unlike all before; returns its candidate id.
  @discardableResult
  func promoteAnother() async throws -> String {
    let number = try git.run("rev-list", "--count", "adapters").output
    let candidate = try importAdapter("tensors after \(number) versions")
    try importReport(report(on: candidate))
    let snapshot = try context().settle()
    let step = try PromoteStep(in: context())
    let judgement = try #require(try step.judge(nil, asked: .person, in: snapshot))
    _ = try await step.promote(judgement, in: snapshot)
    return candidate
  }

  /// A store whose first batches are read and whose dataset has pairs.
  static func withDataset(_ policy: [String: String] = [:]) async throws -> TemporaryLoop {
    let settings = ["batch_size": "4", "heldout_share": "0"].merging(policy) { $1 }
    let loop = try TemporaryLoop(policy: settings)
    try loop.import(SmallExport(days: 0..<8))
    try await loop.tick()
    return loop
  }
}
