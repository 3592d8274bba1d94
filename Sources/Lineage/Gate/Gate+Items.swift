internal import CanonicalJSON

/// What the scores of single items show.
extension Gate {
  /// How far a report's composite may be from the mean of its items: as two digits are rounded.
  private static let rounding = 0.005

  static func itemScores(
    _ items: [EvalItem], _ report: EvalReport, _ criteria: Policy.Promotion
  ) -> Condition {
    guard !items.isEmpty else {
      return Condition(
        .items, measured: "none (asserted)",
        needed: criteria.requiresItems ? "per-item scores" : "not demanded",
        verdict: criteria.requiresItems ? .refused : .pass,
        advice: criteria.requiresItems
          ? "the policy demands per-item scores: import items.jsonl beside the report" : nil)
    }
    let sides = [
      (items.map(\.candidate.double), report.candidateComposite.double),
      (items.map(\.baseline.double), report.baselineComposite.double),
    ]
    for (scores, composite) in sides {
      let mean = scores.reduce(0, +) / Double(scores.count)
      guard abs(mean - composite) <= rounding else {
        return Condition(
          .items, measured: "a mean of \(Rounded(mean))",
          needed: "the report's composite, \(Rounded(composite))", verdict: .refused,
          advice: "the report does not say what its items say: mend the evaluator")
      }
    }
    let isEnough = items.count >= criteria.minimumItems
    return Condition(
      .items, measured: "\(items.count)", needed: ">= \(criteria.minimumItems)",
      verdict: isEnough ? .pass : .inconclusive,
      advice: isEnough
        ? nil
        : "\(criteria.minimumItems - items.count) items are missing: a later export sets more threads aside"
    )
  }

  /// Whether the improvement is more than chance makes, at this look.
  static func improvement(
    _ items: [EvalItem], _ criteria: Policy.Promotion, look: Int
  ) -> Condition {
    guard !items.isEmpty else {
      return Condition(
        .improvement, measured: "no items to test", needed: "not demanded without items",
        verdict: .pass)
    }
    let alpha = AlphaLedger.alpha(budget: criteria.alpha.double, look: look)
    let result = PairedTest.superiority(
      PairedScores(
        items.map { ($0.group, candidate: $0.candidate.double, baseline: $0.baseline.double) }),
      alpha: alpha, seed: seed)
    var measured = shown(result)
    if let discordant = result.discordant {
      measured += " (\(discordant.wins) won, \(discordant.losses) lost)"
    }
    let needed = "> 0 at \(Rounded(alpha, digits: 6)) (look \(look))"
    guard !result.holds else {
      return Condition(.improvement, measured: measured, needed: needed, verdict: .pass)
    }
    return Condition(
      .improvement, measured: measured, needed: needed, verdict: .inconclusive,
      advice: advice(result, count: items.count, look: look))
  }

  private static func advice(_ result: PairedResult, count: Int, look: Int) -> String {
    if let needed = result.neededItems, needed > count {
      let again = look > 1 ? " (each look at the same items asks for more)" : ""
      return
        "so small a difference takes about \(needed) items to show, \(needed - count) more than"
        + " there are: a later export sets more threads aside\(again)"
    }
    if result.isInsufficient {
      return "too few threads, or items on which the two differ, to show anything:"
        + " a later export sets more threads aside"
    }
    return "no improvement is seen, and more items would not change that: train on more pairs"
  }

  /// By no guard the candidate may be worse by more than the margin.
  static func guards(_ items: [EvalItem], _ criteria: Policy.Promotion) -> Condition {
    let margin = criteria.guardMargin.double
    var findings: [String] = []
    var missing: [String] = []
    var verdict = Verdict.pass
    for name in criteria.guards {
      let pairs = scores(of: items, by: name)
      guard !pairs.isEmpty else {
        missing.append(name)
        continue
      }
      let result = PairedTest.nonInferiority(
        PairedScores(pairs), margin: margin, alpha: criteria.alpha.double, seed: seed)
      findings.append("\(name) \(shown(result))")
      let isBeyond = result.difference < -margin - PairedTest.resolution
      verdict = max(verdict, result.holds ? .pass : isBeyond ? .fail : .inconclusive)
    }
    let isMissing = !missing.isEmpty && criteria.requiresItems
    if !findings.isEmpty, !missing.isEmpty {
      findings.append("\(missing.joined(separator: ", ")) not measured")
    }
    return Condition(
      .guards,
      measured: findings.isEmpty ? "not measured item by item" : findings.joined(separator: "; "),
      needed: criteria.guards.isEmpty
        ? "none" : "\(criteria.guards.joined(separator: ", ")) > \(Rounded(-margin).signed)",
      verdict: isMissing ? .refused : verdict,
      advice: guardAdvice(isMissing ? .refused : verdict))
  }

  /// A difference and its lower bound.
  private static func shown(_ result: PairedResult) -> String {
    let difference = Rounded(result.difference).signed
    return result.lowerBound.isFinite
      ? "\(difference) (at least \(Rounded(result.lowerBound).signed))" : "\(difference) (no bound)"
  }

  /// True where the candidate is worse by a guard: by more than a hundredth, or by less but more than chance makes.
  ///
  /// This is what an evaluator with scores item by item calls a regression.
  public static func isRegression(_ items: [EvalItem], by name: String) -> Bool {
    let pairs = scores(of: items, by: name).map {
      (group: $0.group, candidate: $0.baseline, baseline: $0.candidate)
    }
    guard !pairs.isEmpty else { return false }
    let worse = PairedTest.superiority(
      PairedScores(pairs), alpha: regressionLevel, seed: seed)
    return worse.difference > regressionTolerance || worse.holds
  }

  private static func scores(
    of items: [EvalItem], by name: String
  ) -> [(group: String, candidate: Double, baseline: Double)] {
    items.flatMap { item in
      item.guards.filter { $0.name.utf8.elementsEqual(name.utf8) }.map {
        (group: item.group, candidate: $0.candidate.double, baseline: $0.baseline.double)
      }
    }
  }

  /// The level at which a regression is shown.
  private static let regressionLevel = 0.05

  /// The difference of means that is called none unless it is shown.
  private static let regressionTolerance = 0.01

  private static func guardAdvice(_ verdict: Verdict) -> String? {
    switch verdict {
    case .pass: nil
    case .inconclusive: "it may be worse where it must not be: more items would tell"
    case .fail: "it is worse where it must not be: look at the items and the pairs behind them"
    case .refused: "the policy demands guards item by item: measure with an evaluator that has them"
    }
  }

  /// The seed of every resampling: the same evidence gets the same decision.
  private static let seed: UInt64 = 0x746B_6120_6761_7465
}
