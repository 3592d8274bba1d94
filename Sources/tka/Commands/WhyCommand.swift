internal import Archive
internal import ArgumentParser
internal import CanonicalJSON
internal import Lineage
internal import Loop

/// `tka why CLAIM`.
struct WhyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "why",
    abstract: "Say what a claim of the profile rests on, or what became of a record.",
    discussion: """
      The claim is named by its id, the twelve digits at the end of its line in the profile, or by \
      its text or a part of it that no other claim has. A record is named by its id: then the batches \
      that cite it are listed with their claims and pairs, and what was made from them.
      """)

  @OptionGroup var location: StoreLocation
  @OptionGroup var output: OutputOptions
  @Argument(help: "The claim's id or its text, or a record's id.") var claim: String

  func run() throws {
    let snapshot = try location.snapshot()
    do {
      let origin = try ClaimOrigin.find(claim, in: snapshot)
      try output.print("why", OriginText.page(origin))
    } catch let error as LineageError {
      // A claim may be all digits too, so it goes first.
      guard case .notFound = error, let trail = try trail(in: snapshot) else { throw error }
      try output.print("why-record", TrailText.page(trail))
    }
  }

  private func trail(in snapshot: Snapshot) throws -> EvidenceTrail? {
    guard !claim.isEmpty, claim.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
    return try EvidenceTrail.find(claim, in: snapshot)
  }
}

/// What a claim rests on, for people and for programs.
enum OriginText {
  /// The claim, its records, its batches, and what stands against it.
  static func page(_ origin: ClaimOrigin) -> Page {
    Page(
      JSONObject([
        ("claim", origin.claim.json),
        ("evidence", .array(origin.sources.map(json))),
        ("contradictions", .array(origin.contradictions.map(\.json))),
        ("dataset_pairs", .integer(origin.pairs)),
      ]), text(origin))
  }

  private static func text(_ origin: ClaimOrigin) -> String {
    let claim = origin.claim
    var lines = [
      Terminal.styled(Terminal.safe(claim.claim), .bold),
      "\(claim.category.rawValue), \(claim.status.name), "
        + "confidence \(ClaimText.confidence(claim)), id \(claim.id)",
    ]
    if let reason = claim.status.reason { lines.append(Terminal.styled(reason, .red)) }
    lines.append("batches  \(claim.batches.map(String.init).joined(separator: ", "))")
    lines.append("pairs    \(origin.pairs) of the dataset cite the same records")
    for source in origin.sources {
      lines.append("")
      lines.append(
        "\(Terminal.styled(source.support.recordID, .yellow))  "
          + "\(source.support.date ?? "undated")  \(Terminal.safe(source.label))  "
          + "batch \(source.support.batch)")
      if !source.support.quote.isEmpty {
        lines.append("  quote  \(indented(source.support.quote))")
      }
      lines.append(
        "  text   "
          + (source.record.map { indented($0.text) }
            ?? Terminal.styled("the archive has it no more", .red)))
      if let origin = source.origin { lines.append("  from   \(place(origin))") }
    }
    for other in origin.contradictions {
      lines.append("")
      lines.append(Terminal.styled("against it: ", .red) + ClaimText.line(other))
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// `tweets.js, byte 1024, in the export of 2025-12-29T08:12:11Z`.
  private static func place(_ origin: Origin) -> String {
    let entry = origin.entry > 0 ? ", entry \(origin.entry)" : ""
    let export = origin.export.isEmpty ? "an undated export" : "the export of \(origin.export)"
    return Terminal.safe("\(origin.file), byte \(origin.offset)\(entry), in \(export)")
  }

  /// A text whose further lines stand below its first.
  private static func indented(_ text: String) -> String {
    Terminal.safe(text).split(separator: "\n", omittingEmptySubsequences: false)
      .joined(separator: "\n         ")
  }

  private static func json(_ source: ClaimOrigin.Source) -> JSON {
    [
      "id": .string(source.support.recordID),
      "date": source.support.date.map(JSON.string) ?? .null,
      "source": .string(source.label), "quote": .string(source.support.quote),
      "batch": .integer(source.support.batch), "record": source.record?.json ?? .null,
      "origin": source.origin?.json ?? .null,
    ]
  }
}
