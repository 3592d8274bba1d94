internal import ArtifactStore
internal import CanonicalJSON
internal import Lineage

/// The threads that are set aside for evaluation: `heldout.json` of the archive line.
///
/// Whether a thread is set aside is decided when it is first seen, and for good.
public struct HeldOut: Sendable, Hashable {
  static let fileName = "heldout.json"

  /// The root of the thread of each tweet that is set aside.
  public private(set) var roots: [UInt64: UInt64] = [:]
  /// Tweets of threads that grew together from both sides: neither read nor asked about.
  public private(set) var quarantined: Set<UInt64> = []

  /// Nothing set aside.
  public init() {}

  /// True when a tweet may be read by a batch.
  public func allows(_ tweet: UInt64) -> Bool {
    roots[tweet] == nil && !quarantined.contains(tweet)
  }

  /// The threads that are set aside: root and tweets, by root.
  public var threads: [(root: UInt64, tweets: [UInt64])] {
    Dictionary(grouping: roots.keys) { roots[$0] ?? $0 }
      .map { ($0.key, $0.value.sorted()) }.sorted { $0.root < $1.root }
  }

  /// Decides about a thread.
  /// - Parameters:
  ///   - thread: Its tweets.
  ///   - known: True for a tweet that was seen before.
  ///   - share: The share of threads that is set aside.
  mutating func decide(
    _ thread: ArraySlice<UInt64>, known: (UInt64) -> Bool, share: HeldOutShare
  ) {
    // Most stand alone: one that was seen before stays what it is.
    if thread.count == 1, let tweet = thread.first {
      if !known(tweet), !quarantined.contains(tweet), share.holds(tweet) { roots[tweet] = tweet }
      return
    }
    let fresh = thread.filter { !known($0) }
    guard let oldest = thread.min() else { return }
    let old = thread.filter(known)
    if thread.contains(where: quarantined.contains) {
      for tweet in thread { roots[tweet] = nil }
      quarantined.formUnion(thread)
    } else if old.isEmpty {
      guard share.holds(oldest) else { return }
      for tweet in fresh { roots[tweet] = oldest }
    } else {
      let heldRoots = old.compactMap { roots[$0] }
      if heldRoots.count == old.count, let root = heldRoots.min() {
        for tweet in fresh { roots[tweet] = root }
      } else if !heldRoots.isEmpty {
        for tweet in thread { roots[tweet] = nil }
        quarantined.formUnion(thread)
      }
    }
  }

  /// The bytes of `heldout.json`.
  var encoded: [UInt8] {
    func texts(_ ids: some Sequence<UInt64>) -> JSON {
      .array(ids.sorted().map { .string(String($0)) })
    }
    let json: JSON = [
      "schema": 1,
      "threads": .array(
        threads.map { ["root": .string(String($0.root)), "tweets": texts($0.tweets)] }),
      "quarantined": texts(quarantined),
    ]
    return json.canonicalLine
  }

  init(decoding bytes: [UInt8]) throws(LineageError) {
    let fields = try Fields(parsing: bytes, file: HeldOut.fileName)
    for thread in try fields.objects("threads") {
      let root = try HeldOut.id(thread.string("root"))
      for tweet in try thread.strings("tweets") { roots[try HeldOut.id(tweet)] = root }
    }
    for tweet in try fields.strings("quarantined") { quarantined.insert(try HeldOut.id(tweet)) }
  }

  private static func id(_ text: String) throws(LineageError) -> UInt64 {
    guard let id = UInt64(text) else {
      throw .malformed(file: fileName, field: "threads", reason: "has an id that is no number")
    }
    return id
  }
}

/// The share of threads that is set aside, as a number that digests are held against.
struct HeldOutShare {
  /// The first number that is not below the share of 2^64; nil where all are below.
  private let limit: UInt64?

  init(_ share: Decimal) {
    func isBelow(_ value: UInt64) -> Bool {
      guard let value = Decimal(String(value)), let whole = Decimal("18446744073709551616") else {
        return false
      }
      return value < share * whole
    }
    guard !isBelow(.max) else {
      limit = nil
      return
    }
    // The one place from which on nothing is below, exactly: a double has too few digits.
    var (low, high) = (UInt64(0), UInt64.max)
    while low < high {
      let middle = low + (high - low) / 2
      if isBelow(middle) { low = middle + 1 } else { high = middle }
    }
    limit = low
  }

  /// True when the first 8 bytes of SHA-256(root) / 2^64 are below the share.
  func holds(_ root: UInt64) -> Bool {
    limit.map { FirstBytes.of(Array(String(root).utf8)) < $0 } ?? true
  }
}
