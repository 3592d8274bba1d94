/// Turns one line of the stock into posts.
struct Draft {
  private let persona: Persona
  private let people: [Person]
  private let week: Int
  private let sequence: Int
  private let style: Style
  private var random: SplitMix64
  /// Where the story stands; a post bears the moment that its era makes of it.
  private var moment: Moment

  /// How an export has its posts.
  struct Style {
    let era: Era
    /// True where retweets keep what they pass on.
    var keepsOriginals = false
    /// True where some pictures are described and some move.
    var describesMedia = false
    /// True where some texts are hard to handle.
    var isOdd = false
  }

  /// Starts a draft whose first post is number `sequence` of its week.
  init(
    persona: Persona, people: [Person], week: Int, sequence: Int, style: Style,
    random: SplitMix64
  ) {
    self.persona = persona
    self.people = people
    self.week = week
    self.sequence = sequence
    self.style = style
    self.random = random
    self.moment = Moment(Timeline.monday(of: week))
  }

  /// Chooses the day and the time that suit a line; milestones come first in their week.
  mutating func setMoment(_ line: Line, isMilestone: Bool) {
    let weekday = isMilestone ? 0 : line.setting.weekday ?? random.below(7)
    let hours = isMilestone ? 6...6 : line.setting.hours.hours
    let hour = random.number(in: hours)
    moment = Moment(
      Timeline.monday(of: week).adding(weekday),
      milliseconds: hour * 3_600_000 + random.below(isMilestone ? 60_000 : 3_600_000))
  }

  /// A tweet that is nothing but its words.
  mutating func plain(_ line: Line) throws(SampleArchiveError) -> Post {
    let words = try words(line)
    guard style.isOdd, let odd = OddText.words(words, at: moment) else {
      return plain(words, line)
    }
    var post = plain(odd, line)
    post.isOdd = true
    return post
  }

  /// A tweet with one to three pictures, or a film.
  mutating func photo(_ line: Line) throws(SampleArchiveError) -> Post {
    var post = try plain(line)
    let isVideo = random.below(8) == 0
    let count = isVideo ? 1 : [1, 1, 1, 2, 3][random.below(5)]
    // Descriptions have numbers of their own, so that nothing else differs for them.
    var describer = self
    let seen = style.describesMedia ? try describer.fill(line.texts[0]) : ""
    let isMoving = isVideo && style.describesMedia && sequence % 2 == 0
    post.media = (0..<count).map { number in
      let isDescribed = style.describesMedia && (sequence + number) % 3 != 0
      return Post.Media(
        id: style.era.id(moment.adding(-9000), sequence * 4 + number), name: random.slug(15),
        kind: isMoving ? .animation : isVideo ? .video : .photo,
        description: isDescribed ? "\(number + 1)/\(count): “\(seen)” & more" : nil)
    }
    post.mediaAddress = post.text.appendAddress(&random)
    return post
  }

  /// An answer to the line's person, or to a stranger.
  mutating func reply(_ line: Line, isNamed: Bool) throws(SampleArchiveError) -> Post {
    let person = addressee(line)
    let words = "@\(person.handle) " + (try fill(line.texts[0]))
    var post = plain(words, line)
    let earlier = moment.adding(-60_000 * random.number(in: 3...400))
    post.answered = Post.Answered(
      id: style.era.id(earlier, random.below(4096)), person: person, isNamed: isNamed)
    return post
  }

  /// Somebody's words, passed on: at most 140 characters, the last an ellipsis.
  mutating func retweet(_ line: Line) throws(SampleArchiveError) -> Post {
    let person = addressee(line)
    let passedOn = try fill(line.texts[0])
    var addresses = random
    var post = plain(TweetText.cut("RT @\(person.handle): " + passedOn, to: 140), line)
    if style.keepsOriginals {
      // The addresses in it are shortened as they are in the retweet.
      let text = TweetText(passedOn, people: people, random: &addresses)
      let earlier = moment.adding(-60_000 * random.number(in: 2...2000))
      post.original = Post.Original(
        id: style.era.id(earlier, random.below(4096)), moment: style.era.moment(earlier),
        person: person, text: text)
    }
    return post
  }

