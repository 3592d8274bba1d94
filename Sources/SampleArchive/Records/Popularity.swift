/// How often a tweet was liked and passed on, as an export of a later day counts it.
///
/// Counts grow slowly with age, so that two exports of the same tweet often differ in nothing else.
struct Popularity {
  /// How often it was liked.
  let likes: Int
  /// How often it was passed on.
  let retweets: Int

  /// Counts for the tweet `id`, written at `moment`, in an export of `day`.
  init(id: Int, moment: Moment, asOf day: CalendarDay) {
    var random = SplitMix64(seed: 0, id)
    var likes = [0, 0, 1, 1, 2, 3, 4, 6, 9, 14][random.below(10)]
    if random.below(40) == 0 { likes += random.number(in: 20...400) }
    let quarters = (day.number - moment.calendarDay.number) / 91
    for _ in 0..<max(0, min(quarters, 14)) where random.below(4) == 0 { likes += 1 }
    self.likes = likes
    self.retweets = likes / 7
  }
}
