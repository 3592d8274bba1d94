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

  /// Decides about the threads that an archive has now.
  /// - Parameters:
  ///   - threads: All own tweets.
  ///   - known: The tweets that were seen before.
  ///   - share: The share of threads that is set aside.
  mutating func decide(_ threads: JoinedThreads, known: Set<UInt64>, share: HeldOutShare) {
    // Drawn on all cores: there are many, and each is a digest.
    let size = 4_096
    let parts = stride(from: 0, to: threads.indices.count, by: size).map {
      $0..<min($0 + size, threads.indices.count)
    }
    let drawn = Crew().map(parts) { part in
      part.map { !known.contains(threads.oldest($0)) && share.holds(threads.oldest($0)) }
    }
    for (thread, isDrawn) in zip(threads.indices, drawn.finish().joined()) {
      decide(threads[thread], known: known, isDrawn: isDrawn)
    }
  }

  /// Decides about a thread, its oldest tweet first.
  private mutating func decide(
    _ thread: ArraySlice<UInt64>, known: Set<UInt64>, isDrawn: Bool
  ) {
    if thread.contains(where: quarantined.contains) { return quarantine(thread) }
    let old = thread.filter(known.contains)
    guard !old.isEmpty else {
      if isDrawn { for tweet in thread { roots[tweet] = thread.first } }
      return
    }
    let heldRoots = old.compactMap { roots[$0] }
    if heldRoots.count == old.count, let root = heldRoots.min() {
      for tweet in thread where !known.contains(tweet) { roots[tweet] = root }
    } else if !heldRoots.isEmpty {
      quarantine(thread)
    }
  }

  private mutating func quarantine(_ thread: ArraySlice<UInt64>) {
    for tweet in thread { roots[tweet] = nil }
    quarantined.formUnion(thread)
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
