internal import ArtifactStore
internal import SystemPackage

/// The version of everything that a store holds beside git's own formats.
public enum StoreFormat {
  /// The version that this program writes.
  public static let current = 1
  /// The setting that says it.
  public static let setting = "tka.format"

  /// Throws unless `store` is one of tka's, of a version that is known.
  static func check(_ store: Store) throws {
    guard let text = try store.setting(setting) else {
      throw StoreError.notAStore(
        path: store.path.string, reason: "a git repository that tka did not make")
    }
    guard let version = Int(text), version >= 1 else {
      throw StoreError.notAStore(path: store.path.string, reason: "\(setting) is not a number")
    }
    guard version <= current else {
      throw LineageError.newerFormat("the store", found: version, known: current)
    }
  }
}
