import CanonicalJSON
import Models

/// Makes prompts that a model can take in, and finds out where it took in less than it was given.
///
/// What gives way are the claims of the profile, the least trusted first; the records of the batch
/// never do. A quarter of the window, or as many tokens as an answer may have where that is less,
/// is left for the answer.
struct ContextFit: Sendable {
  /// A prompt that fits.
  struct Prompt: Sendable {
    let messages: [ChatRequest.Message]
    /// The claims that it shows.
    let claims: [Reading.KnownClaim]
    /// The most tokens that its answer may have.
    let maxTokens: Int
    /// How many tokens it was thought to have, before anything was measured.
    let estimate: Int
  }

  /// How many tokens a prompt and its answer may have together; nil where nobody knows.
  private(set) var window: Int?
  /// Hundredths of a token for each one of an estimate.
  private(set) var hundredths: Int
  /// What was measured before; nil where nothing was.
  private let measured: Int?
  let maxTokens: Int

  /// Fits prompts into a window.
  init(window: Int?, measured: Int?, maxTokens: Int) {
    self.window = window
    self.measured = measured
    self.hundredths = measured ?? 100
    self.maxTokens = maxTokens
  }

  private func tokens(_ estimate: Int) -> Int { (estimate * hundredths + 99) / 100 }

  /// The prompt with as many of the claims as fit; nil where it does not fit without any.
  func prompt(
    showing claims: [Reading.KnownClaim],
    _ make: ([Reading.KnownClaim]) -> [ChatRequest.Message]
  ) -> Prompt? {
    func prompt(_ count: Int) -> Prompt? {
      let shown = Array(claims.prefix(count))
      let messages = make(shown)
      let estimate = TokenEstimate.tokens(in: messages)
      guard let room = room(after: estimate) else { return nil }
      return Prompt(messages: messages, claims: shown, maxTokens: room, estimate: estimate)
    }
    if let whole = prompt(claims.count) { return whole }
    guard var best = prompt(0) else { return nil }
    var (fits, fails) = (0, claims.count)
    while fails - fits > 1 {
      let middle = (fits + fails) / 2
      if let found = prompt(middle) { (best, fits) = (found, middle) } else { fails = middle }
    }
    return best
  }

  /// The tokens that an answer may have after a prompt; nil where they are too few.
  func room(after estimate: Int) -> Int? {
    guard let window else { return maxTokens }
    let left = window - tokens(estimate)
    return left >= max(min(maxTokens, window / 4), 1) ? min(maxTokens, left) : nil
  }

  /// The fit after a server refused a prompt, with what it measured.
  func corrected(by promptTokens: Int?, limit: Int?, estimate: Int) -> ContextFit {
    var fit = self
    if let promptTokens, estimate > 0, promptTokens < Int.max / 200 {
      fit.hundredths = max(1, promptTokens * 103 / estimate + 1)
    } else if limit == nil || limit == window {
      fit.hundredths = hundredths * 4 / 3
    }
    // Where no limit is told, the prompt was too long for it.
    fit.window = limit ?? window ?? (promptTokens ?? tokens(estimate)) * 9 / 10
    return fit
  }

  /// True where the server counted so few tokens that it cannot have read the whole prompt.
  ///
  /// - Parameters:
  ///   - response: The answer, with the server's count.
  ///   - estimate: How many tokens the prompt was thought to have.
  ///   - shorter: The count and the estimate of a prompt about the same records, where there is one.
  /// - Returns: True where it is certain enough to refuse the answer.
  func isCut(
    _ response: ChatResponse, estimate: Int, shorter: (tokens: Int?, estimate: Int)? = nil
  ) -> Bool {
    guard let tokens = response.promptTokens, tokens > 0, estimate >= 500 else { return false }
    // No tokenizer reads English at less than half of the estimate.
    if tokens * 100 < estimate * max(35, (measured ?? 0) * 2 / 5) { return true }
    guard let shorter, let before = shorter.tokens, before > 0,
      estimate * 10 >= shorter.estimate * 11
    else { return false }
    // A prompt that is longer by a tenth, and no more tokens: both ran into the same wall.
    return tokens * 100 <= before * 102
  }
}

/// How a prompt was fitted, as `batch.json` says it where something gave way.
public struct FittedContext: Hashable, Sendable {
  /// How many tokens the model can take in; nil where it did not say.
  public let window: Int?
  /// The claims that the prompt would have shown.
  public let claims: Int
  /// The claims that the first pass was shown.
  public let draftClaims: Int
  /// The claims that the second pass was shown.
  public let critiqueClaims: Int
}

extension FittedContext {
  var json: JSON {
    var object = JSONObject([
      ("claims", .integer(claims)), ("draft_claims", .integer(draftClaims)),
      ("critique_claims", .integer(critiqueClaims)),
    ])
    object["window"] = window.map(JSON.integer)
    return .object(object)
  }

  init(_ fields: FieldReader) throws(PayloadError) {
    window = fields.has("window") ? try fields.integer("window") : nil
    claims = try fields.integer("claims")
    draftClaims = try fields.integer("draft_claims")
    critiqueClaims = try fields.integer("critique_claims")
  }
}
