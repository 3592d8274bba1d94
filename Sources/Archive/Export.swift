internal import CanonicalJSON
public import SystemPackage

/// An export of a Twitter/X account: a directory, or a ZIP as it was downloaded.
///
/// Opening it finds out where its files lie and of which generation it is, and whose. Records are read by
/// ``read(progress:_:)``, as a stream: no data file is ever in memory as a whole.
public struct Export: Sendable {
  /// Whose export it is.
  public let account: Account
  /// What the export says about itself; nil where it says nothing that can be read.
  public let manifest: Manifest?
  /// What form it has.
  public var generation: Generation { layout.generation }
  /// What of it is read.
  public var sections: Set<Section> { layout.sections }
  /// When it was made, as it says itself or, where it does not, as its file name says.
  public let generatedAt: Timestamp?
  /// How many bytes ``read(progress:_:)`` goes through, uncompressed.
  public let byteCount: Int

  let container: any ExportContainer
  let layout: ExportLayout

  /// A manifest or account file longer than this is not read.
  private static let smallFileLimit = 16 << 20

  /// Opens an export.
  ///
  /// - Parameters:
  ///   - path: The directory or the ZIP.
  ///   - sections: What of it is read.
  /// - Throws: ``ExportError`` where nothing of it can be read.
  public init(
    opening path: FilePath, reading sections: Set<Section> = Section.usual
  ) throws(ExportError) {
    if let name = ElementParser.missingLibrary { throw .missingLibrary(name) }
    let container = try Export.container(at: path)
    let layout = try ExportLayout(of: container, reading: sections)
    let reader = try container.makeReader()
    func contents(_ name: String) -> [UInt8]? {
      layout.find(name).flatMap { reader.contents(of: $0, limit: Export.smallFileLimit) }
    }
    let manifestBytes = contents(Manifest.fileName)
    let index = GrailbirdIndex(
      user: contents(GrailbirdIndex.userFile), payload: contents(GrailbirdIndex.payloadFile),
      months: contents(GrailbirdIndex.monthsFile))
    let manifest = manifestBytes.flatMap(Manifest.init) ?? index.manifest
    // A manifest that was cut by hand may still say whose it is.
    let account =
      manifest?.account ?? contents(Account.fileName).flatMap(Account.init(accountFile:))
      ?? manifestBytes.flatMap {
        Account(userInfo: DataFileText.object(of: "userInfo", in: $0))
      } ?? index.account ?? Export.author(in: layout, with: reader)
    guard let account else { throw .accountUnknown(path: path.string) }
    self.account = account
    self.manifest = manifest
    self.generatedAt = manifest?.generatedAt ?? Export.date(in: path.lastComponent?.string ?? "")
    self.container = container
    self.layout = layout
    // A sparse file may be as large as it likes; sums and percentages of this never overflow.
    self.byteCount = (layout.dataFiles.map(\.entry) + layout.headers)
      .reduce(0) { min(1 << 50, $0 + min($1.byteCount, 1 << 50)) }
  }

  /// Reads everything, in two passes, and hands over each record, once, in a fixed order.
  ///
  /// The sections come in their order, each from part 0 on, in the order of the file. Of
  /// a record that occurs more than once the fullest is handed over. Nothing of a file is handed
  /// over unless all of the file is there.
  ///
  /// - Parameters:
  ///   - progress: Is told how many of ``byteCount`` bytes are done.
  ///   - body: Takes a record.
  /// - Returns: What was read and what was not.
  /// - Throws: ``ExportError`` where the export cannot be read any more, and what `body` throws.
  public func read(
    progress: (_ bytesRead: Int) -> Void = { _ in }, _ body: (Record) throws -> Void
  ) throws -> Census {
    let total = byteCount
    let found = try read(gathering: (), by: { _, _ in }, progress: { progress($0 / 2) })
    let again = try read(
      gathering: [Record](), by: { $0.append(copy $1) }, progress: { progress((total + $0) / 2) }
    ) { records, places in
      for (record, place) in zip(records, places) where found.selection.keeps(place) {
        try body(record)
      }
    }
    for (file, now) in zip(found.census.files, again.census.files) where file != now {
      throw ExportError.changedWhileReading(path: container.path, file: file.name)
    }
    return found.census
  }

  /// Reads everything once and hands over what is gathered of the records, batch by batch as they come, also of those
  /// that turn out not to count.
  ///
  /// - Parameters:
  ///   - none: What is gathered of no records; each batch begins with it.
  ///   - add: Adds a record to what was gathered of those before it in its batch, on any thread.
  ///   - progress: Is told how many of ``byteCount`` bytes are done.
  ///   - body: Takes what was gathered of a batch, and where its records stand; batches and records come in order.
  /// - Returns: What was read and what was not, and which of what was handed over counts.
  /// - Throws: ``ExportError`` where the export cannot be read any more, and what `body` throws.
  public func read<Gathered: Sendable>(
    gathering none: Gathered,
    by add: @escaping @Sendable (inout Gathered, borrowing Record) -> Void,
    progress: (_ bytesRead: Int) -> Void = { _ in },
    _ body: (Gathered, [RecordPlace]) throws -> Void = { _, _ in }
  ) throws -> (census: Census, selection: Selection) {
    var reader = try ExportReader(of: self, Gathering(none: none, add: add))
    var (census, selection) = try reader.read(progress: progress, body)
    census.compare(with: layout, manifest: manifest)
    return (census, selection)
  }

  /// The author of the first tweet, where an export says nothing else of its owner.
  private static func author(in layout: ExportLayout, with reader: any EntryReader) -> Account? {
    guard layout.generation == .grailbird else { return nil }
    var account: Account?
    for file in layout.dataFiles where account == nil {
      var scanner = ElementScanner()
      do throws(EntryFault) {
        try reader.begin(file.entry)
        while account == nil, let chunk = try reader.next() {
          scanner.feed(chunk) { element in
            if account == nil {
              account = element.bytes.flatMap(GrailbirdIndex.account(inFirstOf:))
            }
          }
        }
      } catch {
        continue
      }
    }
    return account
  }

  /// The day in a name such as `twitter-2019-05-12-4f8a….zip`.
  private static func date(in name: String) -> Timestamp? {
    guard name.hasPrefix("twitter-") else { return nil }
    let parts = name.dropFirst(8).split(separator: "-", maxSplits: 3)
    guard parts.count == 4 else { return nil }
    return Timestamp(iso8601: parts[..<3].joined(separator: "-") + "T00:00:00Z")
  }

  /// What tells one state of the export at a path from another without opening it: sizes, times and names of
  /// its files.
  ///
  /// - Throws: ``ExportError`` where there is none.
  public static func state(of path: FilePath) throws(ExportError) -> String {
    do throws(Errno) {
      let status = try path.stat()
      guard status.type == .directory else { return status.stamp }
    } catch {
      throw .io(path: path.string, code: error.rawValue)
    }
    return try DirectoryContainer(listing: path).state.joined(separator: "\n")
  }

  private static func container(at path: FilePath) throws(ExportError) -> any ExportContainer {
    let type: FileType
    var head: [UInt8] = []
    do throws(Errno) {
      type = try path.stat().type
      if type == .regular { head = try path.firstBytes(4) }
    } catch .noSuchFileOrDirectory {
      throw .notAnArchive(path: path.string, .absent)
    } catch {
      throw .io(path: path.string, code: error.rawValue)
    }
    if type == .directory { return try DirectoryContainer(listing: path) }
    guard ZipContainer.isZip(head) else {
      throw .notAnArchive(path: path.string, .neitherDirectoryNorZip)
    }
    return try ZipContainer(listing: path)
  }
}
