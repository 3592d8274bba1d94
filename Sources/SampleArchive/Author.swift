/// Writes the tweets of a week.
struct Author {
  let persona: Persona
  let stock: Stock
  let plan: Plan
  let seed: UInt64
  let style: Draft.Style
  private let people: [Person]
  /// The tweet that the person deletes later, as the place of its unit in a week.
  private let deleted: (week: Int, unit: Int)?

  /// Makes an author.
  init(persona: Persona, stock: Stock, plan: Plan, seed: UInt64, style: Draft.Style) {
    self.persona = persona
    self.stock = stock
    self.plan = plan
    self.seed = seed
    self.style = style
    self.people = persona.everybody
    self.deleted = plan.newest(.single, in: Timeline.firstWeeks)
  }

  /// The posts of a week, oldest first, with or without the one that the person deleted.
  func posts(in week: Int, withDeleted: Bool) throws(SampleArchiveError) -> [Post] {
    let units = plan.units(in: week)
    let earlier = 1 + week % 6
    var root: Post?
    if week >= earlier, units.contains(where: { $0.kind == .followUp }) {
      // Nothing answers the deleted tweet, so that its absence changes no other tweet.
      try write(plan.units(in: week - earlier), in: week - earlier, answering: nil) {
        number, posts in
        let isHidden = deleted.map { $0 == (week - earlier, number) } ?? false
        root = isHidden ? nil : posts.first { $0.answered == nil && !$0.isRetweet }
        return root == nil
      }
    }
    var posts: [Post] = []
    let hidden = !withDeleted && week == deleted?.week ? deleted?.unit : nil
    try write(units, in: week, answering: root) { number, written in
      if number != hidden { posts += written }
      return true
    }
    return posts.sorted { ($0.moment, $0.id) < ($1.moment, $1.id) }
  }

  /// The tweet that the person deletes, as long as an export of the deletion's day knows it.
  func deletedPosts() throws(SampleArchiveError) -> [Post] {
    guard let deleted else { return [] }
    var posts: [Post] = []
    try write(plan.units(in: deleted.week), in: deleted.week, answering: nil) { number, written in
      if number == deleted.unit { posts = written }
      return number < deleted.unit
    }
    return posts
  }

  /// A draft of something that is not in the plan.
  func draft(in week: Int, sequence: Int, _ random: SplitMix64) -> Draft {
    Draft(
      persona: persona, people: people, week: week, sequence: sequence, style: style,
      random: random)
  }

  /// Writes units in their order, until `take` has enough; follow-ups answer `root`.
  private func write(
    _ units: [Plan.Unit], in week: Int, answering root: Post?,
    _ take: (_ number: Int, _ posts: [Post]) -> Bool
  ) throws(SampleArchiveError) {
    var sequence = 0
    for (number, unit) in units.enumerated() {
      let random = SplitMix64(seed: seed, 4, week, number)
      var draft = draft(in: week, sequence: sequence, random)
      let posts = try write(unit, answering: root, &draft)
      sequence += posts.count
      guard take(number, posts) else { return }
    }
  }

  private func write(
    _ unit: Plan.Unit, answering root: Post?, _ draft: inout Draft
  ) throws(SampleArchiveError) -> [Post] {
    let line = unit.line
    draft.setMoment(line, isMilestone: unit.kind == .milestone)
    switch unit.kind {
    case .milestone, .single, .portuguese: return [try draft.plain(line)]
    case .photo: return [try draft.photo(line)]
    case .reply: return [try draft.reply(line, isNamed: unit.ordinal % 29 != 7)]
    case .retweet: return [try draft.retweet(line)]
    case .quote: return [try draft.quote(line)]
    case .note: return [try draft.note(line)]
    case .thread: return try draft.thread(line)
    case .edit: return try draft.edits(line, count: unit.length)
    case .followUp: return [try draft.followUp(line, of: root)]
    }
  }
}
