import CanonicalJSON

/// A look at addresses where model servers may listen.
///
/// It asks each which models it has, by what it shows which program it is, and gives the one that
/// would be asked a small trial. A key is sent only to the server that it was set for. No word of
/// an archive is part of any question.
public enum Probe {
  /// The ports of this machine where model servers listen when nothing else was said:
  /// llama-server (9931; 8080 before October 2026, and mlx_lm.server), Ollama, LM Studio, vLLM.
  public static let usualPorts = [9931, 8080, 11434, 1234, 8000]

  /// The servers at the usual ports.
  public static var usual: [OpenAIServer] {
    usualPorts.compactMap { try? OpenAIServer(endpoint: "http://127.0.0.1:\($0)/v1") }
  }

  /// Looks at all of them at once, and says in their order what is there.
  ///
  /// - Parameters:
  ///   - servers: Where to look; the same address twice is looked at once.
  ///   - patience: How long a connection and each answer may take.
  ///   - trial: How long the answer of a model may be silent.
  /// - Returns: What is at each address, in the order of the servers.
  public static func look(
    at servers: [OpenAIServer], patience: Duration = .seconds(3),
    trial: Duration = .seconds(120)
  ) async -> [ProbedServer] {
    var seen: Set<String> = []
    let once = servers.filter { seen.insert($0.endpoint.text).inserted }
    return await withTaskGroup(of: (Int, ProbedServer).self) { group in
      for (index, server) in once.enumerated() {
        let hurried = server.hurried(
          connect: min(patience, .seconds(1)), inquiry: patience, idle: trial)
        group.addTask { (index, await look(at: hurried)) }
      }
      var found: [(Int, ProbedServer)] = []
      for await result in group { found.append(result) }
      return found.sorted { $0.0 < $1.0 }.map(\.1)
    }
  }

  private static func look(at server: OpenAIServer) async -> ProbedServer {
    var found = await server.withModel { model in
      do throws(ModelError) {
        return try await inspect(model)
      } catch {
        return ProbedServer(
          endpoint: server.endpoint.text, state: .silent(Probe.reason(error)), reach: server.reach)
      }
    }
    found.whereabouts.address = await server.address()
    guard found.state == .ready else { return found }
    let local = found.models.first { !found.whereabouts.remoteModels.contains($0) }
    found.model = server.model ?? local
    return await tried(found, server)
  }

  /// What is at an address, by what it says of itself.
  private static func inspect(_ model: OpenAIModel) async throws(ModelError) -> ProbedServer {
    let server = model.server
    let endpoint = server.endpoint
    let models = try await model.get(endpoint.url("/models"))
    let health = try await model.get(endpoint.urlBesideAPI("/health"))
    let state: ProbedServer.State
    do throws(ModelError) {
      let said = try ServerState(health: health, models: models, endpoint: endpoint.text)
      let isListed = ServerState.names(in: models) != nil || health.json?["status"] == "ok"
      state = said.readiness == .loading ? .loading : isListed ? .ready : .foreign
    } catch {
      switch error {
      case .busy: state = .loading
      case .refused(_, let status, let reason) where [401, 403].contains(status):
        state = .refuses("\(status) \(reason)")
      default: state = .foreign
      }
    }
    var found = ProbedServer(endpoint: endpoint.text, state: state, reach: server.reach)
    guard state != .foreign else { return found }
    let answers = ServerKind.Answers(
      models: models, props: try await model.get(endpoint.urlBesideAPI("/props")),
      ollamaVersion: try await model.get(endpoint.urlBesideAPI("/api/version")),
      studioModels: try await model.get(endpoint.urlBesideAPI("/api/v0/models")))
    found.kind = ServerKind(answers)
    found.models = ServerState.names(in: models) ?? []
    found.whereabouts.remoteModels = found.models.filter(Locality.isCloudModel)
    switch found.kind {
    case .llamaServer:
      found.version = answers.props.json?["build_info"]?.string
      found.slots = answers.props.json?["total_slots"]?.integer
    case .ollama:
      found.version = answers.ollamaVersion.json?["version"]?.string
      try await addWhatOllamaSays(to: &found, model)
    case .vLLM:
      found.version = try await model.get(endpoint.urlBesideAPI("/version")).json?["version"]?
        .string
    case .mlx, .lmStudio, .llamaPython, .other: break
    }
    found.version = ServerFault.word(found.version)
    return found
  }

  /// Why nothing could be learnt.
  private static func reason(_ error: ModelError) -> String {
    switch error {
    case .unavailable(_, let reason), .busy(_, let reason, _), .refused(_, _, let reason),
      .malformed(_, let reason), .badEndpoint(_, let reason):
      reason
    case .contextExceeded, .notLocal: "it gave no answer that can be used"
    }
  }

  private static func addWhatOllamaSays(
    to found: inout ProbedServer, _ model: OpenAIModel
  ) async throws(ModelError) {
    let endpoint = model.server.endpoint
    let status = try await model.get(endpoint.urlBesideAPI("/api/status")).json
    if case .bool(let isDisabled)? = status?["cloud"]?["disabled"] {
      found.whereabouts.mayPassOn = !isDisabled
    }
    let tags = try await model.get(endpoint.urlBesideAPI("/api/tags")).json?["models"]?.array ?? []
    for tag in tags where Locality.remote(of: tag) != nil {
      guard let name = tag["name"]?.string, !found.whereabouts.remoteModels.contains(name) else {
        continue
      }
      found.whereabouts.remoteModels.append(name)
    }
  }

  /// Asks the model itself.
  private static func tried(_ found: ProbedServer, _ server: OpenAIServer) async -> ProbedServer {
    var found = found
    let asked: OpenAIServer
    do throws(ModelError) {
      asked = try server.asking(for: found.model)
    } catch {
      found.whereabouts.remote = Locality.cloudHost
      return found
    }
    return await asked.withModel { model in
      do throws(ModelError) {
        try await model.checkLocality()
      } catch {
        if case .notLocal = error { found.whereabouts.remote = Locality.cloudHost }
        return found
      }
      found.schema = await SchemaTrial(asking: model)
      // Ollama says how long the context is once the model is loaded.
      found.contextWindow = (try? await model.contextWindow()) ?? nil
      return found
    }
  }
}
