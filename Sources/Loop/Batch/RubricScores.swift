import CanonicalJSON

/// A critique's marks for a draft, from 0 to 10; nil where it gave none.
public struct RubricScores: Hashable, Sendable {
  /// What is marked.
  public enum Criterion: String, CaseIterable, Sendable {
    /// Does every statement rest on a record?
    case grounding
    /// Does it keep the owner's words apart from other people's?
    case sourceDistinction = "source_distinction"
    /// Does it say something that is not true of everybody?
    case specificity
    /// Is it as sure as its evidence allows, and no surer?
    case calibration
    /// Does it help to understand this person?
    case usefulness
  }

  private var marks: [Criterion: Int] = [:]

  /// No marks.
  public init() {}

  /// The mark for a criterion; one out of range is clamped.
  public subscript(criterion: Criterion) -> Int? {
    get { marks[criterion] }
    set { marks[criterion] = newValue.map { min(max($0, 0), 10) } }
  }

  /// The sum of the marks, one that is missing being 0; nil where there are none.
  public var total: Int? { marks.isEmpty ? nil : marks.values.reduce(0, +) }

  /// The marks that were given, by name.
  var json: JSON {
    .object(
      JSONObject(
        Criterion.allCases.compactMap { criterion in
          marks[criterion].map { (key: criterion.rawValue, value: .integer($0)) }
        }))
  }

  init(_ fields: FieldReader) throws(PayloadError) {
    for criterion in Criterion.allCases where fields.has(criterion.rawValue) {
      let mark = try fields.integer(criterion.rawValue)
      guard mark <= 10 else { throw fields.error(criterion.rawValue, .value) }
      marks[criterion] = mark
    }
  }
}
