extension PromptError: CustomStringConvertible {
  /// What is wrong with which file.
  public var description: String {
    switch self {
    case .notText(let file): "\(file) is not UTF-8 text"
    case .missing(let placeholder, let file): "\(file) lacks \(placeholder)"
    case .unknown(let file): "\(file) has a placeholder that there is not"
    case .notSchema(let file): "\(file) is not a JSON object"
    }
  }
}
