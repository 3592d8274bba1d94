/// One tweet, before it becomes JSON.
struct Post {
  /// What it answers.
  struct Answered {
    let id: Int
    let person: Person
    /// False where the export leaves the screen name out, as it does now and then.
    let isNamed: Bool
  }

  /// A picture or film that belongs to it.
  struct Media {
    let id: Int
    let name: String
    let kind: Kind
    /// What is to be seen, for those who cannot see it.
    let description: String?

    /// What it is.
    enum Kind: String {
      case photo
      case video
      case animation = "animated_gif"
    }
  }

  /// The tweet that a retweet passes on, whole.
  struct Original {
    let id: Int
    let moment: Moment
    let person: Person
    let text: TweetText
  }

  /// Its place among the versions of an edited tweet.
  struct Version {
    let ids: [Int]
    let index: Int
    let first: Moment
  }

  let id: Int
  let moment: Moment
  var text: TweetText
  var language = "en"
  var answered: Answered?
  var media: [Media] = []
  /// The short address of the media and its place in the text.
  var mediaAddress: (short: String, place: Range<Int>)?
  var version: Version?
  /// The whole text, where `text` is only its beginning.
  var note: TweetText?

  /// What it passes on, where that is kept.
  var original: Original?
  /// True where an address of a tweet comes last.
  var isQuote = false
  /// True where the text is hard to handle.
  var isOdd = false

  /// True where it passes on somebody else's tweet.
  var isRetweet: Bool { text.text.utf8.starts(with: "RT @".utf8) }

  /// Makes a post with nothing but words.
  init(id: Int, moment: Moment, text: TweetText) {
    self.id = id
    self.moment = moment
    self.text = text
  }
}
