/// Own tweets joined by replies and edits (union-find).
struct Threads: Sendable {
  private var tweets: [UInt64] = []
  private var edges: [(UInt64, UInt64)] = []

  /// Adds a tweet with those that it answers or is an edit of.
  mutating func add(_ tweet: UInt64, joinedTo others: [UInt64]) {
    tweets.append(tweet)
    for other in others where other != tweet { edges.append((tweet, other)) }
  }

  /// Adds others.
  mutating func add(_ others: Threads) {
    tweets += others.tweets
    edges += others.edges
  }

  /// The threads, each with its tweets in ascending order; ordered by their oldest tweet.
  func joined() -> JoinedThreads {
    var sorted = tweets.sorted()
    sorted.removeRepeats()
    // By places in `sorted`; the root of each is the oldest that it is joined to.
    var parent = Array(sorted.indices)
    func root(_ place: Int) -> Int {
      var root = place
      while parent[root] != root { root = parent[root] }
      var current = place
      while parent[current] != root { (current, parent[current]) = (parent[current], root) }
      return root
    }
    for (left, right) in edges {
      // What it answers may be somebody else's.
      guard let a = sorted.place(of: left), let b = sorted.place(of: right) else { continue }
      let (x, y) = (root(a), root(b))
      if x != y { parent[max(x, y)] = min(x, y) }
    }
    // Counted out by their roots, which keeps the order within each.
    let roots = sorted.indices.map(root)
    var starts = Array(repeating: 0, count: sorted.count + 1)
    for root in roots { starts[root + 1] += 1 }
    for place in sorted.indices { starts[place + 1] += starts[place] }
    var next = starts
    var members = sorted
    for (tweet, root) in zip(sorted, roots) {
      members[next[root]] = tweet
      next[root] += 1
    }
    return JoinedThreads(
      tweets: members,
      starts: sorted.indices.filter { starts[$0] < starts[$0 + 1] }.map { starts[$0] })
  }
}

/// Tweets, thread by thread.
struct JoinedThreads: Sendable {
  private let tweets: [UInt64]
  /// Where each thread begins.
  private let starts: [Int]

  fileprivate init(tweets: [UInt64], starts: [Int]) {
    self.tweets = tweets
    self.starts = starts
  }

  /// The places of the threads.
  var indices: Range<Int> { starts.indices }

  /// The oldest tweet of a thread.
  func oldest(_ thread: Int) -> UInt64 { tweets[starts[thread]] }

  /// The tweets of a thread, the oldest first.
  subscript(thread: Int) -> ArraySlice<UInt64> {
    tweets[starts[thread]..<(thread + 1 < starts.count ? starts[thread + 1] : tweets.count)]
  }
}

extension [UInt64] {
  /// Leaves one of those that are equal; they stand in order.
  fileprivate mutating func removeRepeats() {
    guard var last = first else { return }
    var kept = 1
    for place in indices.dropFirst() where self[place] != last {
      last = self[place]
      self[kept] = last
      kept += 1
    }
    removeSubrange(kept...)
  }

  /// Where a number stands among those in order; nil where it does not.
  fileprivate func place(of number: UInt64) -> Int? {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle] < number { low = middle + 1 } else { high = middle }
    }
    return low < count && self[low] == number ? low : nil
  }
}
