extension Finding {
  /// The kinds of findings, the most telling ones first.
  enum Kind: Int {
    // What the owner says in so many words.
    case home, formerHome, origin, employer, formerEmployer, job, role, studies, teaches
    case relative, pet, plays, learns, started, gaveUp, trains, volunteers, collects, speaks
    case allergy, favourite, loves, hates, likes, prefers, believes, routine, travels
    // What shows in numbers over the owner's own words.
    case topic, correspondent, commentary, site
    // What the owner does with the words of others.
    case likedTopic, passedOnTopic, passedOnAuthor
    // How and when the owner writes.
    case partOfDay, weekend, replying, passingOn, phrase, emoji, exclaiming, asking
  }
}

extension Finding.Kind {
  /// True for what the owner says in so many words, so that one passage is enough to note it.
  var isStatement: Bool { rawValue <= Finding.Kind.travels.rawValue }

  /// The category of a claim of this kind.
  var category: String {
    switch self {
    case .origin, .role, .speaks, .allergy, .pet: "identity"
    case .relative, .correspondent, .commentary, .passedOnAuthor: "people"
    case .home, .formerHome, .travels: "places"
    case .employer, .formerEmployer, .job, .studies, .teaches, .volunteers: "work"
    case .plays, .learns, .started, .gaveUp, .trains, .collects: "interests"
    case .topic, .site, .likedTopic, .passedOnTopic: "interests"
    case .favourite, .loves, .hates, .likes, .prefers, .believes: "opinions"
    case .routine, .partOfDay, .weekend, .replying, .passingOn: "habits"
    case .phrase, .emoji, .exclaiming, .asking: "style"
    }
  }

  /// The categories, in the order of notes.
  static let categories = [
    "identity", "people", "places", "work", "interests", "opinions", "habits", "style",
  ]
}

extension Finding {
  /// The claim, in the same words wherever the same thing shows again.
  var claim: String {
    switch kind {
    case .home: "Lives in \(subject)."
    case .formerHome: "Used to live in \(subject)."
    case .origin: "Comes from \(subject)."
    case .employer: "Works at \(subject)."
    case .formerEmployer: "Used to work at \(subject)."
    case .job: "Works as \(withArticle)."
    case .role: "Is \(withArticle)."
    case .studies: "Studies \(subject)."
    case .teaches: "Teaches \(subject)."
    case .relative, .pet: "Has \(withArticle)\(detail.isEmpty ? "" : " called \(detail)")."
    case .plays: "Plays \(subject)."
    case .learns: "Is learning \(subject)."
    case .started: "Started \(subject)."
    case .gaveUp: "Gave up \(subject)."
    case .trains: "Trains for \(subject)."
    case .volunteers: "Volunteers at \(subject)."
    case .collects: "Collects \(subject)."
    case .speaks: "Speaks \(subject)."
    case .allergy: "Is allergic to \(subject)."
    case .favourite: "Says that their favourite \(subject) is \(detail)."
    case .loves: "Loves \(subject)."
    case .hates: "Hates \(subject)."
    case .likes: "Likes \(subject)."
    case .prefers: "Prefers \(subject)."
    case .believes: "Believes in \(subject)."
    case .routine: "Says that they \(detail)\(detail.isEmpty ? "" : " ")\(subject)."
    case .travels: "Has travelled to \(subject)."
    default: observation
    }
  }

  private var observation: String {
    switch kind {
    case .topic: "Writes about \(subject)."
    case .correspondent: "Talks with @\(subject)."
    case .commentary: "Comments on posts by @\(subject)."
    case .site: "Shares links to \(subject)."
    case .likedTopic: "Likes posts about \(subject)."
    case .passedOnTopic: "Passes on @\(detail)'s posts about \(subject)."
    case .passedOnAuthor: "Passes on posts by @\(subject)."
    case .partOfDay: "Posts mostly \(subject) (UTC)."
    case .weekend: "Posts mostly at weekends."
    case .replying: "Writes mostly in reply to others."
    case .passingOn: "Passes on more posts than they write."
    case .phrase: "Often writes “\(subject)”."
    case .emoji: "Often uses \(subject)."
    case .exclaiming: "Often uses exclamation marks."
    default: "Often asks questions."
    }
  }

  private var withArticle: String {
    let isVowel = subject.lowercased().utf8.first.map { "aeiou".utf8.contains($0) } ?? false
    return (isVowel ? "an " : "a ") + subject
  }
}
