/// The names of the files that the gate reads and writes.
public enum GateFiles {
  /// What an evaluator says.
  public static let report = "report.json"
  /// Its scores item by item.
  public static let items = "items.jsonl"
  /// Which questions it asked.
  public static let suite = "suite.json"
  /// The questions.
  public static let questions = "questions.jsonl"
  /// What an adapter was trained from.
  public static let adapter = "adapter.json"
  /// The criteria.
  public static let policy = "policy.json"
  /// A promotion.
  public static let promotion = "promotion.json"
}
