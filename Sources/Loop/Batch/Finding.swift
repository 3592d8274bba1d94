import CanonicalJSON

/// Something in a critique that was not as agreed, and was clamped, defaulted or dropped.
public struct Finding: Hashable, Sendable {
  /// What was found, and what was done about it.
  public enum Code: String, Sendable, CaseIterable {
    /// A field is missing; its default was taken.
    case missing
    /// A field has another type; its default was taken, or the entry was dropped.
    case wrongType = "wrong-type"
    /// A number stood in quotes; it was taken.
    case numberInQuotes = "number-in-quotes"
    /// A record's id stood without quotes; its digits were taken.
    case numberForID = "number-for-id"
    /// A number is out of its range; it was clamped.
    case outOfRange = "out-of-range"
    /// A text is empty; the entry was dropped.
    case empty
    /// A text is longer than the limit; the entry was dropped.
    case tooLong = "too-long"
    /// There are more entries than the limit; the rest was dropped.
    case tooMany = "too-many"
    /// A category is not one of those that there are; `other` was taken.
    case unknownCategory = "unknown-category"
    /// The same was said before; the later one was dropped.
    case duplicate
    /// A record is not in the batch; its id was dropped.
    case notInBatch = "not-in-batch"
    /// A quote is not verbatim in a cited record; it was dropped.
    case notVerbatim = "not-verbatim"
    /// An entry has no evidence: a candidate is flagged, an example was dropped.
    case missingEvidence = "missing-evidence"
    /// A contradicted claim is not one that the prompt showed; its id was dropped.
    case unknownClaim = "unknown-claim"
    /// A member is not one that was asked for; it was left out.
    case unexpected
    /// The schema asked for something else; it was taken as it is.
    case notAsAsked = "not-as-asked"
    /// A session id has another form than session ids have; it was dropped.
    case badSessionID = "bad-session-id"
  }

  /// What was found.
  public let code: Code
  /// Where, as a path such as `/knowledge_candidates/3/confidence`: field names and indices only.
  public let path: String

  /// Makes a finding.
  public init(_ code: Code, _ path: String) {
    self.code = code
    self.path = path
  }

  var json: JSON { ["code": .string(code.rawValue), "path": .string(path)] }

  init(_ fields: FieldReader) throws(PayloadError) {
    self.code = try fields.named("code") { Code(rawValue: $0) }
    self.path = try fields.string("path")
  }
}
