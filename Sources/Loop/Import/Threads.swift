/// Own tweets joined by replies and edits (union-find).
struct Threads {
  private var tweets: [UInt64] = []
  private var edges: [(UInt64, UInt64)] = []

  /// Adds a tweet with those that it answers or is an edit of.
  mutating func add(_ tweet: UInt64, joinedTo others: [UInt64]) {
    tweets.append(tweet)
    for other in others where other != tweet { edges.append((tweet, other)) }
  }

  /// Gives the threads, each with its tweets in ascending order; ordered by their oldest tweet.
  func each(_ body: (ArraySlice<UInt64>) -> Void) {
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
    for place in sorted.indices where starts[place] < starts[place + 1] {
      body(members[starts[place]..<starts[place + 1]])
    }
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
