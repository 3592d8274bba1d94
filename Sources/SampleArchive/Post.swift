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
    let isVideo: Bool
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

  /// Makes a post with nothing but words.
  init(id: Int, moment: Moment, text: TweetText) {
    self.id = id
    self.moment = moment
    self.text = text
  }
}
