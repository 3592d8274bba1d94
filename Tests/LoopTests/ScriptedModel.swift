import CanonicalJSON
import Models

/// A model that answers as a test says.
struct ScriptedModel: Model {
  typealias Script = @Sendable (ChatRequest) async throws(ModelError) -> ChatResponse

  let identity = ModelIdentity(provider: "scripted", name: "a-model")
  private let script: Script
  /// What its server says of it.
  var served: JSON?
  /// The adapters that its server lists.
  var adapters: @Sendable () -> [LoadedAdapter]? = { nil }

  /// Answers every request with what `script` returns.
  init(_ script: @escaping Script) { self.script = script }

  /// Answers drafts well, and critiques with a text of the test's own.
  init(critique: String, finish: ChatResponse.FinishReason = .stop) {
    self.init { request throws(ModelError) in
      guard case .critique = request.reading.task else {
        return ScriptedModel.answer(request.reading)
      }
      return ChatResponse(content: critique, finishReason: finish)
    }
  }

  func answer(_ request: ChatRequest) async throws(ModelError) -> ChatResponse {
    try await script(request)
  }

  func servedModel() async throws(ModelError) -> JSON? { served }

  func loadedAdapters() async throws(ModelError) -> [LoadedAdapter]? { adapters() }

  /// One that calls `body` before each draft and answers well.
  static func calling(_ body: @escaping @Sendable (Reading) -> Void) -> ScriptedModel {
    ScriptedModel { request throws(ModelError) in
      if case .draft = request.reading.task { body(request.reading) }
      return answer(request.reading)
    }
  }

  /// One that answers well: a claim for the first word of the passages, and a pair about it.
  static let good = ScriptedModel { request throws(ModelError) in answer(request.reading) }

  /// A good answer to either pass; the same passages give the same bytes.
  static func answer(_ reading: Reading) -> ChatResponse {
    switch reading.task {
    case .draft:
      ChatResponse(
        content: "- [generated] An expert in \(reading.passages.count) things.",
        finishReason: .stop)
    case .critique:
      ChatResponse(content: critique(of: reading.passages).canonicalText, finishReason: .stop)
    case .answer:
      ChatResponse(content: Answer.refusal, finishReason: .stop)
    }
  }

  private static func critique(of passages: [Passage]) -> JSON {
    let own = passages.filter { $0.source == .own }
    let words = own.map { String($0.text.prefix { $0 != " " }) }
    var seen: [String] = []
    for word in words where !seen.contains(word) { seen.append(word) }
    let candidates = seen.map { word -> JSON in
      let evidence = zip(own, words).filter { $0.1 == word }.map(\.0)
      return [
        "category": "interests", "claim": .string("Writes about \(word)."),
        "evidence_tweet_ids": .array(evidence.map { .string($0.id) }),
        "evidence_quotes": .array([.string(word)]), "confidence": .double(0.8),
        "contradicts": [],
      ]
    }
    let examples = own.prefix(1).map { passage -> JSON in
      [
        "prompt": .string("What is the record \(passage.id) about?"),
        "chosen": .string("Record \(passage.id) says: \(passage.text)"),
        "rejected": "Its author is an expert in everything.",
        "evidence_tweet_ids": [.string(passage.id)],
      ]
    }
    return [
      "notes_markdown": .string(
        "- [retrieved] \(passages.count) records [\(passages.first?.id ?? "")]"),
      "knowledge_candidates": .array(candidates), "training_examples": .array(examples),
      "rubric_scores": ["grounding": 3],
    ]
  }
}
