internal import CanonicalJSON
internal import Models

/// What an isolated trial shows, and what it does not.
enum ProofText {
  /// As text.
  static func text(_ outcome: IsolatedTrial.Outcome, _ endpoint: String) -> String {
    let endpoint = Terminal.safe(endpoint)
    switch outcome {
    case .impossible(let reason):
      return """
        \(Terminal.styled("nothing was proven", .yellow)): this kernel gives no network namespace: \
        \(Terminal.safe(reason))

        """
    case .done(let view, let trial, let traffic):
      var text = Terminal.styled(endpoint, .bold) + ", asked by a process without a network\n"
      text += "  devices    \(view.devices.isEmpty ? "none is up" : list(view.devices))\n"
      text += "  routes     "
      text +=
        view.reachable.isEmpty
        ? "none, not even to 127.0.0.1\n" : "to \(list(view.reachable))\n"
      text += "  draft      \(word(trial.draft))\n  critique   \(word(trial.critique))\n"
      if let traffic {
        text +=
          "  bridge     \(traffic.connections) connections to the server, "
          + "\(traffic.sent) bytes there, \(traffic.received) bytes back\n"
      }
      return text + (outcome.isProof ? proven : unproven)
    }
  }

  /// As one document.
  static func json(_ outcome: IsolatedTrial.Outcome, _ endpoint: String) -> JSONObject {
    var object = JSONObject([
      ("endpoint", .string(endpoint)), ("proven", .bool(outcome.isProof)),
    ])
    switch outcome {
    case .impossible(let reason): object["reason"] = .string(reason)
    case .done(let view, let trial, let traffic):
      object["devices"] = .array(view.devices.map(JSON.string))
      object["reachable"] = .array(view.reachable.map(JSON.string))
      object["trial"] = trial.json
      object["bridge"] = traffic.map {
        [
          "connections": .integer($0.connections), "sent": .integer($0.sent),
          "received": .integer($0.received),
        ]
      }
    }
    return object
  }

  private static let proven = """
    Proven: both passes were answered with no other way out than the socket to this server.
    Not proven: what the server does with the words; it ran outside.

    """

  private static let unproven = "Not proven: see above.\n"

  private static func word(_ outcome: PassTrial.Outcome) -> String {
    switch outcome {
    case .answered(let tokens): "answered" + (tokens.map { " (\($0) tokens)" } ?? "")
    case .failed(let reason): Terminal.styled("not answered: \(Terminal.safe(reason))", .red)
    }
  }

  private static func list(_ words: [String]) -> String {
    words.map(Terminal.safe).joined(separator: ", ")
  }
}
