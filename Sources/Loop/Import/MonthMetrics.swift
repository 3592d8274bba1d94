internal import Archive
internal import CanonicalJSON

/// The counts of one month's tweets, which change with every export: a file in `metrics/` of the archive line.
struct MonthMetrics {
  private typealias Count = (id: UInt64, metrics: Metrics)

  /// By ascending id.
  private var counts: [Count] = []

  /// Reads such a file; nothing where there is none.
  /// - Parameters:
  ///   - bytes: The file.
  ///   - path: Its name, for messages.
  /// - Throws: Where a line is none of such a file.
  init(decoding bytes: [UInt8]?, path: String) throws {
    for (number, line) in (bytes ?? []).split(separator: UInt8(ascii: "\n")).enumerated() {
      let json = try JSONParser.parse(line)
      guard let id = json["id"]?.string.flatMap({ UInt64($0) }),
        let favorites = json["favorites"]?.integer, let retweets = json["retweets"]?.integer
      else { throw LoopError.badContent("\(path): line \(number + 1) has no counts of a tweet") }
      guard counts.last.map({ $0.id < id }) ?? true else {
        throw LoopError.badContent("\(path): line \(number + 1) is not in the order of the ids")
      }
      counts.append((id, Metrics(favorites: favorites, retweets: retweets)))
    }
  }

  /// Takes the counts of an export.
  /// - Parameters:
  ///   - records: The month's tweets in the export.
  ///   - isNewest: Whether its counts hold where there are some already.
  /// - Returns: How many tweets have other counts than before.
  mutating func take(_ records: IncomingRecords, isNewest: Bool) -> Int {
    var (united, recounted) = ([Count](), 0)
    united.reserveCapacity(counts.count + records.entries.count)
    var old = counts[...]
    for entry in records.entries {
      while let first = old.first, first.id < entry.id {
        united.append(first)
        old.removeFirst()
      }
      let known = old.first?.id == entry.id ? old.removeFirst() : nil
      guard
        let metrics = isNewest ? entry.metrics ?? known?.metrics : known?.metrics ?? entry.metrics
      else { continue }
      if let known, known.metrics != metrics { recounted += 1 }
      united.append((entry.id, metrics))
    }
    counts = united + old
    return recounted
  }

  /// The bytes of the file.
  var encoded: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(counts.count * 64)
    for (id, metrics) in counts { metrics.append(to: &bytes, of: id) }
    return bytes
  }
}

extension Metrics {
  /// Appends the line of a tweet's counts: canonical JSON and a newline.
  fileprivate func append(to bytes: inout [UInt8], of id: UInt64) {
    bytes += "{\"favorites\":".utf8
    bytes.append(digitsOf: UInt64(max(0, favorites)))
    bytes += ",\"id\":\"".utf8
    bytes.append(digitsOf: id)
    bytes += "\",\"retweets\":".utf8
    bytes.append(digitsOf: UInt64(max(0, retweets)))
    bytes += "}\n".utf8
  }
}
