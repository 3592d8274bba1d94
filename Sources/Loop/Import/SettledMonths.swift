internal import Archive

/// Tweets whose ids bear no time.
///
/// Exports do not agree when such a tweet was written: those of 2012 to 2019 give the day alone, some in the account's own
/// zone. It stays in the month in which it was first seen, so that it is one record, and is read once [M16].
extension Incoming {
  /// The last month that has such tweets.
  private static let lastEarly = Bucket(name: "2010-11")

  /// Moves each such tweet to the month that the archive has it in.
  mutating func settleMonths(as line: ArchiveLine) throws {
    let coming = buckets.filter(Incoming.isEarly)
    guard !coming.isEmpty else { return }
    var known: [UInt64: (bucket: Bucket, createdAt: Timestamp?)] = [:]
    for bucket in try line.buckets() where Incoming.isEarly(bucket) {
      for old in try line.records(of: .tweet, in: bucket) {
        known[old.record.id.number] = (bucket, old.record.createdAt)
      }
    }
    for bucket in coming {
      let month = ArchiveMonth(kind: .tweet, bucket: bucket)
      let records = try records(of: month)
      for entry in records.entries {
        guard let settled = known[entry.id], settled.bucket != bucket else { continue }
        let item = records[entry]
        var record = try ArchivedRecord(line: item.line, file: "import").record
        record.createdAt = settled.createdAt
        record.metrics = entry.metrics
        remove(item.place, from: month)
        var moved = IncomingBatch()
        moved.add(record)
        try add(moved, at: [item.place])
      }
    }
  }

  private static func isEarly(_ bucket: Bucket) -> Bool { !(lastEarly < bucket) }
}
