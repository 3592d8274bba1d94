internal import ArtifactStore
internal import CanonicalJSON

/// Reads the answers of models through: each must be canonical JSON that bears the key at which it lies [M28].
struct CallCheck {
  private let store: Store
  private var list = FaultList()

  init(of store: Store) { self.store = store }

  /// What is wrong.
  var faults: [Verification.Fault] { list.all }

  /// Reads them, or a share.
  mutating func run(_ share: Verification.Share?) {
    let subject = CallShelf.ref.text
    // What the ref itself lacks is found elsewhere.
    guard let tip = try? store.find(CallShelf.ref), tip != Root.id,
      let commit = try? store.commit(tip)
    else { return }
    guard let root = list.reading("M28", subject, { try store.tree(commit.tree) }) else { return }
    for folder in root.entries where folder.mode == .tree {
      let tree = list.reading("M28", "\(subject):\(folder.name)") {
        try store.tree(TreeID(folder.id))
      }
      for entry in tree?.entries ?? [] where share?.contains(entry.id) ?? true {
        check(entry, key: folder.name + entry.name)
      }
    }
  }

  private mutating func check(_ entry: TreeEntry, key: String) {
    var subject: String { "call \(key.prefix(12))" }
    guard let bytes = list.reading("M28", subject, { try store.blob(BlobID(entry.id)) }) else {
      return
    }
    guard let value = try? JSONParser.parse(bytes), value.canonicalLine == bytes else {
      return list.add("M28", subject, "is not canonical JSON")
    }
    guard let found = value["key"]?.string, found.utf8.elementsEqual(key.utf8) else {
      return list.add("M28", subject, "lies where another belongs")
    }
  }
}
