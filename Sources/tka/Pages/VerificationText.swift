internal import ArtifactStore
internal import CanonicalJSON
internal import Lineage

/// What a verification found, for people and for programs.
enum VerificationText {
  /// The faults, what the damage does harm to, and what was read.
  static func page(_ report: Verification.Report) -> Page {
    Page(json(report), text(report))
  }

  private static func text(_ report: Verification.Report) -> String {
    let faults = report.faults.map {
      Terminal.styled("\($0.invariant)  \(Terminal.safe($0.subject)): ", .red)
        + Terminal.safe($0.reason) + "\n"
    }
    let counts =
      report.depth == .quick
      ? "indexes, newest operation, newest versions read"
      : "\(report.objectsRead) objects, \(report.artifactsRead) artifacts, "
        + "\(report.payloadsRead) payloads read"
    let ending =
      faults.isEmpty
      ? Terminal.styled("nothing is wrong", .green)
      : Terminal.styled("\(faults.count) faults", .red)
    return faults.joined() + report.harm.map(text).joined() + "\(counts): \(ending)\n"
  }

  private static func text(_ harm: Harm) -> String {
    let object = harm.object.hex.prefix(12)
    guard !harm.places.isEmpty else {
      return "\(object) is not needed: nothing reaches it (tka gc takes it away)\n"
    }
    var lines = harm.places.map { place in
      let artifact = place.artifact.map { ", artifact \($0.short)" } ?? ""
      return "\(object) is \(name(of: place.version))\(artifact)"
    }
    if !harm.dependents.isEmpty {
      let first = harm.dependents.prefix(5).map(\.short).joined(separator: " ")
      let more = harm.dependents.count > 5 ? " …" : ""
      lines.append(
        "\(object) has a part in \(harm.dependents.count) artifacts made from that: "
          + first + more)
    }
    return lines.map { $0 + "\n" }.joined()
  }

  /// `profile~3`, or a path in it.
  private static func name(of place: Whereabouts.Place) -> String {
    let line = Line.allCases.first { $0.ref == place.ref }
    let version =
      (line?.rawValue ?? place.ref.text) + (place.distance > 0 ? "~\(place.distance)" : "")
    switch place.path {
    case "": return "the version \(version)"
    case "/": return "the tree of \(version)"
    default: return "\(Terminal.safe(place.path)) in \(version)"
    }
  }

  private static func json(_ report: Verification.Report) -> JSONObject {
    JSONObject([
      ("objects", .integer(report.objectsRead)), ("artifacts", .integer(report.artifactsRead)),
      ("payloads", .integer(report.payloadsRead)),
      (
        "faults",
        .array(
          report.faults.map {
            [
              "invariant": .string($0.invariant), "subject": .string($0.subject),
              "reason": .string($0.reason),
            ]
          })
      ),
      ("harm", .array(report.harm.map { .object(json($0)) })),
    ])
  }

  private static func json(_ harm: Harm) -> JSONObject {
    JSONObject([
      ("object", .string(harm.object.hex)),
      (
        "places",
        .array(
          harm.places.map {
            [
              "ref": .string($0.version.ref.text), "commit": .string($0.version.commit.hex),
              "path": .string($0.version.path),
              "artifact": $0.artifact.map { .string($0.hex) } ?? .null,
            ]
          })
      ),
      ("dependents", .array(harm.dependents.map { .string($0.hex) })),
    ])
  }
}
