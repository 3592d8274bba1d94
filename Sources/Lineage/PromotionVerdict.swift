internal import ArtifactStore

/// What a version of the promoted line says of its gate: `decision.verdict` of `promotion.json`.
struct PromotionVerdict {
  static let fileName = "promotion.json"

  /// True when the gate, or a person with a reason, let the adapter through [M14].
  let letsThrough: Bool

  /// Reads the promotion in a folder.
  init(in tree: TreeID, of store: Store) throws {
    let file = PromotionVerdict.fileName
    guard let entry = try store.find(file, in: tree), entry.mode == .file else {
      throw LineageError.malformed(file: file, field: "", reason: "is missing")
    }
    let fields = try Fields(parsing: store.blob(BlobID(entry.id)), file: file)
    let verdict = try Fields(fields.object("decision"), file: file).string("verdict")
    self.letsThrough = verdict == "pass" || verdict == "overridden"
  }
}
