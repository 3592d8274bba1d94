/// A sentence that says more than its evidence shows, in the manner of a small model.
struct Overclaim {
  /// The sentence.
  let text: String
  /// Where the notes put it.
  let category: String
  /// What the evidence does show; nil where the words are not the owner's and show nothing.
  let finding: Finding?
  /// The passages that it cites.
  let evidence: [Finding.Evidence]
}

extension Overclaim {
  /// The overclaims that a batch invites: first the words of others taken for the owner's, then
  /// one for each finding, at most two in a category.
  static func candidates(in analysis: Analysis) -> [Overclaim] {
    let others = analysis.texts.filter { !$0.passage.source.isOwn }.compactMap(misattribution)
    var counts: [String: Int] = [:]
    let extrapolations = analysis.findings.filter { finding in
      counts[finding.kind.category, default: 0] += 1
      return counts[finding.kind.category, default: 0] <= 2
    }.map { finding in
      Overclaim(
        text: finding.extrapolation, category: finding.kind.category, finding: finding,
        evidence: Array(finding.evidence.prefix(1)))
    }
    return others.prefix(2) + extrapolations
  }

  private static func misattribution(_ text: PassageText) -> Overclaim? {
    guard text.tokens.contains(where: \.isWord) else { return nil }
    return text.openingQuote.map { quote in
      Overclaim(
        text: "Says: “\(quote.onOneLine)”", category: "opinions", finding: nil,
        evidence: [.init(passage: text.index, quote: quote)])
    }
  }
}

extension Finding {
  /// What a careless reader makes of it.
  fileprivate var extrapolation: String {
    switch kind {
    case .home: "Has always lived in \(subject) and means to stay there."
    case .formerHome: "Was glad to leave \(subject)."
    case .origin, .travels: "Goes to \(subject) every year."
    case .employer: "Cannot be replaced at \(subject)."
    case .formerEmployer: "Left \(subject) after a quarrel."
    case .job, .role: "Has many years of experience as \(subject)."
    case .studies, .teaches, .learns, .topic: "Is an expert in \(subject)."
    case .relative: "Sees their \(subject) every week."
    case .pet: "Takes their \(subject) everywhere."
    case .plays, .trains, .collects, .started: "Spends every free hour on \(subject)."
    case .gaveUp: "Gave up \(subject) on a doctor's advice."
    case .volunteers: "Runs \(subject)."
    case .speaks: "Speaks \(subject) like a native."
    case .allergy: "Has been in hospital because of \(subject)."
    case .favourite: "Has never considered another \(subject)."
    case .loves, .likes: "Always talks about \(subject)."
    case .hates: "Has never had a good word for \(subject)."
    case .prefers: "Accepts nothing but \(subject)."
    case .believes: "Tries to win everybody over to \(subject)."
    case .routine: "Has kept to this for many years without an exception."
    default: extrapolationOfNumbers
    }
  }

  private var extrapolationOfNumbers: String {
    switch kind {
    case .correspondent: "Is a close friend of @\(subject)."
    case .commentary: "Disagrees with @\(subject) on most things."
    case .site: "Reads \(subject) every day."
    case .likedTopic: "Knows a great deal about \(subject)."
    case .passedOnTopic: "Has written at length about \(subject)."
    case .passedOnAuthor: "Knows @\(subject) personally."
    case .partOfDay: "Has no other time for themselves."
    case .weekend: "Works too much to write on weekdays."
    case .replying, .passingOn: "Rarely has anything of their own to say."
    case .phrase: "Says “\(subject)” in every conversation."
    case .emoji: "Ends every message with \(subject)."
    case .exclaiming: "Is always excited about something."
    default: "Is never sure of anything."
    }
  }
}

extension String {
  /// The text with a space for each line break and control character.
  var onOneLine: String {
    if utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) { return self }
    var result = UnicodeScalarView()
    for scalar in unicodeScalars {
      switch scalar.value {
      case ..<0x20, 0x7F...0x9F, 0x2028, 0x2029: result.append(" ")
      default: result.append(scalar)
      }
    }
    return String(result)
  }
}
