import ArtifactStore
import Models
import TestSupport
import Testing

@testable import Loop

/// A prompt is made to fit: claims give way, the batch never, and nothing is cut in silence.
@Suite struct ContextFitTests {
  private static let claims = (0..<20).map {
    Reading.KnownClaim(
      id: "claim \($0)", category: "work", claim: String(repeating: "x", count: 290))
  }

  private func make(_ claims: [Reading.KnownClaim]) -> [ChatRequest.Message] {
    [.init(role: .user, content: claims.map { $0.claim + "123\n" }.joined())]
  }

  @Test func `a text is thought to have rather too many tokens`() {
    #expect(TokenEstimate.tokens(in: "") == 0)
    #expect(TokenEstimate.tokens(in: "abcdef") == 2)
    #expect(TokenEstimate.tokens(in: "1234") == 4)
    #expect(TokenEstimate.tokens(in: "日本") == 3)
    #expect(TokenEstimate.tokens(in: make(Self.claims)) == 20 * (97 + 3) + 8)
  }

  @Test func `the least trusted claims give way, as few as have to`() throws {
    let fit = ContextFit(window: 1000, measured: nil, maxTokens: 4000)
    let prompt = try #require(fit.prompt(showing: Self.claims, make))
    // A quarter is left for the answer.
    #expect(prompt.claims == Array(Self.claims.prefix(7)))
    #expect(prompt.estimate <= 750 && prompt.estimate + 100 > 750)
    #expect(prompt.maxTokens == 1000 - prompt.estimate)

    let roomy = ContextFit(window: 32_768, measured: nil, maxTokens: 4000)
    #expect(roomy.prompt(showing: Self.claims, make)?.claims.count == 20)
    #expect(roomy.prompt(showing: Self.claims, make)?.maxTokens == 4000)
    let measured = ContextFit(window: 1000, measured: 50, maxTokens: 4000)
    #expect(measured.prompt(showing: Self.claims, make)?.claims.count == 14)
    #expect(ContextFit(window: 8, measured: nil, maxTokens: 1).prompt(showing: [], make) == nil)
    let unknown = ContextFit(window: nil, measured: nil, maxTokens: 5)
    #expect(unknown.prompt(showing: Self.claims, make)?.maxTokens == 5)
  }

  @Test func `what a server measured corrects the next prompt`() throws {
    let fit = ContextFit(window: nil, measured: nil, maxTokens: 100)
    let whole = try #require(fit.prompt(showing: Self.claims, make))
    let corrected = fit.corrected(by: 4016, limit: 2048, estimate: whole.estimate)
    let next = try #require(corrected.prompt(showing: Self.claims, make))
    #expect(next.estimate * 2 <= 2048 - 100 && next.claims.count == 9)
    // A server that tells nothing gets less all the same.
    let blind = fit.corrected(by: nil, limit: nil, estimate: whole.estimate)
    #expect(try #require(blind.prompt(showing: Self.claims, make)).claims.count < 20)
  }

  @Test(arguments: [
    (nil, nil, false), (0, nil, false), (2000, nil, false), (600, nil, true), (900, 300, true),
    (2500, 300, false), (1024, 100, false),
  ])
  func `tells a cut prompt by the server's own count`(
    _ tokens: Int?, _ measured: Int?, _ isCut: Bool
  ) {
    let fit = ContextFit(window: nil, measured: measured, maxTokens: 1)
    let response = ChatResponse(content: "x", finishReason: .stop, promptTokens: tokens)
    #expect(fit.isCut(response, estimate: 2000) == isCut)
    // What is short says nothing.
    #expect(!fit.isCut(response, estimate: 499))
  }

  @Test func `two prompts of one size though one is longer both ran into a wall`() {
    let fit = ContextFit(window: nil, measured: nil, maxTokens: 1)
    let response = ChatResponse(content: "x", finishReason: .stop, promptTokens: 4096)
    #expect(fit.isCut(response, estimate: 8000, shorter: (4095, 7000)))
    #expect(!fit.isCut(response, estimate: 8000, shorter: (3000, 7000)))
    #expect(!fit.isCut(response, estimate: 7100, shorter: (4095, 7000)))
  }

  private func loop() throws -> TemporaryLoop {
    let loop = try TemporaryLoop(policy: ["batch_size": "4", "heldout_share": "0"])
    try loop.import(SmallExport(days: 0..<4))
    return loop
  }

