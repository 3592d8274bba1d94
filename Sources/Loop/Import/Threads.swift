/// Own tweets joined by replies and edits (union-find).
struct Threads {
  private var parent: [UInt64: UInt64] = [:]
  private var edges: [(UInt64, UInt64)] = []

  /// Adds a tweet with those that it answers or is an edit of.
  mutating func add(_ tweet: UInt64, joinedTo others: [UInt64]) {
    parent[tweet] = tweet
    for other in others where other != tweet { edges.append((tweet, other)) }
  }

  /// Gives the threads, each with its tweets in ascending order; ordered by their oldest tweet.
  mutating func each(_ body: (ArraySlice<UInt64>) -> Void) {
    for (left, right) in edges where parent[right] != nil {
      let (a, b) = (root(left), root(right))
      if a != b { parent[max(a, b)] = min(a, b) }
    }
    edges = []
    let members = parent.keys.map { (root: root($0), tweet: $0) }
      .sorted { ($0.root, $0.tweet) < ($1.root, $1.tweet) }
    let tweets = members.map(\.tweet)
    var start = 0
    while start < members.count {
      let end = members[start...].firstIndex { $0.root != members[start].root } ?? members.count
      body(tweets[start..<end])
      start = end
    }
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
