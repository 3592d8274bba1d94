internal import CanonicalJSON
internal import Models

/// What a judge is known by.
public enum JudgeIdentity {
  /// The digest of the judge that the settings name, as it is served now.
  /// - Throws: ``LoopError/badSetting(name:reason:)``, ``LoopError/model(_:)``.
  public static func digest(
    _ settings: Settings, lending lender: any ModelLender
  ) async throws -> String {
    guard let served = served(settings) else {
      throw LoopError.badSetting(
        name: "tka.judge.url", reason: "is not set: the base URL of the judge's server")
    }
    return try await facts(of: served, lending: lender).digest
  }

  /// The judge that the settings name; nil where they name none.
  static func served(_ settings: Settings) -> ServedModel? {
    settings.text("judge.url").map {
      ServedModel(url: $0, name: settings.text("judge.model"), adapters: nil)
    }
  }

  /// The digest of what is known of a judge, and the names that it goes by.
  static func facts(
    of served: ServedModel, lending lender: any ModelLender
  ) async throws -> (digest: String, names: [String]) {
    let facts = try await lender.withModel(served) { try await ServedFacts(of: $0) }
    guard let facts else {
      throw LoopError.badSetting(
        name: "tka.judge.url",
        reason: "names a server that says nothing by which its model could be known again")
    }
    let named: JSON = ["model": served.name.map(JSON.string) ?? .null, "served": facts.json]
    return (Instrument.digest(of: named), facts.names + [served.name].compactMap(\.self))
  }
}