  @Test func `a batch that does not fit by itself fails with its reason, and nothing is asked`()
    async throws
  {
    let loop = try loop()
    let model = CountingModel(window: 700)
    let result = try await loop.tick(asking: model)
    #expect(result.exitCode == 0)
    #expect(model.requests.isEmpty)
    let batch = try #require(try BatchLine(loop.snapshot()).find(0))
    #expect(batch.header.failure == .promptTooLong)
    #expect(batch.prompt.contains("Bread again"))
    try loop.expectClean()
    // With more room it is read like any other that failed.
    let roomy = CountingModel(window: 8192)
    let again = try await BatchStep(in: loop.context(), asking: roomy).retry(0)
    #expect(again.header.failure == nil)
  }

  @Test func `stops after three batches in a row that do not fit, and leaves the rest unread`()
    async throws
  {
    let loop = try TemporaryLoop(policy: ["batch_size": "2", "heldout_share": "0"])
    try loop.import(SmallExport(days: 0..<10))
    let model = CountingModel(window: 700)
    let plan = try await TickPlan.make(in: loop.context(), asking: model)
    #expect(plan.stored == 0 && plan.spared == 2 && plan.remaining == plan.calls - 2)
    let result = try await loop.tick(asking: model)
    #expect(result.exitCode == 3)
    #expect(model.requests.isEmpty)
    #expect(try BatchLine(loop.snapshot()).count() == 3)
    #expect(try BatchQueue(loop.snapshot()).count == 4)
    try loop.expectClean()
    // With more room the rest is read.
    try await loop.tick(asking: CountingModel(window: 8192))
    #expect(try BatchQueue(loop.snapshot()).count == 0)
    #expect(try BatchLine(loop.snapshot()).header(3).failure == nil)
  }

  @Test func `tries once more with what the server measured, and then gives up`() async throws {
    let loop = try loop()
    let model = CountingModel { request throws(ModelError) in
      throw .contextExceeded(endpoint: "x", promptTokens: 9000, limit: 8192)
    }
    try await loop.tick(asking: model)
    #expect(try BatchLine(loop.snapshot()).header(0).failure == .promptTooLong)
    #expect(model.requests.count == 1)

    let other = try self.loop()
    let stubborn = CountingModel { request throws(ModelError) in
      throw .contextExceeded(endpoint: "x", promptTokens: nil, limit: 32_768)
    }
    try await other.tick(asking: stubborn)
    #expect(stubborn.requests.count == 2)
    #expect(try BatchLine(other.snapshot()).header(0).failure == .contextExceeded)
    try other.expectClean()
  }

  @Test func `shows fewer claims after a refusal, and says so`() async throws {
    let loop = try TemporaryLoop(policy: ["batch_size": "4", "heldout_share": "0"])
    var export = SmallExport()
    for day in 0..<80 { export.add("Topic\(day) again, a thought of the year.", day: day) }
    try loop.import(export)
    try await loop.tick(asking: CountingModel(), batches: 19)
    let model = CountingModel { request throws(ModelError) in
      let estimate = TokenEstimate.tokens(in: request.messages)
      if estimate > 2200 {
        throw .contextExceeded(endpoint: "x", promptTokens: estimate, limit: 2900)
      }
      return ScriptedModel.answer(request.reading)
    }
    try await loop.tick(asking: model)
    let header = try BatchLine(loop.snapshot()).header(19)
    #expect(header.failure == nil)
    let context = try #require(header.context)
    #expect(context.claims == 76 && context.window == 2900)
    #expect((1..<76).contains(context.draftClaims))
    #expect(context.critiqueClaims <= context.draftClaims)
    try loop.expectClean()
  }

  @Test func `refuses an answer to a prompt that the server cut in silence`() async throws {
    let loop = try loop()
    let model = CountingModel { request throws(ModelError) in
      let answer = ScriptedModel.answer(request.reading)
      return ChatResponse(
        content: answer.content, finishReason: .stop, promptTokens: 200, completionTokens: 9)
    }
    try await loop.tick(asking: model)
    #expect(model.counts == [1, 0])
    let batch = try #require(try BatchLine(loop.snapshot()).find(0))
    #expect(batch.header.failure == .contextTruncated)
    #expect(batch.pairs.isEmpty && !batch.draft.isEmpty)
    try loop.expectClean()
  }

  @Test func `learns from the server how many tokens a prompt has`() async throws {
    let loop = try loop()
    let identity = ModelIdentity(provider: "counting", name: "a-model")
    #expect(try CallLedger(in: loop.context()).calibration()[identity] == nil)
    let model = CountingModel { request throws(ModelError) in
      ChatResponse(
        content: ScriptedModel.answer(request.reading).content, finishReason: .stop,
        promptTokens: TokenEstimate.tokens(in: request.messages) * 3 / 4)
    }
    try await loop.tick(asking: model)
    #expect(try CallLedger(in: loop.context()).calibration()[identity] == 75)
  }
}
