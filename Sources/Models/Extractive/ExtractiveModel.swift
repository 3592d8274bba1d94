import CanonicalJSON

/// The built-in reader: no network, no weights, the same answer to the same request.
///
/// It reads ``ChatRequest/reading`` and finds, in the owner's own words, topics, people, places,
/// work, likings, habits and turns of phrase by counting and by fixed patterns, each with the
/// passages that show it. Its draft claims more than it can show; its critique keeps what has
/// evidence. It knows English well and of some other languages the commonest sentences; in any
/// language it counts words, names, tags, links and emoji. It does not understand irony, negation
/// beyond its patterns, or what is only implied.
public struct ExtractiveModel: Model {
  private let claimLimit: Int
  private let overclaimLimit: Int

  /// Makes a reader.
  ///
  /// - Parameters:
  ///   - claimLimit: The most claims that it makes of a batch.
  ///   - overclaimLimit: The most sentences in a draft that go further than their evidence.
  public init(claimLimit: Int = 32, overclaimLimit: Int = 8) {
    self.claimLimit = claimLimit
    self.overclaimLimit = overclaimLimit
  }

  /// Provider `extractive`, without a name.
  public var identity: ModelIdentity { ModelIdentity(provider: "extractive", name: nil) }

  /// Answers a request: in the same manner at temperature 0, else as the seed decides.
  public func answer(_ request: ChatRequest) async throws(ModelError) -> ChatResponse {
    ChatResponse(content: text(for: request), finishReason: .stop)
  }

  private func text(for request: ChatRequest) -> String {
    let reading = request.reading
    let manner = Manner(for: request, claimLimit: claimLimit, overclaimLimit: overclaimLimit)
    switch reading.task {
    case .draft:
      return DraftWriter.draft(
        Analysis(reading.passages, limit: manner.claimLimit),
        overclaimLimit: manner.overclaimLimit)
    case .critique(let draft):
      // The critique knows all that the boldest draft can say.
      return Critic(
        Analysis(reading.passages, limit: claimLimit), draft: draft, claims: reading.claims
      ).answer.canonicalText
    case .answer(let question):
      return AnswerWriter(Analysis(reading.passages, limit: manner.claimLimit), in: manner)
        .answer(to: question)
    }
  }
}
