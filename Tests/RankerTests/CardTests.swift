import Testing

@testable import Ranker

@Suite struct CardTests {
  private func pair(_ number: Int, group: Int) -> Preference {
    Preference(
      prompt: "", chosen: "Tea is warm \(number % 3 == 0 ? "and good." : ".")",
      rejected: "Dogs bark.", group: "\(group)")
  }

  private func pairs(_ count: Int, groups: Int) -> [Preference] {
    (0..<count).map { pair($0, group: $0 % groups) }
  }

  private func train(
    _ pairs: [Preference], aside: [Preference] = [], seed: UInt64 = 1, from start: Ranker? = nil
  ) throws -> RankerTraining {
    try RankerTraining(on: pairs, aside: aside, seed: seed, from: start)
  }

  @Test func `says what it was made from`() throws {
    let training = try train(pairs(12, groups: 3), seed: 4_294_967_295)
    let card = training.card
    #expect(card.hasPrefix("# A ranker\n"))
    #expect(card.contains("\n| trained on | 12 pairs of 3 batches |\n"))
    #expect(card.contains("\n| started from | zero |\n"))
    #expect(card.contains("\n| seed | 4294967295 |\n"))
    #expect(card.contains("\n| rounds | \(training.rounds), within \(training.gap) of "))
    #expect(card.contains("\n| cost of a pair | \(training.loss) (ln 2 for a coin) |\n"))
    #expect(card.contains("\n| right on the pairs it was trained on | 12 of 12 (100.0 %) |\n"))
    #expect(card.contains("runs of 3 to 5 characters"))
    let next = try train(pairs(3, groups: 2), from: training.ranker).card
    #expect(next.contains("\n| started from | the promoted ranker |\n"))
    #expect(next.contains("(the dataset sets none aside; trained from zero for this) |\n"))
  }

  @Test(arguments: [(2, "half"), (3, "third"), (4, "quarter"), (7, "fifth")])
  func `says which part was left out in turn`(_ groups: Int, _ part: String) throws {
    let card = try train(pairs(16, groups: groups)).card
    #expect(
      card.contains(
        """
        | right on pairs it has not seen | 16 of 16 (100.0 %), leaving out a \(part) of the \
        batches in turn (the dataset sets none aside) |
        """))
  }

  @Test func `says what was set aside, or that nothing is known`() throws {
    let aside = [pair(1, group: 9), pair(2, group: 9), pair(4, group: 9)]
    let turned = aside.prefix(2) + [aside[2].swapped]
    let card = try train(pairs(6, groups: 2), aside: Array(turned)).card
    #expect(card.contains("| 2 of 3 (66.7 %), set aside by batch |"))
    let alone = try train(pairs(6, groups: 1)).card
    #expect(
      alone.contains(
        "| right on pairs it has not seen | not known: all pairs are from one batch |"))
  }

  @Test func `says how lengths compare`() throws {
    // Chosen sides of 21, 13 and 13 code points, against 10: 17 more, of three pairs.
    let longer = try train(pairs(3, groups: 1)).card.replacing("\n", with: " ")
    #expect(
      longer.contains(
        "Of 3 pairs with sides of unequal length, the chosen side is the longer one in 3; the "
          + "ranker prefers the longer side in 3."))
    #expect(longer.contains("On average the chosen side has 5.7 code points more than"))
    let turned = try train(pairs(3, groups: 1).map(\.swapped)).card.replacing("\n", with: " ")
    #expect(turned.contains("the chosen side is the longer one in 0; the ranker prefers"))
    #expect(turned.contains("the longer side in 0. On average the chosen side has -5.7 code"))
  }

  @Test func `says no length below zero for next to nothing`() throws {
    let pairs = (0..<41).map { number in
      Preference(
        prompt: "", chosen: number % 2 == 0 ? "ab" : "abc",
        rejected: number % 2 == 0 ? "cde" : "de",
        group: "")
    }
    let training = try train(pairs)
    #expect(training.lengthBias.differenceTotal == -1)
    #expect(training.card.contains("the chosen side has 0.0 code points more"))
  }

  @Test func `has a number wherever one belongs`() throws {
    let cards = [
      try train(pairs(1, groups: 1)).card,
      try train([
        Preference(prompt: "", chosen: "", rejected: "a", group: ""),
        Preference(prompt: "", chosen: "", rejected: "", group: "b"),
      ]).card,
      try train([Preference(prompt: "", chosen: "tea", rejected: "dog", group: "")]).card,
      try train(SamplePreferences.make(25, seed: 1)).card,
    ]
    for card in cards {
      #expect(!card.contains("nan"))
      #expect(!card.contains("inf"))
      #expect(!card.contains("Optional"))
      #expect(card.utf8.last == 0x0A)
    }
  }
}
