public import CanonicalJSON

extension ProbedServer {
  /// What was found, as `tka model probe --json` prints it.
  public var json: JSON {
    var object = JSONObject([
      ("endpoint", .string(endpoint)), ("state", .string(state.word)),
      ("local", .bool(whereabouts.isLocal)), ("reach", .string(whereabouts.reach)),
    ])
    object["address"] = whereabouts.address.map(JSON.string)
    if case .silent(let reason) = state { object["reason"] = .string(reason) }
    guard isModelServer else { return .object(object) }
    object["server"] = .string(kind.name)
    object["version"] = version.map(JSON.string) ?? .null
    object["models"] = .array(models.map(JSON.string))
    object["model"] = model.map(JSON.string) ?? .null
    object["context_tokens"] = contextWindow.map(JSON.integer) ?? .null
    object["slots"] = slots.map(JSON.integer) ?? .null
    object["json_schema"] = .string(schema.word)
    object["json_schema_reason"] = schema.reason.map(JSON.string) ?? .null
    object["remote_host"] = whereabouts.remote.map(JSON.string) ?? .null
    object["remote_models"] = .array(whereabouts.remoteModels.map(JSON.string))
    object["may_pass_on"] = whereabouts.mayPassOn.map(JSON.bool) ?? .null
    object["settings"] = .array(
      settings.map { ["name": .string($0.name), "value": .string($0.value)] })
    return .object(object)
  }
}

extension ProbedServer.State {
  /// The state in one word.
  public var word: String {
    switch self {
    case .ready: "ready"
    case .loading: "loading"
    case .refuses: "refuses"
    case .foreign: "foreign"
    case .silent: "silent"
    }
  }
}

extension SchemaTrial {
  /// What the trial came to in one word.
  public var word: String {
    switch self {
    case .obeyed: "obeyed"
    case .ignored: "ignored"
    case .unclear: "unclear"
    case .refused: "refused"
    case .unanswered: "unanswered"
    case .untried: "untried"
    }
  }

  /// Why no answer came, where none did.
  public var reason: String? {
    switch self {
    case .refused(let reason), .unanswered(let reason): reason
    case .obeyed, .ignored, .unclear, .untried: nil
    }
  }
}
