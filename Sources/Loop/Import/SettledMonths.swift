internal import Archive

/// The months of tweets whose ids bear no time.
///
/// Exports do not agree when such a tweet was written: those of 2012 to 2019 give the day alone, some in the account's own
/// zone. It stays in the month in which it was first seen, so that it is one record, and is read once [M16].
struct SettledMonths {
  /// The last month that has such tweets.
  private static let last = Bucket(name: "2010-11")

  private var months: [Bucket: [IncomingMonth.Entry]] = [:]

  /// Finds for each such tweet of an export the month that the archive has it in.
  init(of incoming: Incoming, in line: ArchiveLine) throws {
    let coming = incoming.buckets.filter(SettledMonths.isEarly)
    guard !coming.isEmpty else { return }
    var known: [UInt64: (bucket: Bucket, createdAt: Timestamp?)] = [:]
    for bucket in try line.buckets() where SettledMonths.isEarly(bucket) {
      for old in try line.records(of: .tweet, in: bucket) {
        known[old.record.id.number] = (bucket, old.record.createdAt)
      }
    }
    for bucket in coming {
      months[bucket, default: []] += []
      for entry in try incoming.entries(of: .tweet, in: bucket) {
        guard let place = known[entry.id], place.bucket != bucket else {
          months[bucket, default: []].append(entry)
          continue
        }
        months[place.bucket, default: []].append(try entry.written(at: place.createdAt))
      }
    }
    for bucket in months.keys { months[bucket]?.sort { $0.id < $1.id } }
  }

  /// The tweets of a month; nil where the export's own months hold.
  func entries(of kind: RecordKind, in bucket: Bucket) -> [IncomingMonth.Entry]? {
    kind == .tweet ? months[bucket] : nil
  }

  private static func isEarly(_ bucket: Bucket) -> Bool { !(last < bucket) }
}

extension IncomingMonth.Entry {
  /// The same record with another time.
  fileprivate func written(at moment: Timestamp?) throws -> IncomingMonth.Entry {
    var record = try ArchivedRecord(line: line, file: "import").record
    record.createdAt = moment
    return IncomingMonth.Entry(
      id: id, line: record.line()[...], metrics: metrics, joins: joins, place: place)
  }
}
