internal import Models

/// What a probe found, as text.
enum ProbeText {
  /// The model servers, one block each, and then what else was asked.
  static func text(_ servers: [ProbedServer], _ others: [ProbedServer]) -> String {
    var text = servers.map(block).joined(separator: "\n")
    if servers.isEmpty {
      text += "no model server was found\n"
    }
    for (state, words) in [
      (ProbedServer.State.foreign, "something else answers at"), (.silent, "nothing answers at"),
    ] {
      let addresses = others.filter { $0.state == state }.map { Terminal.safe($0.endpoint) }
      guard !addresses.isEmpty else { continue }
      text += (text.isEmpty ? "" : "\n") + "\(words) \(addresses.joined(separator: ", "))\n"
    }
    if servers.isEmpty {
      text += """

        Start one, such as: llama-server -m MODEL.gguf
        or name where it listens: tka model probe http://127.0.0.1:PORT/v1

        """
    }
    return text
  }

  private static func block(_ server: ProbedServer) -> String {
    var rows: [(String, String)] = [("state", state(server))]
    if !server.models.isEmpty {
      rows.append(("models", server.models.map(Terminal.safe).joined(separator: ", ")))
    }
    if server.state == .ready {
      rows.append(("context", server.contextWindow.map { "\($0) tokens" } ?? "not said"))
      rows.append(("schema", schema(server.schema)))
    }
    rows.append(("local", local(server)))
    for (index, setting) in server.settings.enumerated() {
      let value = ShellWord.quoted(Terminal.safe(setting.value))
      rows.append((index == 0 ? "to use it" : "", "tka config set \(setting.name) \(value)"))
    }
    let title =
      ([Terminal.safe(server.endpoint), server.kind.name] + [server.version].compactMap(\.self))
      .joined(separator: "  ")
    return Terminal.styled(title, .bold) + "\n"
      + rows.map { name, value in
        "  \(name)\(String(repeating: " ", count: 11 - name.count))\(value)\n"
      }.joined()
  }

  private static func state(_ server: ProbedServer) -> String {
    switch server.state {
    case .ready: Terminal.styled("ready", .green)
    case .loading: Terminal.styled("loading or busy; look again later", .yellow)
    case .refuses(let reason):
      Terminal.styled("refuses (\(reason)): tka config set model.apikeyfile FILE", .yellow)
    case .foreign, .silent: server.state.word
    }
  }

  private static func schema(_ trial: SchemaTrial) -> String {
    switch trial {
    case .obeyed: Terminal.styled("obeyed, by a trial", .green)
    case .ignored: "ignored: critiques are asked for in words, and checked here"
    case .unclear: "unclear: the answer of the trial was cut off"
    case .refused(let reason): "refused: \(reason)"
    case .unanswered(let reason): "no answer to the trial: \(reason)"
    case .untried: "not tried"
    }
  }

  private static func local(_ server: ProbedServer) -> String {
    let place = server.whereabouts
    if let remote = place.remote {
      return Terminal.styled("NO: \(remote) would answer; tka does not ask it", .red)
    }
    let way = place.reach + (place.address.map { " (\($0))" } ?? "")
    var text = place.isLocal ? "yes: \(way)" : "no: \(way)"
    if !place.remoteModels.isEmpty {
      text += "; not \(place.remoteModels.map(Terminal.safe).joined(separator: ", "))"
    }
    if place.mayPassOn == true { text += "; its cloud models are not switched off" }
    return text
  }
}
