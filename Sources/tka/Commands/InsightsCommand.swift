internal import ArgumentParser
internal import CanonicalJSON
internal import Lineage
internal import Loop

/// `tka insights`.
struct InsightsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "insights", abstract: "Write the pages of the weeks that have ended.",
    discussion: "A week has one page, which stays as it is; tka show insights shows the newest.")

  @OptionGroup var location: StoreLocation
  @OptionGroup var output: OutputOptions
  @Option(help: ArgumentHelp("Show the page of this week afterwards.", valueName: "2026/W13"))
  var week: String?

  func run() async throws {
    let weeks = try await StepRun.alone("insights", in: location) { context in
      try InsightsStep(in: context).run()
    }
    var page: String?
    if let week {
      page = try InsightsLine(location.snapshot()).page(week)
      if page == nil { throw LineageError.notFound("page of the week \(week)") }
    }
    var json = JSONObject([("written", .array(weeks.map(JSON.string)))])
    json["page"] = page.map(JSON.string)
    try output.print("insights", json) {
      page.map(Terminal.safe)
        ?? (weeks.isEmpty
          ? "no week has ended since the last page\n" : weeks.map { "\($0)\n" }.joined())
    }
  }
}
