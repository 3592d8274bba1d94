internal import CanonicalJSON
internal import Lineage
internal import Models

/// What a server shows of the model that answers for a side: enough to see that it has become another one.
struct Showing: Equatable, Sendable {
  /// What it says of its model.
  let facts: JSON?
  /// The adapters that it has loaded; nil where it lists none.
  let adapters: [LoadedAdapter]?
  /// What a request says of them.
  let used: [AdapterScale]?
  /// SHA-256 of its likeliest answer to one question, in hex digits.
  let answer: String

  /// A question that has nothing to do with anybody.
  static let question = ChatRequest(
    messages: [
      ChatRequest.Message(
        role: .user, content: "Write one sentence about rain, and one about a town by the sea.")
    ], seed: 0, temperature: 0, maxTokens: 48,
    reading: Reading(task: .answer(Reading.Question("rain")), passages: [], claims: []))

  /// Looks at what a model shows now.
  /// - Throws: ``LoopError/model(_:)``, and `CancellationError` where the task was cancelled.
  init(of model: any Model, asked served: ServedModel) async throws {
    do throws(ModelError) {
      facts = try await model.servedModel()
      adapters = try await model.loadedAdapters()
      answer = Instrument.digest(of: .string(try await model.answer(Showing.question).content))
    } catch {
      if Task.isCancelled { throw CancellationError() }
      throw LoopError.model(error)
    }
    used = served.adapters
  }

  /// A digest of all that, in hex digits.
  var digest: String { Instrument.digest(of: json) }

  /// All that, as a report keeps it.
  var json: JSON {
    var object = JSONObject([("answer_sha256", .string(answer))])
    object["served_sha256"] = facts.map { .string(Instrument.digest(of: $0)) }
    object["loaded"] = adapters.map { .array($0.map(\.json)) }
    object["used"] = used.map { .array($0.map(\.json)) }
    return .object(object)
  }

  /// True where what is known of the models under the adapters differs.
  func isOnAnotherBase(than other: Showing) -> Bool {
    ["meta", "chat_template"].contains { name in
      guard let ours = facts?[name], let theirs = other.facts?[name] else { return false }
      return ours != theirs
    }
  }
}

extension ServedSide {
  /// What the server shows of this side, once it is sure that a request uses what it is to use.
  /// - Throws: ``LoopError/badSetting(name:reason:)``, ``LoopError/model(_:)``.
  func showing(of model: any Model) async throws -> Showing {
    let showing = try await Showing(of: model, asked: served)
    if let loaded = showing.adapters { try check(loaded) }
    if isNamedByID { try await checkName(of: model) }
    return showing
  }

  private func refuse(_ setting: String, _ reason: String) -> LoopError {
    .badSetting(name: "tka.eval.\(side.rawValue).\(setting)", reason: reason)
  }

  private func check(_ loaded: [LoadedAdapter]) throws(LoopError) {
    let used: [Double]
    if let adapters = served.adapters {
      for adapter in adapters where !loaded.contains(where: { $0.id == adapter.id }) {
        throw refuse("lora", "names adapter \(adapter.id), which the server has not loaded")
      }
      used = scales
    } else {
      used = loaded.map(\.scale).filter { $0 != 0 }
    }
    if adapter == GateFacts.base, !used.isEmpty {
      throw refuse(
        "lora", "has the base answer with an adapter: set it to \(loaded[0].id)=0, or the like")
    }
    if adapter != GateFacts.base, used.isEmpty, served.adapters != nil {
      throw refuse("lora", "uses no adapter, and \(adapter.prefix(12)) is one")
    }
  }

  private func checkName(of model: any Model) async throws {
    let names: [String]
    do throws(ModelError) { names = try await model.listedModels() } catch {
      if Task.isCancelled { throw CancellationError() }
      throw LoopError.model(error)
    }
    guard let name = served.name, !names.isEmpty,
      !names.contains(name), !names.contains("\(name):latest")
    else { return }
    throw refuse("model", "is \(name), which the server does not list")
  }
}
