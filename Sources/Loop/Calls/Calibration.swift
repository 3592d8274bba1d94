internal import ArtifactStore
internal import CanonicalJSON
internal import Models

/// How many tokens a model counts where the estimate says one: the most that was ever measured.
///
/// The largest is kept and not the mean, so that the order in which answers came means nothing, and
/// because too small a guess loses records while too large a one loses a few claims.
struct Calibration: Sendable, Hashable {
  /// The name of the file in the tree of `refs/tka/calls`.
  static let file = "calibration.json"
  /// Smaller prompts say more about a server's template than about its tokens.
  private static let smallest = 500
  /// What is possible; a server that says otherwise does not count tokens.
  private static let possible = 20...400

  /// Hundredths of a token for each one of the estimate, by provider and model.
  private var hundredths: [ModelIdentity: Int] = [:]

  /// Nothing measured.
  init() {}

  /// Reads what a tree holds.
  init(in tree: TreeID?, of store: Store) throws {
    guard let tree, let entry = try store.find(Calibration.file, in: tree) else { return }
    let fields = try FieldReader(file: Calibration.file, bytes: store.blob(BlobID(entry.id)))
    try fields.checkSchema()
    for model in try fields.objects("models") {
      let identity = ModelIdentity(
        provider: try model.string("provider"), name: try model.optionalString("model"))
      hundredths[identity] = try model.integer("hundredths", atLeast: 1)
    }
  }

  /// The measured ratio of a model, or nil.
  subscript(identity: ModelIdentity) -> Int? {
    hundredths[ModelIdentity(provider: identity.provider, name: identity.name)]
  }

  /// Takes a call into account.
  mutating func take(_ record: CallRecord) {
    guard let ratio = Calibration.ratio(of: record.response, estimate: record.estimate) else {
      return
    }
    let identity = ModelIdentity(provider: record.identity.provider, name: record.identity.name)
    hundredths[identity] = max(hundredths[identity] ?? 0, ratio)
  }

  /// The tokens that a server counted for each hundred of the estimate; nil where that says nothing.
  static func ratio(of response: ChatResponse, estimate: Int) -> Int? {
    guard let tokens = response.promptTokens, tokens > 0, estimate >= smallest,
      tokens < Int.max / 200
    else { return nil }
    // Rounded up to a twentieth: what was learnt in between changes few prompts.
    let ratio = (tokens * 100 + estimate * 5 - 1) / (estimate * 5) * 5
    return possible.contains(ratio) ? ratio : nil
  }

  /// The bytes of the file.
  var bytes: [UInt8] {
    let models = hundredths.sorted {
      ($0.key.provider, $0.key.name ?? "") < ($1.key.provider, $1.key.name ?? "")
    }.map { identity, ratio -> JSON in
      var object = JSONObject([
        ("provider", .string(identity.provider)), ("hundredths", .integer(ratio)),
      ])
      object["model"] = identity.name.map(JSON.string)
      return .object(object)
    }
    return JSON.object(JSONObject([("schema", 1), ("models", .array(models))])).canonicalLine
  }
}
