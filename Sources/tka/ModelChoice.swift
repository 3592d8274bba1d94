internal import ArtifactStore
internal import Lineage
internal import Loop
internal import Models
internal import SystemPackage

/// The model that the settings name.
enum ModelChoice {
  /// Runs `body` with the model, and lets go of its connections afterwards.
  ///
  /// A model that is away for a moment is waited for, but not longer than `time` from now.
  static func withModel<R: Sendable>(
    _ context: LoopContext, waitingFor time: Duration? = nil,
    _ body: (any Model) async throws -> R
  ) async throws -> R {
    let settings = context.settings
    switch settings.text("model.provider") {
    case "extractive": return try await body(ExtractiveModel())
    case "openai":
      let server: OpenAIServer
      let patience: Patience
      do {
        server = try self.server(settings)
        patience = try self.patience(settings)
      } catch let error as ModelError {
        return try await body(UnusableModel(error: error))
      } catch LoopError.badSetting(let name, let reason) {
        return try await body(UnusableModel(error: .badEndpoint(name, reason: reason)))
      } catch {
        let reason = Failure(error).message
        return try await body(
          UnusableModel(error: .badEndpoint("tka.model.apikeyfile", reason: reason)))
      }
      return try await server.withModel { try await body(waiting($0, patience, time)) }
    case "command":
      let model: CommandModel
      let patience: Patience
      do {
        model = try self.command(settings, in: context.registry.path("runs"))
        patience = try self.patience(settings)
      } catch LoopError.badSetting(let name, let reason) {
        return try await body(UnusableModel(error: .badEndpoint(name, reason: reason)))
      }
      return try await body(waiting(model, patience, time))
    default:
      return try await body(
        UnusableModel(
          error: .badEndpoint(
            "tka.model.provider", reason: "is none of extractive, openai and command")))
    }
  }

  /// Lends the models that the settings of an evaluation name.
  static func lender(_ settings: Settings, waitingFor time: Duration? = nil) -> any ModelLender {
    SettingsLender(settings: settings, time: time)
  }

  /// Whether the model answers; nil where it is not a served one.
  static func state(_ settings: Settings) -> (@Sendable () async -> ModelState)? {
    guard settings.text("model.provider") == "openai" else { return nil }
    return {
      do {
        let state = try await server(settings).withModel { try await $0.check() }
        switch state.readiness {
        case .ready: return .answers(state.models)
        default: return .away("the server is there but not ready yet")
        }
      } catch {
        return .away(Failure(error).message)
      }
    }
  }

  /// The server that the settings name.
  static func server(_ settings: Settings) throws -> OpenAIServer {
    guard let endpoint = settings.text("model.endpoint") else {
      throw LoopError.badSetting(
        name: "tka.model.endpoint",
        reason: "is not set: the base URL of a server, such as http://127.0.0.1:8080/v1")
    }
    return try server(settings, at: endpoint)
  }

  /// A server that is spoken to as the settings say; the key is for the endpoint that is set.
  static func server(_ settings: Settings, at endpoint: String) throws -> OpenAIServer {
    let isSet = settings.text("model.endpoint") == endpoint
    return try OpenAIServer(
      endpoint: endpoint, model: isSet ? settings.text("model.name") : nil,
      apiKey: try key(settings, for: endpoint),
      allowedHosts: Set(settings.all("model.allowhost")),
      idleTimeout: .seconds(settings.number("model.idleseconds")))
  }

  /// The key for an endpoint, where it is the one that is set.
  static func key(_ settings: Settings, for endpoint: String) throws -> String? {
    guard settings.text("model.endpoint") == endpoint else { return nil }
    return try settings.text("model.apikeyfile").map { try SecretFile.read(FilePath($0)) }
  }

  /// The program that the settings name; it runs in folders of its own in `runs`.
  private static func command(_ settings: Settings, in runs: FilePath) throws -> CommandModel {
    guard let command = settings.text("model.command") else {
      throw LoopError.badSetting(
        name: "tka.model.command",
        reason: "is not set: a program that reads a request and writes an answer (see README)")
    }
    return CommandModel(
      command: command, name: settings.text("model.name"),
      limit: .seconds(60 * (try settings.number("model.commandminutes"))),
      allowedHosts: Set(settings.all("model.allowhost")),
      workplace: CommandModel.Workplace(
        make: {
          let folder = runs.appending("model-\(UInt64.random(in: 0...(.max)))")
          try Files.makeFolders(folder)
          return folder
        },
        // What cannot be removed now is swept by the next tick.
        remove: { try? Files.removeAll($0) }))
  }

  fileprivate static func patience(_ settings: Settings) throws -> Patience {
    let outage = Duration.seconds(try settings.number("model.waitseconds"))
    return Patience(absence: min(.seconds(10), outage), outage: outage)
  }

  fileprivate static func waiting(
    _ model: any Model, _ patience: Patience, _ time: Duration?
  ) -> any Model {
    let clock = ContinuousClock()
    return PatientModel(
      model, patience: patience, clock: clock, deadline: time.map { clock.now.advanced(by: $0) },
      seed: .random(in: 0...(.max)))
  }
}

/// Lends served models as the settings say.
private struct SettingsLender: ModelLender {
  let settings: Settings
  let time: Duration?

  func withModel<Value: Sendable>(
    _ served: ServedModel, _ body: (any Model) async throws -> Value
  ) async throws -> Value {
    let server: OpenAIServer
    do {
      server = try OpenAIServer(
        endpoint: served.url, model: served.name,
        apiKey: try ModelChoice.key(settings, for: served.url), adapters: served.adapters,
        allowedHosts: Set(settings.all("model.allowhost")),
        idleTimeout: .seconds(settings.number("model.idleseconds")))
    } catch let error as ModelError {
      throw LoopError.model(error)
    }
    let patience = try ModelChoice.patience(settings)
    return try await server.withModel {
      try await body(ModelChoice.waiting($0, patience, time))
    }
  }
}

/// What stands for a model that is set in a way that cannot work: only a step that asks it fails.
private struct UnusableModel: Model {
  let error: ModelError

  var identity: ModelIdentity { ModelIdentity(provider: "openai", name: nil) }

  func answer(_ request: ChatRequest) async throws(ModelError) -> ChatResponse { throw error }
}

/// A file that holds one secret.
enum SecretFile {
  /// Its first line.
  static func read(_ path: FilePath) throws -> String {
    let text = String(decoding: try Files.read(path), as: UTF8.self)
    guard let line = text.split(separator: "\n").first else {
      throw LoopError.badSetting(name: "tka.model.apikeyfile", reason: "names an empty file")
    }
    return String(line)
  }
}
