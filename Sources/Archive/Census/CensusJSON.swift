public import CanonicalJSON

extension Census {
  /// The census as JSON.
  public var json: JSON {
    var fields: [(key: String, value: JSON)] = [
      ("complete", .bool(isComplete)),
      ("files", .array(files.map(\.json))),
      ("kinds", .array(totals.map(\.json))),
      ("skipped", .array(skipped.map(\.json))),
      ("joined_notes", .integer(joinedNotes)),
      ("ignored_entities", .integer(ignoredEntities)),
      ("disagreeing_dates", .integer(disagreeingDates)),
      ("possible_circle_tweets", .integer(possibleCircleTweets)),
      ("offered", .array(Section.allCases.filter(offered.contains).map { .string($0.name) })),
      ("not_read", .array(notRead.map(JSON.string))),
      ("unknown_files", .array(unknownFiles.map(JSON.string))),
      ("missing_files", .array(missingFiles.map(JSON.string))),
      (
        "unknown_keys",
        .array(unknownKeys.map { ["name": .string($0.name), "count": .integer($0.count)] })
      ),
      (
        "warnings",
        .array(
          warnings.map { ["code": .string($0.code), "message": .string($0.description)] })
      ),
    ]
    if let tweetHeaders { fields.append(("tweet_headers", .integer(tweetHeaders))) }
    return .object(JSONObject(fields))
  }
}

extension Census.File {
  fileprivate var json: JSON {
    var fields: [(key: String, value: JSON)] = [
      ("name", .string(name)), ("kind", .string(section.rawValue)),
      ("wholeness", .string(wholeness.text)), ("elements", .integer(elements)),
      ("records", .integer(records)),
      ("kept", .integer(kept)), ("skipped", .integer(skipped)), ("merged", .integer(merged)),
    ]
    if let manifestCount { fields.append(("manifest_count", .integer(manifestCount))) }
    return .object(JSONObject(fields))
  }
}

extension Census.Wholeness {
  fileprivate var text: String {
    switch self {
    case .whole: "whole"
    case .empty: "empty"
    case .damaged(let damage): damage.rawValue
    }
  }
}

extension Census.Total {
  fileprivate var json: JSON {
    [
      "kind": .string(section.rawValue), "kept": .integer(kept), "skipped": .integer(skipped),
      "merged": .integer(merged), "read_whole": .bool(readWhole),
    ]
  }
}

extension SkippedRecord {
  fileprivate var json: JSON {
    [
      "file": .string(file), "index": .integer(index), "entry": .integer(entry),
      "offset": .integer(offset),
      "reason": .string(reason.rawValue),
    ]
  }
}
