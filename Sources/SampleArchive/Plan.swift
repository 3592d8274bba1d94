/// What each week's tweets are, and from which lines they are made.
struct Plan {
  /// A kind of tweet, or of tweets that belong together.
  enum Kind: Int, CaseIterable {
    case milestone, single, photo, reply, retweet, quote, note, thread, edit, followUp, portuguese
  }

  /// One tweet, one thread, or all versions of an edited tweet.
  struct Unit {
    let kind: Kind
    /// The words.
    let line: Line
    /// How many tweets it takes.
    let length: Int
    /// How many units of its kind came before.
    let ordinal: Int
  }

  /// Where the piles and the counts stand, by kind.
  private struct State {
    var decks: [Deck]
    var counts = Array(repeating: 0, count: Kind.allCases.count)
  }

  private let seed: UInt64
  private let stock: Stock
  private let timeline: Timeline
  private let milestones: [Int: Int]
  /// The state at the beginning of each week, so that any week can be planned again alone.
  private var states: [State] = []

  /// Plans every week.
  init(stock: Stock, timeline: Timeline, milestones: [Int: Int], seed: UInt64) {
    self.seed = seed
    self.stock = stock
    self.timeline = timeline
    self.milestones = milestones
    var random = SplitMix64(seed: seed, 2)
    var state = State(
      decks: Kind.allCases.map { Deck(Plan.lines(of: $0, in: stock), &random) })
    for week in 0..<timeline.weeks {
      states.append(state)
      _ = units(in: week, &state)
    }
  }

  /// The weeks that begin soonest after each milestone's day, with the milestone's number.
  static func milestoneWeeks(_ stock: Stock) -> [Int: Int] {
    var weeks: [Int: Int] = [:]
    for (number, line) in stock.milestones.enumerated() {
      guard let from = line.setting.from else { continue }
      weeks[max(0, Timeline.week(of: from.adding(6)))] = number
    }
    return weeks
  }

  /// The units of a week.
  func units(in week: Int) -> [Unit] {
    var state = states[week]
    return units(in: week, &state)
  }

  /// The week and the place in it of the last unit of a kind, or nil where there is none.
  func newest(_ kind: Kind, in weeks: Range<Int>) -> (week: Int, unit: Int)? {
    for week in weeks.reversed() {
      if let unit = units(in: week).lastIndex(where: { $0.kind == kind }) { return (week, unit) }
    }
    return nil
  }

  private func units(in week: Int, _ state: inout State) -> [Unit] {
    var random = SplitMix64(seed: seed, 3, week)
    let monday = Timeline.monday(of: week)
    var remaining = timeline.tweets(in: week)
    var units: [Unit] = []
    if remaining > 0, let milestone = milestones[week] {
      let line = stock.milestones[milestone]
      units.append(Unit(kind: .milestone, line: line, length: 1, ordinal: milestone))
      remaining -= 1
    }
    // Few weeks of a small archive have room for a thread, so those that do get one more often.
    let isOpening = (4..<40).contains(remaining) && random.below(100) < 18
    var kind = isOpening ? Kind.thread : draw(&random)
    while remaining > 0 {
      if let unit = deal(kind, on: monday, atMost: remaining, &state, &random) {
        units.append(unit)
        remaining -= unit.length
        kind = draw(&random)
      } else if kind == .single {
        break
      } else {
        kind = .single
      }
    }
    return units
  }

  /// The next unit of a kind, or nil where no line fits or it would take too many tweets.
  private func deal(
    _ kind: Kind, on day: CalendarDay, atMost limit: Int, _ state: inout State,
    _ random: inout SplitMix64
  ) -> Unit? {
    // Edited tweets are made from the same pile as those that are not.
    let pile = kind == .edit ? Kind.single.rawValue : kind.rawValue
    guard let (number, line) = state.decks[pile].line(on: day, &random) else { return nil }
    let length =
      switch kind {
      case .edit: random.below(4) == 0 ? 3 : 2
      default: line.texts.count
      }
    guard length <= limit else { return nil }
    state.decks[pile].put(number)
    defer { state.counts[kind.rawValue] += 1 }
    return Unit(kind: kind, line: line, length: length, ordinal: state.counts[kind.rawValue])
  }

  private static func lines(of kind: Kind, in stock: Stock) -> [Line] {
    switch kind {
    case .milestone: stock.milestones
    case .single: stock.everyday
    case .edit: []
    case .photo: stock.photos
    case .reply: stock.replies
    case .retweet: stock.retweets
    case .quote: stock.quotes
    case .note: stock.notes
    case .thread: stock.threads
    case .followUp: stock.followUps
    case .portuguese: stock.portuguese
    }
  }

  /// A kind, by its share in a hundred units.
  private func draw(_ random: inout SplitMix64) -> Kind {
    switch random.below(100) {
    case 0..<48: .single
    case 48..<54: .photo
    case 54..<73: .reply
    case 73..<83: .retweet
    case 83..<89: .quote
    case 89..<91: .note
    case 91..<93: .thread
    case 93..<96: .edit
    case 96..<98: .followUp
    default: .portuguese
    }
  }
}