  /// A remark about a tweet of the line's person, whose address comes last.
  mutating func quote(_ line: Line) throws(SampleArchiveError) -> Post {
    var post = plain(try fill(line.texts[0]), line)
    let earlier = moment.adding(-60_000 * random.number(in: 5...3000))
    let quoted = style.era.id(earlier, random.below(4096))
    let isRenamed = style.era.day(moment.calendarDay) >= Draft.renamed
    let host = isRenamed ? "x.com" : "twitter.com"
    post.isQuote = true
    post.text.appendWord(
      linkingTo: "https://\(host)/\(addressee(line).handle)/status/\(quoted)", &random)
    return post
  }

  /// A text too long for a tweet: its beginning, and the whole as a note.
  mutating func note(_ line: Line) throws(SampleArchiveError) -> Post {
    let words = try fill(line.texts[0])
    var post = plain(TweetText.cut(words, to: 275, atWord: true), line)
    post.note = TweetText(words, people: people, escaped: false, random: &random)
    return post
  }

  /// Tweets of which each answers the one before, a minute or so apart.
  mutating func thread(_ line: Line) throws(SampleArchiveError) -> [Post] {
    var posts: [Post] = []
    for text in line.texts {
      var post = plain(try fill(text), line, offset: posts.count)
      post.answered = posts.last.map {
        Post.Answered(id: $0.id, person: persona.account, isNamed: true)
      }
      posts.append(post)
      moment = moment.adding(1000 * random.number(in: 35...190))
    }
    return posts
  }

  /// All versions of a tweet that was edited: first with a slip of the keys, then without.
  mutating func edits(_ line: Line, count: Int) throws(SampleArchiveError) -> [Post] {
    let words = try words(line)
    let first = style.era.moment(moment)
    var versions = [Draft.withSlip(words), words]
    if count == 3 { versions.append(words + " (Spelling.)") }
    var posts: [Post] = []
    for version in versions {
      posts.append(plain(version, line, offset: posts.count))
      moment = moment.adding(1000 * random.number(in: 60...500))
    }
    let ids = posts.map(\.id)
    for index in posts.indices {
      posts[index].version = Post.Version(ids: ids, index: index, first: first)
    }
    return posts
  }

  /// An afterthought to a tweet of some weeks ago.
  mutating func followUp(_ line: Line, of root: Post?) throws(SampleArchiveError) -> Post {
    var post = try plain(line)
    post.answered = root.map {
      Post.Answered(id: $0.id, person: persona.account, isNamed: true)
    }
    return post
  }

  /// The day from which addresses of tweets have the new host.
  private static let renamed = CalendarDay(2024, 5, 17)

  private mutating func fill(_ phrase: String) throws(SampleArchiveError) -> String {
    var filler = Filler(
      persona: persona, moment: moment, random: SplitMix64(seed: random.next()))
    return try filler.fill(phrase)
  }

  /// The line's words, now and then with one of its emoji; always where an address follows.
  private mutating func words(_ line: Line) throws(SampleArchiveError) -> String {
    let words = try fill(line.texts[0])
    let isWanted = random.below(100) < 30
    guard let emoji = random.element(of: line.setting.emoji) else { return words }
    let parts = words.split(separator: " https://", maxSplits: 1).map(String.init)
    if parts.count == 2 { return "\(parts[0]) \(emoji) https://\(parts[1])" }
    return isWanted ? "\(words) \(emoji)" : words
  }

  private mutating func plain(_ words: String, _ line: Line, offset: Int = 0) -> Post {
    let text = TweetText(words, people: people, random: &random)
    var post = Post(
      id: style.era.id(moment, sequence + offset, isOwn: true), moment: style.era.moment(moment),
      text: text)
    post.language = line.setting.language
    return post
  }

  private mutating func addressee(_ line: Line) -> Person {
    let named = line.setting.person.flatMap { persona.person($0) }
    return named ?? random.element(of: Person.strangers) ?? persona.sister
  }

  /// The words with two neighbouring letters of the first long word swapped.
  private static func withSlip(_ words: String) -> String {
    var parts = words.split(separator: " ", omittingEmptySubsequences: false).map(Array.init)
    for index in parts.indices
    where parts[index].count > 5 && parts[index].allSatisfy(\.isLetter)
      && parts[index][2] != parts[index][3]
    {
      parts[index].swapAt(2, 3)
      break
    }
    return parts.map { String($0) }.joined(separator: " ")
  }
}
