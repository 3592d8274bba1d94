import Models
import Testing

@Suite struct PassageSourceTests {
  @Test(
    arguments: [
      (.own, "own"), (.reply(to: nil), "reply"), (.reply(to: "mira"), "reply to @mira"),
      (.quote(of: "Mira_2"), "quote of @Mira_2"), (.retweet(of: "tides"), "retweet of @tides"),
      (.retweet(of: ""), "retweet of @"), (.like, "like"),
    ] as [(Passage.Source, String)])
  func `reads back the label that it writes`(source: Passage.Source, label: String) {
    #expect(source.label == label)
    #expect(Passage.Source(label: label) == source)
  }

  @Test(arguments: ["@", "own", "a b", "\u{301}x", "é", "👩‍💻", "a, b", "@@"])
  func `reads back any name, to the byte`(name: String) {
    for source in [.reply(to: name), .quote(of: name), .retweet(of: name)] as [Passage.Source] {
      let read = Passage.Source(label: source.label)
      #expect(read == source)
      #expect(read?.label.utf8.elementsEqual(source.label.utf8) == true)
    }
  }

  @Test(arguments: [
    "", "Own", "own ", " own", "owner", "reply to", "reply to mira", "reply @mira", "replyto @mira",
    "quote", "retweet", "quote of mira", "retweet of tides", "Retweet of @tides", "like of @mira",
    "like\u{301}", "own\u{301}",
  ])
  func `reads nothing else`(label: String) {
    #expect(Passage.Source(label: label) == nil)
  }

  @Test func `knows which words are the owner's`() {
    let own: [Passage.Source] = [.own, .reply(to: nil), .reply(to: "mira"), .quote(of: "mira")]
    #expect(own.allSatisfy { $0.isOwn && $0.speaker == .owner })
    #expect(!Passage.Source.like.isOwn && !Passage.Source.retweet(of: "tides").isOwn)
    #expect(Passage.Source.like.speaker == .other)
    #expect(Passage.Source.retweet(of: "Tides_9").speaker == .author("Tides_9"))
  }

  @Test(arguments: ["", "a b", "a[b]", "mirá", "a:", "a\nb"])
  func `names no speaker whom an answer could not name`(name: String) {
    #expect(Passage.Source.retweet(of: name).speaker == .other)
  }
}
