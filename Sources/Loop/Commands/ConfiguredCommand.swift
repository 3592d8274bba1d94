/// What a setting says is to be run: a part that is built in, or a command of the user's.
enum ConfiguredCommand: Hashable, Sendable {
  /// The trainer of rankers.
  case ranker
  /// The evaluator by rules.
  case rules
  /// A command for `/bin/sh -c`.
  case shell(String)

  /// What is built in, by the setting that may name it.
  private static let builtIn: [String: ConfiguredCommand] = [
    "train.command": .ranker, "eval.command": .rules,
  ]

  /// What a setting holds, or nil where it holds nothing.
  init?(_ setting: String, in settings: Settings) throws(LoopError) {
    guard let value = settings.text(setting) else { return nil }
    self = try ConfiguredCommand(parsing: value, of: setting)
  }

  /// Reads the value of a setting; what is built in must be named to the letter.
  init(parsing value: String, of setting: String) throws(LoopError) {
    let known = ConfiguredCommand.builtIn[setting]
    if let known, value.utf8.elementsEqual(known.name.utf8) {
      self = known
      return
    }
    let word = value.lowercased().drop { $0.isWhitespace }
    guard !word.utf8.starts(with: "builtin:".utf8) else {
      throw .badSetting(
        name: "tka." + setting,
        reason: known.map { "can be \($0.name) or a command" } ?? "must be a command")
    }
    self = .shell(value)
  }

  /// How settings name what is built in, and how an artifact names who made it.
  var name: String {
    switch self {
    case .ranker: "builtin:ranker"
    case .rules: "builtin:rules"
    case .shell: "command"
    }
  }
}
