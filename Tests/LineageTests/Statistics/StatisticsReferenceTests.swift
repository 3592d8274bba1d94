import Foundation
import Testing

@testable import Lineage

/// scipy and numpy, in the python that `TKA_TEST_SCIPY` names (else `python3`), where it has them.
private enum Reference {
  static let isInstalled =
    (try? run("import scipy.stats, sys; sys.stdout.write('yes')", Data())) == Data("yes".utf8)

  static func run(_ script: String, _ input: Data) throws -> Data {
    let python = ProcessInfo.processInfo.environment["TKA_TEST_SCIPY"] ?? "python3"
    let (process, stdin, stdout) = (Process(), Pipe(), Pipe())
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [python, "-c", script]
    process.standardInput = stdin
    process.standardOutput = stdout
    process.standardError = FileHandle.nullDevice
    try process.run()
    // The script reads all of its input before it prints anything.
    try stdin.fileHandleForWriting.write(contentsOf: input)
    try stdin.fileHandleForWriting.close()
    let output = try stdout.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw Failure(status: process.terminationStatus) }
    return output
  }

  struct Failure: Error {
    let status: Int32
  }

  struct Question: Encodable {
    var tails: [Double] = []
    var degrees: [Int] = []
    var wins: [Int] = []
    var losses: [Int] = []
    var sums: [[Double]] = []
    var sizes: [[Double]] = []
    let alpha = 0.05
  }

  struct Answer: Decodable {
    let t: [Double]
    let normal: [Double]
    let binomial: [Double]
    let standardErrors: [Double]
    let tBounds: [Double]
    /// Between which two the bootstrap's percentile lies, but for one time in 100,000.
    let percentiles: [[Double]]
  }

  static let script = """
    import json, math, sys
    import numpy as np
    from scipy import stats
    q = json.load(sys.stdin)
    out = {"t": stats.t.isf(q["tails"], q["degrees"]).tolist(), "normal": stats.norm.isf(q["tails"]).tolist()}
    out["binomial"] = [float(stats.binomtest(w, w + l, 0.5, alternative="greater").pvalue) if w + l else 1.0
      for w, l in zip(q["wins"], q["losses"])]
    random = np.random.default_rng(1)
    a, n, out["standardErrors"], out["tBounds"], out["percentiles"] = q["alpha"], 20000, [], [], []
    for sums, sizes in zip(q["sums"], q["sizes"]):
      sums, sizes, g = np.array(sums), np.array(sizes), len(sums)
      d = sums.sum() / sizes.sum()
      se = math.sqrt(((sums - d * sizes) ** 2).sum() * g / (g - 1)) / sizes.sum()
      draws = random.integers(0, g, size=(n, g))
      means = sums[draws].sum(1) / sizes[draws].sum(1)
      half = 4.5 * math.sqrt(a * (1 - a) * (1 / 10000 + 1 / n))
      out["standardErrors"].append(se)
      out["tBounds"].append(d - se * stats.t.isf(a, g - 1))
      out["percentiles"].append(np.quantile(means, [a - half, a + half]).tolist())
    json.dump(out, sys.stdout)
    """
}

@Suite(.enabled(if: Reference.isInstalled, "python3 (or TKA_TEST_SCIPY) has no scipy"))
struct StatisticsReferenceTests {
  @Test func `agrees with scipy on random inputs`() throws {
    // The same inputs each time: in one run of some thousands the bootstrap is as far off as here
    // counts as wrong. TKA_TEST_SEED tries others.
    let seed = ProcessInfo.processInfo.environment["TKA_TEST_SEED"].flatMap { UInt64($0) } ?? 1
    let what: Comment = "of the seed \(seed)"
    var generator = SeededGenerator(seed: seed)
    func below(_ bound: UInt64) -> Int { Int(generator.next(below: bound)) }
    var question = Reference.Question()
    for _ in 0..<400 {
      // From 1/2 down to 1e-12.
      var tail = Double(below(1_000_000) + 1) / 2_000_002
      for _ in 0..<below(7) { tail /= 10 }
      question.tails.append(tail)
      question.degrees.append(below(4) == 0 ? 1 + below(10) : 1 + below(3000))
      let scale = [10, 100, 1000][below(3)] as UInt64
      question.wins.append(below(scale))
      question.losses.append(below(scale))
    }
    var sets: [PairedScores] = []
    for _ in 0..<12 {
      let groups = UInt64(8 + below(60))
      let shift = below(300)
      let scores = PairedScores(
        (0..<300).map { _ in
          let group = below(groups)
          return (
            "\(group)", Double(min(1000, below(700) + shift + group % 5 * 40)) / 1000,
            Double(below(1000)) / 1000
          )
        })
      question.sums.append(scores.sums)
      question.sizes.append(scores.sizes)
      sets.append(scores)
    }
    let answer = try JSONDecoder().decode(
      Reference.Answer.self,
      from: Reference.run(Reference.script, JSONEncoder().encode(question)))

    for (index, tail) in question.tails.enumerated() {
      let t = StudentT(degreesOfFreedom: question.degrees[index]).quantile(upperTail: tail)
      // Near one half the quantile is near 0.
      #expect((t - answer.t[index]).magnitude < 1e-9 * max(answer.t[index], 0.01), what)
      let z = StandardNormal.quantile(upperTail: tail)
      #expect((z - answer.normal[index]).magnitude < 1e-9 * max(answer.normal[index], 0.01), what)
      let p = McNemar.pValue(wins: question.wins[index], losses: question.losses[index])
      #expect((p - answer.binomial[index]).magnitude < 1e-9 * answer.binomial[index], what)
    }
    for (index, scores) in sets.enumerated() {
      #expect((scores.standardError / answer.standardErrors[index] - 1).magnitude < 1e-11, what)
      let bound = PairedTest.clusterTBound(of: scores, alpha: question.alpha)
      #expect((bound - answer.tBounds[index]).magnitude < 1e-11, what)
      let means = ClusterBootstrap.means(of: scores, seed: generator.next())
      let percentile = ClusterBootstrap.percentile(question.alpha, of: means)
      #expect(percentile >= answer.percentiles[index][0] - 1e-12, what)
      #expect(percentile <= answer.percentiles[index][1] + 1e-12, what)
    }
  }
}
