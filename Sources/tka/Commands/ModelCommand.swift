internal import ArgumentParser
internal import ArtifactStore
internal import CanonicalJSON
internal import Lineage
internal import Loop
internal import Models

/// `tka model`.
struct ModelCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "model", abstract: "Look for model servers on this machine.",
    subcommands: [ProbeModel.self, AskInsideCommand.self])

  /// `tka model probe`.
  struct ProbeModel: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "probe", abstract: "Say which model servers listen, and what they can do.",
      discussion: """
        Looks at the ports of this machine where llama-server, Ollama, LM Studio, vLLM and \
        mlx_lm.server usually listen, and at the endpoint that is set; with ENDPOINT at that \
        alone. A model that is ready gets one small question, to see whether its server really \
        keeps answers to a JSON schema. No word of the archive is sent.

        Exits with 1 where no model server was found.

        With --prove, the first one that is ready is asked for a small draft and a small critique         of invented records by a process without any network, to which nothing but a socket to         this server is left. Exits with 1 where that was not answered, or the kernel does not         give such a process.
        """)

    @OptionGroup var location: StoreLocation
    @OptionGroup var output: OutputOptions
    @Argument(
      help: ArgumentHelp(
        "A base URL such as http://127.0.0.1:8080/v1, or unix:///socket.", valueName: "endpoint"))
    var endpoint: String?
    @Flag(help: "Show that both passes need no network but the way to the server.")
    var prove = false

    func run() async throws {
      let found = await Probe.look(at: try servers())
      if prove, let ready = found.first(where: { $0.state == .ready }) {
        return try await prove(ready)
      }
      let servers = found.filter(\.isModelServer)
      let others = found.filter { !$0.isModelServer }
      try output.print(
        "model-probe",
        JSONObject([
          ("servers", .array(servers.map(\.json))), ("others", .array(others.map(\.json))),
        ])
      ) { ProbeText.text(servers, others) }
      if servers.isEmpty { throw Exit(.differs) }
    }

    private func prove(_ server: ProbedServer) async throws {
      guard server.whereabouts.isLocal else {
        throw ModelError.notLocal(endpoint: server.endpoint)
      }
      let key = try settings().flatMap { try ModelChoice.key($0, for: server.endpoint) }
      let trial = IsolatedTrial(endpoint: server.endpoint, model: server.model, apiKey: key)
      let outcome = try await trial.run()
      try output.print("model-prove", ProofText.json(outcome, server.endpoint)) {
        ProofText.text(outcome, server.endpoint)
      }
      guard outcome.isProof else { throw Exit(.differs) }
    }

    /// Where to look; a store is not needed for it.
    private func servers() throws -> [OpenAIServer] {
      let settings = try settings()
      if let endpoint {
        guard let settings else { return [try OpenAIServer(endpoint: endpoint)] }
        return [try ModelChoice.server(settings, at: endpoint)]
      }
      guard let settings, settings.text("model.endpoint") != nil else { return Probe.usual }
      return [try ModelChoice.server(settings)] + Probe.usual
    }

    /// The settings; nil without a store, unless one was named.
    private func settings() throws -> Settings? {
      do {
        return try Settings(of: location.open().store)
      } catch StoreError.notAStore where location.directory == nil {
        return nil
      }
    }
  }
}
