/// Why an export cannot be read at all.
///
/// What is wrong with a single file or record inside an export is no error: it is in the
/// ``Census``.
public enum ExportError: Error, Hashable, Sendable {
  /// Why a path is not an export.
  public enum NotAnArchive: String, Sendable {
    case absent, neitherDirectoryNorZip, noDataFolder
  }

  /// Why a ZIP cannot be read.
  public enum Unreadable: String, Sendable {
    case truncated, damagedEntry, encrypted, noReader, tooManyFiles, bomb
  }

  /// The path leads to something that is no export.
  case notAnArchive(path: String, NotAnArchive)
  /// The ZIP cannot be read, so that nothing of it was taken.
  case unreadableContainer(path: String, Unreadable)
  /// No file says whose export it is.
  case accountUnknown(path: String)
  /// The system refused; `code` is the `errno`.
  case io(path: String, code: CInt)
  /// A library of this name reads exports, and is not here.
  case missingLibrary(String)
  /// A file inside the export was whole when it was checked and is no longer.
  case changedWhileReading(path: String, file: String)
}

extension ExportError: CustomStringConvertible {
  /// What is wrong, where, and what to do next.
  public var description: String {
    switch self {
    case .notAnArchive(let path, let reason): "\(path): \(reason.sentence)"
    case .unreadableContainer(let path, let reason): "\(path): \(reason.sentence)"
    case .accountUnknown(let path):
      "\(path): neither manifest.js nor account.js nor user_details.js says whose export this is; "
        + "put the original of one of them back"
    case .io(let path, let code): "\(path): cannot be read (errno \(code))"
    case .missingLibrary(let name):
      "exports are read by simdjson, and its library \(name) is not here; install it, or build tka again"
    case .changedWhileReading(let path, let file):
      "\(path): \(file) changed while it was read; import again when nothing writes to it"
    }
  }
}

extension ExportError.NotAnArchive {
  fileprivate var sentence: String {
    switch self {
    case .absent: "there is no such file or directory"
    case .neitherDirectoryNorZip: "neither a directory nor a ZIP; give the export as downloaded"
    case .noDataFolder:
      "no Twitter/X export: no data/*.js, no tweet.js and no data/js/tweets/*.js of one was found in it"
    }
  }
}

extension ExportError.Unreadable {
  fileprivate var sentence: String {
    switch self {
    case .truncated: "the ZIP is cut short or has lost its directory; download it again"
    case .damagedEntry: "the ZIP is damaged: its list of files cannot be read; download it again"
    case .encrypted: "the ZIP is encrypted; unpack it and give the directory"
    case .tooManyFiles:
      "the ZIP has more than \(ZipLimits.dataFiles) data files or a million files in all, as no export has; "
        + "unpack it and give the directory"
    case .bomb:
      "the data files of the ZIP would be more than \(ZipLimits.ratio) times as large as it is, as in no export; "
        + "if it is one, unpack it and give the directory"
    case .noReader:
      "a ZIP is read by libarchive, which is not here; install it, or unpack the ZIP and give the directory"
    }
  }
}
