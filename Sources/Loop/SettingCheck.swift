extension Settings {
  /// Throws ``LoopError/badSetting(name:reason:)`` where a setting cannot have this value.
  public static func check(_ value: String, for key: Key) throws(LoopError) {
    func refuse(_ reason: String) -> LoopError { .badSetting(name: key.fullName, reason: reason) }
    guard !value.isEmpty, !value.utf8.contains(0) else { throw refuse("must hold something") }
    if key.defaultValue.flatMap({ Int($0) }) != nil {
      guard let number = Int(value), number > 0 else {
        throw refuse("is not a whole number above zero")
      }
    }
    switch key.name {
    case "train.command":
      try checkBuiltIn(value, known: Trainer.builtIn, setting: key.fullName)
    case "eval.command":
      try checkBuiltIn(value, known: Evaluator.builtIn, setting: key.fullName)
    case "promote.command":
      try checkBuiltIn(value, known: nil, setting: key.fullName)
    default: break
    }
    if key.name == "model.provider", value != "extractive", value != "openai" {
      throw refuse("is neither extractive nor openai")
    }
  }

  /// Throws where a value names a built-in part that there is not.
  static func checkBuiltIn(
    _ value: String, known: String?, setting: String
  ) throws(LoopError) {
    let word = value.lowercased().drop { $0.isWhitespace }
    guard word.utf8.starts(with: "builtin:".utf8),
      known.map({ value.utf8.elementsEqual($0.utf8) }) != true
    else { return }
    throw .badSetting(
      name: setting, reason: known.map { "can be \($0) or a command" } ?? "must be a command")
  }
}
