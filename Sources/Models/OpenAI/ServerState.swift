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
  }

  /// The largest reply that is read, in bytes.
  static let bodyLimit = 4 << 20

  /// Makes a state of what the server replied to `/health` and to `/models`.
  init(health: Reply, models: Reply, endpoint: String) throws(ModelError) {
    let names = models.status == 200 ? ServerState.names(in: models.body) : nil
    self.models = names ?? []
    if health.status == 503 || models.status == 503 {
      readiness = .loading
    } else if names != nil || (health.status == 200 && [200, 404].contains(models.status)) {
      // mlx answers 200 with an empty body where it has no folder of models to list.
      readiness = .ready
    } else if models.status == 200 {
      throw .malformed(endpoint: endpoint, reason: "a list of models that is not one")
    } else {
      throw ServerFault(body: models.body).error(status: models.status, endpoint: endpoint)
    }
  }

  /// The names in a list of models; llama.cpp lists them twice, under `models` and `data`.
  private static func names(in body: [UInt8]) -> [String]? {
    guard let object = (try? JSONParser.parse(body, loneSurrogates: .replace))?.object,
      let list = object["data"]?.array ?? object["models"]?.array
    else { return nil }
    return list.compactMap { $0["id"]?.string ?? $0["name"]?.string ?? $0["model"]?.string }
  }
}
