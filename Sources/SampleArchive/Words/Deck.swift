/// A pile of lines from which those that were dealt long ago are dealt first.
struct Deck {
  private let lines: [Line]
  /// The days on which each line fits, as day numbers; the last one is past the end.
  private let days: [(first: Int, end: Int)]
  /// The numbers of the lines, the one dealt longest ago first.
  private(set) var order: [Int]

  /// Shuffles lines.
  init(_ lines: [Line], _ random: inout SplitMix64) {
    self.lines = lines
    self.days = lines.map { ($0.setting.from?.number ?? .min, $0.setting.until?.number ?? .max) }
    self.order = Array(lines.indices)
    for index in order.indices.dropFirst() {
      order.swapAt(index, random.below(index + 1))
    }
  }

  /// A line that fits `day`, from the quarter of those that were dealt longest ago.
  ///
  /// The line keeps its place until ``put(_:)`` says that it was used; nil where none fits.
  func line(on day: CalendarDay, _ random: inout SplitMix64) -> (number: Int, line: Line)? {
    let fitting = order.filter { days[$0].first <= day.number && day.number < days[$0].end }
    guard let number = random.element(of: Array(fitting.prefix((fitting.count + 3) / 4))) else {
      return nil
    }
    return (number, lines[number])
  }

  /// Puts a line that was used to the end of the pile.
  mutating func put(_ number: Int) {
    order.removeAll { $0 == number }
    order.append(number)
  }
}
