/// What every object of a store was named as, by trees and commits.
struct Namings {
  /// Kinds of objects.
  private struct Kinds: OptionSet {
    let rawValue: UInt8

    init(rawValue: UInt8) { self.rawValue = rawValue }

    init(_ kind: ObjectKind) {
      switch kind {
      case .blob: self.init(rawValue: 1)
      case .tree: self.init(rawValue: 2)
      case .commit: self.init(rawValue: 4)
      case .tag: self.init(rawValue: 8)
      }
    }
  }

  /// By the objects' places.
  private var named: [Kinds]

  /// Nothing was named yet.
  init(of table: ObjectTable) { self.named = [Kinds](repeating: [], count: table.count) }

  /// Takes what was named.
  mutating func add(_ namings: [LinkCheck.Naming]) {
    for naming in namings { named[Int(naming.place)].insert(Kinds(naming.kind)) }
  }

  /// True where something was named as what it is not.
  func contradict(_ kinds: ObjectKinds) -> Bool {
    named.indices.contains { place in
      kinds[place].map { !named[place].isSubset(of: Kinds($0)) } ?? false
    }
  }
}
