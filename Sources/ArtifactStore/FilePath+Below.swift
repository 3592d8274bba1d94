public import SystemPackage

extension FilePath {
  /// The file at a relative path below this folder.
  ///
  /// The name is taken apart once, which `appending` does several times over.
  public func below(_ name: String) -> FilePath { FilePath("\(string)/\(name)") }
}
