internal import CanonicalJSON

/// JSON as models give it: alone, or in a code fence.
enum FencedJSON {
  /// The object that a text is; nil where it is anything else, or more.
  static func object(in text: String) -> JSONObject? {
    var lines = ClaimText.trimmed(text).split(
      separator: "\n", omittingEmptySubsequences: false)[...]
    if lines.count > 2, lines.first?.hasPrefix("```") == true, lines.last == "```" {
      lines = lines.dropFirst().dropLast()
    }
    return (try? JSONParser.parse(Array(lines.joined(separator: "\n").utf8)))?.object
  }
}
