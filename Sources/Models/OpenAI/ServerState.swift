import CanonicalJSON

/// How a server is.
public struct ServerState: Sendable, Hashable {
  /// Whether it can answer.
  public enum Readiness: Sendable, Hashable {
    /// It can.
    case ready
    /// It is still loading its model.
    case loading
  }

  /// Whether it can answer.
  public let readiness: Readiness
  /// The names of the models that it lists, in its order; some servers list none.
  public let models: [String]

  /// What a server replied to one question.
  struct Reply {
    let status: Int
    let body: [UInt8]
    /// The header `Server`.
    var server: String?

    /// The body of a good answer, where it is JSON.
    var json: JSON? {
      status == 200 ? try? JSONParser.parse(body, loneSurrogates: .replace) : nil
    }
  }

  /// The largest reply that is read, in bytes.
  static let bodyLimit = 4 << 20

  /// Makes a state of what the server replied to `/health` and to `/models`.
  init(health: Reply, models: Reply, endpoint: String) throws(ModelError) {
    let names = ServerState.names(in: models)
    self.models = names ?? []
    if health.status == 503 || models.status == 503 {
      readiness = .loading
    } else if names != nil
      || (health.status == 200
        && (models.status == 404 || (models.status == 200 && models.body.isEmpty)))
    {
      // mlx answers 200 with an empty body where it has no folder of models to list.
      readiness = .ready
    } else if models.status == 200 {
      throw .malformed(endpoint: endpoint, reason: "a list of models that is not one")
    } else {
      throw ServerFault(body: models.body).error(status: models.status, endpoint: endpoint)
    }
  }

  /// The names in a list of models, each once; llama.cpp has two lists, `models` and `data`.
  static func names(in reply: Reply) -> [String]? {
    guard let list = reply.json?["data"]?.array ?? reply.json?["models"]?.array else { return nil }
    var names: [String] = []
    for model in list {
      guard let name = model["id"]?.string ?? model["name"]?.string ?? model["model"]?.string,
        !names.contains(where: { $0.utf8.elementsEqual(name.utf8) })
      else { continue }
      names.append(name)
    }
    return names
  }
}
