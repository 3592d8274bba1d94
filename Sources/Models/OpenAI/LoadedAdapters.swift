public import CanonicalJSON

/// An adapter that a llama-server has loaded.
public struct LoadedAdapter: Sendable, Hashable {
  /// Its number.
  public let id: Int
  /// Its file, without the folders of the machine.
  public let file: String
  /// How strongly requests use it that do not say: 0 not at all, 1 as it was trained.
  public let scale: Double

  /// Describes an adapter.
  public init(id: Int, file: String, scale: Double) {
    self.id = id
    self.file = file
    self.scale = scale
  }

  /// The adapter as JSON.
  public var json: JSON {
    ["id": .integer(id), "file": .string(file), "scale": .double(scale)]
  }
}

extension OpenAIModel {
  /// The adapters that a llama-server has loaded; nil for a server that lists none.
  /// - Throws: `unavailable` where nothing answers.
  public func loadedAdapters() async throws(ModelError) -> [LoadedAdapter]? {
    let reply = try await get(server.endpoint.urlBesideAPI("/lora-adapters"))
    guard let listed = reply.json?.array else { return nil }
    return listed.compactMap { entry in
      guard let id = entry["id"]?.integer else { return nil }
      let path = entry["path"]?.string ?? ""
      return LoadedAdapter(
        id: id, file: path.split(separator: "/").last.map(String.init) ?? "",
        scale: entry["scale"]?.number?.double ?? 0)
    }
  }

  /// The names of the models that a server lists; empty where it lists none.
  /// - Throws: `unavailable` where nothing answers.
  public func listedModels() async throws(ModelError) -> [String] {
    let reply = try await get(server.endpoint.url("/models"))
    return (reply.json?["data"]?.array ?? []).compactMap { $0["id"]?.string }
  }
}
