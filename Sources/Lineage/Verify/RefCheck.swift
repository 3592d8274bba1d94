internal import ArtifactStore

/// Looks at every ref: its name, and whether what it names is there.
struct RefCheck {
  private let store: Store
  private var list = FaultList()

  init(of store: Store) { self.store = store }

  /// What is wrong.
  var faults: [Verification.Fault] { list.all }

  /// The refs of tka's own.
  private static let own = [OperationLog.head, OperationLog.applied, ArtifactShelf.ref]
  /// Where git and its servers keep refs: a user's own are none of our business.
  private static let folders = [
    "bisect", "bundles", "changes", "heads", "notes", "original", "prefetch", "pull", "remotes",
    "replace", "rewritten", "stash", "tags", "worktree",
  ]

  mutating func run() {
    list.reading("M11", "packed-refs") { try store.checkPackedRefs() }
    let refs = list.reading("M11", "refs") { try store.refs(matching: "refs/*") }
    for (name, target) in refs ?? [] {
      let folder = name.text.split(separator: "/").dropFirst().first.map(String.init) ?? ""
      // A ref of tka's whose name was damaged looks like one that nobody needs.
      if folder == "tka" ? !RefCheck.own.contains(name) : !RefCheck.folders.contains(folder) {
        list.add("M11", name.text, "is no ref of tka's, nor where git keeps any")
      }
      let found = list.reading("M11", name.text) { try store.findHeader(target.objectID) }
      if let found, found == nil {
        list.add("M11", name.text, "names \(target.hex), which is not there")
      }
    }
  }
}
