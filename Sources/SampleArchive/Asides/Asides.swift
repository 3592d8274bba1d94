/// Tweets that are not in the timeline: those of a community, and those that were deleted.
struct Asides {
  private let author: Author
  /// How many tweets the first edition has.
  private let tweets: Int
  /// The story's day of the export.
  private let day: CalendarDay

  /// Prepares the tweets of an export of the story's `day`.
  init(author: Author, tweets: Int, before day: CalendarDay) {
    self.author = author
    self.tweets = tweets
    self.day = day
  }

  /// The numbers of the community's tweets, newest first; some may lie after the export.
  var communityNumbers: ReversedCollection<Range<Int>> {
    let weeks = Timeline.week(of: day) + 1
    return
      (0..<(weeks * communityCount + Timeline.firstWeeks.count - 1) / Timeline.firstWeeks.count)
      .reversed()
  }

  /// How many of them the first edition has.
  private var communityCount: Int { max(6, tweets / 50) }

  /// A tweet of the community, or nil where it is later than the export.
  func communityTweet(_ number: Int) throws(SampleArchiveError) -> Post? {
    let week = number * Timeline.firstWeeks.count / communityCount
    return try post(in: week, number, base: 0x10_0000, purpose: 6)
  }

  /// The weeks whose deleted tweets an export still has, newest first.
  var deletionWeeks: [Int] {
    let last = Timeline.week(of: day.adding(-1))
    var weeks = Array((max(0, last - 4)...last).reversed())
    if day >= SampleArchive.deletion { weeks.append(-1) }
    return weeks
  }

  /// The deleted tweets of a week with the time of their deletion, newest first.
  ///
  /// Week -1 stands for the tweet of the story that later exports lack.
  func deletedTweets(
    in week: Int
  ) throws(SampleArchiveError) -> [(post: Post, deletion: Moment)] {
    let (era, end) = (author.style.era, author.style.era.moment(Moment(day)))
    guard week >= 0 else {
      let deletion = Moment(SampleArchive.deletion, milliseconds: 40_512_000)
      return deletion < Moment(day)
        ? try author.deletedPosts().map { ($0, era.moment(deletion)) } : []
    }
    var deleted: [(post: Post, deletion: Moment)] = []
    for number in (0..<max(1, tweets / 800)).reversed() {
      guard let post = try post(in: week, number, base: 0x20_0000, purpose: 7) else { continue }
      var random = SplitMix64(seed: UInt64(bitPattern: Int64(post.id)), 1)
      let deletion = post.moment.adding(1000 * random.number(in: 600...260_000))
      if deletion < end { deleted.append((post, deletion)) }
    }
    return deleted
  }

  private func post(
    in week: Int, _ number: Int, base: Int, purpose: Int
  ) throws(SampleArchiveError) -> Post? {
    var random = SplitMix64(seed: author.seed, purpose, week, number)
    let monday = Timeline.monday(of: week)
    let fitting = author.stock.everyday.filter { $0.fits(monday) }
    guard let line = random.element(of: fitting) else { return nil }
    var draft = author.draft(
      in: week, sequence: base + number % 0x10_0000, SplitMix64(seed: random.next()))
    draft.setMoment(line, isMilestone: false)
    let post = try draft.plain(line)
    return post.moment < author.style.era.moment(Moment(day)) ? post : nil
  }
}
