/// When the story takes place in a generation, and what ids were like at that time.
struct Era: Sendable {
  /// How many days the story is moved.
  private let shift: Int
  /// How many bits it takes to number what one week has.
  private let sequenceBits: Int

  /// Makes the era of a generation; `largestWeek` is the number of tweets of the fullest week.
  init(of generation: SampleArchive.Generation, largestWeek: Int) {
    self.shift = generation.shift
    self.sequenceBits = Int.bitWidth - (largestWeek + 1).leadingZeroBitCount
  }

  /// The day that a day of the story is.
  func day(_ day: CalendarDay) -> CalendarDay { day.adding(shift) }

  /// The point in time that one of the story is.
  func moment(_ moment: Moment) -> Moment { moment.adding(shift * Moment.day) }

  /// The id of something made at a point of the story, number `sequence` among its like.
  ///
  /// Ids that are not the person's own tweets may repeat one another before snowflake ids.
  func id(_ moment: Moment, _ sequence: Int, isOwn: Bool = false) -> Int {
    let moment = self.moment(moment)
    guard moment < Era.firstSnowflake else { return moment.snowflake(sequence) }
    // Ids were counted up, half a billion a week in 2010. The lowest bits keep them apart.
    let length = 7 * Moment.day
    let offset = moment.milliseconds - Era.counting.milliseconds
    let week = (offset >= 0 ? offset : offset - length + 1) / length
    let slotBits = Era.weekBits - 1 - sequenceBits
    let slot = ((offset - week * length) << slotBits) / length
    let number = (slot << sequenceBits) | (sequence & ((1 << sequenceBits) - 1))
    return Era.firstCounted + (week << Era.weekBits) + (number << 1 | (isOwn ? 0 : 1))
  }

  /// The first moment at which ids hold their time; all before are at most 29,700,859,247.
  private static let firstSnowflake = Moment(CalendarDay(2010, 11, 4), milliseconds: 7_200_000)
  /// The Monday from which counted ids are laid out, and the id that it begins with.
  private static let counting = Moment(CalendarDay(2010, 1, 4))
  private static let firstCounted = 6_100_000_000
  private static let weekBits = 29
}
