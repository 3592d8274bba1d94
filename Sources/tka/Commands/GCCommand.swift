internal import ArgumentParser
internal import ArtifactStore
internal import CanonicalJSON
internal import Lineage
internal import Loop

/// `tka gc`.
struct GCCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gc", abstract: "Take away what nothing keeps, and pack the rest closely.",
    discussion: """
      Operations older than undo.days (tka config) leave the log; what only they kept goes, unless a version or an artifact that \
      stays names it. Nothing goes that a line, a later operation or something put in needs. A tick may run meanwhile.
      """)

  @OptionGroup var location: StoreLocation
  @OptionGroup var output: OutputOptions
  @Flag(help: "Pack everything anew, however little there is to gain.") var full = false
  @Flag(help: "Say what would go, and change nothing.") var dryRun = false
  @Option(
    help: ArgumentHelp("Say why an object, a version or an artifact is kept.", valueName: "id"))
  var explain: String?

  func validate() throws {
    guard explain == nil || !(full || dryRun) else {
      throw ValidationError("--explain goes with no other flag: it changes nothing.")
    }
  }

  func run() async throws {
    let context = try location.context()
    if let explain { return try self.explain(explain, in: context) }
    let collection = GarbageCollection(in: context)
    let outcome =
      dryRun ? try collection.plan(isFull: full) : try await collection.run(isFull: full)
    try output.print("gc", json(outcome)) { text(outcome) }
    if let reason = outcome.withoutGit { Terminal.say(reason) }
  }

  private func text(_ outcome: GarbageCollection.Outcome) -> String {
    let would = dryRun ? "would " : ""
    var lines = [
      "\(would)drop \(outcome.operations) operations and \(outcome.calls) answers of models; "
        + "\(outcome.unreachable) objects (\(outcome.unreachableBytes) bytes) are kept by nothing",
      "\(would)pack \(outcome.packs.rewritten) of \(outcome.packs.all) packs anew",
    ]
    for kept in outcome.kept {
      lines.append("stays: \(kept.commit.short), which \(kept.namedBy.short) names")
    }
    // What git gets to search by can take more than what went.
    if !dryRun {
      lines.append(
        outcome.freed >= 0
          ? "\(outcome.freed) bytes freed" : "\(-outcome.freed) bytes more are used")
    }
    return lines.map { $0 + "\n" }.joined()
  }

  private func json(_ outcome: GarbageCollection.Outcome) -> JSONObject {
    JSONObject([
      ("dry_run", .bool(dryRun)), ("operations", .integer(outcome.operations)),
      ("calls", .integer(outcome.calls)),
      ("unreachable_objects", .integer(outcome.unreachable)),
      ("unreachable_bytes", .integer(outcome.unreachableBytes)),
      ("packs_rewritten", .integer(outcome.packs.rewritten)),
      ("packs", .integer(outcome.packs.all)), ("freed_bytes", .integer(outcome.freed)),
      (
        "kept",
        .array(
          outcome.kept.map {
            ["commit": .string($0.commit.hex), "named_by": .string($0.namedBy.hex)]
          })
      ),
    ])
  }

  private func explain(_ text: String, in context: LoopContext) throws {
    guard let prefix = ObjectPrefix(text) else {
      throw ValidationError("\(text) is not the beginning of an id.")
    }
    let ids = try context.store.objects(matching: prefix)
    guard let id = ids.first else { throw LineageError.notFound("object \(text)") }
    guard ids.count == 1 else { throw LineageError.ambiguous(text, count: ids.count) }
    let reasons = try Whereabouts(in: context.store).places(of: [id])[id] ?? []
    try output.print(
      "gc",
      JSONObject([
        ("id", .string(id.hex)),
        (
          "kept_by",
          .array(
            reasons.map {
              [
                "ref": .string($0.ref.text), "commit": .string($0.commit.hex),
                "distance": .integer($0.distance), "path": .string($0.path),
              ]
            })
        ),
      ])
    ) {
      guard !reasons.isEmpty else { return "nothing keeps \(id.hex): gc may take it away\n" }
      return reasons.map { reason in
        let place = reason.path.isEmpty ? "" : ":\(Terminal.safe(reason.path))"
        return "\(reason.ref.text)~\(reason.distance)  \(reason.commit.short)\(place)\n"
      }.joined()
    }
    if reasons.isEmpty { throw Exit(.differs) }
  }
}
