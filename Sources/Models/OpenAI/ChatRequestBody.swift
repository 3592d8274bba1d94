import CanonicalJSON

/// A request in the form of OpenAI's chat completions.
enum ChatRequestBody {
  /// The body of a request, for a streamed answer or for one in one piece.
  static func bytes(
    _ request: ChatRequest, model: String?, isStreamed: Bool = true, for kind: ServerKind? = nil,
    adapters: [AdapterScale]? = nil
  ) -> [UInt8] {
    var body = JSONObject()
    body["model"] = model.map(JSON.string)
    body["messages"] = .array(
      request.messages.map { ["role": .string($0.role.rawValue), "content": .string($0.content)] })
    body["seed"] = .integer(request.seed)
    body["temperature"] = .double(request.temperature)
    body["max_tokens"] = .integer(request.maxTokens)
    body["stream"] = .bool(isStreamed)
    if isStreamed { body["stream_options"] = ["include_usage": true] }
    if let adapters {
      body["lora"] = .array(adapters.map(\.json))
      // What another request left in llama-server's cache was computed with other adapters.
      body["cache_prompt"] = false
    }
    if let schema = request.schema {
      // The nested form is the one that four of five servers obey; llama.cpp takes the flat one
      // with 200 and no constraint at all.
      body["response_format"] = [
        "type": "json_schema",
        "json_schema": ["name": .string(schema.name), "strict": true, "schema": schema.schema],
      ]
      // A model that thinks under a schema answers with nothing.
      body["reasoning_effort"] = "none"
      if kind == .mlx { body["chat_template_kwargs"] = ["enable_thinking": false] }
    }
    // Members stay in their order: a server generates the fields of a schema in the order it reads.
    return JSON.object(body).orderedBytes
  }
}
