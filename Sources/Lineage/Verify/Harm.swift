public import ArtifactStore

/// What a damaged or missing object is a part of, and what rests on that.
public struct Harm: Sendable, Hashable {
  /// A place in which the object should be.
  public struct Place: Sendable, Hashable {
    /// The ref, the version and the path.
    public let version: Whereabouts.Place
    /// The artifact whose folder that is; nil where it is in none, or where none can be made out.
    public let artifact: ArtifactID?
  }

  /// The object.
  public let object: ObjectID
  /// Where it should be: for each ref that reaches it the nearest version; nowhere, where nothing needs it.
  public let places: [Place]
  /// The artifacts that were made from those that it is a part of, directly or not, sorted.
  public let dependents: [ArtifactID]

  /// Works out what some objects do harm to, as far as the store can still be read.
  static func done(
    by lost: Set<ObjectID>, in store: Store, inputs: [(of: ArtifactID, input: Link)]
  ) throws(StoreError) -> [Harm] {
    guard !lost.isEmpty else { return [] }
    var uses: [ArtifactID: [ArtifactID]] = [:]
    for (artifact, input) in inputs { uses[input.artifact, default: []].append(artifact) }
    let found = try Whereabouts(in: store).places(of: lost)
    return lost.sorted().map { object in
      let places = (found[object] ?? []).map {
        Place(version: $0, artifact: artifact(of: object, at: $0, in: store))
      }
      let harmed = Set(places.compactMap(\.artifact))
      return Harm(
        object: object, places: places, dependents: dependents(of: harmed, uses))
    }
  }

  private static func dependents(
    of artifacts: Set<ArtifactID>, _ uses: [ArtifactID: [ArtifactID]]
  ) -> [ArtifactID] {
    var met = artifacts
    var open = Array(artifacts)
    while let artifact = open.popLast() {
      for use in uses[artifact] ?? [] where met.insert(use).inserted { open.append(use) }
    }
    return met.subtracting(artifacts).sorted { $0.objectID < $1.objectID }
  }

  /// The artifact in whose folder a path lies: the innermost folder that has an `artifact.json`.
  private static func artifact(
    of object: ObjectID, at place: Whereabouts.Place, in store: Store
  ) -> ArtifactID? {
    guard let commit = try? store.commit(place.commit) else { return nil }
    var folder = place.path.split(separator: "/").map(String.init)
    if folder.last == Artifact.fileName { return ArtifactID(object) }
    while true {
      let file = (folder + [Artifact.fileName]).joined(separator: "/")
      if let entry = try? store.find(file, in: commit.tree) { return ArtifactID(entry.id) }
      guard folder.popLast() != nil else { return nil }
    }
  }
}
