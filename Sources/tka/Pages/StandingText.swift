internal import ArtifactStore
internal import CanonicalJSON
internal import Lineage
internal import Loop

/// Where every line stands in a snapshot, and which adapter is in use, for people and for programs.
struct StandingText {
  private struct Tip {
    let line: Line
    let commit: CommitID
    /// Nil where nothing was put on the line yet.
    let version: (when: String, subject: String)?
  }

  private let tips: [Tip]
  private let current: PromotedLine.Version?

  /// Reads a snapshot.
  init(_ snapshot: Snapshot) throws {
    tips = try Line.allCases.map { line in
      Tip(
        line: line, commit: snapshot.tip(line),
        version: try StandingText.version(of: line, in: snapshot))
    }
    current = try PromotedLine(snapshot).current()
  }

  private static func version(
    of line: Line, in snapshot: Snapshot
  ) throws -> (when: String, subject: String)? {
    guard !snapshot.isEmpty(line) else { return nil }
    let commit = try snapshot.store.commit(snapshot.tip(line))
    let subject = commit.message.prefix { $0 != "\n" }
    return (UTCTime.minute(commit.committer.seconds), Terminal.safe(String(subject)))
  }

  /// One line for each line, and one for what is in use; what was forced against the gate is in red.
  var text: String {
    var text = ""
    for tip in tips {
      let name = tip.line.rawValue
      text += name + String(repeating: " ", count: 10 - name.count)
      text += tip.version.map { "\($0.when)  \(tip.commit.short)  \($0.subject)\n" } ?? "-\n"
    }
    return text + "in use    \(inUse)\n"
  }

  private var inUse: String {
    guard let current else { return "the base model" }
    let name = "adapter \(current.candidate.prefix(12)), "
    let asserted = current.decision.isAsserted ? " on an asserted report" : ""
    guard case .overridden(let reason) = current.decision.verdict else {
      return "\(name)\(current.decision.verdict)\(asserted)"
    }
    return name
      + Terminal.styled("OVERRIDDEN, the gate says \(current.decision.judgement)", .red)
      + "\(asserted), because: \(Terminal.safe(reason))"
  }

  /// The same, as members of a document.
  var members: [(String, JSON)] {
    var reason: JSON = .null
    if case .overridden(let text)? = current?.decision.verdict { reason = .string(text) }
    return [
      (
        "lines",
        .object(
          JSONObject(
            tips.map { tip in
              (
                tip.line.rawValue,
                [
                  "commit": .string(tip.commit.hex),
                  "when": tip.version.map { .string($0.when) } ?? .null,
                  "subject": tip.version.map { .string($0.subject) } ?? .null,
                ]
              )
            }))
      ),
      ("promoted_candidate", .string(current?.candidate ?? GateFacts.base)),
      ("promoted_asserted", .bool(current?.decision.isAsserted ?? false)),
      ("promoted_verdict", current.map { .string($0.decision.verdict.description) } ?? .null),
      ("promoted_override_reason", reason),
    ]
  }
}
