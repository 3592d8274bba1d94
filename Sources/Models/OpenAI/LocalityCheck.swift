import CanonicalJSON

extension OpenAIModel {
  /// Asks the server whether another machine would answer for its model, once.
  ///
  /// Ollama passes the requests for its cloud models on, under whatever name they were given here
  /// (`ollama cp`), and tells in `POST /api/show` which they are. What it says there is heeded
  /// before any word is sent ([M35]). Servers that know no such question pass nothing on by themselves.
  func checkLocality() async throws(ModelError) {
    guard let model = server.model, !memory.isChecked else { return }
    let url = server.endpoint.urlBesideAPI("/api/show")
    // A server that answers one request at a time may be at work on another.
    let reply = try await post(
      ["model": .string(model)], to: url, within: server.idleTimeout)
    let remote = reply.json.flatMap(Locality.remote)
    if let remote, !server.allows(host: remote) {
      throw .notLocal(endpoint: server.endpoint.text)
    }
    guard ![429, 502, 503, 504].contains(reply.status) else {
      throw ServerFault(body: reply.body).error(
        status: reply.status, endpoint: server.endpoint.text)
    }
    memory.noteCheck(ServerKind(library: reply.server), remote: remote)
  }
}
