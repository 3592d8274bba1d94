import Models

@testable import Loop

/// A batch of three records, and answers about it.
enum LoopSamples {
  static let passages = [
    Passage(id: "101", source: .own, date: "2024-03-01T12:00:00Z", text: "I live in Utrecht now."),
    Passage(
      id: "205", source: .reply(to: "mira"), date: "2024-03-04T08:30:00Z",
      text: "@mira the cafe\u{301} by the canal, always"),
    Passage(id: "309", source: .retweet(of: "ana"), date: nil, text: "Trains are the future"),
  ]

  static let known = Reading.KnownClaim(
    id: "0123456789ab", category: "places", claim: "Lives in Oslo.")

  static func inputs(
    critique: String, draft: String = "- [generated] An expert in trains.",
    finish: ChatResponse.FinishReason = .stop
  ) -> BatchResult.Inputs {
    BatchResult.Inputs(
      number: 7,
      records: passages.map {
        BatchRecordRef(kind: "tweet", id: $0.id, source: $0.source.label)
      },
      passages: passages, claims: [known], prompt: "The prompt.\n",
      identity: ModelIdentity(provider: "openai", name: "small"),
      draft: ChatResponse(content: draft, finishReason: .stop, sessionID: "s-1"),
      critique: ChatResponse(content: critique, finishReason: finish))
  }

  static func candidate(
    _ claim: String, _ records: [String], category: Category = .places, confidence: Double = 0.8,
    contradicts: [ClaimID] = []
  ) -> Candidate {
    Candidate(
      category: category, claim: claim,
      evidence: records.map {
        Evidence(recordID: $0, date: "2024-01-01T00:00:00Z", quotes: ["quote of \($0)"])
      },
      confidence: Confidence(clamping: confidence), contradicts: contradicts)
  }

  static func text(_ payloads: [Payload], _ name: String) -> String? {
    payloads.first { $0.name == name }.map { String(decoding: $0.bytes, as: UTF8.self) }
  }

  /// All payloads in one text, to compare two of a kind byte for byte.
  static func dump(_ payloads: [Payload]) -> [UInt8] {
    payloads.flatMap { Array("== \($0.name)\n".utf8) + $0.bytes }
  }
}
