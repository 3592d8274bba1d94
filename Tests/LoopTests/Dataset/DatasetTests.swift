import CanonicalJSON
import TestSupport
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

  @Test func `leaves out what is unfit, and says why`() {
    let batches: [WholeDataset.Batch] = [
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
      (
        "b", 2,
        [
          pair("p", "good answer", "bad answer"),  // The same as the first of batch 1.
          pair("q", "left", "right"),
          pair("e", " \n", "x"),
          pair("  ", "x", "y"),
        ]
      ),
    ]
    let whole = WholeDataset(batches)
    #expect(
      whole.exclusions == [
        "1 1 contradictory", "1 2 equal-sides", "1 3 near-equal-sides",
        "2 0 duplicate", "2 1 contradictory", "2 2 empty-side", "2 3 empty-side",
      ])
    #expect(whole.usable(.train).map { "\($0.batch) \($0.index)" } == ["a 0", "a 4"])
    #expect(whole.dataset.counts == Dataset.Counts(train: 2, eval: 0, withdrawn: 0))
  }

  @Test func `quarantines long sides that differ in a word, and keeps those that differ in a line`()
  {
    let words = (0..<200).map { "word\($0)" }
    let text = words.joined(separator: " ")
    let near = (words.dropLast() + ["other"]).joined(separator: " ")
    let far = (words.dropLast(20)).joined(separator: " ")
    let whole = WholeDataset([("a", 1, [pair("p", text, near), pair("p", text, far)])])
    #expect(whole.exclusions == ["1 0 near-equal-sides"])
    #expect(whole.dataset.counts.usable == 1)
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
    let whole = WholeDataset([("a", 1, [pair("p", "c", "r")])])
    #expect(
      whole.text("train/0000.jsonl") == """
        {"chosen":"c","metadata":{"batch":"a","batch_number":1,"critique_session_id":"",\
        "draft_session_id":"","evidence_tweet_ids":["101"],"index":0,"origin":"example",\
        "pair_id":"b0e8de8d4e6b1207"},"prompt":"p","rejected":"r"}

        """)
    #expect(
      whole.usable(.train).map { String(decoding: $0.trainerJSON.canonicalBytes, as: UTF8.self) }
        == ["{\"chosen\":\"c\",\"prompt\":\"p\",\"rejected\":\"r\"}"])
    #expect(
      whole.text("considered/0000.txt") == "b0e8de8d4e6b1207 7629eb7ef9dd5f95 1 0 1 1 1 train\n")
  }

  // [M20]
  @Test func `a later version keeps the bytes of the earlier shards and appends`() throws {
    let old: [WholeDataset.Batch] = [("a", 1, pairs(700, "one")), ("j", 2, pairs(30, "two"))]
    let new: [WholeDataset.Batch] = [("b", 3, pairs(900, "three")), ("d", 4, pairs(10, "four"))]
    let first = WholeDataset(old)
    let second = WholeDataset(new, after: try first.readAgain())
    #expect(
      second.files.keys.sorted() == [
        "considered/0000.txt", "considered/0001.txt", "dataset.json", "eval/0000.jsonl",
        "train/0000.jsonl", "train/0001.jsonl", "withdrawn.jsonl",
      ])
    for (name, bytes) in first.files where name.hasPrefix("train") || name.hasPrefix("eval") {
      #expect(second.files[name]?.starts(with: bytes) == true)
    }
    #expect(second.files["train/0000.jsonl"]?.count { $0 == UInt8(ascii: "\n") } == 1_000)
    #expect(second.files["train/0001.jsonl"]?.count { $0 == UInt8(ascii: "\n") } == 600)
    #expect(second.dataset.counts == Dataset.Counts(train: 1_600, eval: 40, withdrawn: 0))
    // Here no earlier row was withdrawn, so the bytes are those of a first version.
    #expect(second.files == WholeDataset(old + new).files)
  }

  @Test func `withdraws rows that a later batch contradicts`() {
    let first = WholeDataset([
      ("a", 1, [pair("p", "left", "right"), pair("k", "c", "r"), pair("p", "left", "right")])
    ])
    let second = WholeDataset([("e", 2, [pair("p", "right", "left")])], after: first)
    #expect(second.dataset.withdrawals.map(\.reason) == [.contradictory])
    #expect(second.usable(.train).map(\.pair.prompt) == ["k"])
    #expect(second.exclusions == ["1 2 duplicate", "2 0 contradictory"])

    // What was withdrawn for good does not come back.
    let third = WholeDataset([("f", 3, [pair("p", "left", "right")])], after: second)
    #expect(third.usable(.train).map(\.pair.prompt) == ["k"])
    #expect(third.exclusions.last == "3 0 contradictory")
  }

  @Test func `withdraws rows whose batch is gone, and takes them back with it`() throws {
    let one: WholeDataset.Batch = (
      "a", 1, [pair("p", "left", "right"), pair("k", "c", "r")]
    )
    let first = WholeDataset([one, ("b", 2, pairs(2, "b"))])
    let batches: [WholeDataset.Batch] = [
      one, ("c", 2, pairs(1, "c")), ("e", 3, [pair("p", "right", "left")]),
    ]
    let second = WholeDataset(batches, anewAfter: first)
    let kept = try #require(first.files["train/0000.jsonl"])
    #expect(second.files["train/0000.jsonl"]?.starts(with: kept) == true)
    #expect(
      second.dataset.withdrawals.map(\.reason)
        == [.batchWithdrawn, .batchWithdrawn, .contradictory])
    #expect(second.dataset.counts == Dataset.Counts(train: 2, eval: 0, withdrawn: 3))
    #expect(second.usable(.train).map(\.pair.prompt) == ["k", "c 0"])

    // What comes back is not written twice.
    let third = WholeDataset(
      [one, ("b", 2, pairs(2, "b")), ("c", 3, pairs(1, "c"))], anewAfter: try second.readAgain())
    #expect(third.dataset.withdrawals.isEmpty)
    #expect(third.files["train/0000.jsonl"] == second.files["train/0000.jsonl"])
  }

  @Test func `batches that come one by one leave the same rows in use as all at once`() {
    var random = SplitMix64(seed: 20)
    for _ in 0..<Effort.rounds(40) {
      let sides = ["yes", "no", "it may be so", ""]
      let count = Int.random(in: 1...12, using: &random)
      let batches: [WholeDataset.Batch] = (0..<count).map { number in
        let pairs = (0..<Int.random(in: 0...5, using: &random)).map { _ in
          pair(
            ["p", "q", "r"].randomElement(using: &random) ?? "",
            sides.randomElement(using: &random) ?? "", sides.randomElement(using: &random) ?? "")
        }
        return ("batch \(number)", number, pairs)
      }
      let whole = WholeDataset(batches)
      var grown: WholeDataset?
      for batch in batches { grown = WholeDataset([batch], after: grown) }
      for split in DatasetSplit.allCases {
        #expect(
          Set(grown?.usable(split).map(\.pairID) ?? []) == Set(whole.usable(split).map(\.pairID)))
      }
      #expect(grown?.dataset.pairs.count == whole.dataset.pairs.count)
      let anew = WholeDataset(batches, anewAfter: grown ?? whole)
      #expect(anew.usable(.train).map(\.pairID) == grown?.usable(.train).map(\.pairID))
    }
  }

  @Test func `reads back what it writes`() throws {
    let whole = WholeDataset([
      ("a", 1, pairs(3, "x") + [pair("e", "", "r")]), ("j", 2, pairs(2, "y")),
    ])
    #expect(try whole.readAgain().files == whole.files)
    let summary = try JSONParser.parse(whole.text("dataset.json") ?? "")
    #expect(summary["counts"] == ["train": 3, "eval": 2, "withdrawn": 0])
    #expect(summary["considered"] == 6)
    #expect(summary["left_out"]?["empty-side"] == 1)
    #expect(summary["batches"] == 2)
  }

  @Test func `refuses files that were changed or lost`() {
    let whole = WholeDataset([("a", 1, pairs(3, "x"))])
    func reading(_ name: String, as text: String?) -> WholeDataset {
      var changed = whole
      changed.files[name] = text.map { Array($0.utf8) }
      return changed
    }
    #expect(throws: PayloadError(file: "train/0000.jsonl", fault: .missing)) {
      try reading("train/0000.jsonl", as: nil).readAgain()
    }
    #expect(throws: PayloadError(file: "train/0000.jsonl", field: "/0", fault: .malformed)) {
      try reading("train/0000.jsonl", as: "x\n").readAgain()
    }
    #expect(throws: PayloadError(file: "withdrawn.jsonl", fault: .missing)) {
      try reading("withdrawn.jsonl", as: nil).readAgain()
    }
    let lines = whole.text("considered/0000.txt") ?? ""
    #expect(throws: PayloadError(file: "considered/0000.txt", fault: .value)) {
      try reading("considered/0000.txt", as: String(lines.prefix { $0 != "\n" }) + "\n").readAgain()
    }
    for (field, text) in [
      (2, String(lines.dropLast())), (0, " " + lines), (0, lines.uppercased()), (0, "\n" + lines),
      (0, lines.replacing(" 0 ", with: " 00 ")), (0, lines.replacing("train", with: "trial")),
    ] {
      #expect(
        throws: PayloadError(file: "considered/0000.txt", field: "/\(field)", fault: .malformed)
      ) { try reading("considered/0000.txt", as: text).readAgain() }
    }
    #expect(throws: PayloadError(file: "dataset.json", field: "/counts", fault: .value)) {
      try reading("considered/0000.txt", as: lines.replacing("train", with: "eval")).readAgain()
    }
    // Numbers that nobody writes end in an error, too.
    let summary = whole.text("dataset.json") ?? ""
    #expect(throws: PayloadError(file: "considered/0000.txt", fault: .value)) {
      try reading(
        "dataset.json",
        as: summary.replacing("\"considered\":3", with: "\"considered\":9007199254740991")
      ).readAgain()
    }
    #expect(throws: PayloadError(file: "considered/0000.txt", field: "/0", fault: .malformed)) {
      try reading(
        "considered/0000.txt", as: lines.replacing(" train", with: "99999999999 train")
      ).readAgain()
    }
    let withdrawal = Dataset.Withdrawal(
      pairID: PairID(batch: "a", index: 0), split: .train, reason: .duplicate)
    #expect(throws: PayloadError(file: "withdrawn.jsonl", fault: .value)) {
      try reading(
        "withdrawn.jsonl", as: String(repeating: withdrawal.json.canonicalText + "\n", count: 2)
      ).readAgain()
    }
    let rows = whole.text("train/0000.jsonl") ?? ""
    #expect(
      throws: PayloadError(file: "train/0000.jsonl", field: "/0/metadata/pair_id", fault: .value)
    ) {
      try reading("train/0000.jsonl", as: rows.replacing("\"index\":0", with: "\"index\":9"))
        .readAgain()
    }
  }

  @Test func `reports lengths in code points`() {
    let report = LengthReport(
      [("p", "12345", "1"), ("long", "\u{1F469}\u{200D}\u{1F680}", "123"), ("p", "1", "123")]
        .map { PairLengths(pair($0.0, $0.1, $0.2)) })
    #expect(report.meanDifference == 0.7)  // (4 + 0 - 2) / 3
    #expect(report.medianDifference == 0)
    #expect(report.longestPrompt == 4)
    #expect(report.longestPair == 7)
    #expect(LengthReport([]).meanDifference == 0)
  }

  @Test func `the card names only splits that have files`() throws {
    let card = DatasetCard.markdown(WholeDataset([("a", 1, pairs(1, "x"))]).dataset)
    #expect(card.hasPrefix("---\npretty_name: Preference pairs\n"))
    #expect(card.contains("  - split: train\n    path: train/*.jsonl\n---\n\n# Preference pairs\n"))
    #expect(!card.contains("split: test"))
    #expect(card.contains("| train | 1 |"))
  }
}
