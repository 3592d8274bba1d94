internal import Archive

/// What a census has to say beside its counts, for people.
enum CensusText {
  private static func reason(_ reason: SkipReason) -> String {
    switch reason {
    case .notJSON: "it is not JSON"
    case .invalidUTF8: "it holds bytes that are not UTF-8"
    case .tooLong: "it is longer than 16 MiB"
    case .notARecord: "it is nothing that such a file holds"
    case .withoutID: "it has no id that is a number"
    }
  }

  /// One line for each thing that was left out or looks odd.
  static func remarks(_ census: Census) -> [String] {
    var lines: [String] = []
    for file in census.files where file.wholeness.isDamaged {
      lines.append("damaged, left out whole: \(file.name)")
    }
    for record in census.skipped.prefix(20) {
      lines.append(
        "left out: record \(record.index) of \(record.file), at byte \(record.offset): "
          + reason(record.reason))
    }
    if census.skippedCount > 20 { lines.append("… \(census.skippedCount) records left out in all") }
    if !census.notRead.isEmpty {
      lines.append("there but not read: \(census.notRead.joined(separator: ", "))")
    }
    if !census.missingFiles.isEmpty {
      lines.append("listed but missing: \(census.missingFiles.joined(separator: ", "))")
    }
    if !census.unknownFiles.isEmpty {
      lines.append("unknown files: \(census.unknownFiles.joined(separator: ", "))")
    }
    for warning in census.warnings { lines.append("warning: \(warning)") }
    return lines
  }
}
