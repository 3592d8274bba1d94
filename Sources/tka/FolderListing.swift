internal import ArtifactStore
internal import Loop
internal import SystemPackage

/// The files below a folder.
struct FolderListing {
  /// Their paths below the folder, sorted by bytes in each folder.
  private(set) var files: [String] = []
  /// What was left out: links, devices, and names that git keeps for itself.
  private(set) var leftOut: [String] = []

  /// Lists a folder and those below it; links are not followed.
  init(_ folder: FilePath) throws { try list(folder, below: "") }

  private mutating func list(_ folder: FilePath, below prefix: String) throws {
    for name in try Files.names(in: folder) {
      let path = folder.below(name)
      let relative = prefix + name
      let type = try path.stat(followTargetSymlink: false).type
      if name.lowercased().hasPrefix(".git") {
        leftOut.append(relative)
      } else if type == .directory {
        try list(path, below: relative + "/")
      } else if type == .regular {
        files.append(relative)
      } else {
        leftOut.append(relative)
      }
    }
  }
}
