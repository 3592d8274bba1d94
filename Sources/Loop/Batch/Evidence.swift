import Models

/// A record that a claim rests on.
public struct Evidence: Hashable, Sendable {
  /// The record's id.
  public let recordID: String
  /// When it was written, as UTC in ISO 8601; nil where unknown.
  public let date: String?
  /// What it says, verbatim; may be empty.
  public let quotes: [String]

  /// Makes evidence.
  public init(recordID: String, date: String?, quotes: [String]) {
    self.recordID = recordID
    self.date = date
    self.quotes = quotes
  }
}

/// Holds what a critique cites against the records of its batch.
///
/// An id counts only if the record is in the batch, a quote only if its bytes stand in the text of
/// a cited record.
struct EvidenceCheck {
  private let passages: [String.UTF8Key: [Passage]]

  init(_ passages: [Passage]) {
    self.passages = Dictionary(grouping: passages) { String.UTF8Key($0.id) }
  }

  /// The cited records that are in the batch, once each, in the order cited.
  func records(_ ids: [String], at path: String, findings: inout [Finding]) -> [String] {
    var seen: Set<String.UTF8Key> = []
    var records: [String] = []
    for (index, id) in ids.enumerated() {
      guard passages[String.UTF8Key(id)] != nil else {
        findings.append(Finding(.notInBatch, "\(path)/\(index)"))
        continue
      }
      if seen.insert(String.UTF8Key(id)).inserted { records.append(id) }
    }
    return records
  }

  /// The evidence in `ids`, each quote with the first cited record that holds it.
  func evidence(
    ids: [String], quotes: [String], at path: String, findings: inout [Finding]
  ) -> [Evidence] {
    let records = records(ids, at: "\(path)/evidence_tweet_ids", findings: &findings)
    var quotesOf: [[String]] = records.map { _ in [] }
    var seen: Set<String.UTF8Key> = []
    for (index, quote) in quotes.enumerated() {
      let holder = records.firstIndex { holds($0, quote) }
      guard let holder, !ClaimText.trimmed(quote).isEmpty else {
        findings.append(Finding(.notVerbatim, "\(path)/evidence_quotes/\(index)"))
        continue
      }
      if seen.insert(String.UTF8Key(quote)).inserted { quotesOf[holder].append(quote) }
    }
    return zip(records, quotesOf).map { id, quotes in
      let date = passages[String.UTF8Key(id)]?.lazy.compactMap(\.date).first
      return Evidence(recordID: id, date: date, quotes: quotes)
    }
  }

  private func holds(_ id: String, _ quote: String) -> Bool {
    let quote = Array(quote.utf8)
    return passages[String.UTF8Key(id)]?.contains {
      ByteSearch.contains(quote, in: Array($0.text.utf8))
    } ?? false
  }
}
