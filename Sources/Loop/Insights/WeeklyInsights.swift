import CanonicalJSON

/// What one week brought: `2026/W13.md` and `2026/W13.json`.
public struct WeeklyInsights: Sendable {
  /// The week.
  public let week: ISOWeek
  /// The batches of the week, in order.
  public let batches: [BatchSummary]
  /// What became of claims.
  public let changes: ProfileChanges
  /// The interests that the week's batches speak of, those of most batches first.
  public let topics: [Claim]
  /// The dataset as it was before the week.
  public let datasetBefore: Dataset.Counts
  /// The dataset as it was after the week.
  public let datasetAfter: Dataset.Counts
  /// How many claims stand after the week.
  let standing: Int
  /// How many of them are durable.
  let durable: Int

  /// Compares what was before the week with what is after it.
  public init(
    week: ISOWeek, batches: [BatchSummary], before: Profile, after: Profile,
    datasetBefore: Dataset.Counts, datasetAfter: Dataset.Counts
  ) {
    self.week = week
    self.batches = batches.sorted { $0.number < $1.number }
    self.changes = ProfileChanges(from: before, to: after)
    self.topics = WeeklyInsights.topics(of: after, batches: Set(batches.map(\.number)))
    self.datasetBefore = datasetBefore
    self.datasetAfter = datasetAfter
    self.standing = after.claims.count
    self.durable = after.claims.count { $0.status == .durable }
  }

  /// The two files of a week.
  public static func make(
    week: ISOWeek, batches: [BatchSummary], before: Profile, after: Profile,
    datasetBefore: Dataset.Counts, datasetAfter: Dataset.Counts
  ) -> (markdown: Payload, json: Payload) {
    let insights = WeeklyInsights(
      week: week, batches: batches, before: before, after: after, datasetBefore: datasetBefore,
      datasetAfter: datasetAfter)
    return (
      markdown: ("\(week.path).md", Array(InsightsPage.markdown(insights).utf8)),
      json: ("\(week.path).json", insights.json.canonicalLine)
    )
  }

  private static func topics(of profile: Profile, batches: Set<Int>) -> [Claim] {
    profile.claims.filter { $0.category == .interests }
      .map { (claim: $0, mentions: $0.batches.count { batches.contains($0) }) }
      .filter { $0.mentions > 0 }
      .sorted { ($1.mentions, $0.claim.id) < ($0.mentions, $1.claim.id) }
      .map(\.claim)
  }

  var failed: [BatchSummary] { batches.filter { $0.failure != nil } }

  var json: JSON {
    func brief(_ claims: [Claim]) -> JSON {
      .array(claims.map { .object(WeeklyInsights.brief($0)) })
    }
    return [
      "schema": 1,
      "week": .string(week.description),
      "first_day": .string(week.days.first),
      "last_day": .string(week.days.last),
      "batches": [
        "ok": .integer(batches.count - failed.count),
        "failed": .array(
          failed.map {
            ["number": .integer($0.number), "reason": .string($0.failure?.rawValue ?? "")]
          }),
        "records": .integer(batches.reduce(0) { $0 + $1.records }),
        "pairs": .integer(batches.reduce(0) { $0 + $1.pairs }),
      ],
      "claims": [
        "standing": .integer(standing),
        "durable": .integer(durable),
        "new": brief(changes.new),
        "became_durable": brief(changes.durable),
        "contested": brief(changes.contested),
        "retracted": brief(changes.retracted),
        "restored": brief(changes.restored),
      ],
      "topics": brief(topics),
      "dataset": ["before": datasetBefore.json, "after": datasetAfter.json],
    ]
  }

  private static func brief(_ claim: Claim) -> JSONObject {
    JSONObject([
      (key: "id", value: .string(claim.id.text)),
      (key: "category", value: .string(claim.category.rawValue)),
      (key: "claim", value: .string(claim.claim)),
      (key: "status", value: .string(claim.status.name)),
      (key: "reason", value: .string(claim.status.reason ?? "")),
    ])
  }
}
