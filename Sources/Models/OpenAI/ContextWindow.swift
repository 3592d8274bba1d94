import CanonicalJSON

extension OpenAIModel {
  /// How many tokens prompt and answer together may have, where the server says so.
  ///
  /// llama-server does in `/props` (of one slot), vLLM in its list of models, LM Studio in
  /// `/api/v0/models` and Ollama in `/api/ps`, both of a model that is loaded. Others say nothing.
  public func contextWindow() async throws(ModelError) -> Int? {
    if let window = memory.window { return window }
    for question in ContextWindow.questions {
      let endpoint = server.endpoint
      let url =
        question.isBesideAPI ? endpoint.urlBesideAPI(question.path) : endpoint.url(question.path)
      let reply = try await get(url)
      if reply.status == 503 || reply.status == 429 {
        throw ServerFault(body: reply.body).error(status: reply.status, endpoint: endpoint.text)
      }
      guard let json = reply.json else { continue }
      if let window = question.read(json, server.model), window > 0 {
        memory.note(window: window)
        return window
      }
      // Ollama knows when it has loaded the model: the next time it is asked, it may say.
      if question.isOllama, json["models"]?.array != nil { return nil }
    }
    memory.note(window: nil)
    return nil
  }
}

/// Where servers say how large their context is.
enum ContextWindow {
  /// A place where one kind of server says it.
  struct Question: Sendable {
    let path: String
    var isBesideAPI = true
    var isOllama = false
    /// Reads the answer about a model.
    let read: @Sendable (JSON, _ model: String?) -> Int?
  }

  /// The places, in the order in which they are tried.
  static let questions = [
    Question(path: "/props") { json, _ in
      json["default_generation_settings"]?["n_ctx"]?.integer
    },
    Question(path: "/models", isBesideAPI: false) { json, model in
      entry(of: model, in: json["data"]?.array, named: ["id"])?["max_model_len"]?.integer
    },
    Question(path: "/api/v0/models") { json, model in
      let loaded = json["data"]?.array?.filter { $0["loaded_context_length"] != nil }
      return entry(of: model, in: loaded, named: ["id"])?["loaded_context_length"]?.integer
    },
    Question(path: "/api/ps", isOllama: true) { json, model in
      entry(of: model, in: json["models"]?.array, named: ["name", "model"])?["context_length"]?
        .integer
    },
  ]

  /// The entry of a model in a list: the one of its name, or the only one where no name is set.
  ///
  /// Ollama calls a model without a tag `:latest`.
  private static func entry(of model: String?, in list: [JSON]?, named keys: [String]) -> JSON? {
    guard let list else { return nil }
    guard let model else { return list.count == 1 ? list.first : nil }
    return list.first { entry in
      keys.contains { key in
        guard let name = entry[key]?.string else { return false }
        return [model, model + ":latest"].contains { $0.utf8.elementsEqual(name.utf8) }
      }
    }
  }
}
