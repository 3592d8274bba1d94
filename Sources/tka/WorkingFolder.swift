internal import Glibc
internal import SystemPackage

/// The folder that the program was started in.
enum WorkingFolder {
  /// Its path; `/` where it is gone.
  static var path: FilePath {
    guard let text = getcwd(nil, 0) else { return "/" }
    defer { free(text) }
    return FilePath(String(cString: text))
  }
}
