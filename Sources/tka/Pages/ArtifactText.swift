internal import ArtifactStore
internal import CanonicalJSON
internal import Lineage

/// An artifact, for people and for programs.
enum ArtifactText {
  /// What it is, where it lies, what it was made from and what it holds.
  static func page(_ location: ArtifactFinder.Location) -> Page {
    let artifact = location.artifact
    let place = location.line.map(\.rawValue) ?? "no line"
    let folder = location.folder.isEmpty ? "" : ":\(location.folder)"
    var rows = [
      ("artifact", location.id.hex), ("kind", artifact.kind.rawValue),
      ("on", "\(place), commit \(location.commit.short)\(folder)"),
    ]
    if let provider = artifact.provider { rows.append(("provider", Terminal.safe(provider))) }
    for parameter in artifact.parameters.members {
      rows.append((Terminal.safe(parameter.key), Terminal.safe(parameter.value.canonicalText)))
    }
    for input in artifact.inputs {
      rows.append(("from", "\(Terminal.safe(input.role)) \(input.artifact.hex)"))
    }
    for payload in artifact.payloads {
      rows.append(("holds", "\(Terminal.safe(payload.name))  \(payload.size) bytes"))
    }
    return Page(
      JSONObject([
        ("artifact", .string(location.id.hex)),
        ("line", location.line.map { .string($0.rawValue) } ?? .null),
        ("commit", .string(location.commit.hex)), ("folder", .string(location.folder)),
        ("content", content(artifact)),
      ]), Columns.text(rows))
  }

  /// The content of `artifact.json`.
  private static func content(_ artifact: Artifact) -> JSON {
    // What was written canonically is read again.
    (try? JSONParser.parse(artifact.encoded)) ?? .null
  }
}

extension ArtifactFinder {
  /// The only artifact whose id begins with these digits.
  func one(_ prefix: ObjectPrefix) throws -> Location {
    let found = try find(matching: prefix)
    guard let location = found.first else { throw LineageError.notFound("artifact \(prefix.hex)") }
    guard found.count == 1 else {
      throw LineageError.ambiguous("artifact \(prefix.hex)", count: found.count)
    }
    return location
  }
}
