internal import ArgumentParser
internal import ArtifactStore
internal import CanonicalJSON
internal import Lineage
internal import Loop
internal import SystemPackage

/// `tka status`.
struct StatusCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status", _superCommandName: "tka",
    abstract: "Say where every line stands.")

  @OptionGroup var location: StoreLocation
  @OptionGroup var output: OutputOptions

  func run() throws {
    let registry = try location.open()
    let damage = try registry.damage()
    let snapshot = try damage.isEmpty ? registry.snapshot() : registry.recordedSnapshot()
    let standing = try StandingText(snapshot)
    let last = try TickRecord.last(of: registry)
    let members: [(String, JSON)] = [
      ("store", .string(registry.store.path.string)),
      ("operation", .string(snapshot.operation.hex)),
      ("last_tick", last.map { .string(UTCTime.text($0.seconds)) } ?? .null),
      ("last_tick_exit", last.map { .integer($0.exitCode) } ?? .null),
      ("damage", .array(damage.map { .string("\($0.subject) \($0.reason)") })),
    ]
    try output.print("status", JSONObject(members + standing.members)) {
      let tick = last.map { "\(UTCTime.minute($0.seconds)), exit \($0.exitCode)" } ?? "none"
      return Terminal.styled("store \(registry.store.path.string)", .bold) + "\n" + standing.text
        + "last tick \(tick)\n"
    }
    // What can be shown was shown, as the log of operations has it.
    guard damage.isEmpty else { throw LineageError.damaged(damage) }
  }
}
