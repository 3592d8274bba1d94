import SystemPackage

/// The files that are written tweet by tweet: the tweets' parts, their headers and the notes.
struct TweetFiles {
  private let directory: FilePath
  private let account: Person
  private let day: CalendarDay
  private let perPart: Int
  private var part: RecordFile
  private var partNumber = 0
  private var inPart = 0
  private let headers: RecordFile
  private let notes: RecordFile
  private var listings: [RecordFile.Listing] = []

  /// Opens the first files of an export of `day` that has `total` tweets in `parts` parts.
  init(
    in directory: FilePath, of account: Person, on day: CalendarDay, total: Int, parts: Int
  ) throws(SampleArchiveError) {
    self.directory = directory
    self.account = account
    self.day = day
    self.perPart = max(1, (total + parts - 1) / parts)
    self.part = try RecordFile("tweets", global: "tweets.part0", in: directory)
    self.headers = try RecordFile("tweet-headers", global: "tweet_headers.part0", in: directory)
    self.notes = try RecordFile("note-tweet", global: "note_tweet.part0", in: directory)
  }

  /// Appends a tweet; the first of the second part is there twice, in both parts.
  mutating func append(_ post: Post) throws(SampleArchiveError) {
    if inPart == perPart {
      if partNumber == 0 { try write(post) }
      listings.append(try part.finish())
      partNumber += 1
      part = try RecordFile(
        "tweets-part\(partNumber)", global: "tweets.part\(partNumber)", in: directory)
      inPart = 0
    }
    try write(post)
    inPart += 1
    if let note = post.noteRecord { try notes.append(note) }
  }

  /// Ends every file and says what was written.
  mutating func finish() throws(SampleArchiveError) -> [(
    dataType: String, files: [RecordFile.Listing]
  )] {
    listings.append(try part.finish())
    return [
      ("tweets", listings), ("tweetHeaders", [try headers.finish()]),
      ("noteTweet", [try notes.finish()]),
    ]
  }

  private mutating func write(_ post: Post) throws(SampleArchiveError) {
    try part.append(post.record(asOf: day))
    try headers.append(post.header(of: account))
  }
}
