import Testing

@testable import Ranker

@Suite struct TrainingTests {
  private func pair(
    _ chosen: String, _ rejected: String, group: String = "a", prompt: String = ""
  ) -> Preference {
    Preference(prompt: prompt, chosen: chosen, rejected: rejected, group: group)
  }

  private func train(
    _ preferences: [Preference], from start: Ranker? = nil
  ) throws -> RankerTraining {
    try RankerTraining(on: preferences, aside: [], seed: 1, from: start)
  }

  @Test func `no pairs are an error`() {
    #expect(throws: RankerError.noPreferences) { try train([]) }
    #expect(throws: RankerError.noPreferences) {
      try RankerTraining(on: [], aside: [pair("a", "b")], seed: 1)
    }
  }

  @Test func `pairs of which the sides look alike are an error`() {
    #expect(throws: RankerError.nothingToLearn) { try train([pair("Tea.", "Tea.")]) }
    #expect(throws: RankerError.nothingToLearn) {
      try train([pair("", ""), pair("Tea 12345678", "tea 87654321", group: "b")])
    }
  }

  @Test func `one pair is enough`() throws {
    let training = try train([pair("Tea is warm.", "Dogs bark.")])
    #expect(training.training == RankerTraining.Accuracy(right: 1, total: 1))
    #expect(training.heldOut == .none)
    #expect(training.groups == 1)
    #expect(training.loss < PortableMath.log(2))
    #expect(training.gap <= DualAscent.gapLimit)
    let scores = training.ranker.scores(of: ["Dogs bark.", "Tea is warm."], to: "")
    #expect(Ranker.best(of: scores) == 1)
  }

  @Test func `pairs of which the sides look alike teach nothing beside others`() throws {
    let training = try train([
      pair("Tea is warm.", "Dogs bark."), pair("Same.", "Same."), pair("", ""),
    ])
    #expect(training.training == RankerTraining.Accuracy(right: 1, total: 3))
    let scores = training.ranker.scores(of: ["Tea is warm.", "Dogs bark."], to: "")
    #expect(Ranker.best(of: scores) == 0)
  }

  @Test func `contradictory pairs leave it undecided`() throws {
    let training = try train([pair("Tea.", "Dogs."), pair("Dogs.", "Tea.")])
    let scores = training.ranker.scores(of: ["Tea.", "Dogs."], to: "")
    #expect(abs(scores[0].total - scores[1].total) < 0.02)
    #expect(abs(training.loss - PortableMath.log(2)) < 0.001)
  }

  @Test(arguments: [
    ("", "Something."), ("Something.", ""), ("\u{1F600}\u{1F468}\u{200D}\u{1F469}", "\u{1F622}"),
    ("\n\n\r\n", "\u{0}\u{7F}"), ("\u{FEFF}\u{202E}abc", "e\u{301}\u{301}\u{301}"),
    ("- owner: tea [tweet 00]", "- owner: tea [tweet 99999999999999999999999999999999999]"),
    ("- tea [tweet -1]", "- tea [tweet \u{0661}\u{0662}]"), ("- tea []", "- tea [tweet]"),
    ("“““““", "”””””[[[[[]]]]]\"\"\""), ("# Heading", "```"), ("a", "A"),
  ])
  func `learns from odd texts`(_ chosen: String, _ rejected: String) throws {
    let prompts = ["", "What?", SamplePreferences.records, "[0] own\n> a\n[0] like\n> b", "> > >"]
    let odd = prompts.map { pair(chosen, rejected, prompt: $0) }
    let training = try train(odd + [pair("Tea is warm.", "Dogs bark.")])
    #expect(training.training.total == 6)
    #expect(training.loss.isFinite)
    for prompt in prompts {
      let scores = training.ranker.scores(of: [chosen, rejected], to: prompt)
      #expect(scores.allSatisfy { $0.total.isFinite })
    }
  }

  @Test(arguments: [
    "the quick brown fox [tweet 1] \u{201C}said\u{201D} ", "[", "]", "\u{201C}", "\"", "[1", "#",
    "1",
  ])
  func `learns from very long lines`(_ part: String) throws {
    let long = String(repeating: part, count: 100_000 / part.utf8.count + 1)
    #expect(long.utf8.count > 100_000)
    let training = try train([
      pair("Short.", long, prompt: SamplePreferences.records), pair(long, "Shorter.", group: "b"),
    ])
    #expect(training.lengthBias.total == 2)
    #expect(training.loss.isFinite)
  }

  @Test func `learns from a hundred thousand pairs`() throws {
    let pairs = (0..<100_000).map { number in
      number % 4 == 0 ? pair("c", "d", group: "\(number % 50)") : pair("a", "b")
    }
    let training = try RankerTraining(on: pairs, aside: [pair("a", "b")], seed: 1)
    #expect(training.training == RankerTraining.Accuracy(right: 100_000, total: 100_000))
    #expect(training.gap <= DualAscent.gapLimit)
    #expect(training.heldOut == .setAside(RankerTraining.Accuracy(right: 1, total: 1)))
  }

  @Test func `groups are the same byte for byte alone`() throws {
    let groups = ["\u{E9}", "e\u{301}", "", " ", "a", "a"]
    let training = try train(
      groups.enumerated().map { pair("Tea \($0).", "Dogs.", group: $1) })
    #expect(training.groups == 5)
    #expect(training.heldOut == .folds(5, RankerTraining.Accuracy(right: 6, total: 6)))
  }

  @Test(arguments: [1, 2, 5, 7])
  func `leaves out a part of the groups in turn, five parts at most`(count: Int) throws {
    let pairs = (0..<14).map { pair("Tea is warm.", "Dogs bark.", group: "\($0 % count)") }
    let all = RankerTraining.Accuracy(right: 14, total: 14)
    #expect(try train(pairs).heldOut == (count == 1 ? .none : .folds(min(5, count), all)))
  }

  @Test func `what it has not seen it does not know`() throws {
    // Each group has its own words, so that no other tells anything of them.
    let words = ["tea", "dog", "sun", "box"]
    let pairs = words.map { word in
      pair(String(word.reversed()) + word, word + String(word.reversed()), group: word)
    }
    let training = try train(pairs)
    #expect(training.training.right == 4)
    guard case .folds(4, let accuracy) = training.heldOut else {
      Issue.record("there are four groups")
      return
    }
    #expect(accuracy.right == 0)
  }

  @Test func `going on from another ranker keeps what it knows`() throws {
    let first = try train([pair("Tea is warm.", "Dogs bark.")])
    let second = try train([pair("Rain falls.", "Snow melts.")], from: first.ranker)
    #expect(!first.isWarm)
    #expect(second.isWarm)
    let answers = ["Dogs bark.", "Tea is warm."]
    #expect(Ranker.best(of: second.ranker.scores(of: answers, to: "")) == 1)
    let cold = try train([pair("Rain falls.", "Snow melts.")])
    #expect(second.ranker != cold.ranker)
  }

  @Test func `weights are kept in single precision`() throws {
    let ranker = try train(SamplePreferences.make(30, seed: 3)).ranker
    #expect(ranker.weights == ranker.weights.rounded)
    #expect(ranker.weights != .zero)
  }

  @Test func `the same pairs, seed and start give the same ranker`() throws {
    let pairs = SamplePreferences.make(40, seed: 4)
    let (one, two) = (try train(pairs), try train(pairs))
    #expect(one.ranker == two.ranker)
    #expect(try one.files.map(\.bytes) == two.files.map(\.bytes))
    let other = try RankerTraining(on: pairs, aside: [], seed: 2)
    #expect(other.ranker != one.ranker)
  }
}
