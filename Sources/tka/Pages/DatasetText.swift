internal import ArtifactStore
internal import CanonicalJSON
internal import Lineage
internal import Loop

/// The dataset, for people and for programs.
enum DatasetText {
  /// Its counts, why pairs are left out, and how long its sides are.
  static func page(in snapshot: Snapshot) throws -> Page {
    guard let (id, dataset) = try DatasetLine(snapshot).find() else {
      return Page(
        JSONObject([("dataset", .null)]),
        "there is no dataset yet: tka tick makes one from batches\n")
    }
    let counts = dataset.counts
    let reasons = ExclusionReason.allCases.map { reason in
      (reason.rawValue, dataset.leftOut(for: reason))
    }
    let lengths = dataset.lengthReport
    return Page(
      JSONObject([
        ("dataset", .string(id.hex)), ("batches", .integer(dataset.batchCount)),
        ("train", .integer(counts.train)), ("eval", .integer(counts.eval)),
        ("withdrawn", .integer(counts.withdrawn)),
        ("left_out", .object(JSONObject(reasons.map { ($0.0, .integer($0.1)) }))),
        ("lengths", lengths.json),
      ]),
      Columns.text(
        [
          ("dataset", id.hex), ("batches", "\(dataset.batchCount)"),
          ("pairs", "\(counts.train) to train, \(counts.eval) to evaluate"),
          ("withdrawn", "\(counts.withdrawn)"), ("left out", "\(dataset.leftOut)"),
        ] + reasons.filter { $0.1 > 0 }.map { ("  \($0.0)", "\($0.1)") } + [
          (
            "chosen side",
            "longer by \(lengths.meanDifference) code points in the mean, "
              + "\(lengths.medianDifference) in the median"
          ),
          (
            "longest", "prompt \(lengths.longestPrompt), pair \(lengths.longestPair) code points"
          ),
        ]))
  }
}
