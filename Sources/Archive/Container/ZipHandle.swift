internal import CArchive
internal import SystemPackage

/// What a ZIP says about one of its files.
struct ZipHeader {
  let name: String?
  let byteCount: Int
  let isEncrypted: Bool
}

/// A ZIP that libarchive reads.
struct ZipHandle: ~Copyable {
  private let library: UnsafePointer<tka_archive>
  private let archive: OpaquePointer
  /// Where names beyond ASCII can be expressed; nil on a system without such a locale.
  private let locale: locale_t?

  /// Opens `file`.
  /// - Throws: ``ExportError/unreadableContainer(path:_:)`` where it has no directory of a ZIP at its end, or nothing reads it here.
  init(opening file: FilePath, blockSize: Int) throws(ExportError) {
    guard let library = tka_archive_load(), let archive = library.pointee.read_new() else {
      throw .unreadableContainer(path: file.string, .noReader)
    }
    // The format that reads forward without the directory at the end would take a truncated ZIP
    // for a shorter one.
    _ = library.pointee.read_support_format_zip_seekable(archive)
    let status = file.withPlatformString {
      library.pointee.read_open_filename(archive, $0, blockSize)
    }
    guard status == ARCHIVE_OK else {
      _ = library.pointee.read_free(archive)
      throw .unreadableContainer(path: file.string, .truncated)
    }
    self.library = library
    self.archive = archive
    self.locale = archive_utf8_locale()
  }

  deinit {
    _ = library.pointee.read_free(archive)
    if let locale { freelocale(locale) }
  }

  /// Goes to the next file; nil after the last one (`archive_read_next_header`).
  func nextHeader() throws(EntryFault) -> ZipHeader? {
    var entry: OpaquePointer?
    let status = archive_read_next_header_in_locale(library, archive, &entry, locale)
    if status == ARCHIVE_EOF { return nil }
    // A warning is about a name that the locale cannot express: that of no data file.
    guard status == ARCHIVE_OK || status == ARCHIVE_WARN, let entry else { throw .damaged }
    return ZipHeader(
      name: name(of: entry),
      // A size beyond 63 bits comes out below 0.
      byteCount: library.pointee.entry_size_is_set(entry) != 0
        ? max(0, Int(library.pointee.entry_size(entry))) : 0,
      isEncrypted: library.pointee.entry_is_encrypted(entry) != 0)
  }

  /// The name of an entry that is a file.
  private func name(of entry: OpaquePointer) -> String? {
    let type = library.pointee.entry_filetype(entry)
    guard type == 0o100000 || type == 0 else { return nil }
    guard let bytes = library.pointee.entry_pathname(entry) else {
      return nil
    }
    return String(validatingCString: bytes)
  }

  /// The next bytes of the file, valid until the next call (`archive_read_data_block`).
  func nextBlock() throws(EntryFault) -> UnsafeBufferPointer<UInt8>? {
    var start: UnsafeRawPointer?
    var count = 0
    var offset: Int64 = 0
    repeat {
      let status = library.pointee.read_data_block(archive, &start, &count, &offset)
      if status == ARCHIVE_EOF { return nil }
      guard status == ARCHIVE_OK else { throw .damaged }
    } while count == 0
    return UnsafeBufferPointer(
      start: start?.assumingMemoryBound(to: UInt8.self), count: start == nil ? 0 : count)
  }
}
