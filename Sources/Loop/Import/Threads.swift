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
  consuming func joined() -> JoinedThreads {
    let edges = edges
    var sorted = (consume self).tweets
    sorted.sort()
    sorted.removeRepeats()
    // By places in `sorted`, of which there are millions; the root of each is the oldest that it is joined to.
    var roots = sorted.indices.map { UInt32($0) }
    func root(_ place: UInt32) -> UInt32 {
      var root = place
      while roots[Int(root)] != root { root = roots[Int(root)] }
      var current = place
      while roots[Int(current)] != root {
        (current, roots[Int(current)]) = (roots[Int(current)], root)
      }
      return root
    }
    for (left, right) in edges {
      // What it answers may be somebody else's.
      guard let a = sorted.place(of: left), let b = sorted.place(of: right) else { continue }
      let (x, y) = (root(UInt32(a)), root(UInt32(b)))
      if x != y { roots[Int(max(x, y))] = min(x, y) }
    }
    for place in sorted.indices { roots[place] = root(UInt32(place)) }
    return JoinedThreads(sorted, roots: roots)
  }
}

/// Tweets, thread by thread.
struct JoinedThreads: Sendable {
  private let tweets: [UInt64]
  /// Where each thread begins.
  private let starts: [UInt32]

  /// Takes tweets in ascending order, each with the place of its thread's oldest.
  fileprivate init(_ sorted: [UInt64], roots: [UInt32]) {
    // Counted out by their roots, which keeps the order within each.
    var next = [UInt32](repeating: 0, count: sorted.count + 1)
    for root in roots { next[Int(root) + 1] += 1 }
    var starts = sorted.indices.filter { next[$0 + 1] > 0 }.map { UInt32($0) }
    for place in sorted.indices { next[place + 1] += next[place] }
    for place in starts.indices { starts[place] = next[Int(starts[place])] }
    var tweets = sorted
    for (tweet, root) in zip(sorted, roots) {
      tweets[Int(next[Int(root)])] = tweet
      next[Int(root)] += 1
    }
    (self.tweets, self.starts) = (tweets, starts)
  }

  /// The places of the threads.
  var indices: Range<Int> { starts.indices }

  /// The oldest tweet of a thread.
  func oldest(_ thread: Int) -> UInt64 { tweets[Int(starts[thread])] }

  /// The tweets of a thread, the oldest first.
  subscript(thread: Int) -> ArraySlice<UInt64> {
    let end = thread + 1 < starts.count ? Int(starts[thread + 1]) : tweets.count
    return tweets[Int(starts[thread])..<end]
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
