public import CanonicalJSON

extension OpenAIModel {
  /// What the server says of the model behind the name that is asked for: the same as long as it is
  /// the same model, and nothing that changes with the adapter or with the machine.
  ///
  /// Of an adapter that is listed as a model, that is what is said of its base (`parent`).
  /// - Throws: `unavailable` where nothing answers; what a server does not tell is left out.
  public func servedModel() async throws(ModelError) -> JSON? {
    let models = try await get(server.endpoint.url("/models"))
    let props = try await get(server.endpoint.urlBesideAPI("/props"))
    var facts = JSONObject()
    let listed = models.json?["data"]?.array ?? []
    func entry(_ name: String?) -> JSON? {
      guard let name else { return nil }
      return listed.first { $0["id"]?.string?.utf8.elementsEqual(name.utf8) == true }
    }
    var model = entry(server.model) ?? (listed.count == 1 ? listed.first : nil)
    if let base = entry(model?["parent"]?.string) { model = base }
    facts["name"] = model?["id"]?.string.map(OpenAIModel.lastComponent)
    for name in ["meta", "max_model_len", "owned_by"] { facts[name] = model?[name] }
    if model?["owned_by"]?.string == "library" {
      let tags = try await get(server.endpoint.urlBesideAPI("/api/tags"))
      let tag = tags.json?["models"]?.array?.first { $0["name"]?.string == server.model }
      facts["digest"] = tag?["digest"]
    }
    for name in ["build_info", "chat_template"] { facts[name] = props.json?[name] }
    facts["model_path"] = props.json?["model_path"]?.string.map(OpenAIModel.lastComponent)
    return facts.count == 0 ? nil : .object(facts)
  }

  /// A file's name without the folders of this machine.
  private static func lastComponent(_ path: String) -> JSON {
    .string(path.split(separator: "/").last.map(String.init) ?? path)
  }
}
