internal import ArtifactStore
internal import CanonicalJSON
internal import Models

/// What a call of a model is known by: SHA-256 over everything that its answer depends on.
///
/// That is the messages, the schema with the order of its members, seed, temperature, the limit of
/// tokens, who is asked, and which attempt and which sample it is. Where the server listens is no
/// part of it, nor is anything of this machine.
public struct CallKey: Hashable, Sendable {
  /// 64 hex digits.
  public let hex: String

  /// Takes a key from its 64 hex digits; nil for another text.
  init?(hex: String) {
    guard let digest = SHA256Digest(hex: hex), digest.hex.utf8.elementsEqual(hex.utf8) else {
      return nil
    }
    self.hex = hex
  }

  /// The key of a request.
  init(of request: ChatRequest, to identity: ModelIdentity, attempt: Int, sample: Int) {
    var object = JSONObject([
      ("schema", .integer(1)),
      (
        "messages",
        .array(
          request.messages.map {
            ["role": .string($0.role.rawValue), "content": .string($0.content)]
          })
      ),
      ("seed", .integer(request.seed)), ("temperature", .double(request.temperature)),
      ("max_tokens", .integer(request.maxTokens)), ("provider", .string(identity.provider)),
      ("attempt", .integer(attempt)), ("sample", .integer(sample)),
    ])
    object["model"] = identity.name.map(JSON.string)
    if let form = request.schema {
      // A model that is held to a schema writes its fields in the schema's order.
      object["answer"] = [
        "name": .string(form.name),
        "schema": .string(String(decoding: form.schema.orderedBytes, as: UTF8.self)),
      ]
    }
    hex = SHA256Digest(of: JSON.object(object).canonicalBytes).hex
  }
}
