import CanonicalJSON

/// Reads a critique out of whatever a model answered.
///
/// The answer should be one JSON object, but models put prose before it, fences around it and
/// wrong types into it. What can be used is used, with a ``Finding`` for everything that was not
/// as agreed. Broken JSON is never repaired.
public enum CritiqueParser {
  /// Why nothing in an answer can be used.
  public enum Fault: String, Sendable, CaseIterable {
    /// There is nothing but white space.
    case empty
    /// There is no JSON.
    case prose
    /// The JSON ends before its last bracket.
    case truncated
    /// The JSON has an error.
    case malformed
    /// An object says something twice, and nobody can tell which counts.
    case duplicateKey = "duplicate-key"
    /// There is JSON, but no object with any field of the contract.
    case notAnObject = "not-an-object"
    /// No field of the contract has its type.
    case wrongTypes = "wrong-types"
  }

  /// What became of an answer.
  public enum Outcome: Sendable {
    /// It can be used, with what was found wrong in it.
    case usable(CritiqueAnswer, findings: [Finding])
    /// It cannot be used.
    case unusable(Fault)
  }

  /// The fields of the contract.
  static let contract = [
    "notes_markdown", "knowledge_candidates", "training_examples", "rubric_scores",
  ]

  /// Reads an answer.
  public static func parse(_ answer: String) -> Outcome {
    let object: JSONObject
    switch find(in: Array(answer.utf8)) {
    case .success(let found): object = found
    case .failure(let failure): return .unusable(failure.fault)
    }
    let hasUsableField =
      object["notes_markdown"]?.string != nil || object["knowledge_candidates"]?.array != nil
      || object["training_examples"]?.array != nil || object["rubric_scores"]?.object != nil
    guard hasUsableField else { return .unusable(.wrongTypes) }
    var reader = CritiqueReader()
    let critique = reader.read(object)
    return .usable(critique, findings: reader.findings)
  }

  /// The object that an answer's fields are read from; nil where there is none.
  static func object(in answer: String) -> JSONObject? {
    try? find(in: Array(answer.utf8)).get()
  }

  private struct Failure: Error { let fault: Fault }

  /// Finds the first object that has a field of the contract.
  ///
  /// Objects without one are stepped into, so that a wrapped critique is found; the parts of an
  /// object that does not parse are too, but none of them has such a field.
  private static func find(in bytes: [UInt8]) -> Result<JSONObject, Failure> {
    var fault: Fault?
    var rest = bytes[...]
    while let brace = rest.firstIndex(of: UInt8(ascii: "{")) {
      do {
        let (value, _) = try JSONParser.parsePrefix(bytes[brace...])
        if let object = value.object, contract.contains(where: { object[$0] != nil }) {
          return .success(object)
        }
        fault = fault ?? .notAnObject
      } catch {
        // What follows is the inside of the cut or ambiguous object, not another one.
        if isCut(error, rest: bytes[brace...]) { return .failure(Failure(fault: .truncated)) }
        if error.fault == .duplicateKey { return .failure(Failure(fault: .duplicateKey)) }
        if looksLikeObject(bytes[brace...]) { fault = .malformed }
      }
      rest = bytes[(brace + 1)...]
    }
    if let fault { return .failure(Failure(fault: fault)) }
    return .failure(Failure(fault: withoutObject(bytes)))
  }

  /// True when only the end of the text makes an object fail, be it in the middle of a number or
  /// of an escaped surrogate pair.
  private static func isCut(_ error: JSONError, rest: ArraySlice<UInt8>) -> Bool {
    let tail = rest.dropFirst(error.offset)
    switch error.fault {
    case .truncated: return true
    case .number: return tail.allSatisfy { "+-.0123456789Ee".utf8.contains($0) }
    case .loneSurrogate: return tail.count < "\\uD83D\\uDE80".utf8.count
    default: return false
    }
  }

  /// True when the brace is followed by a key, as in JSON, rather than by a word.
  private static func looksLikeObject(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.dropFirst().first { $0 > 0x20 } == UInt8(ascii: "\"")
  }

  /// What an answer without any object is.
  private static func withoutObject(_ bytes: [UInt8]) -> Fault {
    if ClaimText.trimmed(String(decoding: bytes, as: UTF8.self)).isEmpty { return .empty }
    return (try? JSONParser.parse(bytes)) == nil ? .prose : .notAnObject
  }
}
