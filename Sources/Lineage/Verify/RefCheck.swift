internal import ArtifactStore

/// Looks at every ref: its name, and whether what it names is there.
struct RefCheck {
  /// False where nobody can tell which refs there are.
  private(set) var isListed = false

  private let store: Store
  private var list = FaultList()

  init(of store: Store) { self.store = store }

  /// What is wrong.
  var faults: [Verification.Fault] { list.all }

  /// The refs of tka's own.
  private static let own = [
    OperationLog.head, OperationLog.applied, ArtifactShelf.ref, CallShelf.ref,
  ]

  mutating func run() {
    guard let names = list.reading("M11", "refs", { try store.refNames() }) else { return }
    isListed = true
    for name in names {
      // A ref of tka's whose name was damaged looks like one that nobody needs. Others are the user's.
      if name.text.hasPrefix("refs/tka/"), !RefCheck.own.contains(name) {
        list.add("M11", name.text, "is no ref of tka's")
      }
      let target = list.reading("M11", name.text) { try store.value(of: name) }
      guard case .commit(let id)?? = target else { continue }
      let found = list.reading("M11", name.text) { try store.findHeader(id.objectID) }
      if let found, found == nil {
        list.add("M11", name.text, "names \(id.hex), which is not there")
      }
    }
  }
}
