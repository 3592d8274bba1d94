/// The name of a file inside an export, in parts.
struct EntryName {
  /// The folders and the file name.
  let parts: [Substring]

  /// Takes a name as a container gives it; nil where it cannot be that of a data file.
  ///
  /// Windows tools write `\` between folders. What macOS and the export's own web page bring
  /// along is no data.
  init?(_ name: String) {
    let parts = name.split { $0 == "/" || $0 == "\\" }.filter { $0 != "." }
    guard let last = parts.last, last.hasSuffix(".js"), !last.hasPrefix("."),
      !parts.contains(where: { $0 == ".." || $0 == "__MACOSX" || $0 == "assets" })
    else { return nil }
    self.parts = parts
  }

  /// The name with `/` between folders.
  var text: String { parts.joined(separator: "/") }
}
