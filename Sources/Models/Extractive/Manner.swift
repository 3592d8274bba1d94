/// How the built-in reader writes: how many claims, how bold, and with which faults.
///
/// Asked at temperature 0 it always writes in the same plain manner. At any other temperature the
/// seed decides, so that of several drafts one can be chosen. The bolder a manner, the likelier is
/// each fault, and each comes by itself, as with small models.
struct Manner {
  /// What small models do wrong in answers, beside their slips.
  enum Fault: CaseIterable {
    /// Adds what might be true.
    case supposing
    /// Takes the words of others for the owner's.
    case borrowing
    /// Answers what the records do not tell.
    case guessing
  }

  /// The most claims.
  let claimLimit: Int
  /// The most sentences that go further than their evidence.
  let overclaimLimit: Int
  /// What it does wrong.
  let faults: Set<Fault>
  /// Where it is careless.
  let slips: [Slip]
  /// True when it says nothing, though there would be something to say.
  let isShy: Bool

  /// The boldest manner, in fourths of what the limits allow; the least bold one is 1.
  private static let boldest = 4

  /// The manner in which a request is answered by a reader with these limits.
  init(for request: ChatRequest, claimLimit: Int, overclaimLimit: Int) {
    guard request.temperature > 0 else {
      self.claimLimit = claimLimit
      self.overclaimLimit = overclaimLimit
      faults = [.supposing]
      slips = []
      isShy = false
      return
    }
    var generator = SeededGenerator(seed: UInt64(bitPattern: Int64(request.seed)))
    // From a quarter of the claims to all of them.
    let quarters = 1 + generator.next(below: 4)
    self.claimLimit = min(claimLimit, max(1, Manner.share(quarters, of: claimLimit)))
    let boldness = 1 + generator.next(below: Manner.boldest)
    self.overclaimLimit = Manner.share(boldness, of: overclaimLimit)
    faults = Set(Fault.allCases.filter { _ in generator.next(below: 6) < boldness })
    let careless: [Slip] = [.retyping, .mistyping, .unsourced]
    slips = careless.filter { _ in generator.next(below: 6) < boldness }
    isShy = generator.next(below: 10) == 0
  }

  /// Some fourths of a limit, which may be any number.
  private static func share(_ fourths: Int, of limit: Int) -> Int {
    limit / 4 * fourths + limit % 4 * fourths / 4
  }
}
