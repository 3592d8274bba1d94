internal import SystemPackage

/// An unpacked export.
struct DirectoryContainer: ExportContainer {
  let root: FilePath
  private(set) var entries: [ContainerEntry] = []
  private(set) var warnings: [Census.Warning] = []
  /// A line for each data file: its stamp and its name.
  private(set) var state: [String] = []

  var path: String { root.string }

  /// Lists the data files below `root`.
  ///
  /// Looks into `data` and into `data` of each folder that stands in `root`, and nowhere else: a
  /// person may point at a folder that holds much more than an export.
  init(listing root: FilePath) throws(ExportError) {
    self.root = root
    do throws(Errno) {
      let names = try root.directoryNames()
      try list(names, of: [])
      if names.contains("data") { try listData(in: []) }
      guard !entries.contains(where: { $0.name.hasPrefix("data/") }) else { return }
      for name in names where name != "data" && name != "assets" && name != "__MACOSX" {
        let type = try root.appending(name).stat(followTargetSymlink: false).type
        guard type == .directory else { continue }
        do throws(Errno) {
          try listData(in: [name])
        } catch .noSuchFileOrDirectory {
          continue
        } catch .permissionDenied {
          continue
        }
      }
    } catch {
      throw .io(path: root.string, code: error.rawValue)
    }
  }

  private mutating func listData(in folder: [String]) throws(Errno) {
    for folder in [folder + ["data"], folder + ["data", "js"], folder + ["data", "js", "tweets"]] {
      let path = folder.reduce(root) { $0.appending($1) }
      do throws(Errno) {
        let type = try path.stat(followTargetSymlink: false).type
        if type == .symbolicLink { warnings.append(.linkNotFollowed(name: name(folder))) }
        guard type == .directory else { return }
      } catch .noSuchFileOrDirectory {
        return
      }
      try list(try path.directoryNames(), of: folder)
    }
  }

  private mutating func list(_ names: [String], of folder: [String]) throws(Errno) {
    for file in names {
      guard let entryName = EntryName(name(folder + [file])) else { continue }
      let path = (folder + [file]).reduce(root) { $0.appending($1) }
      let status = try path.stat(followTargetSymlink: false)
      switch status.type {
      case .regular:
        state.append("\(status.stamp) \(entryName.text)")
        entries.append(
          ContainerEntry(
            name: entryName.text, byteCount: Int(status.size), ordinal: entries.count))
      case .symbolicLink: warnings.append(.linkNotFollowed(name: entryName.text))
      default: continue
      }
    }
  }

  private func name(_ parts: [String]) -> String { parts.joined(separator: "/") }

  func makeReader() throws(ExportError) -> any EntryReader { DirectoryReader(root: root) }
}

/// Reads files of a directory.
final class DirectoryReader: EntryReader {
  private static let chunkSize = 1 << 18

  private let root: FilePath
  private let buffer: UnsafeMutableRawBufferPointer
  private var file: FileDescriptor?

  init(root: FilePath) {
    self.root = root
    self.buffer = .allocate(byteCount: DirectoryReader.chunkSize, alignment: 16)
  }

  deinit {
    close()
    buffer.deallocate()
  }

  func begin(_ entry: ContainerEntry) throws(EntryFault) {
    close()
    let parts = entry.name.split(separator: "/")
    let path = parts.reduce(root) { $0.appending(String($1)) }
    do {
      file = try FileDescriptor.open(path, .readOnly, options: [.noFollow, .closeOnExec])
    } catch let error as Errno {
      throw .io(error.rawValue)
    } catch {
      throw .damaged
    }
  }

  func next() throws(EntryFault) -> UnsafeBufferPointer<UInt8>? {
    guard let file else { return nil }
    do {
      let count = try file.read(into: buffer)
      guard count > 0 else { return nil }
      return UnsafeRawBufferPointer(rebasing: buffer[..<count]).bindMemory(to: UInt8.self)
    } catch let error as Errno {
      throw .io(error.rawValue)
    } catch {
      throw .damaged
    }
  }

  private func close() {
    // A descriptor that was only read from has nothing to lose when closing fails.
    try? file?.close()
    file = nil
  }
}
