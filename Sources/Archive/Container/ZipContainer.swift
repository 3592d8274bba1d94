internal import CArchive
internal import SystemPackage

/// An export as it was downloaded.
///
/// Only the ZIP's own directory, at its end, says what is in it. A ZIP whose end is missing is
/// refused here, before anything of it is read.
struct ZipContainer: ExportContainer {
  let file: FilePath
  /// How many bytes its data files may have together.
  private let limit: Int
  private(set) var entries: [ContainerEntry] = []
  private(set) var warnings: [Census.Warning] = []

  var path: String { file.string }

  /// Lists the data files in the ZIP `file`.
  init(
    listing file: FilePath, entryLimit: Int = ZipLimits.entries
  ) throws(ExportError) {
    self.file = file
    do throws(Errno) {
      limit = ZipLimits.bytes(inZipOf: try file.stat().size)
    } catch {
      throw .io(path: file.string, code: error.rawValue)
    }
    // A header is read from each entry's own place, which lie far apart where media lie between.
    let zip = try ZipHandle(opening: file, blockSize: 4_096)
    var seen: [String: Int] = [:]
    var (ordinal, byteCount) = (0, 0)
    while let header = try next(in: zip) {
      defer { ordinal += 1 }
      guard !header.isEncrypted else {
        throw .unreadableContainer(path: file.string, .encrypted)
      }
      guard ordinal < entryLimit else {
        throw .unreadableContainer(path: file.string, .tooManyFiles)
      }
      guard let name = header.name.flatMap(EntryName.init) else { continue }
      guard entries.count < ZipLimits.dataFiles else {
        throw .unreadableContainer(path: file.string, .tooManyFiles)
      }
      guard (0...limit - byteCount).contains(header.byteCount) else {
        throw .unreadableContainer(path: file.string, .bomb)
      }
      byteCount += header.byteCount
      let entry = ContainerEntry(name: name.text, byteCount: header.byteCount, ordinal: ordinal)
      // As when unpacking: the last of two files with one name stays.
      if let earlier = seen.updateValue(entries.count, forKey: name.text) {
        warnings.append(.duplicateFile(name: name.text))
        entries[earlier] = entry
        seen[name.text] = earlier
      } else {
        entries.append(entry)
      }
    }
    guard ordinal > 0 else { throw .notAnArchive(path: file.string, .noDataFolder) }
  }

  private func next(in zip: borrowing ZipHandle) throws(ExportError) -> ZipHeader? {
    do throws(EntryFault) {
      return try zip.nextHeader()
    } catch {
      throw .unreadableContainer(path: file.string, .damagedEntry)
    }
  }

  func makeReader() throws(ExportError) -> any EntryReader { ZipReader(file: file) }

  /// True when a file begins like a ZIP (also an empty one).
  static func isZip(_ head: some Collection<UInt8>) -> Bool {
    head.starts(with: [0x50, 0x4B, 3, 4]) || head.starts(with: [0x50, 0x4B, 5, 6])
      || head.starts(with: [0x50, 0x4B, 7, 8])
  }
}

/// Reads files of a ZIP, which libarchive gives only in their order inside it.
final class ZipReader: EntryReader {
  private let file: FilePath
  private var zip: ZipHandle?
  private var position = 0
  /// How many bytes of the file are left, as the directory of the ZIP says.
  private var rest = 0

  init(file: FilePath) { self.file = file }

  func begin(_ entry: ContainerEntry) throws(EntryFault) {
    if zip == nil || entry.ordinal < position {
      do throws(ExportError) {
        zip = try ZipHandle(opening: file, blockSize: 1 << 15)
      } catch {
        throw .damaged
      }
      position = 0
    }
    while position <= entry.ordinal {
      guard try zip?.nextHeader() != nil else { throw .damaged }
      position += 1
    }
    rest = entry.byteCount
  }

  func next() throws(EntryFault) -> UnsafeBufferPointer<UInt8>? {
    guard let block = try zip?.nextBlock() else { return nil }
    // What is longer than it says is no longer believed.
    guard block.count <= rest else { throw .damaged }
    rest -= block.count
    return block
  }
}
