/// What the words of others, liked or passed on by the owner, are about.
///
/// Nothing here is ever said of the owner: only that such posts are liked or passed on.
enum OthersWords {
  /// The findings about liked and passed-on posts.
  static func findings(in texts: [PassageText]) -> [Finding] {
    let liked = texts.filter { $0.passage.source == .like }
    var findings = Topics.find(in: liked, limit: 5).map {
      Finding(.likedTopic, $0.name, evidence: $0.evidence)
    }
    for (author, passages) in retweets(in: texts) where passages.count >= 2 {
      findings += Topics.find(in: passages, limit: 2).map {
        Finding(.passedOnTopic, $0.name, author, evidence: $0.evidence)
      }
    }
    return findings
  }

  /// The retweets of each author, in the order in which the authors first occur.
  private static func retweets(
    in texts: [PassageText]
  ) -> [(author: String, texts: [PassageText])] {
    var groups: [(author: String, texts: [PassageText])] = []
    var indices: [String: Int] = [:]
    for text in texts {
      guard case .retweet(let name) = text.passage.source, !name.isEmpty else { continue }
      let author = name.lowercased()
      if let index = indices[author] {
        groups[index].texts.append(text)
      } else {
        indices[author] = groups.count
        groups.append((author, [text]))
      }
    }
    return groups
  }
}
