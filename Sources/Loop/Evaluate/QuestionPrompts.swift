internal import ArtifactStore
internal import Models

/// The prompts that questions are asked with: a part of the instrument, not of the prompts that a
/// user changes.
struct QuestionPrompts {
  private static let files = [
    (name: "question.md", bytes: PackageResources.question_md),
    (name: "owned.md", bytes: PackageResources.owned_md),
  ]

  /// SHA-256 over them, in hex digits.
  static var digest: String {
    SHA256Digest(of: files.flatMap { Array("\($0.bytes.count):".utf8) + $0.bytes }).hex
  }

  private let statements: PromptTemplate
  private let owned: PromptTemplate

  init() throws {
    let templates = try QuestionPrompts.files.map { file in
      do {
        return try PromptTemplate(
          file: file.name, bytes: file.bytes, placeholders: [.records, .question, .boundary])
      } catch { throw LoopError.badContent("the built-in prompt: \(error)") }
    }
    statements = templates[0]
    owned = templates[1]
  }

  /// What is asked.
  func messages(for question: EvalQuestion) -> [ChatRequest.Message] {
    (question.kind == .own ? owned : statements).messages([
      .records: PassageListing.text(question.passages), .question: question.question.text,
      .boundary: PromptText.boundary(question.passages),
    ])
  }
}
