internal import CanonicalJSON

/// What a verb that reads shows: one JSON document, and the same for people.
struct Page {
  /// The members of the document.
  let json: JSONObject
  /// The text, ending in a newline.
  let text: String

  /// Makes a page.
  init(_ json: JSONObject, _ text: String) {
    self.json = json
    self.text = text
  }
}

extension OutputOptions {
  /// Prints a page as the output of a verb.
  func print(_ verb: String, _ page: Page) throws {
    try print(verb, page.json) { page.text }
  }
}

/// Lines of names and values, the values below each other.
enum Columns {
  /// One line for each pair.
  static func text(_ rows: [(String, String)]) -> String {
    let width = rows.map(\.0.count).max() ?? 0
    return rows.map { name, value in
      let padding = String(repeating: " ", count: max(0, width - name.count) + 2)
      return "\(name)\(padding)\(value)\n"
    }.joined()
  }
}
