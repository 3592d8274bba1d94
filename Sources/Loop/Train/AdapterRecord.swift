internal import CanonicalJSON
internal import Lineage

/// `adapter.json`: what a training run is made from, and how it ended.
public struct AdapterRecord: Sendable, Hashable {
  /// How far a training run is.
  public enum State: String, Sendable {
    /// The manifest is written; nothing was trained yet.
    case ready
    /// There is an adapter.
    case trained
    /// The training ended without an adapter.
    case failed
  }

  /// How far it is.
  public let state: State
  /// The artifact id of the manifest; nil in the manifest itself, whose id this is.
  public let candidate: String?
  /// The artifact id of the dataset.
  public let dataset: String
  /// The artifact id of the policy that the adapter will be judged by.
  public let policy: String
  /// The usable pairs of the dataset.
  public let pairs: Int
  /// The batches of the dataset.
  public let batches: Int
  /// The candidate id of the adapter that was promoted when this was written, or `base`.
  public let rollbackModel: String
  /// The seed that a person asked for; nil where it follows from the manifest's id.
  public let seed: UInt32?
  /// True when training starts from what is promoted, false when from zero.
  public let startsFromPromoted: Bool
  /// The digest of the adapter's tensors; nil until there is an adapter.
  public let tensors: String?
  /// Why it failed, without a word of a log.
  public let failure: String?

  /// The bytes of `adapter.json`.
  public var encoded: [UInt8] {
    var object = JSONObject([
      ("schema", 1), ("state", .string(state.rawValue)), ("dataset", .string(dataset)),
      ("policy", .string(policy)), ("pairs", .integer(pairs)), ("batches", .integer(batches)),
      ("rollback_model", .string(rollbackModel)),
    ])
    object["seed"] = seed.map { .integer(Int($0)) }
    if startsFromPromoted { object["from_promoted"] = true }
    object["candidate_id"] = candidate.map(JSON.string)
    object["tensors_sha256"] = tensors.map(JSON.string)
    object["failure"] = failure.map(JSON.string)
    return JSON.object(object).canonicalLine
  }

  /// The record of how the run of this manifest ended.
  func ended(_ state: State, candidate: String, tensors: String?, failure: String?) -> AdapterRecord
  {
    AdapterRecord(
      state: state, candidate: candidate, dataset: dataset, policy: policy, pairs: pairs,
      batches: batches, rollbackModel: rollbackModel, seed: seed,
      startsFromPromoted: startsFromPromoted, tensors: tensors, failure: failure)
  }

  init(
    state: State, candidate: String? = nil, dataset: String, policy: String, pairs: Int,
    batches: Int, rollbackModel: String, seed: UInt32? = nil, startsFromPromoted: Bool = false,
    tensors: String? = nil, failure: String? = nil
  ) {
    self.state = state
    self.candidate = candidate
    self.dataset = dataset
    self.policy = policy
    self.pairs = pairs
    self.batches = batches
    self.rollbackModel = rollbackModel
    self.seed = seed
    self.startsFromPromoted = startsFromPromoted
    self.tensors = tensors
    self.failure = failure
  }

  init(decoding bytes: [UInt8]) throws(LineageError) {
    let fields = try Fields(parsing: bytes, file: GateFiles.adapter)
    guard let state = State(rawValue: try fields.string("state")) else {
      throw .malformed(file: GateFiles.adapter, field: "state", reason: "is not known")
    }
    self.init(
      state: state, candidate: try fields.findString("candidate_id"),
      dataset: try fields.string("dataset"), policy: try fields.string("policy"),
      pairs: try fields.integer("pairs"), batches: try fields.integer("batches"),
      rollbackModel: try fields.string("rollback_model"),
      seed: try fields.findInteger("seed").flatMap { UInt32(exactly: $0) },
      startsFromPromoted: try fields.findBool("from_promoted") ?? false,
      tensors: try fields.findString("tensors_sha256"),
      failure: try fields.findString("failure"))
  }
}
