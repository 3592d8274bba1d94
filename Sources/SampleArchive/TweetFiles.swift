import SystemPackage

/// The files that are written tweet by tweet: the tweets' parts, their headers and the notes.
struct TweetFiles {
  private let account: Person
  private let form: Post.Form
  /// How many tweets a part has, where their size does not say it.
  private let perPart: Int?
  private var tweets: RecordSeries
  private var headers: RecordSeries?
  private var notes: RecordSeries?
  private var inPart = 0
  /// What was written.
  private(set) var counts = SampleArchive.TweetCounts()

  /// Opens the first files of an export that has `total` tweets.
  init(
    _ options: SampleArchive.Options, of account: Person, in form: Post.Form, total: Int,
    directory: FilePath
  ) throws(SampleArchiveError) {
    let (generation, limit) = (options.generation, options.partBytes)
    self.account = account
    self.form = form
    self.perPart =
      limit == nil ? max(1, (total + options.parts - 1) / options.parts) : nil
    self.tweets = try RecordSeries(.tweets, of: generation, limit: limit, in: directory)
    if generation.hasHeaders {
      self.headers = try RecordSeries(.tweetHeaders, of: generation, limit: limit, in: directory)
    }
    if generation.hasNotes {
      self.notes = try RecordSeries(.notes, of: generation, limit: limit, in: directory)
    }
  }

  /// Appends a tweet; the first of the second part is there twice, in both parts.
  mutating func append(_ post: Post) throws(SampleArchiveError) {
    if tweets.isFull || inPart == perPart {
      if tweets.part == 0 {
        try write(post)
        counts.repeated += 1
      }
      try tweets.cut()
      inPart = 0
    }
    try write(post)
    counts.add(post)
    inPart += 1
    if notes != nil, let note = post.noteRecord { try notes?.append(note) }
  }

  /// Ends every file and says what was written.
  consuming func finish() throws(SampleArchiveError) -> [RecordFile.Listing] {
    var listings = try tweets.finish()
    if let headers { listings += try headers.finish() }
    if let notes { listings += try notes.finish() }
    return listings
  }

  private mutating func write(_ post: Post) throws(SampleArchiveError) {
    try tweets.appendHere(post.record(in: form))
    try headers?.append(post.header(of: account))
  }
}
