internal import CanonicalJSON
internal import Lineage
internal import Loop

/// The criteria, for people and for programs.
enum PolicyText {
  /// One line for each setting.
  static func page(_ policy: Policy) -> Page {
    Page(
      JSONObject([("policy", policy.json)]),
      Columns.text(
        Policy.allKeys.map { key in
          let value = policy.text(of: key) ?? ""
          return (key, value.isEmpty ? "(any)" : value)
        }))
  }
}

/// The prompt templates, for people and for programs.
enum PromptsText {
  /// A template, or all of them.
  static func page(_ name: String?, in snapshot: Snapshot) throws -> Page {
    let names = try PolicyLine.promptNames(in: snapshot)
    let wanted = try name.map { name in
      guard let known = names.first(where: { $0.utf8.elementsEqual(name.utf8) }) else {
        throw LineageError.notFound("prompt \(name); there are \(names.joined(separator: ", "))")
      }
      return [known]
    }
    let texts = try (wanted ?? names).map { name in
      (name, String(decoding: try snapshot.findFile(name, on: .prompts) ?? [], as: UTF8.self))
    }
    return Page(
      JSONObject([("prompts", .object(JSONObject(texts.map { ($0.0, .string($0.1)) })))]),
      wanted == nil
        ? texts.map { Terminal.styled("==> \($0) <==", .bold) + "\n\(Terminal.safe($1))\n" }
          .joined()
        : texts.map { Terminal.safe($0.1) }.joined())
  }
}
