internal import SystemPackage

/// The form that a repository must have for its refs, ids and objects to be where this module looks for them.
///
/// A repository of SHA-256 or of ref tables would look like one without refs.
/// The forms: gitrepository-layout(5) and git's `Documentation/technical/repository-version.txt`.
enum RepositoryForm {
  /// Throws ``StoreError/notAStore(path:reason:)`` where a repository has another form.
  static func check(_ store: Store) throws(StoreError) {
    func refusal(_ reason: String) -> StoreError {
      .notAStore(path: store.path.string, reason: reason)
    }
    try checkIsThere(store.path)
    let version = try store.setting("core.repositoryFormatVersion") ?? "0"
    guard ["0", "1"].contains(version) else {
      throw refusal("a repository of the unknown version \(version)")
    }
    for (name, value) in try store.settings(withPrefix: "extensions.")
    where !isKnown(name, value) {
      throw refusal("a repository of a form that is not read here: \(name) is \(value)")
    }
    guard try !hasAlternates(store) else {
      throw refusal("it borrows objects from other repositories: \(alternates)")
    }
  }

  /// Throws ``StoreError/notAStore(path:reason:)`` where there is no bare repository.
  static func checkIsThere(_ path: FilePath) throws(StoreError) {
    for name in ["HEAD", "objects", "refs"] where !Files.exists(path.appending(name)) {
      throw .notAStore(path: path.string, reason: "not a bare git repository")
    }
  }

  private static let alternates = "objects/info/alternates"

  private static func isKnown(_ name: String, _ value: String) -> Bool {
    switch name {
    case "extensions.noop": true
    case "extensions.objectformat": value.lowercased() == "sha1"
    case "extensions.refstorage": value.lowercased() == "files"
    default: false
    }
  }

  private static func hasAlternates(_ store: Store) throws(StoreError) -> Bool {
    let file = store.path.below(alternates)
    guard Files.exists(file) else { return false }
    return try Files.read(file).split(separator: UInt8(ascii: "\n"))
      .contains { $0.first != UInt8(ascii: "#") }
  }
}
