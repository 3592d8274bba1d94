internal import Models

/// A model that says which of two answers is better: frozen by the digest of what its server says of it, and of another family
/// than those that answered [M47].
struct Judge: Sendable {
  /// What is asked.
  let served: ServedModel
  /// What it must be.
  let digest: String
  private let family: String?

  /// Reads the settings; nil where none names a judge.
  /// - Throws: ``LoopError/badSetting(name:reason:)`` for a judge that is not frozen.
  init?(of settings: Settings) throws(LoopError) {
    guard let served = JudgeIdentity.served(settings) else { return nil }
    guard let digest = settings.text("judge.digest") else {
      throw .badSetting(
        name: "tka.judge.digest",
        reason: "is not set: tka evaluate --judge says what it is of the model that is served now")
    }
    self.served = served
    self.digest = digest
    family = settings.text("judge.family")
  }

  /// The served judge under a name by which its answers are told from all others.
  func named(_ model: any Model) -> any Model {
    let name = served.name.map { "\($0) " } ?? ""
    return NamedModel(
      base: model,
      identity: ModelIdentity(
        provider: model.identity.provider, name: "\(name)judge \(digest.prefix(16))",
        reach: model.identity.reach))
  }

  /// Makes sure that the judge is what it was when it was chosen, and of no family of those that answer.
  /// - Throws: ``LoopError/badSetting(name:reason:)``, ``LoopError/model(_:)``.
  func prove(_ lender: any ModelLender, against answering: Set<String>) async throws {
    let (now, names) = try await JudgeIdentity.facts(of: served, lending: lender)
    guard now.utf8.elementsEqual(digest.utf8) else {
      throw LoopError.badSetting(
        name: "tka.judge.digest",
        reason: "is \(digest.prefix(12)), and the model that is served is another: \(now)")
    }
    let own = try Families.of(names, said: family, setting: "tka.judge.family")
    let shared = own.intersection(answering)
    guard shared.isEmpty else {
      throw LoopError.badSetting(
        name: "tka.judge.model",
        reason:
          "is of the family of what it would judge (\(shared.sorted().joined(separator: ", "))):"
          + " a model likes its own style")
    }
  }
}

/// The families of models that answer or judge.
enum Families {
  /// The families that names tell of, or the one that somebody said.
  /// - Throws: ``LoopError/badSetting(name:reason:)`` where neither tells.
  static func of(
    _ names: [String], said: String?, setting: String
  ) throws(LoopError) -> Set<String> {
    if let said { return [said.lowercased()] }
    let found = names.reduce(into: Set<String>()) { $0.formUnion(ModelFamily.all(in: $1)) }
    guard !found.isEmpty else {
      throw .badSetting(
        name: setting, reason: "is not set, and no name tells of what family the model is")
    }
    return found
  }
}
