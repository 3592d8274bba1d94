internal import Models
internal import Ranker

/// The first pass: asks for drafts of a batch, and chooses the one that goes on.
struct Drafter {
  /// A draft to go on with.
  struct Draft {
    let response: ChatResponse
    /// All drafts, where there are several.
    let all: [SampledDraft]
    /// Which one it is, where there are several.
    let choice: DraftChoice?
  }

  let model: any Model
  /// Who chooses; nil for the first one that can be used.
  let ranker: StoredRanker?
  let samples: Int
  let maxTokens: Int

  /// Asks for the drafts of a batch.
  func draft(
    of number: Int, messages: [ChatRequest.Message], reading: Reading
  ) async throws -> Draft {
    var responses: [(seed: Int, response: ChatResponse)] = []
    for sample in 0..<samples {
      let seed = samples == 1 ? number : Sampling.seed(sample, of: "batch \(number)")
      let request = ChatRequest(
        messages: messages, seed: seed, temperature: Sampling.temperature(of: samples),
        maxTokens: maxTokens, reading: reading)
      responses.append((seed, try await model.answering(request)))
    }
    return chosen(of: responses, prompt: PromptTemplates.promptText(messages))
  }

  private func chosen(
    of responses: [(seed: Int, response: ChatResponse)], prompt: String
  ) -> Draft {
    if responses.count == 1, let only = responses.first {
      return Draft(response: only.response, all: [], choice: nil)
    }
    let scores = ranker?.ranker.scores(of: responses.map(\.response.content), to: prompt)
    let drafts = responses.enumerated().map { index, sample in
      SampledDraft(
        seed: sample.seed, text: sample.response.content,
        failure: BatchResult.failure(ofDraft: sample.response), score: scores?[index])
    }
    // A draft that cannot be used is chosen only where none can.
    var usable = drafts.indices.filter { drafts[$0].failure == nil }
    if usable.isEmpty { usable = Array(drafts.indices) }
    let best = Ranker.best(of: usable.compactMap { drafts[$0].score }) ?? 0
    let chosen = usable[best]
    return Draft(
      response: responses[chosen].response, all: drafts,
      choice: DraftChoice(
        samples: drafts.count, chosen: chosen, ranker: ranker?.candidate))
  }
}

extension Model {
  /// Answers a request; what goes wrong is a ``LoopError``.
  func answering(_ request: ChatRequest) async throws -> ChatResponse {
    do throws(ModelError) {
      return try await answer(request)
    } catch {
      throw LoopError.model(error)
    }
  }
}
