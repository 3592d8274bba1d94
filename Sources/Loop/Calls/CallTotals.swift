internal import Models

/// What calls took together, by model and by step.
public struct CallTotals: Sendable, Hashable {
  /// The calls of one model for one step.
  public struct Row: Sendable, Hashable {
    /// How the model was reached.
    public let provider: String
    /// Its name, where it has one.
    public let model: String?
    /// What they were made for.
    public let step: CallPurpose.Step
    /// How many there were.
    public fileprivate(set) var calls = 0
    /// The tokens of the prompts, where the server counted them.
    public fileprivate(set) var promptTokens = 0
    /// The tokens of the answers, where the server counted them.
    public fileprivate(set) var completionTokens = 0
    /// How long the answers took.
    public fileprivate(set) var milliseconds: Int64 = 0
  }

  /// The rows, by provider, model and the order of the steps.
  public private(set) var rows: [Row] = []

  /// Adds calls up.
  public init(of records: [CallRecord]) {
    for record in records {
      let (provider, model) = (record.identity.provider, record.identity.name)
      let step = record.purpose.step
      let index =
        rows.firstIndex { $0.provider == provider && $0.model == model && $0.step == step }
        ?? {
          rows.append(Row(provider: provider, model: model, step: step))
          return rows.count - 1
        }()
      rows[index].calls += 1
      rows[index].promptTokens += max(record.response.promptTokens ?? 0, 0)
      rows[index].completionTokens += max(record.response.completionTokens ?? 0, 0)
      rows[index].milliseconds += max(record.milliseconds, 0)
    }
    func place(_ row: Row) -> Int { CallPurpose.Step.allCases.firstIndex(of: row.step) ?? 0 }
    rows.sort {
      ($0.provider, $0.model ?? "", place($0)) < ($1.provider, $1.model ?? "", place($1))
    }
  }
}
