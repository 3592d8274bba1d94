import CanonicalJSON

/// What the server says: a draft, or a critique of the first record that it was shown.
enum Answer {
  /// The answer to a request for a chat completion.
  static func to(_ request: [UInt8]) -> JSON {
    let request = (try? JSONParser.parse(request)) ?? .null
    let prompt = request["messages"]?.array?.last?["content"]?.string ?? ""
    let isDraft = request["response_format"] == nil
    let text = isDraft ? repeated("- [generated] A draft of some lines.\n") : critique(of: prompt)
    let message: JSON = ["role": "assistant", "content": .string(text)]
    return [
      "model": "instant", "choices": [["index": 0, "message": message, "finish_reason": "stop"]],
    ]
  }

  private static func critique(of prompt: String) -> String {
    let (id, quote) = firstRecord(of: prompt)
    let claim: JSON = [
      "category": "interests", "claim": .string("Wrote \(quote.prefix(60))"),
      "evidence_tweet_ids": [.string(id)], "evidence_quotes": [.string(quote)],
      "confidence": .double(0.8), "contradicts": [],
    ]
    let pair: JSON = [
      "prompt": .string("What is \(id) about?"), "chosen": .string(quote.isEmpty ? "?" : quote),
      "rejected": "Everything.", "evidence_tweet_ids": [.string(id)],
    ]
    let marks = ["grounding", "source_distinction", "specificity", "calibration", "usefulness"]
    let critique: JSON = [
      "notes_markdown": .string(repeated("- [retrieved] A record [\(id)]\n")),
      "knowledge_candidates": [claim], "training_examples": [pair, pair, pair],
      "rubric_scores": .object(JSONObject(marks.map { ($0, 5) })),
    ]
    return String(decoding: critique.canonicalBytes, as: UTF8.self)
  }

  /// The number and the first line of the first record: `[123] …`, and `> …` on the line below.
  private static func firstRecord(of prompt: String) -> (id: String, quote: String) {
    let lines = prompt.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for (line, next) in zip(lines, lines.dropFirst()) where next.starts(with: "> ".utf8) {
      guard line.first == UInt8(ascii: "["), let end = line.firstIndex(of: UInt8(ascii: "]")) else {
        continue
      }
      return (String(Substring(line[..<end].dropFirst())), String(Substring(next.dropFirst(2))))
    }
    return ("0", "")
  }

  private static func repeated(_ line: String) -> String {
    String(repeating: line, count: 20)
  }
}
