internal import ArtifactStore
internal import CanonicalJSON
internal import Lineage

/// What makes two measurements comparable: everything but what is measured [M41].
struct Instrument {
  private let parts: JSONObject

  /// Takes its parts, without its id.
  init(_ parts: JSONObject) { self.parts = parts }

  /// Its parts and its id: SHA-256 of the canonical JSON of the parts.
  var json: JSON {
    var object = parts
    object["id"] = .string(SHA256Digest(of: JSON.object(parts).canonicalBytes).hex)
    return .object(object)
  }

  /// A part that is a text.
  func text(_ name: String) -> String? { parts[name]?.string }

  /// True where a report was measured with the same parts, whatever more it says of itself.
  func isThat(of report: EvalReport) -> Bool {
    guard let theirs = report.extra["instrument"] else { return false }
    return parts.keys.allSatisfy { theirs[$0] == parts[$0] }
  }

  /// The digest of a JSON value, in hex digits.
  static func digest(of json: JSON) -> String { SHA256Digest(of: json.canonicalBytes).hex }

  /// The instrument that is a command of the user's.
  static func command(_ text: String, suite digest: String) -> JSONObject {
    JSONObject([
      ("command_sha256", .string(SHA256Digest(of: Array(text.utf8)).hex)),
      ("suite_sha256", .string(digest)),
    ])
  }
}
