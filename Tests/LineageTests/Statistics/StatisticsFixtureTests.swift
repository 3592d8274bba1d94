import Foundation
import Testing

@testable import Lineage

/// Data sets and golden values of scipy and numpy, beside the checkout where they are there at all.
private struct Fixtures: Decodable {
  struct Item: Decodable {
    let cluster: String
    let candidate: Double
    let baseline: Double
  }

  struct McNemarCase: Decodable {
    let candidateOnly: Int
    let baselineOnly: Int
    let pCandidateGreater: Double
    let pTwoSided: Double
  }

  struct Bootstrap: Decodable {
    struct Exact: Decodable {
      let mean: Double
      let se: Double
    }

    struct Tolerance: Decodable {
      let mean: Double
      let se: Double
      let ciLowBracket: [Double]
      let ciHighBracket: [Double]
      let pTwoSidedBracket: [Double]
    }

    let estimate: Double
    let analyticSeWithGOverGMinus1: Double
    let exact: Exact
    let toleranceForB10000: Tolerance
  }

  struct Dataset: Decodable {
    let items: [Item]
    let nItems: Int
    let nClusters: Int
    let mcnemarExact: McNemarCase
    let bootstrap: [String: Bootstrap]
  }

  let datasets: [String: Dataset]

  struct McNemarCases: Decodable {
    let cases: [McNemarCase]
  }

  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../../shared/fixtures/statistics").standardizedFileURL

  static var arePresent: Bool { FileManager.default.fileExists(atPath: folder.path()) }

  static func read<Value: Decodable>(_ name: String) throws -> Value {
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    return try decoder.decode(Value.self, from: Data(contentsOf: folder.appending(path: name)))
  }
}

// The fixtures are no part of this project; they are skipped where absent.
@Suite(.enabled(if: Fixtures.arePresent, "../shared/fixtures/statistics is not there"))
struct StatisticsFixtureTests {
  @Test func `has McNemar's test of all cases`() throws {
    let cases = try (Fixtures.read("mcnemar.json") as Fixtures.McNemarCases).cases
    #expect(cases.count >= 14)
    for each in cases {
      let (wins, losses) = (each.candidateOnly, each.baselineOnly)
      let p = McNemar.pValue(wins: wins, losses: losses)
      #expect((p / each.pCandidateGreater - 1).magnitude < 1e-12)
      let twoSided = min(1, 2 * min(p, McNemar.pValue(wins: losses, losses: wins)))
      #expect((twoSided / each.pTwoSided - 1).magnitude < 1e-12)
    }
  }

  @Test func `resamples all data sets within their tolerances`() throws {
    let datasets = try (Fixtures.read("datasets.json") as Fixtures).datasets
    #expect(datasets.count >= 3)
    for (name, dataset) in datasets {
      let scores = PairedScores(dataset.items.map { ($0.cluster, $0.candidate, $0.baseline) })
      #expect(scores.count == dataset.nItems)
      #expect(scores.groupCount == dataset.nClusters)
      let pooled = try #require(dataset.bootstrap["pooled"])
      let tolerance = pooled.toleranceForB10000
      #expect((scores.difference - pooled.estimate).magnitude < 1e-12)
      #expect((scores.standardError - pooled.analyticSeWithGOverGMinus1).magnitude < 1e-12)
      if let discordance = scores.discordance {
        #expect(discordance.wins == dataset.mcnemarExact.candidateOnly)
        #expect(discordance.losses == dataset.mcnemarExact.baselineOnly)
      } else {
        #expect(name.contains("graded"))
      }
      let golden = StatisticsGolden(
        testDescription: name, groups: [], difference: pooled.estimate,
        standardError: pooled.analyticSeWithGOverGMinus1, percentiles: [], tBounds: [],
        exact: StatisticsGolden.Exact(
          mean: pooled.exact.mean, meanTolerance: tolerance.mean,
          standardError: pooled.exact.se, standardErrorTolerance: tolerance.se,
          low: tolerance.ciLowBracket[0]...tolerance.ciLowBracket[1],
          high: tolerance.ciHighBracket[0]...tolerance.ciHighBracket[1],
          pValue: tolerance.pTwoSidedBracket[0]...tolerance.pTwoSidedBracket[1]))
      golden.check(ClusterBootstrap.means(of: scores, seed: 20_240_607))
    }
  }
}
