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
  /// Which side it is.
  let side: Name
  /// True where the name of the model is what tells the adapter from others.
  let isNamedByID: Bool

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
    self.side = side
    isNamedByID = isNamed
  }

  /// How strongly the adapters are used that a request names, smallest first; empty where it names none.
  var scales: [Double] { (served.adapters ?? []).map(\.scale).filter { $0 != 0 }.sorted() }

  /// A model that answers for this side, under a name by which its answers are told from all others.
  ///
  /// Which adapter that is, only the server knows: what it shows of it is a part of the name.
  func named(_ model: any Model, _ showing: Showing, sitting: Int) -> any Model {
    let name = self.served.name.map { "\($0) " } ?? ""
    let scales = scales.map { " x\($0)" }.joined()
    let again = sitting == 0 ? "" : " again \(sitting)"
    return NamedModel(
      base: model,
      identity: ModelIdentity(
        provider: model.identity.provider,
        name: "\(name)adapter \(adapter)\(scales) on \(showing.digest.prefix(16))\(again)",
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

  func loadedAdapters() async throws(ModelError) -> [LoadedAdapter]? {
    try await base.loadedAdapters()
  }

  func listedModels() async throws(ModelError) -> [String] { try await base.listedModels() }
}
