internal import ArgumentParser
internal import ArtifactStore
internal import CanonicalJSON
internal import Lineage
internal import Loop

/// `tka show WHAT`.
struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show what the store holds, legibly.",
    discussion: """
      tka show profile          what is held to be so, and profile~3 for three versions ago
      tka show batch 7          what a batch read and proposed
      tka show insights 2026/W13
      tka show adapter          the newest, and how much each layer changes; also by its id, adapters~2
      tka show dataset | adapters | evals | promoted | policy | prompts | archive
      tka show 0123456789ab     a claim by its id, or an artifact by the first digits of its id
      """)

  @OptionGroup var location: StoreLocation
  @OptionGroup var output: OutputOptions
  @Argument(help: "What to show; LINE~N is the Nth version before the newest.") var what: String
  @Argument(help: "The number of a batch, a week such as 2026/W13, or an adapter.")
  var which: String?

  func run() throws {
    try output.print("show", page(of: location.snapshot()))
  }

  private func page(of snapshot: Snapshot) throws -> Page {
    if what == "adapter" {
      return AdapterText.page(try AdapterSummary(StoredAdapter.find(which, in: snapshot)))
    }
    if let reference = LineReference(ShowCommand.lineName(what)) {
      return try page(of: reference.line, in: reference.snapshot(from: snapshot))
    }
    try refuseFurther()
    if let id = ClaimID(what) {
      let profile = try ProfileLine(snapshot).profile()
      if (profile.claims + profile.retracted).contains(where: { $0.id == id }) {
        return try OriginText.page(ClaimOrigin.find(what, in: snapshot))
      }
    }
    guard let prefix = ObjectPrefix(what) else {
      let names = Line.allCases.map(\.rawValue) + ["adapter", "batch"]
      throw ValidationError(
        "\(what) is neither a line nor an id\(Spelling.hint(for: what, among: names))")
    }
    return try ArtifactText.page(ArtifactFinder(snapshot).one(prefix))
  }

  /// The line that a word names: `batch` is one batch of `batches`.
  private static func lineName(_ word: String) -> String {
    switch word {
    case "batch": Line.batches.rawValue
    case "eval": Line.evals.rawValue
    default: word
    }
  }

  private func page(of line: Line, in snapshot: Snapshot) throws -> Page {
    switch line {
    case .batches:
      return try which.map { try BatchText.page(number($0), in: snapshot) }
        ?? BatchText.newest(in: snapshot)
    case .insights: return try InsightsText.page(which, in: snapshot)
    case .profile: return try with(ProfileText.page(in: snapshot))
    case .policy: return try with(PolicyText.page(PolicyLine(snapshot).policy()))
    case .prompts: return try with(PromptsText.page(nil, in: snapshot))
    case .dataset: return try with(DatasetText.page(in: snapshot))
    case .adapters: return try with(AdaptersText.page(in: snapshot))
    case .evals: return try with(ReportsText.page(in: snapshot))
    case .promoted: return try with(PromotedText.page(in: snapshot))
    case .archive: return try with(ArchiveText.page(in: snapshot))
    }
  }

  private func with(_ page: @autoclosure () throws -> Page) throws -> Page {
    try refuseFurther()
    return try page()
  }

  private func refuseFurther() throws {
    if let which { throw ValidationError("Unexpected argument '\(which)' after \(what).") }
  }

  private func number(_ text: String) throws -> Int {
    guard let number = Int(text), number >= 0 else {
      throw ValidationError("A batch has a number, counted from 0.")
    }
    return number
  }
}
