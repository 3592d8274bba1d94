internal import Archive
internal import ArgumentParser
internal import CanonicalJSON
internal import Loop

/// `tka why CLAIM`.
struct WhyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "why", abstract: "Say what a claim of the profile rests on.",
    discussion: """
      The claim is named by its id, the twelve digits at the end of its line in the profile, or by \
      its text or a part of it that no other claim has.
      """)

  @OptionGroup var location: StoreLocation
  @OptionGroup var output: OutputOptions
  @Argument(help: "The claim's id, or its text.") var claim: String

  func run() throws {
    let origin = try ClaimOrigin.find(claim, in: location.snapshot())
    try output.print("why", OriginText.page(origin))
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
    }
    for other in origin.contradictions {
      lines.append("")
      lines.append(Terminal.styled("against it: ", .red) + ClaimText.line(other))
    }
    return lines.joined(separator: "\n") + "\n"
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
    ]
  }
}
