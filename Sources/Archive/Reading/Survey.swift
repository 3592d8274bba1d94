/// What is known of the data files before the first record is handed over.
///
/// A file that is cut short gives nothing at all, so each is read to its end first. Of each
/// element only the id is kept, eight bytes.
struct Survey {
  /// What is known of one file.
  struct File {
    var wholeness = Census.Wholeness.empty
    var elements = 0
    var ids: [UInt64] = []
  }

  /// The data files, in the order of the layout.
  private(set) var files: [File]
  /// How many elements the headers list; nil where they cannot be read.
  private(set) var headers: Int?

  /// Reads the files in the container's own order, the fastest one.
  init(
    of layout: ExportLayout, with reader: any EntryReader, progress: (_ byteCount: Int) -> Void
  ) {
    files = Array(repeating: File(), count: layout.dataFiles.count)
    let order = layout.dataFiles.indices.sorted {
      layout.dataFiles[$0].entry.ordinal < layout.dataFiles[$1].entry.ordinal
    }
    for index in order {
      let file = layout.dataFiles[index]
      files[index] = Survey.scan(file.entry, of: file.kind, with: reader, progress: progress)
    }
    for entry in layout.headers {
      let file = Survey.scan(entry, of: nil, with: reader, progress: progress)
      guard file.wholeness == .whole else {
        headers = nil
        return
      }
      headers = (headers ?? 0) + file.elements
    }
  }

  private static func scan(
    _ entry: ContainerEntry, of kind: RecordKind?, with reader: any EntryReader,
    progress: (_ byteCount: Int) -> Void
  ) -> File {
    var file = File()
    var scanner = ElementScanner()
    do throws(EntryFault) {
      try reader.begin(entry)
      while let chunk = try reader.next() {
        scanner.feed(chunk) { element in
          guard let kind, let bytes = element.bytes else { return }
          if let id = ElementID.find(in: bytes, of: kind) { file.ids.append(id) }
        }
        progress(chunk.count)
      }
      file.wholeness = scanner.structure.wholeness
    } catch {
      file.wholeness = .damaged(.unreadable)
    }
    file.elements = scanner.count
    if file.wholeness.isDamaged { file.ids = [] }
    return file
  }

  /// The ids that occur more than once among the records of one kind.
  func repeatedIDs(of kind: RecordKind, in layout: ExportLayout) -> Set<UInt64> {
    var ids: [UInt64] = []
    for (file, survey) in zip(layout.dataFiles, files) where file.kind == kind {
      ids += survey.ids
    }
    ids.sort()
    return Set(zip(ids, ids.dropFirst()).lazy.filter { $0 == $1 }.map(\.0))
  }

  /// Forgets the ids, which are not needed while records are handed over.
  mutating func forgetIDs() {
    for index in files.indices { files[index].ids = [] }
  }
}

extension ElementScanner.Structure {
  fileprivate var wholeness: Census.Wholeness {
    switch self {
    case .whole: .whole
    case .empty: .empty
    case .truncated: .damaged(.truncated)
    case .notAnArray: .damaged(.notAnArray)
    }
  }
}
