public import Lineage
public import Models

/// What a step of the loop could not do.
public enum LoopError: Error, Sendable {
  /// The export belongs to another account than the store.
  case otherAccount(found: String, stored: String)
  /// A prompt, a policy or a batch in the store cannot be used.
  case badContent(String)
  /// A setting is missing or has a value that cannot be used.
  case badSetting(name: String, reason: String)
  /// A folder that should hold an adapter cannot be used.
  case badAdapter(path: String, reason: String)
  /// A report cannot be used.
  case badReport(path: String, reason: String)
  /// A report or a command names an adapter that the store does not have.
  case unknownCandidate(String)
  /// There is nothing of this kind yet; the text says what makes it.
  case nothingYet(String)
  /// A command that the user configured failed.
  case commandFailed(name: String, reason: String, log: String)
  /// The gate does not let an adapter through.
  case gate(Decision)
  /// A person must say why these settings of the policy are loosened.
  case needsReason([String])
  /// The disk has less room left than the reserve.
  case diskFull(free: Int, reserve: Int)
  /// No answer came from the model.
  case model(ModelError)
}
