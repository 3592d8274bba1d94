internal import CanonicalJSON
internal import Lineage

/// The files in which two versions differ, for people and for programs.
enum FileDifferenceText {
  /// One line for each file, or a line of counts.
  static func text(_ files: [TreeDifference], isShort: Bool) -> String {
    if files.isEmpty { return "" }
    if isShort {
      let added = files.count { $0.before == nil }
      let removed = files.count { $0.after == nil }
      return "\(added) added, \(files.count - added - removed) changed, \(removed) removed\n"
    }
    return files.map(line).joined()
  }

  private static func line(_ file: TreeDifference) -> String {
    let path = Terminal.safe(file.path)
    return switch (file.before, file.after) {
    case (nil, let after?): Terminal.styled("+ \(path)", .green) + "  \(after) bytes\n"
    case (let before?, nil): Terminal.styled("- \(path)", .red) + "  \(before) bytes\n"
    case (let before, let after):
      Terminal.styled("~ \(path)", .yellow) + "  \(before ?? 0) to \(after ?? 0) bytes\n"
    }
  }

  /// A file, its sizes null where it is not there.
  static func json(_ file: TreeDifference) -> JSON {
    [
      "path": .string(file.path), "before": file.before.map(JSON.integer) ?? .null,
      "after": file.after.map(JSON.integer) ?? .null,
    ]
  }
}
