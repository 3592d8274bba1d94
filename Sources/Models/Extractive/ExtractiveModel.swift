import CanonicalJSON

/// The built-in reader: no network, no weights, the same answer to the same question.
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

  /// Answers a request.
  public func answer(_ request: ChatRequest) async throws(ModelError) -> ChatResponse {
    ChatResponse(content: answer(request.reading), finishReason: .stop)
  }

  private func answer(_ reading: Reading) -> String {
    let analysis = Analysis(reading.passages, limit: claimLimit)
    return switch reading.task {
    case .draft: DraftWriter.draft(analysis, overclaimLimit: overclaimLimit)
    case .critique(let draft):
      Critic(analysis, draft: draft, claims: reading.claims).answer.canonicalText
    }
  }
}
