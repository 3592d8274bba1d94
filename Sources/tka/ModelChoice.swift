internal import ArtifactStore
internal import Loop
internal import Models
internal import SystemPackage

/// The model that the settings name.
enum ModelChoice {
  /// Runs `body` with the model, and lets go of its connections afterwards.
  static func withModel<R: Sendable>(
    _ settings: Settings, _ body: (any Model) async throws -> R
  ) async throws -> R {
    switch settings.text("model.provider") {
    case "extractive": return try await body(ExtractiveModel())
    case "openai":
      let server: OpenAIServer
      do {
        server = try self.server(settings)
      } catch let error as ModelError {
        return try await body(UnusableModel(error: error))
      } catch LoopError.badSetting(let name, let reason) {
        return try await body(UnusableModel(error: .badEndpoint(name, reason: reason)))
      } catch {
        let reason = Failure(error).message
        return try await body(
          UnusableModel(error: .badEndpoint("tka.model.apikeyfile", reason: reason)))
      }
      return try await server.withModel { try await body($0) }
    default:
      return try await body(
        UnusableModel(
          error: .badEndpoint("tka.model.provider", reason: "is neither extractive nor openai")))
    }
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

  private static func server(_ settings: Settings) throws -> OpenAIServer {
    guard let endpoint = settings.text("model.endpoint") else {
      throw LoopError.badSetting(
        name: "tka.model.endpoint",
        reason: "is not set: the base URL of a server, such as http://127.0.0.1:8080/v1")
    }
    return try OpenAIServer(
      endpoint: endpoint, model: settings.text("model.name"),
      apiKey: settings.text("model.apikeyfile").map { try SecretFile.read(FilePath($0)) },
      allowedHosts: Set(settings.all("model.allowhost")),
      idleTimeout: .seconds(settings.number("model.idleseconds")))
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
