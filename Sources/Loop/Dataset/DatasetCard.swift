/// `README.md`: the dataset's card, with the front matter that Hugging Face's loaders read.
enum DatasetCard {
  static func markdown(_ dataset: Dataset) -> String {
    let counts = dataset.counts
    let lengths = dataset.lengthReport
    return frontMatter(dataset) + """

      # Preference pairs

      Pairs of answers to the same prompt, `chosen` better than `rejected`, made from one person's \
      own archive. Private: the prompts hold that person's posts.

      | | rows |
      | --- | --- |
      | train | \(counts.train) |
      | eval | \(counts.eval) |
      | withdrawn | \(counts.withdrawn) |
      | left out | \(dataset.leftOut) |

      - `prompt`, `chosen`, `rejected`: text.
      - `metadata.origin`: `batch` (a draft and its correction) or `example` (a question about \
      cited records).
      - `metadata.evidence_tweet_ids`: the records that the pair is about.
      - `metadata.batch`, `batch_number`, `index`, `pair_id`: where the pair comes from.
      - `metadata.draft_session_id`, `critique_session_id`: empty where the server named none.

      All pairs of a batch are in one split. Shards only ever grow: rows that are no longer to be \
      used stay in them and are listed in `withdrawn.jsonl` by `pair_id`; leave them out. \
      `considered/` has a line for every pair that was ever seen: its id, a digest of its words, \
      batch, index, the lengths of prompt, chosen and rejected, and where it went. An export \
      holds the rows to be used only, with nothing but `prompt`, `chosen` and `rejected`.

      Lengths in code points: chosen less rejected \(lengths.meanDifference) on average \
      (median \(lengths.medianDifference)); longest prompt \(lengths.longestPrompt), longest \
      prompt with a side \(lengths.longestPair). Trainers cut what exceeds their limit.

      """
  }

  private static func frontMatter(_ dataset: Dataset) -> String {
    var lines = ["---", "pretty_name: Preference pairs", "tags:", "- dpo", "- preference"]
    let splits = DatasetSplit.allCases.filter { dataset.rowCount($0) > 0 }
    // A loader fails on a split without files.
    if !splits.isEmpty {
      lines += ["configs:", "- config_name: default", "  data_files:"]
      for split in splits {
        lines += ["  - split: \(split.trainerName)", "    path: \(split.rawValue)/*.jsonl"]
      }
    }
    return (lines + ["---", ""]).joined(separator: "\n")
  }
}
