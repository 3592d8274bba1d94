/// How much of the chance of a false promotion each look at a suite may use.
///
/// A nightly gate looks at the same items again and again; each look that tests at a fixed level adds
/// its own chance of being fooled. Here look k may use `budget / (k (k + 1))`: over all looks, however
/// many and however they depend on each other, the sum stays within the budget.
enum AlphaLedger {
  /// The level of one look, counted from 1; less counts as 1.
  ///
  /// `budget` is the chance of a false promotion over all looks at the suite.
  static func alpha(budget: Double, look: Int) -> Double {
    let number = Double(max(look, 1))
    return budget / (number * (number + 1))
  }
}
