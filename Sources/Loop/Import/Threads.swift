/// Own tweets joined by replies and edits (union-find).
struct Threads {
  private var parent: [UInt64: UInt64] = [:]
  private var edges: [(UInt64, UInt64)] = []

  /// Adds a tweet with those that it answers or is an edit of.
  mutating func add(_ tweet: UInt64, joinedTo others: [UInt64]) {
    parent[tweet] = tweet
    for other in others where other != tweet { edges.append((tweet, other)) }
  }

  /// The threads, each with its tweets in ascending order; ordered by their oldest tweet.
  mutating func all() -> [[UInt64]] {
    for (left, right) in edges where parent[right] != nil {
      let (a, b) = (root(left), root(right))
      if a != b { parent[max(a, b)] = min(a, b) }
    }
    edges = []
    var threads: [UInt64: [UInt64]] = [:]
    for tweet in parent.keys.sorted() { threads[root(tweet), default: []].append(tweet) }
    return threads.sorted { $0.key < $1.key }.map(\.value)
  }

  private mutating func root(_ tweet: UInt64) -> UInt64 {
    var root = tweet
    while let above = parent[root], above != root { root = above }
    var current = tweet
    while let above = parent[current], above != root {
      parent[current] = root
      current = above
    }
    return root
  }
}
