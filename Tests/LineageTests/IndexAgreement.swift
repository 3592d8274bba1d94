import ArtifactStore
import Lineage
import TestSupport
import Testing

/// What the tests' artifacts state: that each word of `text.md` is said beside the others.
let saidWords = FactExtractor(name: "words/1", kinds: [.profile, .batch, .blob]) {
  artifact, folder, store in
  guard let entry = try store.find("text.md", in: folder) else { return [] }
  let text = String(decoding: try store.blob(BlobID(entry.id)), as: UTF8.self)
  return text.split(separator: " ").map {
    Fact(subject: String($0), relation: "said", object: text)
  }
}

extension RandomHistory {
  private func some<T>(_ values: [T], _ count: Int) -> [T] {
    values.isEmpty ? [] : (0..<count).map { _ in any(values) }
  }

  /// Holds answers of a snapshot's index, to all kinds of questions about what is drawn at random,
  /// against the walk's, and expects the index to have answered.
  func expectAgreement(
    _ snapshot: Snapshot, _ comment: Comment? = nil,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let index = try #require(snapshot.index)
    let before = index.tally
    var questions = 0
    func expect<T: Equatable>(_ what: String, _ ask: (Snapshot) throws -> T) throws {
      let (answer, walked) = try (ask(snapshot), ask(snapshot.withoutIndex))
      questions += 1
      #expect(answer == walked, "\(what) \(comment ?? "")", sourceLocation: sourceLocation)
    }
    for id in some(artifacts, 8) {
      try expect("find \(id.short)") { try ArtifactFinder($0).find(id) }
      try expect("uses of \(id.short)") { try LineageQuery($0).uses(of: id) }
    }
    for id in some(artifacts, 1) {
      let prefix = try #require(ObjectPrefix(String(id.hex.prefix(4))))
      try expect("prefix") { try ArtifactFinder($0).find(matching: prefix) }
    }
    for kind in some(Kind.allCases, 3) {
      try expect("artifacts of \(kind)") { try LineageQuery($0).artifacts(of: kind) }
    }
    for place in some(commits, 6) {
      try expect("lines of \(place)") { try LineageQuery($0).lines(of: place.commit) }
      try expect("operation moving \(place)") {
        try LineageQuery($0).operation(moving: place.line, to: place.commit)
      }
    }
    for line in [Line.batches] + some(Line.allCases, 2) {
      try expect("taken off \(line)") { try LineageQuery($0).takenOff(line) }
      try expect("count of \(line)") { try LineageQuery($0).count(of: line) }
      let tip = snapshot.tip(line)
      for commit in some(commits.filter { $0.line == line }.map(\.commit), 2) + [Root.id] {
        try expect("\(commit.short) before \(tip.short)") {
          try LineageQuery($0).isFirstParent(commit, of: tip, on: line)
        }
      }
      for steps in [number(below: 2), 2 + number(below: 4)] {
        try expect("\(line)~\(steps)") { try LineageQuery($0).version(of: line, stepsBack: steps) }
      }
    }
    for tick in RandomHistory.ticks {
      try expect("tick \(tick)") { try LineageQuery($0).versions(ofTick: tick) }
    }
    for word in some(RandomHistory.words, 2) {
      try expect("facts about \(word)") { try LineageQuery($0).facts(about: word) }
    }
    #expect(
      index.tally.passed == before.passed, "walked \(comment ?? "")", sourceLocation: sourceLocation
    )
    // Nobody asks an index for what is no object at all.
    #expect(index.tally.answered >= before.answered + questions - 8, sourceLocation: sourceLocation)
  }
}
