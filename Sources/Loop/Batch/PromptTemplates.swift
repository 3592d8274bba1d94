import ArtifactStore
import CanonicalJSON
public import Models

/// Why a prompt template cannot be used.
public enum PromptError: Error, Hashable, Sendable {
  /// The file is not UTF-8 text.
  case notText(file: String)
  /// A placeholder that the file needs is not in it.
  case missing(placeholder: String, file: String)
  /// The file has a placeholder that there is not, such as `{{profil}}`.
  case unknown(file: String)
  /// The file is not a JSON object.
  case notSchema(file: String)
}

/// The prompts of both passes.
///
/// A template is Markdown. What stands before its first line `---` is the system message, the rest
/// is the user message. `{{profile}}`, `{{records}}` and `{{draft}}` stand for the claims known so
/// far, the records of the batch and the first pass's answer; `{{boundary}}` for a line that
/// nobody who wrote a record can foresee, so that no record can pretend to end the records.
public struct PromptTemplates: Sendable {
  private let draft: PromptTemplate
  private let critique: PromptTemplate
  /// The form of the second pass's answer.
  public let critiqueSchema: ChatRequest.Schema

  /// The templates that the program brings, as a first version.
  public static var builtIn: [Payload] {
    [
      ("critique.md", PackageResources.critique_md),
      ("critique.schema.json", PackageResources.critique_schema_json),
      ("draft.md", PackageResources.draft_md),
    ]
  }

  /// Reads the files of one version of the templates.
  public init(
    draft: [UInt8], critique: [UInt8], critiqueSchema: [UInt8]
  ) throws(PromptError) {
    self.draft = try PromptTemplate(
      file: "draft.md", bytes: draft, placeholders: [.profile, .records, .boundary])
    self.critique = try PromptTemplate(
      file: "critique.md", bytes: critique,
      placeholders: [.profile, .records, .draft, .boundary])
    guard let schema = try? JSONParser.parse(critiqueSchema), schema.object != nil else {
      throw .notSchema(file: "critique.schema.json")
    }
    self.critiqueSchema = ChatRequest.Schema(name: "critique", schema: schema)
  }

  /// The messages of the first pass.
  public func draftMessages(
    passages: [Passage], claims: [Reading.KnownClaim]
  ) -> [ChatRequest.Message] {
    draftMessages(BatchListing(passages), claims: PromptText.profile(claims))
  }

  /// The messages of the first pass, of what was put into words before.
  func draftMessages(_ listing: BatchListing, claims: String) -> [ChatRequest.Message] {
    draft.messages([.profile: claims, .records: listing.text, .boundary: listing.boundary])
  }

  /// The messages of the second pass.
  public func critiqueMessages(
    passages: [Passage], claims: [Reading.KnownClaim], draft: String
  ) -> [ChatRequest.Message] {
    critiqueMessages(
      BatchListing(passages), claims: PromptText.profile(claims), draft: draft)
  }

  /// The messages of the second pass, of what was put into words before.
  func critiqueMessages(
    _ listing: BatchListing, claims: String, draft: String
  ) -> [ChatRequest.Message] {
    critique.messages([
      .profile: claims, .records: listing.text, .draft: draft,
      .boundary: PromptText.boundary(listing.passages, draft: draft),
    ])
  }

  /// The second pass once more: what it was asked, what it answered, and what is wrong with that.
  static func repairMessages(
    after messages: [ChatRequest.Message], answer: String, faults: [String]
  ) throws(PromptError) -> [ChatRequest.Message] {
    let template = try PromptTemplate(
      file: "repair.md", bytes: PackageResources.repair_md, placeholders: [.faults])
    return messages + [ChatRequest.Message(role: .assistant, content: answer)]
      + template.messages([.faults: faults.map { "- \($0)" }.joined(separator: "\n")])
  }

  /// The second pass for its marks alone.
  static func rubricMessages(_ messages: [ChatRequest.Message]) -> [ChatRequest.Message] {
    let text = ClaimText.trimmed(String(decoding: PackageResources.rubric_md, as: UTF8.self))
    return messages + [ChatRequest.Message(role: .user, content: text)]
  }

  /// The form of the marks alone: that part of the critique's.
  var rubricSchema: ChatRequest.Schema {
    let marks = critiqueSchema.schema["properties"]?["rubric_scores"] ?? ["type": "object"]
    return ChatRequest.Schema(
      name: "rubric",
      schema: [
        "type": "object", "additionalProperties": false, "required": ["rubric_scores"],
        "properties": ["rubric_scores": marks],
      ])
  }

  /// Messages as one text: `prompt.md`, and the prompt of the batch's training pair.
  public static func promptText(_ messages: [ChatRequest.Message]) -> String {
    messages.map { $0.content + "\n" }.joined(separator: "\n")
  }
}
