/// The families of models that a name tells of: models of one family like each other's answers.
public enum ModelFamily {
  /// Words by which a family is known, where they are not its own name.
  private static let known: [String: String] = [
    "alpaca": "llama", "codellama": "llama", "llama": "llama", "nemotron": "llama",
    "tinyllama": "llama", "vicuna": "llama",
    "codestral": "mistral", "devstral": "mistral", "magistral": "mistral", "ministral": "mistral",
    "mistral": "mistral", "mixtral": "mistral", "zephyr": "mistral",
    "qwen": "qwen", "qwq": "qwen",
    "codegemma": "gemma", "gemma": "gemma", "medgemma": "gemma",
    "aya": "command", "command": "command",
    "chatglm": "glm", "glm": "glm",
    "deepseek": "deepseek", "exaone": "exaone", "falcon": "falcon", "gpt": "gpt",
    "granite": "granite", "internlm": "internlm", "kimi": "kimi", "minicpm": "minicpm",
    "olmo": "olmo", "phi": "phi", "smollm": "smollm", "starcoder": "starcoder", "yi": "yi",
  ]

  /// The families that a name tells of, such as the two of `DeepSeek-R1-Distill-Qwen-7B.gguf`.
  public static func all(in name: String) -> Set<String> {
    let words = name.lowercased().split { !($0.isLetter || $0.isNumber) }
    return Set(
      words.compactMap { word in
        // `qwen2` and `llama3` are words too.
        known[String(word.prefix { $0.isLetter })]
      })
  }
}
