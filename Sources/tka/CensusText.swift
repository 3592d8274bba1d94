internal import Archive
internal import Loop

/// What a census has to say beside its counts, for people.
enum CensusText {
  private static func reason(_ reason: SkipReason) -> String {
    switch reason {
    case .notJSON: "it is not JSON"
    case .invalidUTF8: "it holds bytes that are not UTF-8"
    case .tooLong: "it is longer than 16 MiB"
    case .notARecord: "it is nothing that such a file holds"
    case .withoutID: "it has no id that is a number"
    case .noMemory: "there was no memory to read it"
    }
  }

  /// A name of the export on one line, and not for ever.
  private static func shown(_ name: String) -> String {
    String(Terminal.safe(name).map { $0.isNewline || $0 == "\t" ? " " : $0 }.prefix(200))
  }

  private static func names(_ names: [String]) -> String {
    names.map(shown).joined(separator: ", ")
  }

  /// A table of the files: what the manifest says that each has, what was found, and what became of it.
  static func table(_ census: Census) -> String {
    let heads = ["file", "listed", "found", "records", "kept", "twice", "left out"]
    let rows = census.files.map { file in
      [
        shown(file.name), file.manifestCount.map(String.init) ?? "-", String(file.elements),
        String(file.records),
        String(file.kept), String(file.merged), String(file.skipped),
      ]
    }
    let widths = heads.indices.map { column in
      ([heads] + rows).map { $0[column].utf8.count }.max() ?? 0
    }
    return ([heads] + rows).map { row in
      let cells = zip(row, widths).enumerated().map { column, cell in
        let blank = String(repeating: " ", count: cell.1 - cell.0.utf8.count)
        return column == 0 ? cell.0 + blank : blank + cell.0
      }
      return cells.joined(separator: "  ") + "\n"
    }.joined()
  }

  /// One line for each thing that was left out or looks odd.
  static func remarks(_ census: Census) -> [String] {
    var lines: [String] = []
    for file in census.files where file.wholeness.isDamaged {
      lines.append("damaged, left out whole: \(shown(file.name))")
    }
    for record in census.skipped.prefix(20) {
      lines.append(
        "left out: record \(record.index)"
          + (record.entry > 0 ? ", entry \(record.entry)," : "")
          + " of \(shown(record.file)), at byte \(record.offset): "
          + reason(record.reason))
    }
    if census.skippedCount > 20 { lines.append("… \(census.skippedCount) records left out in all") }
    if !census.notRead.isEmpty {
      lines.append("there but not read: \(names(census.notRead))")
    }
    let offered = ImportSections.optional.filter { census.offered.contains($0) }
    if !offered.isEmpty {
      lines.append("of these --include reads \(offered.map(\.name).joined(separator: ","))")
    }
    if !census.missingFiles.isEmpty {
      lines.append("listed but missing: \(names(census.missingFiles))")
    }
    if !census.unknownFiles.isEmpty {
      lines.append("unknown files: \(names(census.unknownFiles))")
    }
    if !census.unknownKeys.isEmpty {
      let keys = census.unknownKeys.map { "\($0.name) (\($0.count))" }
      lines.append("unknown keys, not read: \(keys.joined(separator: ", "))")
    }
    if census.possibleCircleTweets > 0 {
      lines.append(
        "\(census.possibleCircleTweets) tweets are from the time of Twitter's circles; "
          + "the export does not say which were for a circle")
    }
    for warning in census.warnings { lines.append("warning: \(shown(warning.description))") }
    return lines
  }
}
