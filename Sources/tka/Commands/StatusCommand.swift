internal import ArgumentParser
internal import ArtifactStore
internal import CanonicalJSON
internal import Lineage
internal import Loop
internal import SystemPackage

/// `tka status`.
struct StatusCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status", abstract: "Say where every line stands.")

  @OptionGroup var location: StoreLocation
  @OptionGroup var output: OutputOptions

  func run() throws {
    let registry = try location.open()
    let damage = try registry.damage()
    let snapshot = try damage.isEmpty ? registry.snapshot() : registry.recordedSnapshot()
    let tips = try Line.allCases.map { line in
      (line: line, commit: snapshot.tip(line), version: try version(of: line, in: snapshot))
    }
    let current = try PromotedLine(snapshot).current()
    let last = try TickRecord.last(of: registry)
    let object = JSONObject([
      ("store", .string(registry.store.path.string)),
      ("operation", .string(snapshot.operation.hex)),
      (
        "lines",
        .object(JSONObject(tips.map { ($0.line.rawValue, json($0.commit, $0.version)) }))
      ),
      ("promoted_candidate", .string(current?.candidate ?? GateFacts.base)),
      ("promoted_asserted", .bool(current?.decision.isAsserted ?? false)),
      ("last_tick", last.map { .string(UTCTime.text($0.seconds)) } ?? .null),
      ("last_tick_exit", last.map { .integer($0.exitCode) } ?? .null),
      ("promoted_verdict", current.map { .string($0.decision.verdict.description) } ?? .null),
      ("damage", .array(damage.map { .string("\($0.subject) \($0.reason)") })),
    ])
    try output.print("status", object) {
      var text = Terminal.styled("store \(registry.store.path.string)", .bold) + "\n"
      for tip in tips {
        let name = tip.line.rawValue
        text += name + String(repeating: " ", count: 10 - name.count)
        text += tip.version.map { "\($0.when)  \(tip.commit.short)  \($0.subject)\n" } ?? "-\n"
      }
      let promoted = current.map { current in
        "adapter \(current.candidate.prefix(12)), \(current.decision.verdict)"
          + (current.decision.isAsserted ? " on an asserted report" : "")
      }
      text += "in use    \(promoted ?? "the base model")\n"
      text +=
        "last tick \(last.map { "\(UTCTime.minute($0.seconds)), exit \($0.exitCode)" } ?? "none")\n"
      return text
    }
    // What can be shown was shown, as the log of operations has it.
    guard damage.isEmpty else { throw LineageError.damaged(damage) }
  }

  private func version(
    of line: Line, in snapshot: Snapshot
  ) throws -> (when: String, subject: String)? {
    guard !snapshot.isEmpty(line) else { return nil }
    let commit = try snapshot.store.commit(snapshot.tip(line))
    let subject = commit.message.prefix { $0 != "\n" }
    return (UTCTime.minute(commit.committer.seconds), Terminal.safe(String(subject)))
  }

  private func json(_ commit: CommitID, _ version: (when: String, subject: String)?) -> JSON {
    [
      "commit": .string(commit.hex), "when": version.map { .string($0.when) } ?? .null,
      "subject": version.map { .string($0.subject) } ?? .null,
    ]
  }
}
