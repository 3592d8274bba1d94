import CanonicalJSON

/// What an error says of a prompt that does not fit into the server's context: numbers alone.
///
/// llama.cpp gives them as members (`n_prompt_tokens`, `n_ctx`). Others put them into a sentence,
/// of which nothing but the two numbers is taken: OpenAI and llama-cpp-python (code
/// `context_length_exceeded`), vLLM (no code, one of several sentences), LM Studio.
struct ContextOverflow: Hashable {
  /// How many tokens the prompt has.
  let promptTokens: Int?
  /// How many prompt and answer may have together.
  let limit: Int?

  /// Reads an error; nil where it is about something else.
  init?(_ error: JSON) {
    let names = [error["type"]?.string, error["code"]?.string]
    let isNamed = names.contains { $0.map(ContextOverflow.names.contains) ?? false }
    let text = (error.string ?? error["message"]?.string ?? error["msg"]?.string)?.lowercased()
    let saidLimit = text.flatMap { text in
      ContextOverflow.beforeLimit.lazy.compactMap { ContextOverflow.number(after: $0, in: text) }
        .first
    }
    guard isNamed || saidLimit != nil else { return nil }
    limit = error["n_ctx"]?.integer ?? saidLimit
    promptTokens = error["n_prompt_tokens"]?.integer ?? text.flatMap(ContextOverflow.prompt)
  }

  private static let names: Set<String> = ["exceed_context_size_error", "context_length_exceeded"]

  /// What stands before the limit.
  private static let beforeLimit = [
    "context length is only ", "context length is ", "context length of only ",
    "context length of ", "context size (", "context window of ", "context window is ",
  ]
  /// What stands behind the length of the prompt.
  private static let behindPrompt = [" in the messages", " input tokens", " prompt tokens"]
  /// What stands before it, where nothing of that stands behind.
  private static let beforePrompt = ["the first ", "request (", "resulted in ", "requested "]

  private static func prompt(in text: String) -> Int? {
    behindPrompt.lazy.compactMap { number(before: $0, in: text) }.first
      ?? beforePrompt.lazy.compactMap { number(after: $0, in: text) }.first
  }

  private static func number(after phrase: String, in text: String) -> Int? {
    guard let range = text.firstRange(of: phrase) else { return nil }
    return number(String(text[range.upperBound...].prefix(while: isDigit)))
  }

  private static func number(before phrase: String, in text: String) -> Int? {
    guard let range = text.firstRange(of: phrase) else { return nil }
    return number(String(text[..<range.lowerBound].reversed().prefix(while: isDigit).reversed()))
  }

  private static func isDigit(_ character: Character) -> Bool {
    ("0"..."9").contains(character) && character.utf8.count == 1
  }

  /// A number of tokens; nothing has a billion.
  private static func number(_ digits: String) -> Int? {
    (1...9).contains(digits.utf8.count) ? Int(digits) : nil
  }
}
