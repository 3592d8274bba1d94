import CanonicalJSON
import Testing

@testable import Loop

@Suite struct WeeklyInsightsTests {
  private let week = ISOWeek(containing: 1_774_742_400)
  private let none = Dataset.Counts(train: 0, eval: 0, withdrawn: 0)

  @Test func `tells what the week brought`() throws {
    let utrecht = LoopSamples.candidate("Lives in Utrecht.", ["1", "2", "3"])
    let oslo = LoopSamples.candidate("Lives in Oslo.", ["4"], contradicts: [utrecht.id])
    let trains = LoopSamples.candidate("Writes about trains.", ["5"], category: .interests)
    let ships = LoopSamples.candidate("Writes about ships.", ["6"], category: .interests)
    let before = Profile.consolidating([(1, [utrecht]), (2, [oslo, ships])])
    let after = before.merging((3, [utrecht, trains])).merging((4, [utrecht, trains]))
    let batches = [
      BatchSummary(
        number: 5, failure: BatchHeader.FailureReason(rawValue: "critique-prose"), records: 50,
        supported: 0, pairs: 0),
      BatchSummary(number: 3, failure: nil, records: 50, supported: 2, pairs: 4),
      BatchSummary(number: 4, failure: nil, records: 20, supported: 2, pairs: 3),
    ]
    let (markdown, json) = WeeklyInsights.make(
      week: week, batches: batches, before: before, after: after,
      datasetBefore: Dataset.Counts(train: 3, eval: 0, withdrawn: 0),
      datasetAfter: Dataset.Counts(train: 8, eval: 2, withdrawn: 1))
    #expect(markdown.name == "2026/W13.md" && json.name == "2026/W13.json")
    let (newID, oldID) = (trains.id, utrecht.id)
    #expect(
      String(decoding: markdown.bytes, as: UTF8.self) == """
        # Week 13 of 2026

        *2026-03-23 to 2026-03-29*

        120 records read in 3 batches: 1 new claim, 1 became durable, 1 was retracted. The profile \
        holds 3 claims, 1 of them durable.

        ## Now well founded

        - Lives in Utrecht. (places, 3 records) `\(oldID)`

        ## New, and still to be confirmed

        - Writes about trains. (interests, 1 record) `\(newID)`

        ## No longer held

        - ~~Lives in Oslo.~~ Contradicted by \(oldID), which more batches confirm.

        ## What the posts were about

        - Writes about trains.

        ## Training pairs

        10 pairs (7 more): 8 to train on, 2 set aside. 1 withdrawn.

        ## Batches that gave nothing

        - Batch 5: critique-prose

        """)
    let value = try JSONParser.parse(json.bytes)
    #expect(value.canonicalLine == json.bytes)
    #expect(value["week"] == "2026-W13")
    #expect(value["batches"]?["ok"] == 2)
    #expect(value["batches"]?["failed"] == [["number": 5, "reason": "critique-prose"]])
    #expect(value["batches"]?["pairs"] == 7)
    #expect(value["claims"]?["new"]?.array?.compactMap { $0["id"]?.string } == [newID.text])
    #expect(value["claims"]?["retracted"]?.array?.first?["reason"]?.string?.isEmpty == false)
  }

  @Test func `a week without work says so`() {
    let (markdown, _) = WeeklyInsights.make(
      week: week, batches: [], before: Profile(), after: Profile(), datasetBefore: none,
      datasetAfter: none)
    let page = String(decoding: markdown.bytes, as: UTF8.self)
    #expect(page.contains("A quiet week: nothing was read, and nothing changed."))
    #expect(!page.contains("## New"))
  }

  @Test func `a claim that is newly disputed, and one that is held again`() {
    let here = LoopSamples.candidate("Lives in Utrecht.", ["1"])
    let there = LoopSamples.candidate("Lives in Oslo.", ["2"], contradicts: [here.id])
    let before = Profile.consolidating([(1, [here]), (2, [here]), (3, [here]), (4, [there])])
    #expect(before.retracted.map(\.id) == [there.id])
    let changes = ProfileChanges(from: before, to: before.merging((5, [there])))
    #expect(changes.contested.map(\.id) == [here.id, there.id])
    #expect(changes.restored.map(\.id) == [there.id])
    #expect(changes.new.isEmpty && changes.durable.isEmpty && changes.retracted.isEmpty)
    #expect(ProfileChanges(from: before, to: before).isEmpty)
  }
}
