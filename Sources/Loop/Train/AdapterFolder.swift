internal import ArtifactStore
public import SystemPackage

/// A folder that a trainer made.
public struct AdapterFolder: Sendable {
  /// The folder.
  public let path: FilePath
  /// Its files, by path below it, sorted by bytes.
  public let files: [String]
  /// What was left out: names that git keeps for itself.
  public let leftOut: [String]

  /// Lists a folder, which must hold at least one file and nothing but files and folders.
  public init(_ path: FilePath) throws {
    var files: [String] = []
    var leftOut: [String] = []
    try AdapterFolder.list(path, below: "", &files, &leftOut)
    guard !files.isEmpty else {
      throw LoopError.badAdapter(path: path.string, reason: "it holds no files")
    }
    self.path = path
    self.files = files
    self.leftOut = leftOut
  }

  private static func list(
    _ folder: FilePath, below prefix: String, _ files: inout [String], _ leftOut: inout [String]
  ) throws {
    func refuse(_ reason: String) -> LoopError {
      .badAdapter(path: folder.string, reason: reason)
    }
    guard let names = try? Files.names(in: folder) else {
      throw refuse("it is not a folder that can be read")
    }
    for name in names {
      let path = folder.appending(name)
      let relative = prefix.isEmpty ? name : prefix + "/" + name
      guard !name.lowercased().hasPrefix(".git") else {
        leftOut.append(relative)
        continue
      }
      switch try path.stat(followTargetSymlink: false).type {
      case .directory: try list(path, below: relative, &files, &leftOut)
      case .regular: files.append(relative)
      default: throw refuse("\(relative) is neither a file nor a folder")
      }
    }
  }

  /// The size of all its files.
  var byteCount: Int {
    files.reduce(0) { sum, name in sum + ((try? byteCount(of: name)) ?? 0) }
  }

  /// The size of one of its files.
  func byteCount(of name: String) throws -> Int {
    Int(try path.below(name).stat(followTargetSymlink: false).size)
  }

  /// Hands over a file piece by piece, first to `reader`; an empty piece is its end.
  func withFile<Reader: PieceReader, R>(
    _ name: String, feeding reader: inout Reader?,
    _ body: (() throws(StoreError) -> [UInt8]) throws -> R
  ) throws -> R {
    let file = try FileDescriptor.open(
      path.below(name), .readOnly, options: .closeOnExec)
    return try file.closeAfter {
      var buffer = [UInt8](repeating: 0, count: 1 << 20)
      return try body { () throws(StoreError) in
        do {
          let count = try buffer.withUnsafeMutableBytes { try file.read(into: $0) }
          let piece = Array(buffer[..<count])
          reader?.feed(piece)
          return piece
        } catch {
          throw .system(error as? Errno ?? .ioError, .read, path: name)
        }
      }
    }
  }
}

extension AdapterFolder {
  /// The folder of a file, by its path below the adapter's folder; empty for that folder itself.
  static func parent(of name: String) -> String {
    name.lastIndex(of: "/").map { String(name[..<$0]) } ?? ""
  }

  /// The name of a file without its folder.
  static func lastName(of name: String) -> String {
    name.lastIndex(of: "/").map { String(name[name.index(after: $0)...]) } ?? name
  }
}

/// What looks at a file of an adapter while it is stored.
protocol PieceReader {
  /// Takes the next piece.
  mutating func feed(_ piece: [UInt8])
}

extension TensorReader: PieceReader {}
