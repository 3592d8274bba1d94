internal import ArtifactStore

/// Reads the versions of lines through: where they begin, their trailers and their parents.
struct LineCheck: Sendable {
  /// A version whose artifacts are to be read.
  struct Place: Sendable {
    /// The line.
    let line: Line
    /// The version.
    let commit: CommitID
    /// Its tree.
    let tree: TreeID
  }

  /// Every version that was met, once.
  private(set) var places: [Place] = []

  private let store: Store
  private var list = FaultList()
  private var seen: [Line: Set<CommitID>] = [:]

  init(of store: Store) { self.store = store }

  /// What is wrong.
  var faults: [Verification.Fault] { list.all }

  /// Reads a commit and the versions before it, as far as they were not read yet.
  mutating func check(_ line: Line, from tip: CommitID) {
    var current: CommitID? = tip
    while let id = current, id != Root.id {
      guard seen[line, default: []].insert(id).inserted else { return }
      guard let commit = list.reading("M7", LineCheck.subject(id, line), { try store.commit(id) })
      else { return }
      places.append(Place(line: line, commit: id, tree: commit.tree))
      checkTrailers(of: commit, id, on: line)
      if line == .promoted { checkPromotion(id) }
      current = commit.parents.first
      if current == nil {
        list.add("M2", LineCheck.subject(id, line), "has no version before it and is not the root")
      }
    }
  }

  /// Reads the newest version of a line, and nothing before it.
  mutating func checkTip(_ tip: CommitID, of line: Line) {
    guard tip != Root.id else { return }
    guard let commit = list.reading("M7", LineCheck.subject(tip, line), { try store.commit(tip) })
    else { return }
    checkTrailers(of: commit, tip, on: line)
    _ = list.reading("M3", LineCheck.subject(tip, line)) { try store.tree(commit.tree) }
    if line == .promoted { checkPromotion(tip) }
  }

  /// A promotion is judged again [M14].
  private mutating func checkPromotion(_ version: CommitID) {
    let subject = LineCheck.subject(version, .promoted)
    let objection = list.reading("M14", subject) {
      try PromotionCheck(of: store).objection(to: version)
    }
    if let objection = objection ?? nil {
      list.add("M14", subject, "was promoted, but \(objection)")
    }
  }

  private static func subject(_ version: CommitID, _ line: Line) -> String {
    "\(line.rawValue) \(version.short)"
  }

  private mutating func checkTrailers(of commit: Commit, _ id: CommitID, on line: Line) {
    var subject: String { LineCheck.subject(id, line) }
    guard let message = VersionMessage(parsing: commit.message) else {
      list.add("M8", subject, "has no Tka-Kind trailer")
      return
    }
    if message.kind != line.kind.rawValue {
      list.add("M8", subject, "is not of kind \(line.kind.rawValue)")
    }
    for input in message.inputs {
      let header = list.reading("M8", subject) { try store.findHeader(input.commit.objectID) }
      guard let header else { continue }
      if header?.kind != .commit {
        list.add("M8", subject, "names the input \(input.commit.short), which is no commit")
      } else if line.bearsInputsAsParents, !commit.parents.contains(input.commit) {
        list.add("M8", subject, "does not bear its input \(input.commit.short) as a parent")
      }
    }
    if !line.bearsInputsAsParents, commit.parents.count > 1 {
      list.add("M7", subject, "has parents beside the version before")
    }
  }
}
