/// Writes the tweets of a week.
struct Author {
  let persona: Persona
  let stock: Stock
  let plan: Plan
  let seed: UInt64
  private let people: [Person]
  /// The tweet that the person deletes later, as the place of its unit in a week.
  private let deleted: (week: Int, unit: Int)?

  /// Makes an author.
  init(persona: Persona, stock: Stock, plan: Plan, seed: UInt64) {
    self.persona = persona
    self.stock = stock
    self.plan = plan
    self.seed = seed
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
      root = try posts(
        plan.units(in: week - earlier), in: week - earlier, answering: nil, withDeleted: false
      )
      .first { $0.answered == nil && !$0.text.text.hasPrefix("RT @") }
    }
    return try posts(units, in: week, answering: root, withDeleted: withDeleted)
      .sorted { ($0.moment, $0.id) < ($1.moment, $1.id) }
  }

  /// The posts of a week, unit by unit; follow-ups answer `root`.
  private func posts(
    _ units: [Plan.Unit], in week: Int, answering root: Post?, withDeleted: Bool
  ) throws(SampleArchiveError) -> [Post] {
    let hidden = !withDeleted && week == deleted?.week ? deleted?.unit : nil
    var posts: [Post] = []
    var sequence = 0
    for (index, unit) in units.enumerated() {
      let random = SplitMix64(seed: seed, 4, week, index)
      var draft = Draft(
        persona: persona, people: people, week: week, sequence: sequence, random: random)
      let written = try write(unit, answering: root, &draft)
      sequence += written.count
      if index != hidden { posts += written }
    }
    return posts
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
