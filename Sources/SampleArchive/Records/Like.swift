import CanonicalJSON

/// A tweet of somebody else that the person liked.
struct Like {
  let id: Int
  /// The escaped words; exports lack them now and then.
  let text: String?

  /// The record in `like.js`.
  var record: JSON {
    var like = JSONObject([("tweetId", .digits(id))])
    if let text { like["fullText"] = .string(text) }
    like["expandedUrl"] = .string("https://twitter.com/i/web/status/\(id)")
    return ["like": .object(like)]
  }

  /// The words in HTML; some clients escaped quotation marks too.
  static func escape(_ words: String, quotes: Bool) -> String {
    var escaped = ""
    for scalar in words.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"" where quotes: escaped += "&quot;"
      case "'" where quotes: escaped += "&#39;"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}

extension Author {
  /// The likes that a week brings, newest first; `numbers` count from the first like of all.
  ///
  /// A like bears no date. In the newer weeks most of them go to old tweets.
  func likes(
    in week: Int, numbers: Range<Int>, before end: Moment
  ) throws(SampleArchiveError) -> [Like] {
    let lines = (stock.likes + stock.retweets).filter { $0.fits(Timeline.monday(of: week)) }
    var likes: [Like] = []
    for number in numbers.reversed() {
      var random = SplitMix64(seed: seed, 5, number)
      let isOld = Timeline.newerWeeks.contains(week) && random.below(10) < 6
      let moment = Moment(
        Timeline.monday(of: week), milliseconds: random.below(7 * Moment.day))
      guard style.era.moment(moment) < end, !lines.isEmpty else { continue }
      let age = random.below(isOld ? 1000 : 20) * Moment.day + random.below(Moment.day)
      let written = moment.adding(-age)
      // Steps by a prime, so that neighbours differ and every line has its turn.
      let line = lines[number * 61 % lines.count]
      let quotes = random.below(3) == 0
      var filler = Filler(persona: persona, moment: written, random: random)
      let words = Like.escape(try filler.fill(line.texts[0]), quotes: quotes)
      likes.append(
        Like(id: style.era.id(written, number), text: number % 50 == 49 ? nil : words))
    }
    return likes
  }
}
