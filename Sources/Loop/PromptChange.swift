public import ArtifactStore
public import Lineage
internal import Models

/// A next version of the prompt templates.
public struct PromptChange: Sendable {
  /// The template's file name.
  public let name: String
  /// True when the template is other than before.
  public let isChange: Bool
  /// The keywords of a schema that answers are not held to here, sorted.
  public let uncheckedKeywords: [String]

  private let payloads: [(name: String, bytes: [UInt8])]
  private let snapshot: Snapshot

  /// Checks a template without writing anything.
  ///
  /// Throws ``PromptError`` where it has not the placeholders that it needs.
  public init(replacing name: String, with bytes: [UInt8], in snapshot: Snapshot) throws {
    let names = try PolicyLine.promptNames(in: snapshot)
    guard names.contains(where: { $0.utf8.elementsEqual(name.utf8) }) else {
      throw LineageError.notFound("prompt \(name); there are \(names.joined(separator: ", "))")
    }
    self.name = name
    self.snapshot = snapshot
    var isChange = false
    self.payloads = try names.map { file in
      let current = try snapshot.findFile(file, on: .prompts) ?? []
      guard file.utf8.elementsEqual(name.utf8) else { return (file, current) }
      isChange = current != bytes
      return (file, bytes)
    }
    self.isChange = isChange
    let payloads = payloads
    func file(_ name: String) -> [UInt8] { payloads.first { $0.name == name }?.bytes ?? [] }
    let templates = try PromptTemplates(
      draft: file("draft.md"), critique: file("critique.md"),
      critiqueSchema: file("critique.schema.json"))
    uncheckedKeywords =
      name.utf8.elementsEqual("critique.schema.json".utf8)
      ? JSONSchema(templates.critiqueSchema.schema).unknownKeywords : []
  }

  /// Writes the version.
  /// - Returns: The new version, or nil where nothing changes.
  public func write(in context: LoopContext) throws -> CommitID? {
    try WrittenFiles(
      line: .prompts, payloads: payloads, summary: "prompts: \(name)", reason: nil
    ).write(over: snapshot, in: context)
  }
}

extension PolicyLine {
  /// The file names of the prompt templates, sorted by bytes.
  public static func promptNames(in snapshot: Snapshot) throws -> [String] {
    try snapshot.findArtifact(on: .prompts)?.artifact.payloads.map(\.name) ?? []
  }
}
