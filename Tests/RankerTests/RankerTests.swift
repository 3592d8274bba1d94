import Testing

@testable import Ranker

@Suite struct RankerTests {
  private func score(_ total: Double) -> RankerScore {
    RankerScore(words: total, characters: 0, length: 0, evidence: 0)
  }

  @Test(
    arguments: [
      ([], nil), ([1], 0), ([1, 2], 1), ([2, 1], 0), ([1, 3, 3, 2], 1), ([-2, -1, -3], 1),
      ([0, -0.0], 0),
    ] as [([Double], Int?)])
  func `the best of equal scores is the first`(_ totals: [Double], _ best: Int?) {
    #expect(Ranker.best(of: totals.map(score)) == best)
  }

  @Test func `a score is the sum of its parts`() {
    let ranker = Ranker(.random(seed: 1, size: 1))
    let answers = SamplePreferences.make(20, seed: 2).map(\.chosen)
    let prompt = SamplePreferences.records
    var seen = TextFeatures.Seen()
    for (answer, score) in zip(answers, ranker.scores(of: answers, to: prompt)) {
      let vector = FeatureVector(of: answer, records: ListedRecords(in: prompt), &seen)
      #expect(score.total == score.words + score.characters + score.length + score.evidence)
      #expect(abs(score.total - ranker.weights.total(vector)) < 1e-12)
    }
    #expect(ranker.scores(of: [], to: prompt).isEmpty)
  }

  @Test func `each group of features has its own part of the score`() {
    let text = "- owner: Lives in Leiden. \"I live in Leiden\" [1200000000000000001]"
    func score(_ change: (inout Weights) -> Void) -> RankerScore? {
      var weights = Weights.zero
      change(&weights)
      return Ranker(weights).scores(of: [text], to: SamplePreferences.records).first
    }
    func ones(_ values: [Double]) -> [Double] { values.map { _ in 1 } }
    // All shares together are the scale, whatever the text.
    let words = score { $0.words = ones($0.words) }
    #expect(abs((words?.total ?? 0) - FeatureVector.scale) < 1e-12)
    #expect(words?.total == words?.words)
    let characters = score { $0.characters = ones($0.characters) }
    #expect(abs((characters?.total ?? 0) - FeatureVector.scale) < 1e-12)
    #expect(characters?.total == characters?.characters)
    let length = score { $0.numbers[0] = 1 }
    #expect(length?.total == PortableMath.log(1 + Double(text.utf8.count)) / 8)
    #expect(length?.total == length?.length)
    let cited = score { $0.numbers[2] = 1 }
    #expect(cited == RankerScore(words: 0, characters: 0, length: 0, evidence: 1))
  }

  @Test func `knows equal answers for equal`() {
    let ranker = Ranker(.random(seed: 3, size: 1))
    let scores = ranker.scores(of: ["Tea.", "Dogs.", "Tea."], to: "")
    #expect(scores[0] == scores[2])
    #expect(scores[0] != scores[1])
  }

  @Test func `errors say what is the matter`() {
    #expect("\(RankerError.noPreferences)" == "there are no pairs to learn from")
    #expect(
      "\(RankerError.noStart)" == "what is promoted is no ranker that training could start from")
    #expect("\(RankerError.nothingToLearn)" == "the sides of all pairs look alike to it")
    #expect("\(RankerError.badFile(name: "a", reason: "is missing"))" == "a is missing")
    #expect(
      "\(RankerError.unknownFormat("x/2"))" == "its format is x/2, which this version does not know"
    )
  }
}
