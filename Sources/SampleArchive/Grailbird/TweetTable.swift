import SystemPackage

/// The file `tweets.csv` of Grailbird archives while it is written.
final class TweetTable {
  private let descriptor: FileDescriptor
  private let dates: SampleArchive.GrailbirdDates
  private var pending: [UInt8]

  private static let name = "tweets.csv"
  private static let header = [
    "tweet_id", "in_reply_to_status_id", "in_reply_to_user_id", "timestamp", "source", "text",
    "retweeted_status_id", "retweeted_status_user_id", "retweeted_status_timestamp",
    "expanded_urls",
  ]

  /// Creates or replaces the file in `directory`.
  init(in directory: FilePath, dates: SampleArchive.GrailbirdDates) throws(SampleArchiveError) {
    self.dates = dates
    self.pending = TweetTable.row(TweetTable.header)
    self.descriptor = try Files.open(TweetTable.name, in: directory)
  }

  // A table that was not finished has already thrown; that closing fails too adds nothing.
  deinit { try? descriptor.close() }

  /// Appends a tweet.
  func append(_ post: Post) throws(SampleArchiveError) {
    pending += TweetTable.row([
      String(post.id), post.answered.map { String($0.id) } ?? "",
      post.answered?.person.id ?? "", time(post.moment), GrailbirdTweet.source, post.text.text,
      post.original.map { String($0.id) } ?? "", post.original?.person.id ?? "",
      post.original.map { time($0.moment) } ?? "",
      post.text.links.map(\.expanded).joined(separator: ","),
    ])
    if pending.count > 1 << 18 { try finish() }
  }

  /// Writes what is left.
  func finish() throws(SampleArchiveError) {
    try Files.writeAll(pending, to: descriptor, TweetTable.name)
    pending.removeAll(keepingCapacity: true)
  }

  /// The table never has the other form of times; it lacks those that the records lack.
  private func time(_ moment: Moment) -> String {
    dates == .iso ? dates.text(moment) : moment.spacedForm
  }

  /// A row; every field is quoted, and quotation marks are doubled.
  private static func row(_ fields: [String]) -> [UInt8] {
    var row: [UInt8] = []
    for (index, field) in fields.enumerated() {
      if index > 0 { row.append(UInt8(ascii: ",")) }
      row.append(UInt8(ascii: "\""))
      for byte in field.utf8 {
        if byte == UInt8(ascii: "\"") { row.append(byte) }
        row.append(byte)
      }
      row.append(UInt8(ascii: "\""))
    }
    row.append(UInt8(ascii: "\n"))
    return row
  }
}
