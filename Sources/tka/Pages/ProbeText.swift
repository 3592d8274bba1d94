internal import Models

/// What a probe found, as text.
enum ProbeText {
  /// The model servers, one block each, and then what else was asked.
  static func text(_ servers: [ProbedServer], _ others: [ProbedServer]) -> String {
    var text = servers.map(block).joined(separator: "\n")
    if servers.isEmpty {
      text += "no model server was found\n"
    }
    let lines = others.reduce(into: [(words: String, addresses: [String])]()) { lines, other in
      let words = words(other.state)
      let address = Terminal.safe(other.endpoint)
      if let index = lines.firstIndex(where: { $0.words == words }) {
        lines[index].addresses.append(address)
      } else {
        lines.append((words, [address]))
      }
    }
    if !lines.isEmpty { text += "\n" }
    for (words, addresses) in lines {
      text += "\(addresses.joined(separator: ", ")): \(words)\n"
    }
    if servers.isEmpty {
      text += """

        Start one, such as: llama-server -m MODEL.gguf
        or name where it listens: tka model probe http://127.0.0.1:PORT/v1

        """
    }
    return text
  }

  /// What there is instead of a model server.
  private static func words(_ state: ProbedServer.State) -> String {
    switch state {
    case .silent(let reason): Terminal.safe(reason)
    case .ready, .loading, .refuses, .foreign: "something else than a model server answers"
    }
  }

  private static func block(_ server: ProbedServer) -> String {
    var rows: [(String, String)] = [("state", state(server))]
    if !server.models.isEmpty {
      rows.append(("models", server.models.map(Terminal.safe).joined(separator: ", ")))
    }
    if server.state == .ready {
      rows.append(("context", context(server)))
      if let slots = server.slots, slots > 1 {
        rows.append(("slots", "\(slots) requests at once (tka policy set wave \(slots))"))
      }
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

  private static func context(_ server: ProbedServer) -> String {
    switch (server.contextWindow, server.kind) {
    case (let tokens?, .ollama):
      "\(tokens) tokens; longer prompts are cut without a word (OLLAMA_CONTEXT_LENGTH)"
    case (let tokens?, _): "\(tokens) tokens"
    case (nil, _): "not said; longer prompts may be cut without a word"
    }
  }

  private static func schema(_ trial: SchemaTrial) -> String {
    switch trial {
    case .obeyed: Terminal.styled("obeyed, by a trial", .green)
    case .ignored: "ignored: the form of a critique is asked for in words, and checked here"
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
