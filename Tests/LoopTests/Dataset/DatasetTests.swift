import CanonicalJSON
import Testing

@testable import Loop

@Suite struct DatasetTests {
  private func pair(_ prompt: String, _ chosen: String, _ rejected: String) -> TrainingPair {
    TrainingPair(
      prompt: prompt, chosen: chosen, rejected: rejected, evidenceIDs: ["101"], origin: .example)
  }

  private func pairs(_ count: Int, _ name: String) -> [TrainingPair] {
    (0..<count).map { pair("\(name) \($0)", "yes, by record \($0)", "no") }
  }

  private func shards(_ dataset: Dataset) -> [String: [UInt8]] {
    let shards = dataset.payloads.filter {
      $0.name.hasPrefix("train/") || $0.name.hasPrefix("eval/")
    }
    return Dictionary(uniqueKeysWithValues: shards.map { ($0.name, $0.bytes) })
  }

  @Test func `leaves out what is unfit, and says why`() {
    let batches: [Dataset.Batch] = [
      (
        "b", 2,
        [
          pair("p", "good answer", "bad answer"),  // The same as the first of batch 1.
          pair("q", "left", "right"),
          pair("e", " \n", "x"),
          pair("  ", "x", "y"),
        ]
      ),
      (
        "a", 1,
        [
          pair("p", "good answer ", "bad answer"),
          pair("q", "right", "left"),
          pair("s", "caf\u{E9}", " cafe\u{301}\n"),
          pair("n", "It Rains", "it  rains"),
          pair("d", "c", "r"),
        ]
      ),
    ]
    let dataset = Dataset.building(from: batches, previous: nil)
    #expect(
      dataset.exclusions.map { "\($0.batch)\($0.batchNumber) \($0.index) \($0.reason.rawValue)" }
        == [
          "a1 1 contradictory", "a1 2 equal-sides", "a1 3 near-equal-sides",
          "b2 0 duplicate", "b2 1 contradictory", "b2 2 empty-side", "b2 3 empty-side",
        ])
    #expect(dataset.rows(.train).map { "\($0.batch) \($0.index)" } == ["a 0", "a 4"])
    #expect(dataset.counts == Dataset.Counts(train: 2, eval: 0, withdrawn: 0))
    #expect(dataset.usablePairCount == 2)
  }

  @Test func `quarantines long sides that differ in a word, and keeps those that differ in a line`()
  {
    let words = (0..<200).map { "word\($0)" }
    let text = words.joined(separator: " ")
    let near = (words.dropLast() + ["other"]).joined(separator: " ")
    let far = (words.dropLast(20)).joined(separator: " ")
    let dataset = Dataset.building(
      from: [("a", 1, [pair("p", text, near), pair("p", text, far)])], previous: nil)
    #expect(dataset.exclusions.map(\.index) == [0])
    #expect(dataset.exclusions.first?.reason == .nearEqualSides)
    #expect(dataset.usablePairCount == 1)
  }

  @Test(arguments: [
    ("a", DatasetSplit.train), ("b", .train), ("d", .eval), ("j", .eval), ("n", .train),
  ])
  func `splits by the digest of the batch's id`(_ batch: String, _ split: DatasetSplit) {
    #expect(DatasetSplit(batch: batch) == split)
  }

  @Test func `sets about a tenth of the batches aside`() {
    let aside = (0..<5_000).count { DatasetSplit(batch: "batch \($0)") == .eval }
    #expect((430...570).contains(aside))
  }

  @Test func `writes rows of one shape`() {
    let dataset = Dataset.building(from: [("a", 1, [pair("p", "c", "r")])], previous: nil)
    #expect(
      LoopSamples.text(dataset.payloads, "train/0000.jsonl") == """
        {"chosen":"c","metadata":{"batch":"a","batch_number":1,"critique_session_id":"",\
        "draft_session_id":"","evidence_tweet_ids":["101"],"index":0,"origin":"example",\
        "pair_id":"b0e8de8d4e6b1207"},"prompt":"p","rejected":"r"}

        """)
    let (train, test) = dataset.exportTRL()
    #expect(
      String(decoding: train, as: UTF8.self)
        == "{\"chosen\":\"c\",\"prompt\":\"p\",\"rejected\":\"r\"}\n")
    #expect(test.isEmpty)
  }

  // [M20]
  @Test func `a later version keeps the bytes of the earlier shards and appends`() throws {
    var batches: [Dataset.Batch] = [("a", 1, pairs(700, "one")), ("j", 2, pairs(30, "two"))]
    let first = Dataset.building(from: batches, previous: nil)
    batches += [("b", 3, pairs(900, "three")), ("d", 4, pairs(10, "four"))]
    let stored = try Dataset(payloads: first.payloads)
    let second = Dataset.building(from: batches.reversed(), previous: stored)
    let (old, new) = (shards(first), shards(second))
    #expect(new.keys.sorted() == ["eval/0000.jsonl", "train/0000.jsonl", "train/0001.jsonl"])
    for (name, bytes) in old { #expect(new[name]?.starts(with: bytes) == true) }
    #expect(new["train/0000.jsonl"]?.count { $0 == UInt8(ascii: "\n") } == 1_000)
    #expect(new["train/0001.jsonl"]?.count { $0 == UInt8(ascii: "\n") } == 600)
    #expect(second.counts == Dataset.Counts(train: 1_600, eval: 40, withdrawn: 0))
    // Here no earlier row was withdrawn, so the order is that of a first version.
    let fresh = Dataset.building(from: batches, previous: nil)
    #expect(LoopSamples.dump(second.payloads) == LoopSamples.dump(fresh.payloads))
  }

  @Test func `withdraws rows whose batch is gone or which a later one contradicts`() throws {
    let first = Dataset.building(
      from: [
        ("a", 1, [pair("p", "left", "right"), pair("k", "c", "r")]), ("b", 2, pairs(2, "b")),
      ],
      previous: nil)
    let batches: [Dataset.Batch] = [
      ("a", 1, [pair("p", "left", "right"), pair("k", "c", "r")]),
      ("c", 2, pairs(1, "c")),
      ("e", 3, [pair("p", "right", "left")]),
    ]
    let second = Dataset.building(from: batches, previous: first)
    let removed = shards(first)["train/0000.jsonl"]
    #expect(removed.map { shards(second)["train/0000.jsonl"]?.starts(with: $0) == true } == true)
    #expect(second.withdrawals.map(\.reason) == [.contradictory, .batchWithdrawn, .batchWithdrawn])
    #expect(second.counts == Dataset.Counts(train: 2, eval: 0, withdrawn: 3))
    #expect(second.rows(.train).map(\.pair.prompt) == ["k", "c 0"])
    let exported = String(decoding: second.exportTRL().train, as: UTF8.self)
    #expect(exported.split(separator: "\n").count == 2)
    #expect(!exported.contains("left"))

    // What comes back is not written twice.
    let third = Dataset.building(
      from: [batches[0], ("b", 2, pairs(2, "b")), batches[1]],
      previous: try Dataset(payloads: second.payloads))
    #expect(third.withdrawals.isEmpty)
    #expect(shards(third) == shards(second))
  }

  @Test func `reads back what it writes`() throws {
    let dataset = Dataset.building(
      from: [("a", 1, pairs(3, "x") + [pair("e", "", "r")]), ("j", 2, pairs(2, "y"))],
      previous: nil)
    let again = try Dataset(payloads: dataset.payloads)
    #expect(LoopSamples.dump(again.payloads) == LoopSamples.dump(dataset.payloads))
    let summary = try JSONParser.parse(
      LoopSamples.text(dataset.payloads, "dataset.json") ?? "")
    #expect(summary["counts"] == ["train": 3, "eval": 2, "withdrawn": 0])
    #expect(summary["left_out"]?["empty-side"] == 1)
    let leftOut = LoopSamples.text(dataset.payloads, "left_out.jsonl") ?? ""
    #expect(leftOut.split(separator: "\n").count == 1)
    #expect(summary["batches"] == 2)
  }

  @Test func `refuses files that were changed or lost`() {
    let dataset = Dataset.building(from: [("a", 1, pairs(3, "x"))], previous: nil)
    func replacing(_ name: String, _ bytes: [UInt8]?) -> [Payload] {
      dataset.payloads.compactMap { $0.name == name ? bytes.map { (name, $0) } : $0 }
    }
    #expect(throws: PayloadError(file: "dataset.json", field: "/counts", fault: .value)) {
      try Dataset(payloads: replacing("train/0000.jsonl", nil))
    }
    #expect(throws: PayloadError(file: "train/0000.jsonl", field: "/0", fault: .malformed)) {
      try Dataset(payloads: replacing("train/0000.jsonl", Array("x\n".utf8)))
    }
    #expect(throws: PayloadError(file: "withdrawn.jsonl", fault: .missing)) {
      try Dataset(payloads: replacing("withdrawn.jsonl", nil))
    }
    let wrongID = dataset.payloads.map { payload -> Payload in
      let text = String(decoding: payload.bytes, as: UTF8.self)
      guard payload.name == "train/0000.jsonl", let range = text.firstRange(of: "\"index\":0")
      else { return payload }
      return (
        payload.name,
        Array((text[..<range.lowerBound] + "\"index\":9" + text[range.upperBound...]).utf8)
      )
    }
    #expect(
      throws: PayloadError(file: "train/0000.jsonl", field: "/0/metadata/pair_id", fault: .value)
    ) { try Dataset(payloads: wrongID) }
  }

  @Test func `reports lengths in code points`() {
    let report = LengthReport(
      [("p", "12345", "1"), ("long", "\u{1F469}\u{200D}\u{1F680}", "123"), ("p", "1", "123")]
        .enumerated().map { index, sides in
          DatasetRow(
            batch: "a", batchNumber: 1, index: index, pair: pair(sides.0, sides.1, sides.2))
        })
    #expect(report.meanDifference == 0.7)  // (4 + 0 - 2) / 3
    #expect(report.medianDifference == 0)
    #expect(report.longestPrompt == 4)
    #expect(report.longestPair == 7)
    #expect(LengthReport([]).meanDifference == 0)
  }

  @Test func `the card names only splits that have files`() throws {
    let dataset = Dataset.building(from: [("a", 1, pairs(1, "x"))], previous: nil)
    let card = try #require(LoopSamples.text(dataset.payloads, "README.md"))
    #expect(card.hasPrefix("---\npretty_name: Preference pairs\n"))
    #expect(card.contains("  - split: train\n    path: train/*.jsonl\n---\n\n# Preference pairs\n"))
    #expect(!card.contains("split: test"))
    #expect(card.contains("| train | 1 |"))
  }
}
