/// The names of the files that the gate reads and writes.
enum GateFiles {
  /// What an evaluator says.
  static let report = "report.json"
  /// Its scores item by item.
  static let items = "items.jsonl"
  /// Which questions it asked.
  static let suite = "suite.json"
  /// The questions.
  static let questions = "questions.jsonl"
  /// What an adapter was trained from.
  static let adapter = "adapter.json"
  /// The criteria.
  static let policy = "policy.json"
  /// A promotion.
  static let promotion = "promotion.json"
}
