internal import CanonicalJSON
public import Models

/// A model as a server offers it: where, by which name, with which adapters.
public struct ServedModel: Sendable, Hashable {
  /// The base URL of the server.
  public let url: String
  /// The name to ask for, where it has several.
  public let name: String?
  /// The adapters that a request names, for llama-server; nil where it names none.
  public let adapters: [AdapterScale]?
}

/// Lends models that are served, with the locality, the retries and the time limits that the
/// settings say.
public protocol ModelLender: Sendable {
  /// Runs `body` with a model, and lets go of its connections afterwards.
  func withModel<Value: Sendable>(
    _ served: ServedModel, _ body: (any Model) async throws -> Value
  ) async throws -> Value
}

/// One side of a measurement of served models, as `tka.eval.candidate.*` or `tka.eval.baseline.*`
/// describe it.
struct ServedSide: Sendable, Hashable {
  /// Which side.
  enum Name: String {
    case candidate, baseline
  }

  /// What is asked.
  let served: ServedModel
  /// The candidate id of the adapter that answers, or `base`.
  let adapter: String

  /// Where `{id}` stands in the name of a model, the adapter's id is put.
  static let placeholder = "{id}"

  /// Reads the settings of a side, for the adapter that is to be measured.
  /// - Throws: ``LoopError/badSetting(name:reason:)``, also where nothing says that it is this
  ///   adapter that the server holds.
  init?(_ side: Name, of adapter: String, in settings: Settings) throws(LoopError) {
    func text(_ name: String) -> String? { settings.text("eval.\(side.rawValue).\(name)") }
    guard let url = text("url") ?? settings.text("eval.candidate.url") else { return nil }
    let template = text("model")
    let isNamed = template?.contains(ServedSide.placeholder) == true
    let said = text("id") ?? (side == .baseline ? "base" : nil)
    guard isNamed || said.map({ ServedSide.isSame($0, adapter) }) == true else {
      throw .badSetting(
        name: "tka.eval.\(side.rawValue).id",
        reason: "does not say that \(adapter.prefix(12)) is what the server holds: load it and "
          + "set this to its id, or put {id} into tka.eval.\(side.rawValue).model")
    }
    served = ServedModel(
      url: url,
      name: template?.replacing(ServedSide.placeholder, with: adapter),
      adapters: try text("lora").map { text throws(LoopError) in
        guard let adapters = AdapterScale.list(text) else {
          throw .badSetting(
            name: "tka.eval.\(side.rawValue).lora", reason: "is not ID=SCALE[,ID=SCALE…]")
        }
        return adapters
      })
    self.adapter = adapter
  }

  /// A model that answers for this side, under a name by which its answers are told from all others.
  func named(_ model: any Model, facts: String?) -> any Model {
    let served = facts.map { " on \($0.prefix(16))" } ?? ""
    // Its place on the server is no part of an adapter; how strongly it is used is.
    let used = (self.served.adapters ?? []).filter { $0.scale != 0 }
    let scales = used.map { " x\($0.scale)" }
    let name = self.served.name.map { "\($0) " } ?? ""
    return NamedModel(
      base: model,
      identity: ModelIdentity(
        provider: model.identity.provider,
        name: "\(name)adapter \(adapter)\(scales.joined())\(served)",
        reach: model.identity.reach))
  }

  /// True for an id and the beginning of it, of 8 characters at least; `base` is itself alone.
  private static func isSame(_ said: String, _ id: String) -> Bool {
    said.utf8.elementsEqual(id.utf8) || (said.utf8.count >= 8 && id.utf8.starts(with: said.utf8))
  }
}

/// A model under another name.
struct NamedModel: Model {
  let base: any Model
  let identity: ModelIdentity

  func answer(_ request: ChatRequest) async throws(ModelError) -> ChatResponse {
    try await base.answer(request)
  }

  func contextWindow() async throws(ModelError) -> Int? { try await base.contextWindow() }

  func servedModel() async throws(ModelError) -> JSON? { try await base.servedModel() }
}
