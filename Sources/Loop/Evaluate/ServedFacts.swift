internal import CanonicalJSON
internal import Models

/// What a server says of the model that it holds.
struct ServedFacts: Sendable {
  let json: JSON

  /// Asks; nil where nothing is said.
  /// - Throws: ``LoopError/model(_:)``, and `CancellationError` where the task was cancelled.
  init?(of model: any Model) async throws {
    do throws(ModelError) {
      guard let json = try await model.servedModel() else { return nil }
      self.json = json
    } catch {
      if Task.isCancelled { throw CancellationError() }
      throw LoopError.model(error)
    }
  }

  /// The digest of all that, in hex digits.
  var digest: String { Instrument.digest(of: json) }

  /// The names that the model goes by there.
  var names: [String] { ["name", "model_path"].compactMap { json[$0]?.string } }
}
