/// What was decided about one pair of a batch, and what a later decision has to know of it.
///
/// A dataset keeps one for every pair that it ever saw, so that a new version reads new batches only.
public struct ConsideredPair: Hashable, Sendable {
  /// Where a pair went.
  enum Place: Hashable, Sendable {
    /// Into a shard, for good.
    case row(DatasetSplit)
    /// Nowhere.
    case leftOut(ExclusionReason)
  }

  /// The pair.
  public let pairID: PairID
  /// What pairs of the same words have in common.
  let sides: UInt64
  /// The number of the batch.
  public let batchNumber: Int
  /// The place of the pair in the batch's `pairs.jsonl`, from 0.
  public let index: Int
  /// How long its texts are.
  let lengths: PairLengths
  /// Where it went.
  var place: Place

  /// The part whose shards it is in, or nil.
  var split: DatasetSplit? {
    guard case .row(let split) = place else { return nil }
    return split
  }

  /// Why it was left out, or nil where it was not.
  public var exclusion: ExclusionReason? {
    guard case .leftOut(let reason) = place else { return nil }
    return reason
  }

  /// True where its words count when others are compared with it.
  var isSound: Bool {
    switch place {
    case .row, .leftOut(.duplicate), .leftOut(.contradictory): true
    case .leftOut: false
    }
  }
}

extension ConsideredPair {
  /// The line of a pair: its id, its sides, the batch, the index, three lengths, and where it went.
  var line: [UInt8] {
    let words = [
      pairID.description, FirstBytes.hex(sides), String(batchNumber), String(index),
      String(lengths.prompt), String(lengths.chosen), String(lengths.rejected), place.name,
    ]
    return Array(words.joined(separator: " ").utf8) + [UInt8(ascii: "\n")]
  }

  /// Reads the lines of a file.
  static func decode(_ bytes: [UInt8], file: String) throws(PayloadError) -> [ConsideredPair] {
    var pairs: [ConsideredPair] = []
    var words = LineWords(bytes)
    while !words.isAtEnd {
      guard let pair = ConsideredPair(&words) else {
        throw PayloadError(file: file, field: "/\(pairs.count)", fault: .malformed)
      }
      pairs.append(pair)
    }
    return pairs
  }

  private init?(_ words: inout LineWords) {
    guard let id = words.hex(), let sides = words.hex(), let batch = words.number(),
      let index = words.number(), let prompt = words.number(), let chosen = words.number(),
      let rejected = words.number(), let place = Place(words.last())
    else { return nil }
    self.pairID = PairID(id)
    self.sides = sides
    self.batchNumber = batch
    self.index = index
    self.lengths = PairLengths(prompt: prompt, chosen: chosen, rejected: rejected)
    self.place = place
  }
}

extension ConsideredPair.Place {
  var name: String {
    switch self {
    case .row(let split): split.rawValue
    case .leftOut(let reason): reason.rawValue
    }
  }

  init?(_ name: String) {
    if let split = DatasetSplit(rawValue: name) {
      self = .row(split)
    } else if let reason = ExclusionReason(rawValue: name) {
      self = .leftOut(reason)
    } else {
      return nil
    }
  }
}
