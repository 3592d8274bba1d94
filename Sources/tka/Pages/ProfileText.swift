internal import Archive
internal import ArtifactStore
internal import CanonicalJSON
internal import Lineage
internal import Loop

/// The profile, for people and for programs.
enum ProfileText {
  /// `profile.md`, or the claims.
  static func page(in snapshot: Snapshot) throws -> Page {
    let profile = try ProfileLine(snapshot).profile()
    let markdown = try snapshot.findFile("profile.md", on: .profile)
    return Page(
      JSONObject([
        ("commit", .string(snapshot.tip(.profile).hex)),
        ("claims", .array(profile.claims.map(\.json))),
        ("retracted", .array(profile.retracted.map(\.json))),
      ]),
      markdown.map { Terminal.safe(String(decoding: $0, as: UTF8.self)) }
        ?? "there is no profile yet: tka tick makes one from batches\n")
  }
}

/// The pages of weeks.
enum InsightsText {
  /// The page of a week, or the newest.
  static func page(_ week: String?, in snapshot: Snapshot) throws -> Page {
    let line = InsightsLine(snapshot)
    let weeks = try line.weeks()
    let page = try line.page(week)
    if page == nil, let week { throw LineageError.notFound("page of the week \(week)") }
    return Page(
      JSONObject([
        ("week", (week ?? weeks.last).map(JSON.string) ?? .null),
        ("page", page.map(JSON.string) ?? .null), ("weeks", .array(weeks.map(JSON.string))),
      ]),
      page.map(Terminal.safe) ?? "no week has a page yet: the first tick on a Monday writes them\n")
  }
}

/// Whose archive it is, and the exports that it unites.
enum ArchiveText {
  /// The exports and their counts.
  static func page(in snapshot: Snapshot) throws -> Page {
    let line = ArchiveLine(snapshot)
    guard let manifest = try line.manifest() else {
      return Page(
        JSONObject([("account_id", .null), ("exports", [])]),
        "nothing was imported yet: tka import EXPORT\n")
    }
    let heldOut = try line.heldOut()
    let exports = manifest.sources.map { source in
      JSONObject(
        [("date", .string(source.date))]
          + source.counts.sorted { $0.key.rawValue < $1.key.rawValue }
          .map { ($0.key.name, .integer($0.value)) })
    }
    let rows = exports.map { export in
      let counts = export.members.dropFirst().map { "\($0.value.integer ?? 0) \($0.key)" }
      return (
        export["date"]?.string.flatMap { $0.isEmpty ? nil : Terminal.safe($0) } ?? "undated",
        counts.joined(separator: ", ")
      )
    }
    return Page(
      JSONObject([
        ("account_id", .string(manifest.accountID)),
        ("user_name", manifest.userName.map(JSON.string) ?? .null),
        ("exports", .array(exports.map(JSON.object))),
        ("held_out_threads", .integer(heldOut.threads.count)),
        ("quarantined_threads", .integer(heldOut.quarantined.count)),
      ]),
      "account \(Terminal.safe(manifest.accountID))"
        + (manifest.userName.map { " (@\(Terminal.safe($0)))" } ?? "") + "\n" + Columns.text(rows)
        + "\(heldOut.threads.count) threads are set aside for evaluation\n")
  }
}
