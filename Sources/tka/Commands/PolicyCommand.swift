internal import ArgumentParser
internal import ArtifactStore
internal import CanonicalJSON
internal import Lineage
internal import Loop

/// `tka policy`: the criteria.
struct PolicyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "policy", abstract: "Show and change the criteria that results depend on.",
    discussion: """
      A change is a new version of the policy line. An adapter is judged by the version that its \
      training manifest names, so a change holds for the next one.
      """,
    subcommands: [ShowPolicy.self, SetPolicy.self, PolicyKeys.self],
    defaultSubcommand: ShowPolicy.self)

  /// `tka policy show`.
  struct ShowPolicy: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show", abstract: "Show every criterion and its value.")

    @OptionGroup var location: StoreLocation
    @OptionGroup var output: OutputOptions

    func run() throws {
      try output.print("policy", PolicyText.page(PolicyLine(location.snapshot()).policy()))
    }
  }

  /// `tka policy keys`.
  struct PolicyKeys: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "keys", abstract: "List the names of the criteria.")

    @OptionGroup var output: OutputOptions

    func run() throws {
      try output.print(
        "policy-keys", JSONObject([("keys", .array(Policy.allKeys.map(JSON.string)))])
      ) {
        Policy.allKeys.map { "\($0)\n" }.joined()
      }
    }
  }

  /// `tka policy set KEY VALUE`.
  struct SetPolicy: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "set", abstract: "Change a criterion, as a new version of the policy.",
      discussion:
        "What lets more adapters through the gate needs a --reason, and tka health shows it for 14 days."
    )

    @OptionGroup var location: StoreLocation
    @OptionGroup var output: OutputOptions
    @Argument(help: "The criterion, such as gate.composite_ratio.") var key: String
    @Argument(help: "Its value.") var value: String
    @Option(help: "Why; kept with the version.") var reason: String?
    @Flag(help: "Say what would happen, and change nothing.") var dryRun = false

    func validate() throws {
      guard !Policy.allKeys.contains(where: { $0.utf8.elementsEqual(key.utf8) }) else { return }
      throw ValidationError(
        "\(key) is no criterion\(Spelling.hint(for: key, among: Policy.allKeys))")
    }

    func run() throws {
      let context = try location.context()
      let snapshot = try dryRun ? context.registry.snapshot() : context.settle()
      let change = try PolicyChange(setting: key, to: value, in: snapshot)
      let version = try dryRun ? nil : change.write(reason: reason, in: context)
      try output.print(
        "policy-set",
        JSONObject([
          ("key", .string(key)), ("before", .string(change.before)),
          ("after", .string(change.after)),
          ("loosens", .array(change.loosens.map { .string($0.key) })),
          ("version", version.map { .string($0.hex) } ?? .null), ("dry_run", .bool(dryRun)),
        ])
      ) {
        let loosens = change.loosens.map { Terminal.styled("loosens \($0.key)", .red) + "\n" }
          .joined()
        let ending =
          dryRun
          ? "nothing was changed" : version.map { "policy \($0.short)" } ?? "policy unchanged"
        return "\(key): \(change.before) to \(change.after)\n\(loosens)\(ending)\n"
      }
    }
  }
}
