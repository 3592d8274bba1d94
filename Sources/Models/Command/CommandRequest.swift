import CanonicalJSON

/// What a program that answers is told.
///
/// On its standard input the body of a chat completion (`messages`, `seed`, `temperature`,
/// `max_tokens`, `model` where a name is set, `response_format` where a form is wanted), with
/// `stream` false. In its environment `TKA_MODEL_CONTRACT` (`tka.model-command/1`) and `TKA_TASK`
/// (`draft`, `critique` or `answer`).
enum CommandRequest {
  /// The version of the contract.
  static let contract = "tka.model-command/1"

  /// The bytes of its standard input.
  static func bytes(_ request: ChatRequest, model: String?) -> [UInt8] {
    ChatRequestBody.bytes(request, model: model, isStreamed: false)
  }

  /// The variables that it finds.
  static func environment(_ request: ChatRequest) -> [String: String] {
    ["TKA_MODEL_CONTRACT": contract, "TKA_TASK": request.reading.task.word]
  }
}

extension Reading.Task {
  /// The task in one word.
  fileprivate var word: String {
    switch self {
    case .draft: "draft"
    case .critique: "critique"
    case .answer: "answer"
    }
  }
}
