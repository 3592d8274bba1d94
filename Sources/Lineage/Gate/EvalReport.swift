public import CanonicalJSON

/// What an evaluator says of one adapter beside its baseline: `report.json`.
///
/// Scores are exact decimals. Members beyond the contract are kept and not judged.
public struct EvalReport: Sendable {
  /// The artifact id of the adapter that was evaluated.
  public let candidateID: String
  /// The baseline's score over the suite.
  public let baselineComposite: Decimal
  /// The candidate's score over the suite.
  public let candidateComposite: Decimal
  /// True when the candidate makes things up where the baseline refused.
  public let refusalOverFabricationRegression: Bool
  /// True when the candidate mixes up whose words are whose more than the baseline.
  public let sourceDistinctionRegression: Bool
  /// The share of the candidate's statements that cite evidence.
  public let evidenceCitationRate: Decimal
  /// What serves again after a rollback: the artifact id of the promoted adapter, or `base`.
  public let rollbackModel: String
  /// The members beyond the contract.
  public let extra: JSONObject

  /// Makes a report.
  public init(
    candidateID: String, baselineComposite: Decimal, candidateComposite: Decimal,
    refusalOverFabricationRegression: Bool, sourceDistinctionRegression: Bool,
    evidenceCitationRate: Decimal, rollbackModel: String, extra: JSONObject = JSONObject()
  ) {
    self.candidateID = candidateID
    self.baselineComposite = baselineComposite
    self.candidateComposite = candidateComposite
    self.refusalOverFabricationRegression = refusalOverFabricationRegression
    self.sourceDistinctionRegression = sourceDistinctionRegression
    self.evidenceCitationRate = evidenceCitationRate
    self.rollbackModel = rollbackModel
    self.extra = extra
  }
}

extension EvalReport {
  /// The id of what it was measured with, where it says so: the evaluator, its prompts, its suite,
  /// and who answers.
  public var instrumentID: String? { EvalReport.id(of: extra["instrument"]) }

  /// The id of what the baseline was measured with, where it says that this was something else.
  var baselineInstrumentID: String? { EvalReport.id(of: extra["baseline_instrument"]) }

  /// What the scores measure, and which way that is better: `composite` and `higher` where it does
  /// not say.
  var metric: (name: String, direction: String) {
    let metric = extra["metric"]?.object
    return (
      metric?["name"]?.string ?? "composite", metric?["direction"]?.string ?? "higher"
    )
  }

  private static func id(of instrument: JSON?) -> String? {
    instrument?.object?["id"]?.string ?? instrument?.string
  }
}

extension EvalReport {
  /// The names of the contract's fields.
  enum Field: String, CaseIterable {
    case candidateID = "candidate_id"
    case baselineComposite = "baseline_composite"
    case candidateComposite = "candidate_composite"
    case refusalOverFabricationRegression = "refusal_over_fabrication_regression"
    case sourceDistinctionRegression = "source_distinction_regression"
    case evidenceCitationRate = "evidence_citation_rate"
    case rollbackModel = "rollback_model"
  }

  /// Reads `report.json`.
  ///
  /// Evaluators in Python write `NaN` and `Infinity`, which no JSON holds; the error then names the
  /// field if it is one of the contract's.
  public init(decoding bytes: [UInt8]) throws(ReportError) {
    let json: JSON
    do { json = try JSONParser.parse(bytes) } catch {
      guard let field = EvalReport.fieldOfNonFinite(at: error.offset, in: bytes) else {
        throw .notJSON(error, line: nil)
      }
      throw .field(FieldError(field.rawValue, .notFinite), line: nil)
    }
    try self.init(json: json)
  }

  /// Reads a report.
  public init(json: JSON) throws(ReportError) {
    do { self = try EvalReport(fieldsOf: json) } catch { throw .field(error, line: nil) }
  }

  private init(fieldsOf json: JSON) throws(FieldError) {
    let reader = try FieldReader(json)
    var extra = reader.object
    for field in Field.allCases { extra[field.rawValue] = nil }
    self.init(
      candidateID: try reader.id(Field.candidateID.rawValue),
      baselineComposite: try reader.decimal(Field.baselineComposite.rawValue),
      candidateComposite: try reader.decimal(Field.candidateComposite.rawValue),
      refusalOverFabricationRegression: try reader.flag(
        Field.refusalOverFabricationRegression.rawValue),
      sourceDistinctionRegression: try reader.flag(Field.sourceDistinctionRegression.rawValue),
      evidenceCitationRate: try reader.decimal(Field.evidenceCitationRate.rawValue),
      rollbackModel: try reader.id(Field.rollbackModel.rawValue),
      extra: extra)
  }

  /// The field whose value, at `offset`, is one of the words that are no JSON numbers.
  private static func fieldOfNonFinite(at offset: Int, in bytes: [UInt8]) -> Field? {
    let words = ["NaN", "Infinity", "-Infinity", "inf", "-inf", "nan"]
    guard words.contains(where: { bytes.dropFirst(offset).starts(with: $0.utf8) }) else {
      return nil
    }
    func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
    var before = bytes.prefix(offset)
    while let last = before.last, isSpace(last) { before.removeLast() }
    guard before.popLast() == UInt8(ascii: ":") else { return nil }
    while let last = before.last, isSpace(last) { before.removeLast() }
    return Field.allCases.first {
      before.suffix($0.rawValue.utf8.count + 2) == Array("\"\($0.rawValue)\"".utf8)[...]
    }
  }

  /// The report as JSON; its canonical line is `report.json`.
  public var json: JSON {
    var object = extra
    object[Field.candidateID.rawValue] = .string(candidateID)
    object[Field.baselineComposite.rawValue] = baselineComposite.json
    object[Field.candidateComposite.rawValue] = candidateComposite.json
    object[Field.refusalOverFabricationRegression.rawValue] = .bool(
      refusalOverFabricationRegression)
    object[Field.sourceDistinctionRegression.rawValue] = .bool(sourceDistinctionRegression)
    object[Field.evidenceCitationRate.rawValue] = evidenceCitationRate.json
    object[Field.rollbackModel.rawValue] = .string(rollbackModel)
    return .object(object)
  }
}

extension EvalReport: Equatable {
  /// True when both say the same, byte for byte in their texts.
  public static func == (left: EvalReport, right: EvalReport) -> Bool { left.json == right.json }
}
