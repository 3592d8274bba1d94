public import ArtifactStore
internal import Lineage
public import SystemPackage

/// What keeps plain git from moving `promoted` where it must not go: the hook, and the program that it asks.
public struct StoreGuard: Sendable {
  private static let setting = "tka.program"
  private static let otherHooks = "core.hooksPath"

  private let store: Store

  /// Looks at the guard of a store.
  public init(of store: Store) { self.store = store }

  /// The settings of a new store whose hook asks `program`.
  static func settings(asking program: FilePath) -> [(name: String, value: String)] {
    [(setting, program.string)]
  }

  /// Puts the hooks in place, and names the program where none is named that can be run.
  ///
  /// So the program that a person named stays, and where it was removed the next one to come takes its place.
  /// - Parameters:
  ///   - program: The program that runs.
  ///   - isDistrusted: True where `promoted` was moved past the one that is named: this one takes its place,
  ///     and the store's setting that names other hooks goes.
  /// - Throws: ``StoreError``.
  public func renew(program: FilePath, isDistrusted: Bool = false) throws(StoreError) {
    let hasOthers = try store.setting(StoreGuard.otherHooks) != nil
    if isDistrusted, hasOthers { try store.removeSetting(StoreGuard.otherHooks) }
    let isMissing = try !hasProgram()
    if isDistrusted || isMissing { try store.set(StoreGuard.setting, to: program.string) }
    try InstalledHooks(of: store).renew()
  }

  /// Why git's hook would not judge, or nil where it would.
  public func fault() throws(StoreError) -> String? {
    if let hook = try InstalledHooks(of: store).away().first {
      return "\(hook) is not the hook that it was made with"
    }
    if let folder = try store.setting(StoreGuard.otherHooks) {
      return "core.hooksPath has git run the hooks in \(folder) instead of the store's"
    }
    return try hasProgram() ? nil : "tka.program names no program for the hook to ask"
  }

  private func hasProgram() throws(StoreError) -> Bool {
    guard let named = try store.setting(StoreGuard.setting), named.hasPrefix("/") else {
      return false
    }
    return Files.isExecutable(FilePath(named))
  }
}
