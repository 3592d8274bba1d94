/// Who measures: a command that the user set, or the built-in rules.
enum Evaluator {
  case rules
  case command(String)

  /// The setting's value that means the built-in one.
  static let builtIn = "builtin:rules"

  /// The evaluator that is set, or nil.
  init?(_ settings: Settings) throws(LoopError) {
    guard let value = settings.text("eval.command") else { return nil }
    try Settings.checkBuiltIn(value, known: Evaluator.builtIn, setting: "tka.eval.command")
    self = value == Evaluator.builtIn ? .rules : .command(value)
  }

  /// How an artifact names a command.
  static let commandName = "command"
}
