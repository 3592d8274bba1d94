/// The parts of a dataset.
public enum DatasetSplit: String, CaseIterable, Sendable {
  /// What is trained on.
  case train
  /// What is set aside: about one batch in ten.
  case eval

  /// Below this the first eight bytes of a digest, over 2^64, are less than a tenth.
  private static let evalLimit: UInt64 = 1_844_674_407_370_955_162

  /// The part that all pairs of a batch belong to, by SHA-256 of the text of its artifact id.
  public init(batch: String) {
    self = FirstBytes.of(Array(batch.utf8)) < DatasetSplit.evalLimit ? .eval : .train
  }

  /// The name that trainers know it by.
  var trainerName: String {
    switch self {
    case .train: "train"
    case .eval: "test"
    }
  }
}
