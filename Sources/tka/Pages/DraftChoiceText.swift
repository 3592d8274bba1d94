internal import CanonicalJSON
internal import Loop
internal import Ranker

/// Why one of several drafts of a batch won, for people and for programs.
enum DraftChoiceText {
  /// The scores of each draft, in their parts; null where there was one draft.
  static func json(_ batch: BatchResult) -> JSON {
    guard let choice = batch.header.choice else { return .null }
    return [
      "chosen": .integer(choice.chosen), "by_rubric": .bool(choice.isByRubric),
      "ranker": choice.ranker.map(JSON.string) ?? .null,
      "samples": .array(
        batch.drafts.map { draft in
          [
            "seed": .integer(draft.seed), "length": .integer(draft.text.unicodeScalars.count),
            "failure": draft.failure.map { .string($0.rawValue) } ?? .null,
            "score": draft.score?.json ?? .null,
            "marks": draft.rubric?.total.map(JSON.integer) ?? .null,
          ]
        }),
    ]
  }

  /// A line for each draft, the chosen one marked, and what made the difference.
  static func text(_ batch: BatchResult) -> String {
    guard let choice = batch.header.choice else { return "" }
    let chooser =
      batch.drafts[choice.chosen].failure != nil
      ? "none of them can be used"
      : choice.ranker.map { "chosen by ranker \(Terminal.safe(String($0.prefix(12))))" }
        ?? (choice.isByRubric
          ? "chosen by the second pass's marks (no ranker is promoted)"
          : "the first that can be used (no ranker is promoted)")
    var text = "draft     \(choice.chosen + 1) of \(choice.samples), \(chooser)\n"
    guard choice.ranker != nil else { return text + (choice.isByRubric ? marks(batch) : "") }
    let header = "    draft     total     words     characters  length    evidence\n"
    text += Terminal.styled(header, .dim)
    for (index, draft) in batch.drafts.enumerated() {
      let mark = index == choice.chosen ? "  * " : "    "
      let parts = draft.score.map { [$0.total, $0.words, $0.characters, $0.length, $0.evidence] }
      let cells = (parts ?? []).map(number)
      let widths = [10, 10, 12, 10, 10]
      text += mark + padded(String(index + 1), 10)
      text += zip(cells, widths).map(padded).joined().trimmed
      text += (draft.failure.map { "  \($0.rawValue)" } ?? "") + "\n"
    }
    return text + reason(batch, choice)
  }

  /// The marks of each draft, the chosen one marked.
  private static func marks(_ batch: BatchResult) -> String {
    batch.drafts.enumerated().map { index, draft in
      let mark = index == batch.header.choice?.chosen ? "  * " : "    "
      let marks = draft.rubric?.total.map { "\($0) of 50" } ?? "no marks"
      return mark + padded(String(index + 1), 10) + (draft.failure?.rawValue ?? marks) + "\n"
    }.joined()
  }

  /// The part of the score by which the winner is furthest ahead of the next best.
  private static func reason(_ batch: BatchResult, _ choice: DraftChoice) -> String {
    let others = batch.drafts.enumerated()
      .filter { $0.offset != choice.chosen && $0.element.failure == nil }
      .compactMap(\.element.score)
    guard let winner = batch.drafts[choice.chosen].score,
      let second = others.max(by: { $0.total < $1.total })
    else { return "" }
    if winner.total == second.total { return "    equal to the next best: the first one wins\n" }
    let leads = [
      ("words", winner.words - second.words),
      ("characters", winner.characters - second.characters),
      ("length", winner.length - second.length),
      ("evidence", winner.evidence - second.evidence),
    ]
    guard let lead = leads.max(by: { $0.1 < $1.1 }) else { return "" }
    return "    \(number(winner.total - second.total)) ahead of the next best, "
      + "most of it for its \(lead.0)\n"
  }

  /// A score to three decimals.
  private static func number(_ value: Double) -> String {
    guard abs(value) < 1_000_000_000 else { return "\(value)" }
    let thousandths = Int((abs(value) * 1000).rounded())
    let digits = String(thousandths % 1000)
    let fraction = String(repeating: "0", count: 3 - digits.count) + digits
    return "\(value < 0 && thousandths > 0 ? "-" : "")\(thousandths / 1000).\(fraction)"
  }

  private static func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(1, width - text.count))
  }
}

extension String {
  /// The text without spaces at its end.
  fileprivate var trimmed: String {
    var text = self[...]
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
