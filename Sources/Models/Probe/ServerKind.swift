import CanonicalJSON

/// Which program a server is, as far as its answers tell.
public enum ServerKind: Sendable, Hashable {
  case llamaServer, ollama, lmStudio, vLLM, mlx, llamaPython
  /// Another one, which speaks the same language.
  case other

  /// Its name.
  public var name: String {
    switch self {
    case .llamaServer: "llama-server"
    case .ollama: "Ollama"
    case .lmStudio: "LM Studio"
    case .vLLM: "vLLM"
    case .mlx: "mlx_lm.server"
    case .llamaPython: "llama-cpp-python"
    case .other: "unknown"
    }
  }

  /// The kind that shows by the library that the header `Server` names: nil for most.
  init?(library: String?) {
    guard let library, library.hasPrefix("BaseHTTP/") else { return nil }
    self = .mlx
  }

  /// What a server answered to the questions by which its kind shows.
  struct Answers {
    let models: ServerState.Reply
    let props: ServerState.Reply
    let ollamaVersion: ServerState.Reply
    let studioModels: ServerState.Reply
  }

  /// Tells the kind by what only one kind answers.
  init(_ answers: Answers) {
    let owners = answers.models.json?["data"]?.array?.compactMap { $0["owned_by"]?.string } ?? []
    if answers.props.json?["default_generation_settings"] != nil
      || answers.models.server == "llama.cpp"
    {
      self = .llamaServer
    } else if owners.contains("vllm") {
      self = .vLLM
    } else if answers.ollamaVersion.json?["version"]?.string != nil {
      self = .ollama
    } else if answers.studioModels.json?["data"]?.array != nil {
      self = .lmStudio
    } else if let kind = ServerKind(library: answers.models.server) {
      self = kind
    } else if owners.contains("me") {
      self = .llamaPython
    } else {
      self = .other
    }
  }
}
