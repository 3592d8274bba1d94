import SystemPackage

/// Writes an export of the generations whose data files have parts: all but Grailbird archives.
struct PartedExport {
  private let archive: SampleArchive
  private let options: SampleArchive.Options
  private let author: Author
  /// The day of the export, in the generation's years.
  private let day: CalendarDay

  /// Prepares an export.
  init(archive: SampleArchive) {
    self.archive = archive
    self.options = archive.options
    self.author = archive.author
    self.day = archive.day
  }

  /// Writes every file, and says what was written.
  func write(to directory: FilePath) throws(SampleArchiveError) -> SampleArchive.Counts {
    var counts = SampleArchive.Counts()
    if !options.generation.folder.isEmpty {
      try Files.makeDirectory(directory.appending("data"), name: "data")
    }
    var listings = try writeTweets(to: directory, &counts.tweets)
    listings += try writeLikes(to: directory)
    listings += try writePerson(to: directory)
    listings += try writeMessages(to: directory, &counts.messages)
    if options.inclusions.contains(.communityTweets) {
      listings += try writeCommunityTweets(to: directory)
    }
    if options.inclusions.contains(.deletedTweets) {
      listings += try writeDeletedTweets(to: directory)
    }
    if options.inclusions.contains(.grok) { listings += try writeGrok(to: directory) }
    counts.files = listings.map(SampleArchive.Counts.File.init)
    try Frame(
      generation: options.generation, persona: author.persona, day: day, listings: listings
    ).write(to: directory)
    return counts
  }

  private func series(
    _ kind: SampleArchive.RecordKind, in directory: FilePath
  ) throws(SampleArchiveError) -> RecordSeries {
    try RecordSeries(kind, of: options.generation, limit: options.partBytes, in: directory)
  }

  private func writeTweets(
    to directory: FilePath, _ counts: inout SampleArchive.TweetCounts
  ) throws(SampleArchiveError) -> [RecordFile.Listing] {
    let weeks = archive.weeksInFileOrder
    var files = try TweetFiles(
      options, of: author.persona.account, in: form,
      total: weeks.map(archive.timeline.tweets(in:)).reduce(0, +), directory: directory)
    for week in weeks {
      for post in try archive.posts(in: week).reversed() { try files.append(post) }
    }
    counts = files.counts
    return try files.finish()
  }

  /// How tweets are written.
  private var form: Post.Form {
    Post.Form(
      day: day, hasEdits: options.generation.hasEdits,
      isWrapped: options.wrapsTweets
        ?? (options.generation != .root || day >= PartedExport.wrapping))
  }

  /// The day from which on tweets are wrapped in an object each.
  private static let wrapping = CalendarDay(2020, 1, 15)

  private func writeLikes(
    to directory: FilePath
  ) throws(SampleArchiveError) -> [RecordFile.Listing] {
    var file = try series(.likes, in: directory)
    for week in archive.weeksInFileOrder.sorted(by: >) {
      let likes = try author.likes(
        in: week, numbers: archive.timeline.likes(in: week), before: Moment(day))
      for like in likes { try file.append(like.record) }
    }
    return try file.finish()
  }

  private func writePerson(
    to directory: FilePath
  ) throws(SampleArchiveError) -> [RecordFile.Listing] {
    var account = try series(.account, in: directory)
    try account.append(author.persona.accountRecord(in: author.style.era))
    var profile = try series(.profile, in: directory)
    try profile.append(author.persona.profileRecord(asOf: options.day))
    return try account.finish() + profile.finish()
  }

  private func writeMessages(
    to directory: FilePath, _ counts: inout SampleArchive.MessageCounts
  ) throws(SampleArchiveError) -> [RecordFile.Listing] {
    let isLong = options.inclusions.contains(.directMessages)
    let correspondence = Correspondence(
      author: author, generation: options.generation, tweets: options.tweets, before: options.day)
    var file = try series(.directMessages, in: directory)
    for conversation in isLong ? correspondence.conversations : [] {
      try correspondence.write(conversation, to: &file, &counts)
    }
    // What the two began with is in every export, after what they wrote later.
    try file.append(correspondence.firstEntry)
    counts.messages += 2
    if !isLong { counts.conversations += 1 }
    guard isLong else { return try file.finish() }
    var groups = try series(.groupDirectMessages, in: directory)
    for group in correspondence.groups {
      try correspondence.write(group, to: &groups, &counts)
    }
    return try file.finish() + groups.finish()
  }

  private func writeCommunityTweets(
    to directory: FilePath
  ) throws(SampleArchiveError) -> [RecordFile.Listing] {
    let asides = Asides(author: author, tweets: options.tweets, before: options.day)
    var file = try series(.communityTweets, in: directory)
    for number in asides.communityNumbers {
      guard let post = try asides.communityTweet(number) else { continue }
      try file.append(post.communityRecord(in: form))
    }
    return try file.finish()
  }

  private func writeDeletedTweets(
    to directory: FilePath
  ) throws(SampleArchiveError) -> [RecordFile.Listing] {
    let asides = Asides(author: author, tweets: options.tweets, before: options.day)
    var file = try series(.deletedTweets, in: directory)
    var headers = try series(.deletedTweetHeaders, in: directory)
    for week in asides.deletionWeeks {
      for (post, deletion) in try asides.deletedTweets(in: week) {
        try file.append(post.deletedRecord(at: deletion, in: form))
        try headers.append(post.deletedHeader(of: author.persona.account, at: deletion))
      }
    }
    return try file.finish() + headers.finish()
  }

  private func writeGrok(
    to directory: FilePath
  ) throws(SampleArchiveError) -> [RecordFile.Listing] {
    let chats = GrokChats(author: author, tweets: options.tweets, before: options.day)
    var file = try series(.grok, in: directory)
    for number in chats.numbers {
      for item in try chats.items(of: number) { try file.append(item) }
    }
    return try file.finish()
  }
}

extension SampleArchive.Counts.File {
  /// What the listing of a file says.
  init(_ listing: RecordFile.Listing) {
    self.init(
      path: listing.fileName, kind: listing.kind, records: listing.count, bytes: listing.size)
  }
}
