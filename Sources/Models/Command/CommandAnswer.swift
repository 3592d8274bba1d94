import CanonicalJSON

/// Reads what a program answers: one JSON object, in one of two forms.
///
/// Its own form is `{"content": "…"}`, with `finish_reason` (`stop` where absent), `model`,
/// `session_id` and `usage` (`prompt_tokens`, `completion_tokens`) where it has them. The other is
/// a server's chat completion as it came; a `session_id` beside it is taken for its `id`.
struct CommandAnswer {
  let allowedHosts: Set<String>

  /// The answer in its bytes.
  func response(_ bytes: [UInt8]) throws(ModelError) -> ChatResponse {
    let json: JSON
    do throws(JSONError) {
      json = try JSONParser.parse(bytes, loneSurrogates: .replace)
    } catch {
      throw malformed("not JSON: \(error)")
    }
    guard let object = json.object else { throw malformed("JSON that is not an object") }
    var parser = AnswerParser(
      source: .init(name: CommandModel.endpoint, allowedHosts: allowedHosts), status: 200,
      contentType: nil)
    let completion = object["choices"] == nil ? try self.completion(object) : .object(object)
    _ = try parser.take(completion.orderedBytes)
    let response = try parser.finish()
    guard let session = object["session_id"]?.string else { return response }
    return ChatResponse(
      content: response.content, finishReason: response.finishReason, model: response.model,
      sessionID: session, promptTokens: response.promptTokens,
      completionTokens: response.completionTokens)
  }

  /// The same as a server would say it.
  private func completion(_ object: JSONObject) throws(ModelError) -> JSON {
    var completion = object
    if object["error"].map(\.isNull) ?? true {
      guard let content = object["content"]?.string else {
        throw malformed("an object without a text in `content`")
      }
      completion["content"] = nil
      completion["choices"] = [
        [
          "message": ["content": .string(content)],
          "finish_reason": object["finish_reason"] ?? "stop",
        ]
      ]
    }
    return .object(completion)
  }

  private func malformed(_ reason: String) -> ModelError {
    .malformed(endpoint: CommandModel.endpoint, reason: reason)
  }
}
