extension RankerTraining {
  /// `README.md`: what the ranker is, what it saw, and what can be expected of it.
  var card: String {
    """
    # A ranker

    A preference model that chooses between answers of another model. It writes nothing. It is a \
    linear Bradley-Terry model over hashed words, pairs of words and runs of \
    \(TextFeatures.characterRuns.lowerBound) to \(TextFeatures.characterRuns.upperBound) \
    characters, the length of an answer, and how it cites and quotes the records in its prompt. \
    It does not understand an answer: it has learnt which words and habits of citing the critique \
    preferred.

    | | |
    | --- | --- |
    | trained on | \(training.total) pairs of \(groups) batches |
    | started from | \(isWarm ? "the promoted ranker" : "zero") |
    | seed | \(seed) |
    | rounds | \(rounds), within \(gap) of the smallest cost that there is |
    | cost of a pair | \(loss) (ln 2 for a coin) |
    | right on the pairs it was trained on | \(training.share) |
    | right on pairs it has not seen | \(heldOutText) |

    ## Length

    Of \(lengthBias.total) pairs with sides of unequal length, the chosen side is the longer one \
    in \(lengthBias.chosenIsLonger); the ranker prefers the longer side in \
    \(lengthBias.rankerPrefersLonger). On average the chosen side has \
    \(lengthBias.meanDifference) code points more than the rejected one.

    ## Limits

    The pairs come from one critique: the ranker can be no better than that. Private: weights of \
    words tell of the texts that they were learnt from.

    """
  }

  private var heldOutText: String {
    switch heldOut {
    case .setAside(let accuracy): "\(accuracy.share), set aside by batch"
    case .folds(let count, let accuracy):
      "\(accuracy.share), leaving out a \(RankerTraining.ordinal(count)) of the batches in turn "
        + "(the dataset sets none aside\(isWarm ? "; trained from zero for this" : ""))"
    case .none: "not known: all pairs are from one batch"
    }
  }

  private static func ordinal(_ count: Int) -> String {
    switch count {
    case 2: "half"
    case 3: "third"
    case 4: "quarter"
    default: "fifth"
    }
  }
}

extension RankerTraining.Accuracy {
  /// The count with its share, to a tenth of a hundredth.
  fileprivate var share: String {
    let tenths = total == 0 ? 0 : (right * 1000 + total / 2) / total
    return "\(right) of \(total) (\(tenths / 10).\(tenths % 10) %)"
  }
}

extension RankerTraining.LengthBias {
  /// The mean difference, to a tenth.
  fileprivate var meanDifference: String {
    guard total > 0 else { return "0" }
    let tenths = (abs(differenceTotal) * 20 + total) / (2 * total)
    return "\(differenceTotal < 0 && tenths > 0 ? "-" : "")\(tenths / 10).\(tenths % 10)"
  }
}
